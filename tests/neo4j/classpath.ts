/** The jars of the Neo4j that pom.xml names, by Maven. Asked once: later runs find them without it, also offline. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '../..');
const pom = join(import.meta.dirname, 'pom.xml');

export const neo4jClasspath = async (): Promise<string> => {
  const version = /<neo4j\.version>(.+)<\/neo4j\.version>/.exec(await readFile(pom, 'utf8'))?.[1] ?? 'unknown';
  const folder = join(root, '.cache', `neo4j-${version}`);
  const file = join(folder, 'classpath.txt');
  return (await readClasspath(file)) ?? (await askMaven(folder, file));
};

/** Null when it was not written yet, or when a jar it names was cleared from Maven's repository. */
const readClasspath = async (file: string): Promise<string | null> => {
  if (!existsSync(file)) return null;
  const classpath = (await readFile(file, 'utf8')).trim();
  return classpath !== '' && classpath.split(delimiter).every((jar) => existsSync(jar)) ? classpath : null;
};

const askMaven = async (folder: string, file: string): Promise<string> => {
  await mkdir(folder, { recursive: true });
  // Written beside and renamed: two test runs may ask at the same time.
  const unfinished = `${file}.${String(process.pid)}`;
  const goal = ['dependency:build-classpath', `-Dmdep.outputFile=${unfinished}`];
  try {
    await promisify(execFile)('mvn', ['--quiet', '--batch-mode', '--file', pom, ...goal], { timeout: 600_000 });
  } catch (error) {
    throw new Error(`Maven did not resolve the jars (${mavenReason(error)})`, { cause: error });
  }
  await rename(unfinished, file);
  return (await readFile(file, 'utf8')).trim();
};

// Maven's report goes to standard output: its first [ERROR] line says what happened, the rest is advice.
const mavenReason = (error: unknown): string => {
  const { code, stdout } = error as { code?: string | number; stdout?: string };
  if (code === 'ENOENT') return 'there is no mvn on the PATH';
  return (/\[ERROR\] (.+)/.exec(stdout ?? '')?.[1] ?? String(error)).slice(0, 300);
};
