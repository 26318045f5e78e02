/** GraphML (http://graphml.graphdrawing.org/): NetworkX, igraph, yEd and Gephi read it. */
import {
  attributesOfEdge,
  attributesOfNode,
  edgeAttributes,
  nodeAttributes,
  type Attribute,
  type Attributes,
} from './attributes.js';
import { aboutOf } from './citation.js';
import { channels } from './gexf.js';
import type { Picture } from './picture.js';
import { xml } from './text.js';

// What Gephi knows a node's name and colour by.
const forGephi: readonly Attribute[] = [
  { name: 'label', kind: 'text' },
  { name: 'r', kind: 'integer' },
  { name: 'g', kind: 'integer' },
  { name: 'b', kind: 'integer' },
];

export function* graphml(picture: Picture): Generator<string> {
  const { directed, nodes, edges } = picture;
  const about = aboutOf(picture);
  const ofGraph = Object.keys(about).map((name): Attribute => ({ name, kind: 'text' }));
  const ofNodes = [...nodeAttributes, ...forGephi];
  const ofEdges = edgeAttributes(picture);
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${declared('graph', ofGraph)}
${declared('node', ofNodes)}
${declared('edge', ofEdges)}
<graph edgedefault="${directed ? 'directed' : 'undirected'}">
${values('graph', ofGraph, about)}
`;
  for (const node of nodes) {
    const [r, g, b] = channels(node.colour);
    yield `<node id="${xml(node.id)}">${values('node', ofNodes, { ...attributesOfNode(node), label: node.name, r, g, b })}</node>\n`;
  }
  for (const edge of edges) {
    yield `<edge id="${xml(edge.id)}" source="${xml(edge.source)}" target="${xml(edge.target)}">${values('edge', ofEdges, attributesOfEdge(edge))}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

const kinds = { text: 'string', integer: 'long', number: 'double', boolean: 'boolean' } as const;

type Owner = 'graph' | 'node' | 'edge';

const declared = (owner: Owner, attributes: readonly Attribute[]): string =>
  attributes
    .map(
      ({ name, kind }) =>
        `<key id="${owner}-${xml(name)}" for="${owner}" attr.name="${xml(name)}" attr.type="${kinds[kind]}"/>`,
    )
    .join('\n');

const values = (owner: Owner, attributes: readonly Attribute[], given: Attributes): string =>
  attributes
    .flatMap(({ name }) => {
      const value = given[name];
      return value === undefined ? [] : [`<data key="${owner}-${xml(name)}">${xml(value)}</data>`];
    })
    .join('');
