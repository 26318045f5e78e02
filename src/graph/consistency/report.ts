/** The report of all checks: what was found in the graph, as of a day and beside what was decided. */
import type { GraphStore, ReadOptions } from '../../store/graph-store.js';
import { duplicateFindings, type NotTheSame } from './duplicates.js';
import { inOrder, kindNames, type Finding, type Kind, type Severity } from './finding.js';
import { staleTargetFindings } from './stale-targets.js';
import { makeSurvey, sharedSurvey, type Survey } from './survey.js';

export interface Report {
  /** The day as of which deadlines were looked at. */
  readonly today: string;
  /** Worst first, then by kind, then by id. */
  readonly findings: readonly Finding[];
  /** What the report cannot know. */
  readonly notes: readonly string[];
}

// Nobody reads more; mend these, and look again.
const mostOfAKind = 1_000;
// One more tells that there are more.
const limit = mostOfAKind + 1;

/** Reads the whole store now. `notTheSame` are pairs that are no duplicates, whatever their names. */
export const checkConsistency = async (
  store: GraphStore,
  today: string,
  notTheSame: readonly NotTheSame[] = [],
  options?: ReadOptions,
): Promise<Report> => {
  const survey = await makeSurvey(store, limit, options);
  return reportOf(survey, await staleTargetFindings(store, today, limit, options), today, notTheSame);
};

/** The same from what was read once for the snapshot; only deadlines are looked at each time. */
export const consistencyReport = async (
  store: GraphStore,
  today: string,
  notTheSame: readonly NotTheSame[] = [],
  options?: ReadOptions,
): Promise<Report> => {
  const survey = await sharedSurvey(store, limit, options);
  return reportOf(survey, await staleTargetFindings(store, today, limit, options), today, notTheSame);
};

const reportOf = (
  { findings, duplicates }: Survey,
  stale: readonly Finding[],
  today: string,
  notTheSame: readonly NotTheSame[],
): Report => {
  const all = [...findings, ...stale, ...duplicateFindings(duplicates.pairs, notTheSame)];
  const byKind = kindNames.map((kind) => ({ kind, found: all.filter((one) => one.kind === kind).sort(inOrder) }));
  const full = byKind.filter(({ found }) => found.length > mostOfAKind);
  return {
    today,
    findings: byKind.flatMap(({ found }) => found.slice(0, mostOfAKind)).sort(inOrder),
    notes: [
      ...full.map(
        ({ kind }) => `There are more than ${String(mostOfAKind)} findings of the kind ${kind}; these are the first.`,
      ),
      ...(duplicates.crowded === 0
        ? []
        : [
            `${String(duplicates.crowded)} groups of like names are so large that each name was compared with its 30 neighbours only.`,
          ]),
    ],
  };
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
