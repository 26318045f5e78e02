/** Where the files that ship beside the code are: cypher/, seeds/, schema.graphql. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

// The code runs from src/ (tests) and from dist/ (the service): the package is the nearest folder with a package.json.
const root = ((): string => {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, 'package.json'))) {
    const parent = path.dirname(folder);
    if (parent === folder) throw new Error('No package.json above the code: the installation is incomplete.');
    folder = parent;
  }
  return folder;
})();

/** The absolute path of a file of this package. */
export const packagePath = (...parts: readonly string[]): string => path.join(root, ...parts);
