/** The part of a graph that decides positions, in columns: quick to hash and to hand to another thread. */
import { createHash } from 'node:crypto';
import type { LayoutGraph } from '../../analysis/layout.js';

export interface Columns {
  readonly ids: readonly string[];
  /** The dates on which nodes and edges were recorded, each once. */
  readonly dates: readonly string[];
  /** By node and by edge, the place of its date. */
  readonly nodeDates: Uint32Array;
  readonly edgeDates: Uint32Array;
  /** The places of both ends, edge by edge. */
  readonly ends: Uint32Array;
}

export const columnsOf = ({ nodes, edges }: LayoutGraph): Columns => {
  const dates = new Map<string, number>();
  const dateOf = ({ recordedOn }: { readonly recordedOn: string }): number => {
    const known = dates.get(recordedOn);
    if (known !== undefined) return known;
    dates.set(recordedOn, dates.size);
    return dates.size - 1;
  };
  const numbers = new Map(nodes.map(({ id }, number) => [id, number]));
  const ends = new Uint32Array(edges.length * 2);
  for (const [at, { source, target }] of edges.entries()) {
    ends[at * 2] = numbers.get(source) ?? 0;
    ends[at * 2 + 1] = numbers.get(target) ?? 0;
  }
  const nodeDates = Uint32Array.from(nodes, dateOf);
  const edgeDates = Uint32Array.from(edges, dateOf);
  return { ids: nodes.map(({ id }) => id), dates: [...dates.keys()], nodeDates, edgeDates, ends };
};

export const graphOf = ({ ids, dates, nodeDates, edgeDates, ends }: Columns): LayoutGraph => ({
  nodes: ids.map((id, at) => ({ id, recordedOn: dates[nodeDates[at] ?? 0] ?? '' })),
  edges: Array.from(edgeDates, (date, at) => ({
    source: ids[ends[at * 2] ?? 0] ?? '',
    target: ids[ends[at * 2 + 1] ?? 0] ?? '',
    recordedOn: dates[date] ?? '',
  })),
});

/** SHA-256: the same for the same columns only. */
export const digestOf = ({ ids, dates, nodeDates, edgeDates, ends }: Columns): string =>
  createHash('sha256')
    .update(JSON.stringify([ids.length, edgeDates.length, dates]))
    .update(JSON.stringify(ids))
    .update(nodeDates)
    .update(edgeDates)
    .update(ends)
    .digest('base64');
