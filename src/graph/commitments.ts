/** The calendar of commitments: what policies promise until when, and what money stands behind programs. */
import { z } from 'zod';
import { touchesSpan } from '../analysis/partial-date.js';
import { groupBy } from '../group-by.js';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import { statement } from '../store/statement.js';
import { contextMatcher, contextsOf, noContext, type Context, type ContextFilter } from './contexts.js';
import { entityRow, type GraphEntity } from './entity.js';
import { allFunds, type Fund } from './funds.js';

export type CommitmentKind = 'TARGET' | 'FUND';

export interface CommitmentFilter extends ContextFilter {
  readonly from: string | null;
  readonly to: string | null;
  readonly kinds: readonly CommitmentKind[] | null;
  readonly asOf: string | null;
}

export interface Commitment {
  /** Of the indicator, or of the relationship FUNDS. */
  readonly id: string;
  readonly kind: CommitmentKind;
  /** With the precision that the text gives; null where it gives none. */
  readonly deadline: string | null;
  readonly indicator: GraphEntity | null;
  readonly fund: Fund | null;
  readonly policies: readonly string[];
  readonly about: readonly string[];
  readonly context: Context;
  readonly evidence: readonly string[];
}

export interface Commitments {
  /** Earliest deadline first, those without one last, then by id. */
  readonly commitments: readonly Commitment[];
  /** Those without a deadline that match but for the time. */
  readonly undated: number;
}

const ids = z.array(z.string());
const nullableText = z.string().nullable();

const targets = statement('commitments/targets', {
  params: { asOf: nullableText },
  row: { id: z.string(), indicator: entityRow },
});
const sayings = statement('commitments/sayings', {
  params: { ids, asOf: nullableText },
  row: {
    id: z.string(),
    type: z.string(),
    other: z.string(),
    otherType: z.string(),
    evidence: ids.nullable().transform((texts) => texts ?? []),
  },
});

/** Targets, also those that are only one reading of the text, and funds with a ceiling. */
export const commitments = async (
  store: GraphStore,
  filter: CommitmentFilter,
  options?: ReadOptions,
): Promise<Commitments> => {
  const { from, to, kinds, asOf } = filter;
  const wants = (kind: CommitmentKind): boolean => kinds?.includes(kind) ?? true;
  const [matches, ofTargets, ofFunds] = await Promise.all([
    contextMatcher(store, filter, options),
    wants('TARGET') ? targetCommitments(store, asOf, options) : [],
    wants('FUND') ? fundCommitments(store, asOf, options) : [],
  ]);
  const matching = [...ofTargets, ...ofFunds].filter(({ context }) => matches(context));
  return {
    commitments: matching
      .filter(
        ({ deadline }) => (from === null && to === null) || (deadline !== null && touchesSpan(deadline, from, to)),
      )
      .sort(byDeadline),
    undated: matching.filter(({ deadline }) => deadline === null).length,
  };
};

/** A year stands after its months, a month after its days: the deadline is its last day. */
const byDeadline = (a: Commitment, b: Commitment): number => {
  const [first, second] = [a, b].map(({ deadline, id }) => `${deadline ?? '~'}~ ${id}`) as [string, string];
  return first < second ? -1 : 1;
};

const targetCommitments = async (
  store: GraphStore,
  asOf: string | null,
  options: ReadOptions | undefined,
): Promise<Commitment[]> => {
  const rows = await store.read(targets, { asOf }, options);
  const said = groupBy(await store.read(sayings, { ids: rows.map(({ id }) => id), asOf }, options), ({ id }) => id);
  const policiesOf = (id: string): string[] =>
    (said.get(id) ?? []).filter(({ type }) => type === 'SETS').map(({ other }) => other);
  const known = await contextsOf(
    store,
    rows.flatMap(({ id }) => policiesOf(id)),
    asOf,
    options,
  );
  return rows.map(({ id, indicator }) => {
    const found = said.get(id) ?? [];
    const policies = policiesOf(id);
    const about = found.filter(({ type }) => type === 'ABOUT');
    const isAbout = (wanted: string): string[] =>
      about.filter(({ otherType }) => otherType === wanted).map(({ other }) => other);
    const ofPolicies = (part: keyof Context): string[] =>
      policies.flatMap((policy) => (known.get(policy) ?? noContext)[part]);
    const deadline = indicator['periodEnd'];
    return {
      id,
      kind: 'TARGET',
      deadline: typeof deadline === 'string' ? deadline : null,
      indicator,
      fund: null,
      policies,
      about: about.map(({ other }) => other),
      context: {
        who: unique(ofPolicies('who')),
        regions: unique([...isAbout('Region'), ...ofPolicies('regions')]),
        technologies: unique([...isAbout('Technology'), ...ofPolicies('technologies')]),
      },
      evidence: found.flatMap(({ evidence }) => evidence),
    };
  });
};

const fundCommitments = async (
  store: GraphStore,
  asOf: string | null,
  options: ReadOptions | undefined,
): Promise<Commitment[]> =>
  (await allFunds(store, asOf, options))
    .filter(({ maxAmount }) => maxAmount !== null)
    .map((fund) => ({
      id: fund.id,
      kind: 'FUND',
      deadline: fund.deadline,
      indicator: null,
      fund,
      policies: fund.funderType === 'Policy' ? [fund.funder] : [],
      about: [fund.program],
      context: fund.context,
      evidence: (fund.properties['evidence'] ?? []) as readonly string[],
    }));

const unique = (all: readonly string[]): string[] => [...new Set(all)].sort();
