/** A seed file as text: its YAML, and the line on which each part of it stands. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { SeedProblem } from './problem.js';

export type SeedPath = readonly (string | number)[];

export interface SeedFile {
  /** Path below the seeds folder, with slashes. */
  readonly name: string;
  readonly value: unknown;
  readonly syntaxProblems: readonly SeedProblem[];
  /** A problem at a place in the file. */
  problem(at: SeedPath, message: string): SeedProblem;
}

/** Reads all seed files of a folder: reference/*.yaml, then bulletins/*.yaml, by name. */
export const readSeedFiles = (folder: string): SeedFile[] =>
  ['reference', 'bulletins'].flatMap((part) =>
    yamlFiles(path.join(folder, part)).map((name) =>
      parseSeedFile(`${part}/${name}`, readFileSync(path.join(folder, part, name), 'utf8')),
    ),
  );

const yamlFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && !name.endsWith('.omissions.yaml'))
    .sort();

/** Parses the text of a seed file. Throws nothing: what is not YAML becomes problems. */
export const parseSeedFile = (name: string, text: string): SeedFile => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineOf = (offset: number): number => lines.linePos(offset).line;
  return {
    name,
    value: document.errors.length === 0 ? document.toJS() : null,
    syntaxProblems: document.errors.map((error) => ({
      file: name,
      line: lineOf(error.pos[0]),
      path: '',
      message: error.message,
    })),
    problem: (at, message) => ({ file: name, line: lineOf(offsetOf(document, at)), path: pathText(at), message }),
  };
};

/** Where a path starts; the nearest part above it that is there, when it is missing. */
const offsetOf = (document: ReturnType<typeof parseDocument>, at: SeedPath): number => {
  for (let length = at.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(at.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
};

const pathText = (at: SeedPath): string =>
  at
    .map((part, index) => (typeof part === 'number' ? `[${String(part)}]` : `${index === 0 ? '' : '.'}${part}`))
    .join('');
