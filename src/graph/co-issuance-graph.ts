/** Co-issuance as a part of the graph: agencies, and an undirected edge for each pair that issued policies together. */
import type { Subgraph } from '../analysis/subgraph.js';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import { coIssuance, type CoIssuanceFilter, type PairOptions } from './co-issuance.js';
import { edgesFrom, nodesOf } from './subgraph-parts.js';

/** An edge's `sharedPolicies` has the ids behind its weight, separated by spaces; ids hold none. */
export const coIssuanceGraph = async (
  store: GraphStore,
  filter: CoIssuanceFilter,
  weighed: PairOptions,
  options?: ReadOptions,
): Promise<Subgraph> => {
  const { nodes, pairs, policies } = await coIssuance(store, filter, weighed, options);
  const issuers = await edgesFrom(
    store,
    policies.map(({ id }) => id),
    ['ISSUED_BY'],
    filter.asOf,
    options,
  );
  const recorded = new Map(issuers.map(({ source, target, recordedOn }) => [`${source} ${target}`, recordedOn]));
  /** A pair is known as soon as both issuers of one policy are. */
  const knownSince = (policy: string, a: string, b: string): string =>
    [recorded.get(`${policy} ${a}`) ?? '', recorded.get(`${policy} ${b}`) ?? ''].sort()[1] ?? '';
  return {
    nodes: await nodesOf(
      store,
      nodes.map(({ agency }) => agency),
      new Map(),
      options,
    ),
    edges: pairs
      .map(({ a, b, weight, policies: shared }) => ({
        id: `CO_ISSUES/${a}/${b}`,
        source: a,
        target: b,
        type: 'CO_ISSUES',
        directed: false,
        weight,
        recordedOn: shared.map(({ id }) => knownSince(id, a, b)).sort()[0] ?? '',
        properties: {
          sharedPolicies: shared
            .map(({ id }) => id)
            .sort()
            .join(' '),
        },
      }))
      .sort((one, other) => (one.id < other.id ? -1 : 1)),
    omitted: [],
  };
};
