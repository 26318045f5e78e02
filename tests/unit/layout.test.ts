/** Positions of pictures: the same for the same graph, and kept when data is added. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layout, layoutSteps } from '../../src/analysis/layout.js';
import type { Positions } from '../../src/analysis/positions.js';
import type { Subgraph } from '../../src/analysis/subgraph.js';
import { edge, node, subgraph } from '../pictures.js';

const dates = ['2030-01-04', '2030-01-11', '2030-01-18'] as const;

/** Up to 40 nodes of three bulletins, and relationships among them no older than their ends. */
const graphs = fc
  .tuple(
    fc.uniqueArray(fc.tuple(fc.string({ minLength: 1, maxLength: 6 }), fc.constantFrom(...dates)), {
      minLength: 1,
      maxLength: 40,
      selector: ([id]) => id,
    }),
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...dates), fc.double()), { maxLength: 80 }),
  )
  .map(([nodes, edges]) =>
    subgraph(
      nodes.map(([id, recordedOn]) => node(id, { recordedOn })),
      edges.flatMap(([from, to, date, weight], index) => {
        const [source, target] = [nodes[from % nodes.length], nodes[to % nodes.length]];
        if (source === undefined || target === undefined) return [];
        const recordedOn = [source[1], target[1], date].sort().at(-1) ?? date;
        return [edge(source[0], target[0], { id: String(index), weight, recordedOn })];
      }),
    ),
  );

const upTo = ({ nodes, edges }: Subgraph, date: string): Subgraph =>
  subgraph(
    nodes.filter(({ recordedOn }) => recordedOn <= date),
    edges.filter(({ recordedOn }) => recordedOn <= date),
  );

const distance = (positions: Positions, a: string, b: string): number => {
  const [from, to] = [positions.get(a), positions.get(b)];
  if (from === undefined || to === undefined) throw new Error('a node has no position');
  return Math.hypot(from.x - to.x, from.y - to.y);
};

describe('a layout', () => {
  it('gives every node a place of its own, finite and in hundredths', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const positions = [...layout(graph)];
        expect(positions.map(([id]) => id).sort()).toEqual(graph.nodes.map(({ id }) => id).sort());
        expect(new Set(positions.map(([, { x, y }]) => `${String(x)} ${String(y)}`)).size).toBe(graph.nodes.length);
        for (const value of positions.flatMap(([, { x, y }]) => [x, y])) {
          expect(Math.abs(value)).toBeLessThanOrEqual(100_001);
          expect(Math.round(value * 100) / 100).toBe(value);
        }
      }),
    );
  });

  it('does not depend on the order of nodes and edges, or on how often it is asked', () => {
    fc.assert(
      fc.property(graphs, fc.boolean(), (graph, turned) => {
        const other = subgraph(
          [...graph.nodes].reverse(),
          [...graph.edges].reverse().map((one) => (turned ? { ...one, source: one.target, target: one.source } : one)),
        );
        const sorted = (positions: Positions) => [...positions].sort(([a], [b]) => (a < b ? -1 : 1));
        expect(sorted(layout(other))).toEqual(sorted(layout(graph)));
      }),
    );
  });

  it('moves nothing when later bulletins add nodes and relationships', () => {
    fc.assert(
      fc.property(graphs, fc.constantFrom(...dates), (graph, date) => {
        const whole = layout(graph);
        for (const [id, position] of layout(upTo(graph, date))) expect(whole.get(id)).toEqual(position);
      }),
    );
  });

  it('keeps the places that are known', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const earlier = new Map(
          graph.nodes
            .filter((_node, index) => index % 2 === 0)
            .map(({ id }, index) => [id, { x: index * 7, y: -index }]),
        );
        const positions = layout(graph, earlier);
        for (const [id, position] of earlier) expect(positions.get(id)).toEqual(position);
        expect(positions.size).toBe(graph.nodes.length);
      }),
    );
  });

  it('places anew what has no finite place', () => {
    const positions = layout(subgraph([node('a'), node('b')], []), new Map([['a', { x: Number.NaN, y: 1e300 }]]));
    expect([...positions.values()].every(({ x, y }) => Number.isFinite(x) && Math.abs(y) < 1_000)).toBe(true);
  });

  it('puts a new node beside its neighbour', () => {
    const week = Array.from({ length: 30 }, (_, index) => node(`old:${String(index)}`));
    const links = week.slice(1).map(({ id }, index) => edge(`old:${String(Math.floor(index / 3))}`, id));
    const later = { recordedOn: '2030-01-11' };
    const positions = layout(subgraph([...week, node('new', later)], [...links, edge('new', 'old:7', later)]));
    const nearest = week
      .map(({ id }) => id)
      .sort((a, b) => distance(positions, 'new', a) - distance(positions, 'new', b));
    expect(distance(positions, 'new', 'old:7')).toBeLessThan(60);
    expect(nearest.slice(0, 5)).toContain('old:7');
  });

  it('holds together what belongs together', () => {
    const cliques = ['left', 'right'].flatMap((side) => [0, 1, 2, 3, 4].map((index) => `${side}:${String(index)}`));
    const joined = cliques.flatMap((a) =>
      cliques.filter((b) => a < b && a.split(':')[0] === b.split(':')[0]).map((b) => edge(a, b)),
    );
    const positions = layout(
      subgraph(
        cliques.map((id) => node(id)),
        [...joined, edge('left:0', 'right:0')],
      ),
    );
    const inside = joined.map(({ source, target }) => distance(positions, source, target));
    const across = [1, 2, 3, 4].map((index) => distance(positions, `left:${String(index)}`, `right:${String(index)}`));
    expect(Math.max(...inside)).toBeLessThan(Math.min(...across));
  });

  it('comes in steps', () => {
    const nodes = Array.from({ length: 200 }, (_, index) => node(String(index)));
    const steps = [...layoutSteps(subgraph(nodes, []))];
    expect(steps.length).toBeGreaterThan(5);
    expect(layout(subgraph([], []))).toEqual(new Map());
  });
});
