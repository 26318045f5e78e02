/** What several words find together, wherever they stand. */
import { ontology } from '../ontology/index.js';
import { fold } from './fold.js';
import { jointHit, type Hit } from './rank.js';
import type { SearchIndex } from './search-index.js';
import { isNamed, wordHits, type Best } from './word-hits.js';

/** The entities in which every word is found, in the entity itself or as the name of a region where it lies. */
export const jointHits = function* (index: SearchIndex, words: readonly string[]): Generator<Hit> {
  const found = words.map((word) => {
    const best = wordHits(index, word);
    return { best, places: wholeRegions(index, best), length: fold(word).text.length };
  });
  for (const entity of candidates(found)) {
    const hits: Hit[] = [];
    let length = 0;
    const everyWord = found.every((word) => {
      const hit = word.best.get(entity);
      if (hit === undefined) return liesIn(index, entity, word.places);
      hits.push(hit);
      length += word.length;
      return true;
    });
    // A region is found by its own words: that it lies in another says little by itself.
    if (everyWord && (hits.length === words.length || hits.some(isNamed))) yield jointHit(index, entity, hits, length);
  }
};

interface FoundWord {
  readonly best: Best;
  /** The regions of which the word is a whole name. */
  readonly places: ReadonlySet<number>;
}

/** What the rarest word finds, unless every word may be the name of a place: then what any finds. */
const candidates = (found: readonly FoundWord[]): Iterable<number> => {
  const [rarest] = found.filter(({ places }) => places.size === 0).sort((a, b) => a.best.size - b.best.size);
  return rarest?.best.keys() ?? new Set(found.flatMap(({ best }) => [...best.keys()]));
};

const regionType = ontology.entityTypes.findIndex(({ label }) => label === 'Region');

const wholeRegions = ({ types }: SearchIndex, best: Best): ReadonlySet<number> =>
  new Set(
    [...best.values()].filter(({ entity, whole }) => whole && types[entity] === regionType).map(({ entity }) => entity),
  );

// A district lies in a city, that in a province, that in a country.
const deepest = 5;

const liesIn = ({ regions }: SearchIndex, entity: number, places: ReadonlySet<number>): boolean => {
  if (places.size === 0) return false;
  let region = regions[entity] ?? -1;
  for (let depth = 0; depth < deepest && region !== -1; depth += 1) {
    if (places.has(region)) return true;
    region = regions[region] ?? -1;
  }
  return false;
};
