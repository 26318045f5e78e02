/** ForceAtlas2 over some new nodes and those already placed, which do not move. */
import { UndirectedGraph } from 'graphology';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import type { Link, Point, Positions } from './positions.js';

// Beyond this many nodes forces of far groups are summed up (Barnes and Hut).
const approximateFrom = 1_000;

// The package is CommonJS: its types speak of a default export, which Node gives as the module itself.
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;

const sliceMs = 40; // roughly, by the cost of an iteration below

/** The points at which the new nodes come to rest. Yields between slices of its fixed number of iterations. */
export function* forceDirected(
  start: Positions,
  placed: Positions,
  links: readonly Link[],
): Generator<undefined, Map<string, Point>> {
  const graph = new UndirectedGraph<Record<string, unknown>>();
  for (const [id, { x, y }] of placed) graph.addNode(id, { x, y, fixed: true });
  for (const [id, { x, y }] of start) graph.addNode(id, { x, y });
  for (const { a, b } of links) graph.mergeEdge(a, b);
  const { order } = graph;
  const settings = {
    barnesHutOptimize: order > approximateFrom,
    strongGravityMode: true,
    gravity: 0.05,
    scalingRatio: 10,
    slowDown: 1 + Math.round(Math.log(order)),
  };
  const slice = iterationsPerSlice(order);
  for (let left = iterationsFor(order); left > 0 && order > 1; left -= slice) {
    forceAtlas2.assign(graph, { iterations: Math.min(slice, left), settings, getEdgeWeight: null });
    yield;
  }
  return new Map(
    [...start.keys()].map((id) => [
      id,
      { x: Number(graph.getNodeAttribute(id, 'x')), y: Number(graph.getNodeAttribute(id, 'y')) },
    ]),
  );
}

// 300 iterations bring a thousand nodes to rest; more nodes get fewer, so that the work stays within some seconds.
const iterationsFor = (order: number): number =>
  Math.max(10, Math.min(300, Math.round((300 * approximateFrom) / order)));

// Measured, in microseconds: 0.004 a pair of nodes, or 8 a node with Barnes and Hut.
const iterationsPerSlice = (order: number): number => {
  const cost = order > approximateFrom ? order * 8 : order * order * 0.004;
  return Math.max(1, Math.min(25, Math.floor((sliceMs * 1_000) / cost)));
};
