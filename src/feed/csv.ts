/**
 * CSV (RFC 4180) of nodes and edges in one zip, with a byte order mark so that Excel shows Hangul and Hanja.
 * A text that a spreadsheet would take for a formula has an apostrophe before it (CWE-1236).
 */
import { stringify } from 'csv-stringify/sync';
import { attributesOfEdge, attributesOfNode, edgeAttributes, nodeAttributes, type Attribute } from './attributes.js';
import { aboutOf } from './citation.js';
import type { Picture } from './picture.js';
import { zipped } from './zip.js';

export const csvZip = (picture: Picture): Generator<Uint8Array> => {
  const ofEdges = edgeAttributes(picture);
  return zipped([
    { name: 'nodes.csv', lines: table(['id', ...namesOf(nodeAttributes)], rowsOfNodes(picture)) },
    { name: 'edges.csv', lines: table(['id', 'source', 'target', ...namesOf(ofEdges)], rowsOfEdges(picture, ofEdges)) },
    { name: 'about.csv', lines: table(['name', 'text'], Object.entries(aboutOf(picture))) },
  ]);
};

type Cell = string | number | undefined;

function* rowsOfNodes({ nodes }: Picture): Generator<Cell[]> {
  for (const node of nodes) {
    const given = attributesOfNode(node);
    yield [node.id, ...nodeAttributes.map(({ name }) => cell(given[name]))];
  }
}

function* rowsOfEdges({ edges }: Picture, columns: readonly Attribute[]): Generator<Cell[]> {
  for (const edge of edges) {
    const given = attributesOfEdge(edge);
    yield [edge.id, edge.source, edge.target, ...columns.map(({ name }) => cell(given[name]))];
  }
}

const namesOf = (attributes: readonly Attribute[]): string[] => attributes.map(({ name }) => name);

const cell = (value: string | number | boolean | undefined): Cell =>
  typeof value === 'boolean' ? String(value) : value;

// Rows that are written at once: a call for each would cost more than the row.
const batch = 500;

function* table(header: readonly string[], rows: Iterable<readonly Cell[]>): Generator<string> {
  yield `\ufeff${lines([header])}`;
  let waiting: (readonly Cell[])[] = [];
  for (const row of rows) {
    waiting.push(row);
    if (waiting.length < batch) continue;
    yield lines(waiting);
    waiting = [];
  }
  if (waiting.length > 0) yield lines(waiting);
}

const lines = (rows: readonly (readonly Cell[])[]): string =>
  stringify(rows as Cell[][], { record_delimiter: 'windows', escape_formulas: true });
