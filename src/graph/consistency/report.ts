/** All findings about what a store holds: computed once for a snapshot and a day, shared by whoever asks. */
import { likelyDuplicates } from '../../analysis/likely-duplicates.js';
import type { GraphStore, ReadOptions } from '../../store/graph-store.js';
import { unlessAborted } from '../aborted.js';
import { inTurns } from '../in-turns.js';
import { currentSnapshot, isSameSnapshot, type Snapshot } from '../snapshot.js';
import { dateFindings } from './dates.js';
import { finding, inOrder, kindNames, type Finding, type Kind, type Severity } from './finding.js';
import { gapFindings } from './gaps.js';
import { issuerFindings } from './issuers.js';
import { scan, type Scanned } from './scan.js';
import { staleTargetFindings } from './stale-targets.js';

export interface Report {
  /** The day for which deadlines were looked at. */
  readonly today: string;
  /** Worst first, then by kind, then by id. */
  readonly findings: readonly Finding[];
  /** What the report cannot know. */
  readonly notes: readonly string[];
}

/** Two ids that somebody looked at and found to be two things. */
export type NotTheSame = readonly [string, string];

// Nobody reads more; mend these, and look again.
const mostOfAKind = 1_000;

/** Reads the whole store in pages. `notTheSame` are pairs that are no duplicates, whatever their names. */
export const checkConsistency = async (
  store: GraphStore,
  today: string,
  notTheSame: readonly NotTheSame[] = [],
  options?: ReadOptions,
): Promise<Report> => {
  // One after another: others wait for the same database.
  const limit = mostOfAKind + 1;
  const found = [
    ...(await issuerFindings(store, limit, options)),
    ...(await dateFindings(store, limit, options)),
    ...(await gapFindings(store, limit, options)),
    ...(await staleTargetFindings(store, today, limit, options)),
  ];
  const scanned = await scan(store, limit, options);
  const duplicates = await duplicateFindings(scanned, notTheSame, options);
  const all = [...found, ...scanned.findings, ...duplicates.findings];
  const counted = kindNames.map((kind) => ({ kind, count: all.filter((one) => one.kind === kind).length }));
  const full = counted.filter(({ count }) => count > mostOfAKind).map(({ kind }) => kind);
  return {
    today,
    findings: kindNames
      .flatMap((kind) =>
        all
          .filter((one) => one.kind === kind)
          .sort(inOrder)
          .slice(0, mostOfAKind),
      )
      .sort(inOrder),
    notes: [
      ...full.map(
        (kind) => `There are more than ${String(mostOfAKind)} findings of the kind ${kind}; these are the first.`,
      ),
      ...(duplicates.crowded === 0
        ? []
        : [
            `${String(duplicates.crowded)} groups of like names are so large that each name was compared with its 30 neighbours only.`,
          ]),
    ],
  };
};

const duplicateFindings = async (
  { named }: Scanned,
  notTheSame: readonly NotTheSame[],
  options?: ReadOptions,
): Promise<{ findings: Finding[]; crowded: number }> => {
  const decided = new Set(notTheSame.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const findings: Finding[] = [];
  let crowded = 0;
  for (const ofType of named.values()) {
    const found = await inTurns(likelyDuplicates(ofType), options);
    crowded += found.crowded;
    for (const { a, b, score, reasons } of found.pairs.filter((pair) => !decided.has(`${pair.a} ${pair.b}`))) {
      findings.push(
        finding('likely_duplicate', `${a} ${b}`, {
          severity: 'warning',
          message: `${a} and ${b} are probably one (score ${score.toFixed(2)}): ${reasons.join('; ')}.`,
          action: 'Look at both. Merge them, or decide that they are not the same.',
          entities: [a, b],
          evidence: [],
        }),
      );
    }
  }
  return { findings, crowded };
};

/** Findings of some kinds; all without `only`. */
export const ofKinds = ({ findings }: Report, only: readonly Kind[] | null): readonly Finding[] =>
  only === null ? findings : findings.filter(({ kind }) => only.includes(kind));

export interface Count {
  readonly kind: Kind;
  readonly severity: Severity;
  readonly count: number;
}

/** In the order of the findings; kinds without any are left out. */
export const countsOf = (findings: readonly Finding[]): Count[] => {
  const counts = new Map<string, Count>();
  for (const { kind, severity } of findings) {
    const key = `${kind} ${severity}`;
    counts.set(key, { kind, severity, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
};

interface Kept {
  readonly snapshot: Snapshot | null;
  readonly today: string;
  readonly report: Promise<Report>;
}

const reports = new WeakMap<GraphStore, Kept>();

/** The report of the snapshot that the store holds now. Whoever gives up waiting leaves it to the others. */
export const consistencyReport = async (
  store: GraphStore,
  today: string,
  { signal }: ReadOptions = {},
): Promise<Report> => {
  const snapshot = await currentSnapshot(store, signal === undefined ? {} : { signal });
  let kept = reports.get(store);
  // A store that nobody signs may change unseen: nothing is kept of it.
  if (kept === undefined || snapshot === null || kept.today !== today || !isSameSnapshot(kept.snapshot, snapshot)) {
    kept = { snapshot, today, report: checkConsistency(store, today) };
    reports.set(store, kept);
    const mine = kept;
    mine.report.catch(() => {
      if (reports.get(store) === mine) reports.delete(store);
    });
  }
  return unlessAborted(kept.report, signal);
};
