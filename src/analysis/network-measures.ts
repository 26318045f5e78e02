/** Who stands where in a network of co-issuance. Formulas and sources: docs/co-issuance.md. Pure. */
import { communitiesOf, type Communities } from './communities.js';
import { constraintOf } from './constraint.js';
import { betweennessCentrality } from './graphology.js';
import { pairGraph, type MeasuredNetwork, type PairGraph } from './pair-graph.js';

/** Measures that take the whole network. Each is computed when first asked for, and once. */
export interface NetworkMeasures {
  /**
   * By agency, the share of shortest paths between two others that lead over it: 0 to 1 (Freeman 1977, computed after
   * Brandes 2001). Pairs count as one hop whatever they weigh, and the sum is divided by (n - 1)(n - 2) / 2.
   */
  readonly betweenness: () => ReadonlyMap<string, number>;
  /** By agency that is in a pair, Burt's constraint. */
  readonly constraint: () => ReadonlyMap<string, number>;
  readonly communities: () => Communities;
}

export const measuresOf = (network: MeasuredNetwork): NetworkMeasures => {
  const graph = once(() => pairGraph(network));
  return {
    betweenness: once(() => betweennessOf(graph())),
    constraint: once(() => constraintOf(network.pairs)),
    communities: once(() => communitiesOf(graph())),
  };
};

// Two agencies have nobody between them, and the library takes no empty graph.
const betweennessOf = (graph: PairGraph): Map<string, number> =>
  new Map(
    graph.order < 3
      ? graph.nodes().map((agency) => [agency, 0])
      : Object.entries(betweennessCentrality(graph, { getEdgeWeight: null, normalized: true })),
  );

const once = <Value>(compute: () => Value): (() => Value) => {
  let computed: { readonly value: Value } | null = null;
  return () => (computed ??= { value: compute() }).value;
};
