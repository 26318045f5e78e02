/** The best hit of each entity, in typed arrays: a broad word finds a third of all entities. */
import { ontology } from '../ontology/index.js';
import { GrowingList } from './growing-list.js';
import { reasons } from './reasons.js';
import { perStep, type Steps } from './steps.js';

export interface HitTable {
  /** By entity, its score in ten-thousandths; 0 where there is no hit. */
  readonly scores: Uint16Array;
  /** By entity, the place of the reason among `reasons`. */
  readonly reasons: Uint8Array;
  /** By entity, 1 where the query is the whole name or alias. */
  readonly wholes: Uint8Array;
  /** By entity, the entry that matched; -1 when only the summary did. */
  readonly entries: Int32Array;
  readonly found: GrowingList;
  /** Whether something was found by more than its summary. */
  isNamed: boolean;
}

export const emptyTable = (entities: number): HitTable => ({
  scores: new Uint16Array(entities),
  reasons: new Uint8Array(entities),
  wholes: new Uint8Array(entities),
  entries: new Int32Array(entities),
  found: new GrowingList(),
  isNamed: false,
});

export const bySummary = reasons.indexOf('SUMMARY');

/** Keeps a hit that is better than the one known; of equal ones the first. */
export const keep = (
  table: HitTable,
  entity: number,
  score: number,
  reason: number,
  entry: number,
  isWhole: boolean,
): void => {
  const earlier = table.scores[entity] ?? 0;
  if (score <= earlier) return;
  if (earlier === 0) table.found.push(entity);
  if (reason !== bySummary) table.isNamed = true;
  table.scores[entity] = score;
  table.reasons[entity] = reason;
  table.wholes[entity] = isWhole ? 1 : 0;
  table.entries[entity] = entry;
};

/** A score of 1. */
export const highest = 10_000;

// Counting looks at every entity of the index and at every score: for few hits sorting them is quicker.
const fewHits = 10_000;

/** The entities of a table, best first; equal ones by the ontology's order of types, then by id, which is the order of the index. */
export const ranked = (table: HitTable, types: Uint8Array): Steps<Uint32Array> =>
  table.found.length <= fewHits ? sorted(table, types) : counted(table, types);

// eslint-disable-next-line require-yield -- one step
function* sorted({ scores, found }: HitTable, types: Uint8Array): Steps<Uint32Array> {
  const entities = found.copyTo(new Uint32Array(found.length));
  const keys = new Float64Array(entities.length);
  for (let at = 0; at < entities.length; at += 1) {
    const entity = entities[at] ?? 0;
    // The score, the type and the entity in one number of 14, 8 and 31 bits.
    keys[at] = ((highest - (scores[entity] ?? 0)) * 256 + (types[entity] ?? 0)) * 2 ** 31 + entity;
  }
  keys.sort();
  for (let at = 0; at < entities.length; at += 1) entities[at] = (keys[at] ?? 0) % 2 ** 31;
  return entities;
}

/** A counting sort over scores and types. */
function* counted({ scores, found }: HitTable, types: Uint8Array): Steps<Uint32Array> {
  const typeCount = ontology.entityTypes.length + 1;
  const bucketOf = (entity: number, score: number): number => (highest - score) * typeCount + (types[entity] ?? 0);
  const next = new Uint32Array((highest + 1) * typeCount + 1);
  for (const part of found.parts()) {
    for (const entity of part) {
      const bucket = bucketOf(entity, scores[entity] ?? 0) + 1;
      next[bucket] = (next[bucket] ?? 0) + 1;
    }
    yield;
  }
  for (let bucket = 1; bucket < next.length; bucket += 1) next[bucket] = (next[bucket] ?? 0) + (next[bucket - 1] ?? 0);
  const entities = new Uint32Array(found.length);
  for (let entity = 0; entity < scores.length; entity += 1) {
    const score = scores[entity] ?? 0;
    if (score !== 0) {
      const bucket = bucketOf(entity, score);
      const at = next[bucket] ?? 0;
      entities[at] = entity;
      next[bucket] = at + 1;
    }
    if (entity % perStep === perStep - 1) yield;
  }
  return entities;
}
