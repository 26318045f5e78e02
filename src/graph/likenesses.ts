/** Which entities of the graph a new name may be: found by the name and by its parts, scored by likeness. */
import { folded, likeness, organizations, type Likeness } from '../search/likeness.js';
import { contentWords } from '../search/search.js';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import { entitiesByIds, type GraphEntity } from './entity.js';
import { InvalidArgumentError } from './errors.js';
import { pageRequest } from './page.js';
import { searchGraph } from './search.js';
import type { Snapshot } from './snapshot.js';

export interface LikeEntity extends Likeness {
  readonly entity: GraphEntity;
}

const mostEntities = 20;
const longestName = 200;
// A name has few words, and each search is as dear as any other.
const mostSearches = 6;
const foundBySearch = 20;
/** Under this, two names have no more in common than 위원회. */
const leastScore = 0.4;

/** At most `first`, best first. Regions are not compared: a new name alone does not say where it is. Throws InvalidArgumentError. */
export const likenesses = async (
  store: GraphStore,
  snapshot: Snapshot | null,
  { name, type, first }: { readonly name: string; readonly type: string; readonly first: number },
  options?: ReadOptions,
): Promise<LikeEntity[]> => {
  if (first < 1 || first > mostEntities)
    throw new InvalidArgumentError(`\`first\` is from 1 to ${String(mostEntities)}; it is ${String(first)}.`);
  if (name.length > longestName)
    throw new InvalidArgumentError(`\`name\` takes at most ${String(longestName)} characters.`);
  const ids = new Set<string>();
  for (const query of queriesOf(name)) {
    const request = pageRequest({ first: foundBySearch });
    const { page } = await searchGraph(store, snapshot, query, typesLike(type), request, options);
    for (const { item } of page.items) ids.add(item.id);
  }
  const proposed = folded({ names: [name], type, region: null });
  return [...(await entitiesByIds(store, [...ids], options)).values()]
    .flatMap((entity): LikeEntity[] => {
      const found = likeness(proposed, folded({ names: namesOf(entity), type: entity.type, region: null }));
      return found === null || found.score < leastScore ? [] : [{ entity, ...found }];
    })
    .sort((a, b) => b.score - a.score || (a.entity.id < b.entity.id ? -1 : 1))
    .slice(0, first);
};

/** The name; its words; its halves, for names that are written without spaces or with a slip. */
const queriesOf = (name: string): string[] => {
  const words = contentWords(name);
  const middle = Math.ceil(name.length / 2);
  const parts = [name, name.slice(0, middle), name.slice(middle), ...(words.length > 1 ? name.split(/\s+/) : [])];
  const searched = [...new Set(parts)].filter((part, at) => at === 0 || (part.trim().length > 1 && isWord(part)));
  return searched.slice(0, mostSearches);
};

const isWord = (part: string): boolean => contentWords(part).length > 0;

/** An agency may be known as an institution; a policy is no indicator. */
const typesLike = (type: string): readonly string[] => (organizations.includes(type) ? organizations : [type]);

const namesOf = (entity: GraphEntity): string[] =>
  ['nameKo', 'nameZhHans', 'nameZhHant', 'nameEn', 'aliases'].flatMap((key) => {
    const value = entity[key];
    return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];
  });
