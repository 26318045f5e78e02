/** Which entities of the graph a proposed one may be: the likest, each with the parts of its score. */
import type { DraftEntity, DraftFile } from '../draft/file/draft-file.js';
import type { KnownEntity } from '../draft/names/gazetteer.js';
import { folded, likeness, type FoldedLikened, type Likeness } from '../search/likeness.js';

export interface LinkCandidate extends Likeness {
  readonly id: string;
}

/** Under this, two names have no more in common than 위원회. */
const leastScore = 0.4;
const mostCandidates = 5;

export class Candidates {
  readonly #known: readonly { readonly id: string; readonly likened: FoldedLikened }[];

  constructor(entities: Iterable<KnownEntity>) {
    this.#known = [...entities].map(({ id, type, names, region }) => ({
      id,
      likened: folded({ type, names, region }),
    }));
  }

  /** Best first, at most five; without those that `notSame` names. */
  of(entity: DraftEntity, draft: DraftFile, notSame: readonly string[] = []): LinkCandidate[] {
    const { type, names } = entity;
    const aliases = Array.isArray(entity['aliases']) ? entity['aliases'].map(String) : [];
    const proposed = folded({ type, names: [...Object.values(names), ...aliases], region: regionOf(entity, draft) });
    return this.#known
      .flatMap(({ id, likened }) => {
        if (id === entity.id || notSame.includes(id)) return [];
        const found = likeness(proposed, likened);
        return found === null || found.score < leastScore ? [] : [{ id, ...found }];
      })
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, mostCandidates);
  }
}

/** Where the draft says that the entity lies. */
const regionOf = ({ id }: DraftEntity, { articles }: DraftFile): string | null =>
  articles
    .flatMap(({ facts }) => facts ?? [])
    .find(({ type, from, to }) => from === id && type === 'LOCATED_IN' && to.startsWith('region:'))?.to ?? null;
