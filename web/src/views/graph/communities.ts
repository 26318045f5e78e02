/** Communities of what the picture shows, by the Louvain method with fixed chance: the same picture has the same ones. */
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { Drawn } from './drawn.js';

export interface Community {
  /** From 1, the largest first. */
  readonly number: number;
  readonly members: readonly string[];
}

export const communitiesOf = ({ nodes, edges }: Drawn): readonly Community[] => {
  const graph = new UndirectedGraph();
  // The order decides between equal gains: by id, it does not depend on how the feed came.
  for (const id of nodes.map((node) => node.id).sort()) graph.addNode(id);
  for (const { source, target } of [...edges].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    if (source === target) continue;
    graph.updateUndirectedEdge(source, target, (given) => ({ weight: Number(given['weight'] ?? 0) + 1 }));
  }
  if (graph.size === 0) return [];
  const found = louvain(graph, { rng: sequence(), getEdgeWeight: 'weight' });
  const groups = new Map<number, string[]>();
  for (const { id } of nodes) {
    if (graph.degree(id) === 0) continue;
    const group = found[id] ?? 0;
    groups.set(group, [...(groups.get(group) ?? []), id]);
  }
  return [...groups.values()]
    .sort((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
    .map((members, index) => ({ number: index + 1, members }));
};

/** A linear congruential generator (Numerical Recipes) from a fixed seed. */
const sequence = (): (() => number) => {
  let state = 20_230_526;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
};
