/** What several words find together, wherever they stand. */
import { ontology } from '../ontology/index.js';
import { fold } from './fold.js';
import { bySummary, type HitTable } from './hit-table.js';
import { keepJoint, weaker, type JointWords } from './rank.js';
import type { SearchIndex } from './search-index.js';
import type { Steps } from './steps.js';
import { wordHits } from './word-hits.js';

/** Keeps the entities in which every word is found, in the entity itself or as the name of a region where it lies. */
export function* keepJointHits(index: SearchIndex, words: readonly string[], table: HitTable): Steps<undefined> {
  const found: FoundWord[] = [];
  for (const word of words) {
    const hits = yield* wordHits(index, word);
    found.push({ hits, places: wholeRegions(index, hits), length: fold(word).text.length });
  }
  for (const part of candidates(found)) {
    for (const entity of part) {
      const joint = jointWords(index, entity, found);
      // A region is found by its own words: that it lies in another says little by itself.
      if (joint !== null && (joint.count === words.length || joint.named > 0)) keepJoint(index, table, entity, joint);
    }
    yield;
  }
  return undefined;
}

interface FoundWord {
  readonly hits: HitTable;
  /** The regions of which the word is a whole name. */
  readonly places: ReadonlySet<number>;
  readonly length: number;
}

const jointWords = (index: SearchIndex, entity: number, found: readonly FoundWord[]): JointWords | null => {
  const joint = { count: 0, named: 0, entry: -1, length: 0, reason: 0 };
  for (const { hits, places, length } of found) {
    if (hits.scores[entity] === 0) {
      if (!liesIn(index, entity, places)) return null;
      continue;
    }
    const reason = hits.reasons[entity] ?? 0;
    joint.count += 1;
    joint.length += length;
    joint.reason = joint.count === 1 ? reason : weaker(joint.reason, reason);
    if (reason !== bySummary) {
      joint.named += 1;
      if (joint.entry === -1) joint.entry = hits.entries[entity] ?? -1;
    }
  }
  return joint;
};

/** What the rarest word finds, unless every word may be the name of a place: then what any finds. In parts. */
const candidates = function* (found: readonly FoundWord[]): Generator<Uint32Array> {
  const [rarest] = found
    .filter(({ places }) => places.size === 0)
    .sort((a, b) => a.hits.found.length - b.hits.found.length);
  for (const { hits } of rarest === undefined ? found : [rarest]) yield* hits.found.parts();
};

const regionType = ontology.entityTypes.findIndex(({ label }) => label === 'Region');

const wholeRegions = ({ types }: SearchIndex, { found, wholes }: HitTable): ReadonlySet<number> => {
  const regions = new Set<number>();
  for (const part of found.parts())
    for (const entity of part) if (wholes[entity] === 1 && types[entity] === regionType) regions.add(entity);
  return regions;
};

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
