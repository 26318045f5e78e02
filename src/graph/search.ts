/** Searching the graph by whatever a reader types. The index lives in this service, so both engines answer alike. */
import { ontology } from '../ontology/index.js';
import { matchedName } from '../search/matched-name.js';
import type { Hit, Reason } from '../search/rank.js';
import type { SearchIndex } from '../search/search-index.js';
import { contentWords, search } from '../search/search.js';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import type { GraphEntity } from './entity.js';
import { InvalidArgumentError } from './errors.js';
import { searchIndex } from './search-index.js';
import type { Snapshot } from './snapshot.js';

export interface FoundEntity {
  readonly id: string;
  readonly score: number;
  readonly why: Reason;
  /** The name that matched, of the entity as it was read. */
  readonly matchedName: (entity: GraphEntity) => string | null;
}

export interface Found {
  /** Best first. */
  readonly results: readonly FoundEntity[];
  /** By type, how many there are of any type. */
  readonly facets: readonly { readonly type: string; readonly count: number }[];
  /** Entities of which something did not fit into the index. */
  readonly leftOut: number;
}

const longestQuery = 200;
const mostWords = 12;

/** What the query finds, of the types or of all. Throws InvalidArgumentError. */
export const searchGraph = async (
  store: GraphStore,
  snapshot: Snapshot | null,
  query: string,
  types: readonly string[] | null,
  options?: ReadOptions,
): Promise<Found> => {
  checkQuery(query);
  const index = await searchIndex(store, snapshot, options);
  const hits = search(index, query);
  const wanted = types === null ? null : new Set(types);
  return {
    results: hits
      .filter((hit) => wanted?.has(typeOf(index, hit)) ?? true)
      .map((hit) => ({
        id: index.ids[hit.entity] ?? '',
        score: hit.score,
        why: hit.why,
        matchedName: (entity) => matchedName(index, hit, namesOf(entity), query),
      })),
    facets: facetsOf(index, hits),
    leftOut: index.leftOut,
  };
};

const checkQuery = (query: string): void => {
  if (query.length > longestQuery)
    throw new InvalidArgumentError(`\`query\` takes at most ${String(longestQuery)} characters.`);
  const { length } = contentWords(query);
  if (length === 0)
    throw new InvalidArgumentError(
      'The query has no letters or digits. Give a name, or a part of one, in any language.',
    );
  if (length > mostWords) throw new InvalidArgumentError(`\`query\` takes at most ${String(mostWords)} words.`);
};

const typeOf = ({ types }: SearchIndex, { entity }: Hit): string =>
  ontology.entityTypes[types[entity] ?? 0]?.label ?? '';

/** In the ontology's order of types. */
const facetsOf = (index: SearchIndex, hits: readonly Hit[]): Found['facets'] => {
  const counts = new Map<string, number>();
  for (const hit of hits) counts.set(typeOf(index, hit), (counts.get(typeOf(index, hit)) ?? 0) + 1);
  return ontology.entityTypes.flatMap(({ label }) => {
    const count = counts.get(label);
    return count === undefined ? [] : [{ type: label, count }];
  });
};

const namesOf = ({ nameKo, nameEn, nameZhHans, nameZhHant, aliases }: GraphEntity): string[] =>
  [nameKo, nameEn, nameZhHans, nameZhHant, ...(Array.isArray(aliases) ? (aliases as unknown[]) : [])].filter(
    (name) => typeof name === 'string',
  );
