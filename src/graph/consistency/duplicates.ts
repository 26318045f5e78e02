/** Likely duplicates as findings, but for pairs that somebody decided about. */
import { likelyDuplicates, type LikelyDuplicate, type Named } from '../../analysis/likely-duplicates.js';
import type { ReadOptions } from '../../store/graph-store.js';
import { inTurns } from '../in-turns.js';
import { finding, type Finding } from './finding.js';

/** Two ids that somebody looked at and found to be two things. */
export type NotTheSame = readonly [string, string];

export interface Duplicates {
  readonly pairs: readonly LikelyDuplicate[];
  /** Groups of like names that were not compared in full. */
  readonly crowded: number;
}

/** In each type by itself, in turns with everything else that waits. */
export const duplicatesIn = async (
  named: ReadonlyMap<string, readonly Named[]>,
  options?: ReadOptions,
): Promise<Duplicates> => {
  const pairs: LikelyDuplicate[] = [];
  let crowded = 0;
  for (const ofType of named.values()) {
    const found = await inTurns(likelyDuplicates(ofType), options);
    crowded += found.crowded;
    for (const pair of found.pairs) pairs.push(pair);
  }
  return { pairs, crowded };
};

export const duplicateFindings = (pairs: readonly LikelyDuplicate[], notTheSame: readonly NotTheSame[]): Finding[] => {
  const decided = new Set(notTheSame.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  return pairs
    .filter(({ a, b }) => !decided.has(`${a} ${b}`))
    .map(({ a, b, score, reasons }) =>
      finding('likely_duplicate', `${a} ${b}`, {
        severity: 'warning',
        message: `${a} and ${b} are probably one (score ${score.toFixed(2)}): ${reasons.join('; ')}.`,
        action: 'Look at both. Merge them, or decide that they are not the same.',
        entities: [a, b],
        evidence: [],
      }),
    );
};
