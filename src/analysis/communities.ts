/** Communities of a network: groups that issue with each other more than with the rest. Pure and repeatable. */
import { louvain } from './graphology.js';
import type { PairGraph } from './pair-graph.js';

export interface Communities {
  /** By agency that is in a pair, the number of its community: 0 is the largest. */
  readonly of: ReadonlyMap<string, number>;
  /** How much heavier the communities are inside than chance would make them (Newman 2004); null without pairs. */
  readonly modularity: number | null;
}

// The method moves agencies in random order and can end in a poorer division: the best of some runs is kept.
const runs = 10;

/**
 * Louvain method (Blondel et al. 2008) over the weights, resolution 1, seeded. Communities are numbered by size, then by
 * the first of their ids, so that equal networks have equal numbers.
 */
export const communitiesOf = (graph: PairGraph): Communities => {
  if (graph.size === 0) return { of: new Map(), modularity: null };
  const rng = seededRandom(20_230_526);
  let best = louvain.detailed(graph, { rng, getEdgeWeight: 'weight' });
  for (let run = 1; run < runs; run += 1) {
    const next = louvain.detailed(graph, { rng, getEdgeWeight: 'weight' });
    if (next.modularity > best.modularity + 1e-12) best = next;
  }
  const paired = graph.nodes().filter((agency) => graph.degree(agency) > 0);
  return { of: numbered(paired, best.communities), modularity: best.modularity };
};

const numbered = (agencies: readonly string[], found: Readonly<Record<string, number>>): Map<string, number> => {
  const members = new Map<number, string[]>();
  for (const agency of [...agencies].sort()) {
    const community = found[agency] ?? -1;
    const known = members.get(community);
    if (known === undefined) members.set(community, [agency]);
    else known.push(agency);
  }
  const ordered = [...members.values()].sort((x, y) => y.length - x.length || ((x[0] ?? '') < (y[0] ?? '') ? -1 : 1));
  return new Map(ordered.flatMap((group, number) => group.map((agency): [string, number] => [agency, number])));
};

/** Mulberry32: numbers from 0 to 1 that are the same each time. */
const seededRandom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};
