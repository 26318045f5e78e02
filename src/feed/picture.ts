/** A part of the graph ready to be written: positions, colours and sizes beside what it holds, texts that every format can carry. */
import type { Positions } from '../analysis/positions.js';
import type { NodeDescription, Subgraph, SubgraphEdge, SubgraphNode } from '../analysis/subgraph.js';
import { entityType } from '../ontology/index.js';
import { carried } from './text.js';

/** Where the picture comes from, so that it can be cited and asked again. */
export interface Origin {
  /** `Co-issuance of policy`. */
  readonly title: string;
  /** Name and version of the service. */
  readonly generator: string;
  /** Path and query that give it. */
  readonly query: string;
  /** The state of the graph that it was computed from, where the service names it. */
  readonly snapshot: string | null;
  /** The bulletins that speak of its nodes, oldest first. */
  readonly bulletins: readonly { readonly id: string; readonly name: string; readonly date: string | null }[];
}

export interface PictureNode extends SubgraphNode {
  readonly x: number;
  readonly y: number;
  /** From 4 for a node without edges to 24. */
  readonly size: number;
  /** The colour of its type, `#rrggbb`. */
  readonly colour: string;
}

export interface Picture {
  readonly origin: Origin;
  /** Whether any edge has a direction: most formats have one answer for all edges; each edge says its own as an attribute. */
  readonly directed: boolean;
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly SubgraphEdge[];
  readonly omitted: Subgraph['omitted'];
}

/** Throws RangeError when a node has no position or a type that the ontology does not know. */
export const pictureOf = (subgraph: Subgraph, positions: Positions, origin: Origin): Picture => {
  const degrees = new Map<string, number>();
  for (const id of subgraph.edges.flatMap(({ source, target }) => [source, target]))
    degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return {
    origin: {
      ...origin,
      title: carried(origin.title),
      query: carried(origin.query),
      bulletins: origin.bulletins.map((bulletin) => ({ ...bulletin, name: carried(bulletin.name) })),
    },
    directed: subgraph.edges.some(({ directed }) => directed),
    nodes: subgraph.nodes.map((node) => {
      const position = positions.get(node.id);
      if (position === undefined) throw new RangeError(`There is no position for "${node.id}".`);
      return {
        ...carriedTexts(node),
        ...(node.described === undefined ? {} : { described: carriedDescription(node.described) }),
        x: position.x,
        y: position.y,
        size: sizeOf(degrees.get(node.id) ?? 0),
        colour: entityType(node.type).colour,
      };
    }),
    edges: subgraph.edges.map((edge) => ({ ...carriedTexts(edge), properties: carriedTexts(edge.properties) })),
    omitted: subgraph.omitted,
  };
};

// The area of a node grows with its degree.
const sizeOf = (degree: number): number => Math.round(Math.min(24, 4 + 2 * Math.sqrt(degree)) * 100) / 100;

const carriedDescription = ({ names, aliases, dateBasis }: NodeDescription): NodeDescription => ({
  names: carriedTexts(names),
  aliases: aliases.map(carried),
  dateBasis,
});

const carriedTexts = <T extends object>(row: T): T =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, typeof value === 'string' ? carried(value) : (value as unknown)]),
  ) as T;
