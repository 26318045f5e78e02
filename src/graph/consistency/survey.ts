/** What can be found whatever the day and whatever was decided: read once for a snapshot, by one reader at a time. */
import type { GraphStore, ReadOptions } from '../../store/graph-store.js';
import { unlessAborted } from '../aborted.js';
import { currentSnapshot, isSameSnapshot, type Snapshot } from '../snapshot.js';
import { dateFindings } from './dates.js';
import { duplicatesIn, type Duplicates } from './duplicates.js';
import type { Finding } from './finding.js';
import { gapFindings } from './gaps.js';
import { issuerFindings } from './issuers.js';
import { scan } from './scan.js';

export interface Survey {
  readonly findings: readonly Finding[];
  readonly duplicates: Duplicates;
}

/** Reads the whole store in pages; at most `limit` findings of each kind. */
export const makeSurvey = async (store: GraphStore, limit: number, options?: ReadOptions): Promise<Survey> => {
  // One after another: others wait for the same database.
  const found = [
    ...(await issuerFindings(store, limit, options)),
    ...(await dateFindings(store, limit, options)),
    ...(await gapFindings(store, limit, options)),
  ];
  const { findings, named } = await scan(store, limit, options);
  return { findings: [...found, ...findings], duplicates: await duplicatesIn(named, options) };
};

interface Kept {
  readonly snapshot: Snapshot | null;
  readonly survey: Promise<Survey>;
}

const surveys = new WeakMap<GraphStore, Kept>();

/**
 * The survey of the snapshot that the store holds now. Whoever gives up waiting leaves it to the others; while the graph
 * changes quickly, the next one begins when the one under way has ended.
 */
export const sharedSurvey = async (store: GraphStore, limit: number, options: ReadOptions = {}): Promise<Survey> => {
  const snapshot = await currentSnapshot(store, options);
  let kept = surveys.get(store);
  // A store that nobody signs may change unseen: nothing is kept of it.
  if (kept === undefined || snapshot === null || !isSameSnapshot(kept.snapshot, snapshot)) {
    const before = kept?.survey ?? Promise.resolve();
    kept = {
      snapshot,
      survey: before.then(
        () => makeSurvey(store, limit),
        () => makeSurvey(store, limit),
      ),
    };
    surveys.set(store, kept);
    const mine = kept;
    mine.survey.catch(() => {
      if (surveys.get(store) === mine) surveys.delete(store);
    });
  }
  return unlessAborted(kept.survey, options.signal);
};
