/**
 * Measures of a network: those of a small one at once, those of a larger one in another thread and once for the same
 * network; one that is too large to be measured before the deadline is refused.
 */
import { createHash } from 'node:crypto';
import type { Network } from '../analysis/co-issuance.js';
import type { Communities } from '../analysis/communities.js';
import { measuresOf } from '../analysis/network-measures.js';
import type { MeasuredNetwork } from '../analysis/pair-graph.js';
import type { ReadOptions } from '../store/graph-store.js';
import { Once } from './compute/once.js';
import { inThread } from './compute/pool.js';
import { InvalidArgumentError } from './errors.js';

/** Each throws InvalidArgumentError where the network is beyond its limit, StoreAbortedError and OverloadedError. */
export interface BoundedMeasures {
  /** By agency. */
  readonly betweenness: () => Promise<ReadonlyMap<string, number>>;
  /** By agency that is in a pair. */
  readonly constraint: () => Promise<ReadonlyMap<string, number>>;
  readonly communities: () => Promise<Communities>;
}

// Steps that take about a second: of betweenness, agencies times pairs; of constraint, squared degrees; of communities, pairs.
const limits = { betweenness: 40_000_000, constraint: 40_000_000, communities: 150_000 } as const;

// Of each measure so much less that it takes about as long as handing the network over, some milliseconds.
const smallShare = 1 / 250;

type Measure = keyof typeof limits;

const keptBytes = 16 * 1024 * 1024;
const bytesPerAgency = 120;
const values = new Once<ReadonlyMap<string, number>>(keptBytes, ({ size }) => size * bytesPerAgency);
const communities = new Once<Communities>(keptBytes, ({ of }) => of.size * bytesPerAgency);

/** The measures, each computed when it is first asked for. */
export const boundedMeasures = (network: Network, options: ReadOptions = {}): BoundedMeasures => {
  const { nodes, pairs } = network;
  const measures = measuresOf(network);
  const steps = {
    betweenness: nodes.length * pairs.length,
    constraint: nodes.reduce((sum, { degree }) => sum + degree ** 2, 0),
    communities: pairs.length,
  };
  const handed = once(() => {
    const measured = measuredPart(network);
    return { measured, digest: digestOf(measured) };
  });
  const measure = <Value extends object>(
    name: Measure,
    results: Once<Value>,
    compute: (network: MeasuredNetwork, signal: AbortSignal) => Promise<Value>,
    atOnce: () => Value,
  ): (() => Promise<Value>) =>
    once(async () => {
      if (steps[name] > limits[name]) throw tooLarge(name, network);
      if (steps[name] <= limits[name] * smallShare) return atOnce();
      const { measured, digest } = handed();
      return results.get(`${name} ${digest}`, (signal) => compute(measured, signal), options);
    });
  return {
    betweenness: measure(
      'betweenness',
      values,
      (measured, signal) => inThread('betweenness', measured, signal),
      measures.betweenness,
    ),
    constraint: measure(
      'constraint',
      values,
      (measured, signal) => inThread('constraint', measured, signal),
      measures.constraint,
    ),
    communities: measure(
      'communities',
      communities,
      (measured, signal) => inThread('communities', measured, signal),
      measures.communities,
    ),
  };
};

const tooLarge = (measure: Measure, { nodes, pairs }: Network): InvalidArgumentError =>
  new InvalidArgumentError(
    `\`${measure === 'communities' ? 'community' : measure}\` is not computed for ${String(nodes.length)} agencies in ${String(pairs.length)} pairs. Ask for a shorter period, for some agencies, or with a greater \`minWeight\`.`,
  );

const measuredPart = ({ nodes, pairs }: Network): MeasuredNetwork => ({
  nodes: nodes.map(({ agency }) => ({ agency })),
  pairs: pairs.map(({ a, b, weight }) => ({ a, b, weight })),
});

/** All that the measures depend on. */
const digestOf = ({ nodes, pairs }: MeasuredNetwork): string =>
  createHash('sha256')
    .update(JSON.stringify(nodes.map(({ agency }) => agency)))
    .update(JSON.stringify(pairs.map(({ a, b, weight }) => [a, b, weight])))
    .digest('base64');

const once = <Value>(compute: () => Value): (() => Value) => {
  let computed: { readonly value: Value } | null = null;
  return () => (computed ??= { value: compute() }).value;
};
