/** GEXF 1.3 (https://gexf.net/): Gephi and Gephi Lite open it with colours, sizes, positions and a timeline. */
import {
  attributesOfEdge,
  attributesOfNode,
  edgeAttributes,
  nodeAttributes,
  type Attribute,
  type Attributes,
} from './attributes.js';
import { aboutOf } from './citation.js';
import type { Picture } from './picture.js';
import { spellOf } from './spell.js';
import { xml } from './text.js';

// A colour of GEXF is three numbers, and its position, size and weight have places of their own.
const elsewhere: ReadonlySet<string> = new Set(['x', 'y', 'size', 'colour', 'weight']);

export function* gexf(picture: Picture): Generator<string> {
  const { directed, nodes, edges } = picture;
  const edgeColumns = edgeAttributes(picture);
  const type = directed ? 'directed' : 'undirected';
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
${meta(picture)}
<graph defaultedgetype="${type}" idtype="string" mode="dynamic" timeformat="date" timerepresentation="interval">
${declared('node', nodeAttributes)}
${declared('edge', edgeColumns)}
<nodes>
`;
  for (const node of nodes) {
    const { id, name, date, x, y, size, colour } = node;
    yield `<node id="${xml(id)}" label="${xml(name)}">${values(nodeAttributes, attributesOfNode(node))}${spells(date)}<viz:color ${rgb(colour)}/><viz:position x="${xml(x)}" y="${xml(y)}" z="0"/><viz:size value="${xml(size)}"/></node>\n`;
  }
  yield '</nodes>\n<edges>\n';
  for (const edge of edges) {
    const { date } = edge.properties;
    // `kind` keeps apart what would otherwise be merged: several relationships between the same two nodes.
    yield `<edge id="${xml(edge.id)}" source="${xml(edge.source)}" target="${xml(edge.target)}" kind="${xml(edge.type)}" label="${xml(edge.type)}" weight="${xml(edge.weight)}">${values(edgeColumns, attributesOfEdge(edge))}${spells(typeof date === 'string' ? date : null)}</edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

const meta = (picture: Picture): string => {
  const { title, generator, ...rest } = aboutOf(picture);
  const description = [title, ...Object.entries(rest).map(([name, text]) => `${name}: ${text}`)].join('\n');
  return `<meta><creator>${xml(generator ?? '')}</creator><title>${xml(title ?? '')}</title><description>${xml(description)}</description></meta>`;
};

const kinds = { text: 'string', integer: 'long', number: 'double', boolean: 'boolean' } as const;

const shownOf = (attributes: readonly Attribute[]): readonly Attribute[] =>
  attributes.filter(({ name }) => !elsewhere.has(name));

const declared = (owner: 'node' | 'edge', attributes: readonly Attribute[]): string =>
  `<attributes class="${owner}" mode="static">${shownOf(attributes)
    .map(({ name, kind }) => `<attribute id="${xml(name)}" title="${xml(name)}" type="${kinds[kind]}"/>`)
    .join('')}</attributes>`;

const values = (attributes: readonly Attribute[], given: Attributes): string =>
  `<attvalues>${shownOf(attributes)
    .flatMap(({ name }) => {
      const value = given[name];
      return value === undefined ? [] : [`<attvalue for="${xml(name)}" value="${xml(value)}"/>`];
    })
    .join('')}</attvalues>`;

const spells = (date: string | null): string => {
  const spell = spellOf(date);
  return spell === null ? '' : `<spells><spell start="${spell.start}" end="${spell.end}"/></spells>`;
};

const rgb = (colour: string): string => {
  const [r, g, b] = channels(colour);
  return `r="${String(r)}" g="${String(g)}" b="${String(b)}"`;
};

/** Red, green and blue of `#rrggbb`, from 0 to 255. */
export const channels = (colour: string): readonly [number, number, number] => {
  const number = Number.parseInt(colour.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
};
