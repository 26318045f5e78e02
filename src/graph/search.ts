/** Searching the graph by whatever a reader types. The index lives in this service, so both engines answer alike. */
import { LRUCache } from 'lru-cache';
import { ontology } from '../ontology/index.js';
import { matchedName } from '../search/matched-name.js';
import type { Hit, Ranking } from '../search/ranking.js';
import type { Reason } from '../search/reasons.js';
import type { SearchIndex } from '../search/search-index.js';
import { contentWords, search as searchSteps } from '../search/search.js';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import { unlessAborted } from './aborted.js';
import type { GraphEntity } from './entity.js';
import { InvalidArgumentError } from './errors.js';
import { inTurns } from './in-turns.js';
import { pageOf, type Page, type PageRequest } from './page.js';
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
  readonly page: Page<FoundEntity>;
  /** How many there are of the types asked for. */
  readonly totalCount: number;
  /** By type, how many there are of any type. */
  readonly facets: readonly { readonly type: string; readonly count: number }[];
  /** Entities of which something did not fit into the index. */
  readonly leftOut: number;
}

const longestQuery = 200;
const mostWords = 12;

/** A page of what the query finds, of the types or of all. Throws InvalidArgumentError. */
export const searchGraph = async (
  store: GraphStore,
  snapshot: Snapshot | null,
  query: string,
  types: readonly string[] | null,
  request: PageRequest,
  options?: ReadOptions,
): Promise<Found> => {
  checkQuery(query);
  const index = await searchIndex(store, snapshot, options);
  const ranking = await rankingOf(index, query, options);
  const counts = countsByType(index, ranking);
  const ranks = types === null ? null : ranksOfTypes(index, ranking, types);
  return {
    page: pageOfRanking(index, ranking, ranks, query, request),
    totalCount: ranks?.length ?? ranking.length,
    facets: ontology.entityTypes.flatMap(({ label }, type) => {
      const count = counts[type] ?? 0;
      return count === 0 ? [] : [{ type: label, count }];
    }),
    leftOut: index.leftOut,
  };
};

// Readers turn pages: what was found for the queries asked last is kept with the index.
const keptBytes = 16 * 1024 * 1024;
const overhead = 500;
const rankings = new WeakMap<SearchIndex, LRUCache<string, Ranking>>();

// One search after the other: each takes eight bytes an entity and word while it works, and together they are no faster.
let lastSearch: Promise<unknown> = Promise.resolve();

const rankingOf = async (index: SearchIndex, query: string, { signal }: ReadOptions = {}): Promise<Ranking> => {
  const kept = keptRankings(index);
  const known = kept.get(query);
  if (known !== undefined) return known;
  const search = lastSearch.then(async () => {
    // Who asked for the same before may have found it.
    const found = kept.get(query) ?? (await inTurns(searchSteps(index, query), signal === undefined ? {} : { signal }));
    kept.set(query, found);
    return found;
  });
  const done = (): void => undefined;
  lastSearch = search.then(done, done);
  return unlessAborted(search, signal);
};

const keptRankings = (index: SearchIndex): LRUCache<string, Ranking> => {
  let kept = rankings.get(index);
  if (kept === undefined) {
    kept = new LRUCache({ maxSize: keptBytes, sizeCalculation: ({ size }) => size + overhead });
    rankings.set(index, kept);
  }
  return kept;
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

/** By the ontology's order of types. */
const countsByType = ({ types }: SearchIndex, { entities }: Ranking): Uint32Array => {
  const counts = new Uint32Array(ontology.entityTypes.length + 1);
  for (const entity of entities) counts[types[entity] ?? 0] = (counts[types[entity] ?? 0] ?? 0) + 1;
  return counts;
};

const ranksOfTypes = (index: SearchIndex, { entities }: Ranking, types: readonly string[]): Uint32Array => {
  const wanted = new Set(types.map((type) => ontology.entityTypes.findIndex(({ label }) => label === type)));
  return Uint32Array.from(entities.keys()).filter((rank) => wanted.has(index.types[entities[rank] ?? 0] ?? 0));
};

/** The page of the ranks, or of all. Only its own rows are made. */
const pageOfRanking = (
  index: SearchIndex,
  ranking: Ranking,
  ranks: Uint32Array | null,
  query: string,
  request: PageRequest,
): Page<FoundEntity> => {
  const length = ranks?.length ?? ranking.length;
  const hitAt = (at: number): Hit => ranking.at(ranks === null ? at : (ranks[at] ?? 0));
  const { from, size } = request;
  let start = 0;
  if (from !== null) {
    const { entities } = ranking;
    while (start < length && index.ids[entities[ranks === null ? start : (ranks[start] ?? 0)] ?? 0] !== from.id)
      start += 1;
    if (start === length || String(hitAt(start).score) !== from.key) throw new InvalidArgumentError(otherList);
    start += 1;
  }
  const rows = Array.from({ length: Math.min(size + 1, length - start) }, (_, at) => {
    const hit = hitAt(start + at);
    return {
      id: index.ids[hit.entity] ?? '',
      score: hit.score,
      why: hit.why,
      matchedName: (entity: GraphEntity) => matchedName(index, hit, namesOf(entity), query),
    };
  });
  return pageOf(rows, request, ({ id, score }) => ({ key: String(score), id }));
};

const otherList = 'The cursor belongs to another list, or its row is gone. Start again without it.';

const namesOf = ({ nameKo, nameEn, nameZhHans, nameZhHant, aliases }: GraphEntity): string[] =>
  [nameKo, nameEn, nameZhHans, nameZhHant, ...(Array.isArray(aliases) ? (aliases as unknown[]) : [])].filter(
    (name) => typeof name === 'string',
  );
