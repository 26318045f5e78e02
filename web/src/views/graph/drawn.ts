/** What the picture shows of a feed: its nodes and edges after hiding, pinning and dating, and which of them stand out. Pure. */
import type { FeedGraph, FeedNode } from '../../api/feed.js';
import { feedName, feedNameTag } from '../../components/feed-names.js';
import { typeOfLabel } from '../../components/type-shapes.js';
import type { Language } from '../../i18n/languages.js';
import type { EntityTypeName, RelationshipTypeName } from '../../ontology.generated.js';
import type { Pinned } from './graph-state.js';

export interface DrawnNode {
  readonly id: string;
  readonly type: EntityTypeName;
  readonly name: string;
  /** The language of the name. */
  readonly tag: string;
  /** All names, for searching. */
  readonly names: string;
  readonly date: string | null;
  readonly x: number;
  readonly y: number;
  /** By degree, as the service says; larger where there are few. */
  readonly size: number;
  /** Relationships in the picture. */
  readonly degree: number;
  readonly pinned: boolean;
}

export interface DrawnEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly type: RelationshipTypeName;
  readonly directed: boolean;
}

export interface Extent {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

export interface Drawn {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly byId: ReadonlyMap<string, DrawnNode>;
  /** The service's own positions of what is joined span this; what a reader moves does not change it. */
  readonly extent: Extent;
  /** Nodes of the feed that the reader hid. */
  readonly hidden: readonly DrawnNode[];
  /** Nodes that are dated, but not in the period. */
  readonly outside: number;
}

interface Rules {
  readonly language: Language;
  readonly hidden: readonly string[];
  readonly pinned: Pinned;
  readonly kept: ReadonlySet<string> | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** Whether a date of any precision touches the period; `2023` touches what is from `2023-05`. */
export const isWithin = (date: string, from: string | null, to: string | null): boolean =>
  (from === null || date.slice(0, from.length) >= from.slice(0, date.length)) &&
  (to === null || date.slice(0, to.length) <= to.slice(0, date.length));

export const drawnOf = (graph: FeedGraph, { language, hidden, pinned, kept, from, to }: Rules): Drawn => {
  const away = new Set(hidden);
  const wanted = graph.nodes.filter(({ id }) => kept === null || kept.has(id));
  const dated = wanted.filter(({ date }) => date === undefined || isWithin(date, from, to));
  const ids = new Set(dated.flatMap(({ id }) => (away.has(id) ? [] : [id])));
  const edges = graph.edges
    .filter(({ source, target }) => ids.has(source) && ids.has(target))
    .map(({ key, source, target, type, directed }) => ({
      key,
      source,
      target,
      type: type as RelationshipTypeName,
      directed,
    }));
  const degrees = new Map<string, number>();
  for (const { source, target } of edges)
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  // A dozen marks may be larger than ten thousand.
  const larger = ids.size <= 60 ? 1.7 : ids.size <= 500 ? 1.2 : ids.size <= 3000 ? 1 : ids.size <= 8000 ? 0.7 : 0.4;
  const nodeOf = (node: FeedNode): DrawnNode => ({
    id: node.id,
    type: typeOfLabel(node.type),
    name: feedName(node, language),
    tag: feedNameTag(node, language),
    names: [node.name, node.nameEn, node.nameZh]
      .filter((name) => name !== undefined)
      .join('\n')
      .toLowerCase(),
    date: node.date ?? null,
    x: pinned.get(node.id)?.x ?? node.x,
    y: pinned.get(node.id)?.y ?? node.y,
    size: node.size * larger,
    degree: degrees.get(node.id) ?? 0,
    pinned: pinned.has(node.id),
  });
  const nodes = dated.filter(({ id }) => ids.has(id)).map(nodeOf);
  return {
    nodes,
    edges,
    byId: new Map(nodes.map((node) => [node.id, node])),
    extent: extentOf(graph),
    hidden: dated.filter(({ id }) => away.has(id)).map(nodeOf),
    outside: wanted.length - dated.length,
  };
};

/** What nothing joins stands far out: it would make the rest small, and is where one zooms out to. */
const extentOf = ({ nodes, edges }: FeedGraph): Extent => {
  const joined = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const within = joined.size === 0 ? nodes : nodes.filter(({ id }) => joined.has(id));
  return { x: spanOf(within.map(({ x }) => x)), y: spanOf(within.map(({ y }) => y)) };
};

/** Nodes that lie outside of the whole picture, since nothing joins them. */
export const apartOf = ({ nodes, extent }: Drawn): number =>
  nodes.filter(({ x, y }) => x < extent.x[0] || x > extent.x[1] || y < extent.y[0] || y > extent.y[1]).length;

// A picture of one node still has a width.
const spanOf = (values: readonly number[]): readonly [number, number] => {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return least < most
    ? [least, most]
    : [(Number.isFinite(least) ? least : 0) - 50, (Number.isFinite(most) ? most : 0) + 50];
};

/** What stands out; the rest steps back. */
export interface Emphasis {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** A node with its neighbours, an edge with its ends, else the paths; null when nothing is chosen. */
export const emphasisOf = (
  { edges, byId }: Drawn,
  focus: string,
  paths: readonly (readonly string[])[],
): Emphasis | null => {
  const ofFocus = edges.filter(({ key, source, target }) => key === focus || source === focus || target === focus);
  if (byId.has(focus) || ofFocus.length > 0)
    return {
      nodes: new Set([
        ...(byId.has(focus) ? [focus] : []),
        ...ofFocus.flatMap(({ source, target }) => [source, target]),
      ]),
      edges: new Set(ofFocus.map(({ key }) => key)),
    };
  if (paths.length === 0) return null;
  const steps = new Set(paths.flatMap((ids) => ids.slice(1).map((id, index) => pairKey(ids[index] ?? '', id))));
  return {
    nodes: new Set(paths.flat()),
    edges: new Set(edges.flatMap(({ key, source, target }) => (steps.has(pairKey(source, target)) ? [key] : []))),
  };
};

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
