/** Checks every .cypher file below cypher/ and fails where a rule of scripts/cypher-rules.ts is broken. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packagePath } from '../src/package-path.js';
import { cypherProblems } from './cypher-rules.js';

const files = readdirSync(packagePath('cypher'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.cypher'))
  .map((file) => `cypher/${file.split(path.sep).join('/')}`)
  .sort();
const problems = files.flatMap((file) => cypherProblems(file, readFileSync(packagePath(file), 'utf8')));

for (const { file, line, rule, message } of problems) console.error(`${file}:${String(line)} ${rule}: ${message}`);
console.log(`${String(files.length)} statements, ${String(problems.length)} problems.`);
if (problems.length > 0 || files.length === 0) process.exitCode = 1;
