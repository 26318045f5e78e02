/** The picture as marks, lines and labels in pixels: what PNG, SVG and a browser without WebGL draw. Pure. */
import type { EntityTypeName, RelationshipTypeName } from '../../ontology.generated.js';
import type { Drawn, DrawnNode, Emphasis } from './drawn.js';
import { layLabels, type Label, type LabelWish } from './label-layout.js';

export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly accent: string;
  /** What stepped back. */
  readonly faint: string;
  readonly types: Readonly<Record<EntityTypeName, string>>;
  readonly communities: readonly string[];
}

export interface SceneNode {
  readonly id: string;
  readonly name: string;
  readonly type: EntityTypeName;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: string;
  readonly pinned: boolean;
  readonly chosen: boolean;
}

export interface SceneEdge {
  readonly key: string;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly colour: string;
  readonly width: number;
  readonly directed: boolean;
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly palette: Palette;
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly labels: readonly Label[];
}

/** Where a position of the service falls on the picture, and how large a mark of a size is. */
export interface Lens {
  readonly width: number;
  readonly height: number;
  readonly at: (place: { readonly x: number; readonly y: number }) => { readonly x: number; readonly y: number };
  readonly radiusOf: (size: number) => number;
}

export interface Look {
  readonly palette: Palette;
  readonly emphasis: Emphasis | null;
  readonly focus: string;
  readonly colourOf: (node: DrawnNode) => string;
  readonly relation: (type: RelationshipTypeName) => string;
}

export const fontSize = 12;
const mostLabels = 140;
// What marks measure on the screen, of the sizes of the service (4 to about 20).
export const markSize = (size: number): number => 2.5 + size * 0.62;

/** The whole picture in a frame; up stays up. */
export const wholeLens = ({ extent }: Drawn, width: number, height: number): Lens => {
  const margin = 48;
  const [wide, high] = [extent.x[1] - extent.x[0], extent.y[1] - extent.y[0]];
  const scale = Math.min((width - 2 * margin) / wide, (height - 2 * margin) / high);
  return {
    width,
    height,
    at: ({ x, y }) => ({
      x: width / 2 + (x - (extent.x[0] + extent.x[1]) / 2) * scale,
      y: height / 2 - (y - (extent.y[0] + extent.y[1]) / 2) * scale,
    }),
    radiusOf: (size) => size,
  };
};

export const sceneOf = (drawn: Drawn, lens: Lens, look: Look): Scene => {
  const { palette, emphasis, focus, colourOf } = look;
  const placed = new Map(
    drawn.nodes.map((node) => [node.id, { node, ...lens.at(node), radius: lens.radiusOf(markSize(node.size)) }]),
  );
  const isOut = (id: string): boolean => emphasis?.nodes.has(id) ?? true;
  const edges = drawn.edges.flatMap(({ key, source, target, directed }): SceneEdge[] => {
    const [from, to] = [placed.get(source), placed.get(target)];
    if (from === undefined || to === undefined || source === target) return [];
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const until = Math.max(0, 1 - (to.radius + 1) / length);
    return [
      {
        key,
        x1: from.x,
        y1: from.y,
        x2: from.x + (to.x - from.x) * until,
        y2: from.y + (to.y - from.y) * until,
        directed,
        ...edgeLook(emphasis, key, palette),
      },
    ];
  });
  const nodes = [...placed.values()]
    .map(({ node, x, y, radius }) => ({
      id: node.id,
      name: node.name,
      type: node.type,
      x,
      y,
      radius,
      colour: isOut(node.id) ? colourOf(node) : palette.faint,
      pinned: node.pinned,
      chosen: node.id === focus,
    }))
    .sort((a, b) => Number(isOut(a.id)) - Number(isOut(b.id)));
  return {
    width: lens.width,
    height: lens.height,
    fontSize,
    palette,
    nodes,
    edges: edges.sort((a, b) => a.width - b.width),
    labels: labelsOf(drawn, lens, look),
  };
};

export const edgeLook = (
  emphasis: Emphasis | null,
  key: string,
  { line, faint, accent }: Palette,
): { readonly colour: string; readonly width: number } =>
  emphasis === null
    ? { colour: line, width: 1 }
    : emphasis.edges.has(key)
      ? { colour: accent, width: 2 }
      : { colour: faint, width: 0.7 };

// The most important ones are named even where it is crowded.
const mostOver = 24;
// With more marks than this in sight, labels may stand upon marks: keeping off all would leave no room for any.
const mostMarks = 400;
// Relationship types are written along edges while these few stand out.
const mostEdgeLabels = 40;

export const labelsOf = (drawn: Drawn, lens: Lens, { emphasis, focus, relation }: Look): Label[] => {
  const inSight: (LabelWish & { readonly weight: number })[] = [];
  for (const node of drawn.nodes) {
    if (emphasis !== null && !emphasis.nodes.has(node.id)) continue;
    const { x, y } = lens.at(node);
    if (x < -20 || y < -20 || x > lens.width + 20 || y > lens.height + 20) continue;
    inSight.push({
      id: node.id,
      text: node.name,
      x,
      y,
      radius: lens.radiusOf(markSize(node.size)),
      strong: node.id === focus,
      weight: node.id === focus ? Infinity : node.size,
    });
  }
  inSight.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const wishes = inSight.slice(0, 600).map((wish, index) => (index < mostOver ? { ...wish, over: true } : wish));
  return layLabels([...wishes.slice(0, 1), ...edgeLabels(drawn, lens, emphasis, relation), ...wishes.slice(1)], {
    width: lens.width,
    height: lens.height,
    fontSize,
    most: mostLabels,
    marks: inSight.length > mostMarks ? [] : inSight,
  });
};

const edgeLabels = (
  { edges, byId }: Drawn,
  lens: Lens,
  emphasis: Emphasis | null,
  relation: Look['relation'],
): LabelWish[] => {
  if (emphasis === null || emphasis.edges.size > mostEdgeLabels) return [];
  // Several relationships between the same two stand on one line: their names share one label.
  const pairs = new Map<string, LabelWish>();
  for (const { key, source, target, type } of edges) {
    if (!emphasis.edges.has(key)) continue;
    const [from, to] = [byId.get(source), byId.get(target)];
    if (from === undefined || to === undefined) continue;
    const [a, b] = [lens.at(from), lens.at(to)];
    const pair = [source, target].sort().join(' ');
    const known = pairs.get(pair);
    pairs.set(pair, {
      id: key,
      text: known === undefined ? relation(type) : `${known.text} · ${relation(type)}`,
      x: (a.x + b.x) / 2,
      y: (a.y + b.y) / 2,
      radius: 0,
      ofEdge: true,
    });
  }
  return [...pairs.values()];
};
