/** Readers of feeds that are not Node packages: Python with NetworkX, pandas and rdflib, and gephi-toolkit on Java. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { packagePath } from '../../src/package-path.js';

export const run = promisify(execFile);

/** The interpreter, or null with one loud line: a machine without it proves less, but does not fail. */
export const pythonReaders = async (): Promise<string | null> => {
  try {
    await run(packagePath('scripts', 'python-readers.sh'), { timeout: 300_000 });
    return packagePath('.cache', 'python-readers', 'bin', 'python');
  } catch (error) {
    return skipped('NetworkX, pandas and rdflib', error);
  }
};

/** The class path of gephi-toolkit, or null with one loud line. */
export const gephiToolkit = async (): Promise<string | null> => {
  const folder = packagePath('.cache', 'gephi-toolkit');
  const file = path.join(folder, 'classpath.txt');
  try {
    await run('java', ['-version']);
    const known = existsSync(file) ? await readFile(file, 'utf8') : '';
    if (known !== '' && existsSync(known)) return known;
    await mkdir(folder, { recursive: true });
    // Written beside and renamed: two test runs may ask at the same time.
    const unfinished = `${file}.${String(process.pid)}`;
    const pom = packagePath('tests', 'readers', 'gephi', 'pom.xml');
    const goal = ['dependency:build-classpath', `-Dmdep.outputFile=${unfinished}`];
    await run('mvn', ['--quiet', '--batch-mode', '--file', pom, ...goal], { timeout: 300_000 });
    await rename(unfinished, file);
    return await readFile(file, 'utf8');
  } catch (error) {
    return skipped('gephi-toolkit', error);
  }
};

const skipped = (reader: string, error: unknown): null => {
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  process.stderr.write(`\nSKIPPED: feeds are not proved with ${reader} (${reason})\n\n`);
  return null;
};
