/** A network of co-issuance as the graph library wants it. */
import { UndirectedGraph } from 'graphology';
import type { NetworkNode, Pair } from './co-issuance.js';

/** The part of a network that measures read. */
export interface MeasuredNetwork {
  readonly nodes: readonly Pick<NetworkNode, 'agency'>[];
  readonly pairs: readonly Pick<Pair, 'a' | 'b' | 'weight'>[];
}

export type PairGraph = UndirectedGraph<Record<string, never>, { weight: number }>;

/** Nodes by id and edges by ids, so that nothing computed from it depends on the order of the rows. */
export const pairGraph = ({ nodes, pairs }: MeasuredNetwork): PairGraph => {
  const graph: PairGraph = new UndirectedGraph();
  for (const agency of nodes.map((node) => node.agency).sort()) graph.addNode(agency);
  const ordered = [...pairs].sort((x, y) => (x.a === y.a ? (x.b < y.b ? -1 : 1) : x.a < y.a ? -1 : 1));
  for (const { a, b, weight } of ordered) graph.addEdge(a, b, { weight });
  return graph;
};
