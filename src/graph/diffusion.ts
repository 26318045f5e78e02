/** How policy spreads: which policies and programs implement, succeed or cite which policies, across levels, after how long. */
import { z } from 'zod';
import { lagBetween, type Lag } from '../analysis/lag.js';
import { touchesSpan } from '../analysis/partial-date.js';
import { groupBy } from '../group-by.js';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import { statement } from '../store/statement.js';
import { contextMatcher, contextsOf, noContext } from './contexts.js';
import { levelsOf } from './policy-levels.js';

export interface DiffusionFilter {
  readonly policy: string | null;
  readonly technology: string | null;
  /** The time of what follows. */
  readonly from: string | null;
  readonly to: string | null;
  readonly asOf: string | null;
}

export interface DiffusionLink {
  /** Of the relationship. */
  readonly id: string;
  readonly type: string;
  readonly follower: string;
  readonly followerDate: string | null;
  readonly policy: string;
  readonly policyDate: string | null;
  /** A level of agencies, as the ontology writes it; null when no text gives one. */
  readonly followerLevel: string | null;
  readonly policyLevel: string | null;
  /** Null when one of the two has no date. */
  readonly lag: Lag | null;
  readonly notes: readonly string[];
}

export interface DiffusionFlow {
  readonly type: string;
  readonly policyLevel: string | null;
  readonly followerLevel: string | null;
  /** Exactly those that the flow counts. */
  readonly links: readonly DiffusionLink[];
}

export interface Diffusion {
  /** Newest follower first. */
  readonly links: readonly DiffusionLink[];
  /** Most links first. */
  readonly flows: readonly DiffusionFlow[];
}

const nullableText = z.string().nullable();
const row = {
  id: z.string(),
  type: z.string(),
  follower: z.string(),
  followerDate: nullableText,
  followerBasis: nullableText,
  policy: z.string(),
  policyDate: nullableText,
  policyBasis: nullableText,
};

const links = statement('diffusion/links', { params: { asOf: nullableText }, row });
type Row = z.output<z.ZodObject<typeof row>>;

/** With a policy: what leads to it and follows from it, over any number of steps. */
export const diffusion = async (
  store: GraphStore,
  filter: DiffusionFilter,
  options?: ReadOptions,
): Promise<Diffusion> => {
  const { policy, from, to, asOf } = filter;
  const all = await store.read(links, { asOf }, options);
  const inTime = (policy === null ? all : connected(all, policy)).filter(
    ({ followerDate }) =>
      (from === null && to === null) || (followerDate !== null && touchesSpan(followerDate, from, to)),
  );
  const rows = await onTechnology(store, inTime, filter, options);
  const levelOf = await levelsOf(
    store,
    [...new Set(rows.flatMap((link) => [link.follower, link.policy]))],
    asOf,
    options,
  );
  const found = rows.map((link) => linkOf(link, levelOf)).sort(newestFollowerFirst);
  const flows = [
    ...groupBy(found, ({ type, policyLevel, followerLevel }) => JSON.stringify([type, policyLevel, followerLevel])),
  ].flatMap(([, flow]): DiffusionFlow[] => {
    const [first] = flow;
    return first === undefined
      ? []
      : [{ type: first.type, policyLevel: first.policyLevel, followerLevel: first.followerLevel, links: flow }];
  });
  return { links: found, flows: flows.sort(mostLinksFirst) };
};

const newestFollowerFirst = (a: DiffusionLink, b: DiffusionLink): number =>
  a.followerDate === b.followerDate ? (a.id < b.id ? -1 : 1) : (a.followerDate ?? '') < (b.followerDate ?? '') ? 1 : -1;

const mostLinksFirst = (a: DiffusionFlow, b: DiffusionFlow): number => {
  const key = ({ type, policyLevel, followerLevel }: DiffusionFlow): string =>
    `${type} ${policyLevel ?? '~'} ${followerLevel ?? '~'}`;
  return b.links.length - a.links.length || (key(a) < key(b) ? -1 : 1);
};

const linkOf = ({ followerBasis, policyBasis, ...link }: Row, levelOf: ReadonlyMap<string, string>): DiffusionLink => {
  const { follower, followerDate, policy, policyDate } = link;
  const reported = [followerBasis, policyBasis].filter((basis) => basis === 'reported').length;
  return {
    ...link,
    followerLevel: levelOf.get(follower) ?? null,
    policyLevel: levelOf.get(policy) ?? null,
    lag: followerDate === null || policyDate === null ? null : lagBetween(policyDate, followerDate),
    notes:
      reported === 0 || followerDate === null || policyDate === null
        ? []
        : [`${reported === 2 ? 'Both dates are' : 'One date is'} of the news, not of the act.`],
  };
};

/** The links that lead from the policy, or to it, in one direction each. */
const connected = (all: readonly Row[], policy: string): Row[] => {
  const follow = (
    start: keyof Pick<Row, 'follower' | 'policy'>,
    end: keyof Pick<Row, 'follower' | 'policy'>,
  ): Set<Row> => {
    const byStart = groupBy(all, (link) => link[start]);
    const found = new Set<Row>();
    const reached = new Set([policy]);
    for (const id of reached) {
      for (const link of byStart.get(id) ?? []) {
        found.add(link);
        reached.add(link[end]);
      }
    }
    return found;
  };
  const found = new Set([...follow('policy', 'follower'), ...follow('follower', 'policy')]);
  return all.filter((link) => found.has(link));
};

/** Links of which one end targets the technology or a narrower one. */
const onTechnology = async (
  store: GraphStore,
  rows: readonly Row[],
  { technology, asOf }: DiffusionFilter,
  options: ReadOptions | undefined,
): Promise<readonly Row[]> => {
  if (technology === null) return rows;
  const [matches, contexts] = await Promise.all([
    contextMatcher(store, { technology, regions: null }, options),
    contextsOf(
      store,
      rows.flatMap(({ follower, policy }) => [follower, policy]),
      asOf,
      options,
    ),
  ]);
  return rows.filter(({ follower, policy }) => [follower, policy].some((id) => matches(contexts.get(id) ?? noContext)));
};
