/**
 * Where the nodes of a picture stand. The same part of the graph always gives the same positions, whatever the order of its
 * nodes and edges, and what later bulletins add moves nothing that stood before.
 *
 * The picture grows as the graph did: nodes first recorded on the same day are one cohort, and each cohort is placed around
 * those before it, which stay where they are. A cohort larger than all before it is laid out by ForceAtlas2 (Jacomy et al.
 * 2014, doi:10.1371/journal.pone.0098679), a smaller one settles beside its neighbours. Weights have no say: the weight
 * of a pair grows with later bulletins, and the pair would move.
 */
import { forceDirected } from './layout-force.js';
import { settled } from './layout-settle.js';
import { nearNeighbours } from './layout-start.js';
import { distinct, isUsable, type Link, type Point, type Positions } from './positions.js';
import type { SubgraphEdge, SubgraphNode } from './subgraph.js';

/** What positions depend on. */
export interface LayoutGraph {
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
}

type LayoutNode = Pick<SubgraphNode, 'id' | 'recordedOn'>;
type LayoutEdge = Pick<SubgraphEdge, 'source' | 'target' | 'recordedOn'>;

/**
 * Positions of all nodes, in units of no meaning, rounded to hundredths, no two the same.
 * Nodes of `earlier` keep the place that they have there; only the others are placed.
 */
export const layout = (subgraph: LayoutGraph, earlier: Positions = new Map()): Positions => {
  const steps = layoutSteps(subgraph, earlier);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
};

/** The same in steps of some milliseconds, so that a server can answer others between them. */
export function* layoutSteps(
  subgraph: LayoutGraph,
  earlier: Positions = new Map(),
): Generator<undefined, Positions, undefined> {
  const placed = new Map<string, Point>();
  const waiting: LayoutNode[] = [];
  for (const node of [...subgraph.nodes].sort(byId)) {
    const known = earlier.get(node.id);
    if (known !== undefined && isUsable(known)) placed.set(node.id, { x: known.x, y: known.y });
    else waiting.push(node);
  }
  const links = subgraph.edges.map(linkOf).sort(byEnds);
  for (const date of [...new Set(waiting.map(({ recordedOn }) => recordedOn))].sort()) {
    const cohort = waiting.filter(({ recordedOn }) => recordedOn === date).map(({ id }) => id);
    const members = new Set([...placed.keys(), ...cohort]);
    const current = links.filter(
      ({ a, b, recordedOn }) => recordedOn <= date && members.has(a) && members.has(b) && a !== b,
    );
    const start = nearNeighbours(cohort, placed, current);
    const found =
      cohort.length > placed.size
        ? yield* forceDirected(start, placed, current)
        : yield* settled(start, placed, current);
    for (const [id, position] of distinct(found, placed)) placed.set(id, position);
  }
  return placed;
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** Without direction, so that it does not matter which end comes first. */
const linkOf = ({ source, target, recordedOn }: LayoutEdge): Link & { readonly recordedOn: string } =>
  source < target ? { a: source, b: target, recordedOn } : { a: target, b: source, recordedOn };

const byEnds = (one: Link, other: Link): number =>
  one.a < other.a ? -1 : one.a > other.a ? 1 : one.b < other.b ? -1 : one.b > other.b ? 1 : 0;
