/** The formats in which a picture can be had, by the ending of its address. */
import { csvZip } from './csv.js';
import { cytoscapeJson } from './cytoscape.js';
import { gexf } from './gexf.js';
import { graphml } from './graphml.js';
import { jsonLd } from './json-ld.js';
import { nodeLinkJson } from './node-link.js';
import type { Picture } from './picture.js';

interface Format {
  readonly contentType: string;
  /** The ending of the file that it is saved as. */
  readonly fileEnding: string;
  /** In pieces, each as soon as it is known: nothing holds the whole. */
  readonly write: (picture: Picture) => Iterable<string | Uint8Array>;
}

export const formats = {
  json: { contentType: 'application/json; charset=utf-8', fileEnding: 'json', write: nodeLinkJson },
  gexf: { contentType: 'application/gexf+xml; charset=utf-8', fileEnding: 'gexf', write: gexf },
  graphml: { contentType: 'application/graphml+xml; charset=utf-8', fileEnding: 'graphml', write: graphml },
  cyjs: { contentType: 'application/json; charset=utf-8', fileEnding: 'cyjs', write: cytoscapeJson },
  csv: { contentType: 'application/zip', fileEnding: 'csv.zip', write: csvZip },
  jsonld: { contentType: 'application/ld+json; charset=utf-8', fileEnding: 'jsonld', write: jsonLd },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

// Pieces of a line each would cost a system call a line.
const blockBytes = 64 * 1024;

/** The file in blocks of about 64 KiB. */
export function* blocksOf(picture: Picture, format: FormatName): Generator<Buffer> {
  let waiting: Buffer[] = [];
  let size = 0;
  for (const piece of formats[format].write(picture)) {
    const bytes = Buffer.from(piece as string);
    waiting.push(bytes);
    size += bytes.length;
    if (size < blockBytes) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(waiting);
}
