/** The benchmark: loads what is missing, checks that all ways give the same answers, measures, writes docs/performance.md. */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { packagePath } from '../src/package-path.js';
import { dataFolder, loadSize, type Loaded } from './load.js';
import { residentMb } from './machine.js';
import { compare, type Comparison, type Plan } from './measure.js';
import { startBenchNeo4j } from './neo4j/server.js';
import { questions } from './questions/index.js';
import type { Counts, Question } from './questions/question.js';
import { report, table } from './report.js';
import { bareHttpWay } from './ways/bare-http.js';
import { embeddedServiceWay, neo4jGraphqlWay, serviceWay } from './ways/graphql.js';
import { limitWay, openDriver, runWith } from './ways/limit.js';
import type { Way, WayName } from './ways/way.js';

export interface SizeResult {
  readonly size: number;
  readonly loaded: readonly Loaded[];
  readonly comparisons: readonly { question: string; concurrency: number; comparison: Comparison }[];
  /** MB after the run. */
  readonly memory: readonly { readonly way: string; readonly mb: number }[];
}

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '5000,100000,1000000' },
    questions: { type: 'string', default: '' },
    ways: { type: 'string', default: '' },
    concurrency: { type: 'string', default: '1,16' },
    rounds: { type: 'string', default: '12' },
    slice: { type: 'string', default: '400' },
    foreign: { type: 'string', default: '0.1' },
    write: { type: 'boolean', default: false },
  },
});

const numbers = (list: string): number[] => list.split(',').map(Number);

const plan: Plan = {
  rounds: Number(options.rounds),
  sliceMs: Number(options.slice),
  warmUpMs: Number(options.slice) * 5,
  foreignShare: Number(options.foreign),
  spareRounds: Number(options.rounds) * 3,
};

const chosen = questions.filter(({ name }) => options.questions === '' || options.questions.split(',').includes(name));

const installAlternative = (): void => {
  const folder = packagePath('bench', 'neo4j-graphql');
  if (!existsSync(path.join(folder, 'node_modules')))
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
};

// Names of ways have commas in them.
const isChosen = (way: string, size: number): boolean =>
  (options.ways === '' || way === 'limit' || options.ways.split(';').includes(way)) &&
  (way !== 'service, embedded' || size <= largestEmbedded);

// The embedded engine is comfortable so far; whoever has more takes Neo4j.
const largestEmbedded = 100_000;

const startWays = async (uri: string, size: number): Promise<Way[]> => {
  const starts: Record<WayName, () => Promise<Way>> = {
    limit: () => Promise.resolve(limitWay(uri)),
    'bare HTTP': () => bareHttpWay(uri),
    service: () => serviceWay(uri, 'service'),
    'service, asked again': () => serviceWay(uri, 'service, asked again'),
    '@neo4j/graphql': () => neo4jGraphqlWay(uri),
    'service, embedded': () => embeddedServiceWay(dataFolder(size, 'grafeo')),
  };
  const ways: Way[] = [];
  for (const [name, start] of Object.entries(starts)) if (isChosen(name, size)) ways.push(await start());
  return ways;
};

const countsOf = async (uri: string): Promise<Counts> => {
  const driver = openDriver(uri);
  const rows = await runWith(driver)("MATCH (n:Entity) WHERE n.id CONTAINS ':bench-' RETURN n.type, count(*)", {});
  await driver.close();
  return Object.fromEntries(rows as [string, number][]);
};

/** Throws when a way answers otherwise than the limit does. */
const checkAnswers = async (ways: readonly Way[], question: Question, counts: Counts): Promise<void> => {
  for (const variables of question.variables(counts).slice(0, 5)) {
    const [limit, ...others] = ways;
    const expected = (await limit?.lines(question, variables)) ?? [];
    for (const way of others) {
      const found = await way.lines(question, variables);
      const index = found.findIndex((line, place) => line !== expected[place]);
      if (found.length !== expected.length || index >= 0)
        throw new Error(
          `${way.name} answers "${question.name}" ${JSON.stringify(variables)} with ${String(found.length)} lines, the limit with ${String(expected.length)}; first different: ${String(found[Math.max(index, 0)])} | ${String(expected[Math.max(index, 0)])}`,
        );
    }
  }
};

/** The way that is asked again has been asked everything before: an answer is kept from the second time on. */
const askBefore = async (ways: readonly Way[], question: Question, counts: Counts): Promise<void> => {
  const way = ways.find(({ name }) => name === 'service, asked again');
  if (way === undefined) return;
  for (let time = 0; time < 2; time += 1) {
    for (const variables of question.variables(counts)) await way.ask(question, variables);
  }
};

const runSize = async (size: number): Promise<SizeResult> => {
  const loaded = [await loadSize(size, 'neo4j')];
  if (isChosen('service, embedded', size)) loaded.push(await loadSize(size, 'grafeo'));
  const server = await startBenchNeo4j(dataFolder(size, 'neo4j'));
  const ways: Way[] = [];
  try {
    ways.push(...(await startWays(server.uri, size)));
    const counts = await countsOf(server.uri);
    const comparisons: { question: string; concurrency: number; comparison: Comparison }[] = [];
    for (const question of chosen) {
      await checkAnswers(ways, question, counts);
      await askBefore(ways, question, counts);
      for (const concurrency of numbers(options.concurrency)) {
        const comparison = await compare(ways, question, question.variables(counts), concurrency, plan, server.pid);
        comparisons.push({ question: question.name, concurrency, comparison });
        console.log(table(size, question.name, concurrency, comparison));
      }
    }
    const memory = ways.map(({ name, pid }) => ({ way: name, mb: residentMb(pid ?? process.pid) }));
    return { size, loaded, comparisons, memory: [...memory, { way: 'Neo4j', mb: residentMb(server.pid) }] };
  } finally {
    for (const way of ways) await way.stop();
    await server.stop();
  }
};

installAlternative();
const results: SizeResult[] = [];
for (const size of numbers(options.sizes)) results.push(await runSize(size));
if (options.write) writeFileSync(packagePath('docs', 'performance.md'), report(results, plan));
