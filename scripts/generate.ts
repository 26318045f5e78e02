/** Writes everything that is derived from the ontology, and the types of the explorer's GraphQL documents. With --check it writes nothing and fails where a file differs. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deriveFiles, derivedFolders } from '../src/derive/files.js';
import { ontology } from '../src/ontology/index.js';
import { packagePath } from '../src/package-path.js';
import { deriveCliPage } from './cli-page.js';
import { deriveDocuments } from './web-documents.js';

const check = process.argv.includes('--check');
const ofOntology = deriveFiles(ontology, readFileSync(packagePath('schema.graphql'), 'utf8'));
const files = new Map([
  ...ofOntology,
  ['docs/cli.md', deriveCliPage()] as const,
  ...(await deriveDocuments(ofOntology.get('schema.graphql') ?? '', packagePath('web/src'))),
]);

const present = derivedFolders
  .filter((folder) => existsSync(packagePath(folder)))
  .flatMap((folder) =>
    readdirSync(packagePath(folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(packagePath(), path.join(entry.parentPath, entry.name)).split(path.sep).join('/')),
  );
const documentsBefore = readdirSync(packagePath('web/src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.generated.ts'))
  .map((file) => `web/src/${file.split(path.sep).join('/')}`);
const stale = [...present, ...documentsBefore].filter((file) => !files.has(file));
const different = [...files].filter(
  ([file, text]) => !existsSync(packagePath(file)) || readFileSync(packagePath(file), 'utf8') !== text,
);

if (check) {
  for (const file of [...stale, ...different.map(([name]) => name)])
    console.error(`${file} is not what it is derived from.`);
  if (stale.length + different.length > 0) {
    console.error('Run `npm run generate` and commit the result.');
    process.exitCode = 1;
  }
} else {
  for (const file of stale) rmSync(packagePath(file));
  for (const [file, text] of different) {
    mkdirSync(path.dirname(packagePath(file)), { recursive: true });
    writeFileSync(packagePath(file), text);
  }
  console.log(
    `${String(different.length)} files written, ${String(stale.length)} removed, ${String(files.size)} in all.`,
  );
}
