/** The tables: on the terminal while measuring, and docs/performance.md. */
import { readFileSync } from 'node:fs';
import { packagePath } from '../src/package-path.js';
import { describeMachine } from './machine.js';
import type { SizeResult } from './main.js';
import type { Comparison, Measured, Plan } from './measure.js';

/** One question at one concurrency, for the terminal. */
export const table = (
  size: number,
  question: string,
  concurrency: number,
  { measured, kept, dropped }: Comparison,
): string => {
  if (kept === 0)
    return `${String(size)} entities, ${question}, ${String(concurrency)} at once: others used the processor in all ${String(dropped)} rounds`;
  const [limit] = measured;
  const lines = measured.map(
    ({ way, p50, p99, perSecond, requests }) =>
      `  ${way.padEnd(18)} p50 ${ms(p50)}  p99 ${ms(p99)}  ×${(p50 / (limit?.p50 ?? NaN) || 0).toFixed(2).padStart(6)}  ${perSecond.toFixed(0).padStart(6)}/s  (${String(requests)})`,
  );
  return [
    `${String(size)} entities, ${question}, ${String(concurrency)} at once (${String(kept)} rounds, ${String(dropped)} dropped)`,
    ...lines,
  ].join('\n');
};

const ms = (value: number): string => `${value.toFixed(2).padStart(8)} ms`;

/** docs/performance.md. */
export const report = (results: readonly SizeResult[], plan: Plan): string =>
  [
    '# Performance',
    '',
    'Written by `npm run bench`; do not edit. Every way answers the same questions over the same graph, in one interleaved run; answers are compared before they are timed.',
    '',
    `Machine: ${describeMachine()}. Node.js ${process.versions.node}, ${versions()}. Database, client and server share the machine.`,
    `Each figure is from up to ${String(plan.rounds)} rounds of ${String(plan.sliceMs)} ms; a round in which others used more than ${String(plan.foreignShare * 100)} % of a processor is dropped.`,
    '',
    '- **limit**: hand-written Cypher over neo4j-driver in the asking process, lists instead of nodes, no server, no checks.',
    '- **bare HTTP**: the same behind a bare `node:http` server: what HTTP alone costs.',
    '- **service**: this service, limits and all, every answer computed (ANSWER_CACHE_MB=0), on the same Neo4j.',
    '- **service, asked again**: the same with its default cache, when each question was asked before.',
    '- **@neo4j/graphql**: version 7 served by Apollo Server; what it cannot express is a `@cypher` field with the best statement we know.',
    '- **service, embedded**: this service on the embedded engine, up to 100 thousand entities.',
    '',
    ...results.flatMap(sizeSection),
  ].join('\n');

const sizeSection = ({ size, loaded, comparisons, memory }: SizeResult): string[] => [
  `## ${size.toLocaleString('en')} entities`,
  '',
  ...loaded.map(
    ({ engine, entities, relationships, seconds }) =>
      `- Loading ${entities.toLocaleString('en')} entities and ${relationships.toLocaleString('en')} relationships into ${engine}: ${seconds.toFixed(0)} s, ${Math.round((entities + relationships) / seconds).toLocaleString('en')} rows a second.`,
  ),
  `- Memory after the run: ${memory.map(({ way, mb }) => `${way} ${String(mb)} MB`).join(', ')}.`,
  '',
  ...[...new Set(comparisons.map(({ concurrency }) => concurrency))].flatMap((concurrency) => [
    `### ${String(concurrency)} at once`,
    '',
    ...comparisonTable(comparisons.filter((row) => row.concurrency === concurrency)),
    '',
  ]),
];

const comparisonTable = (rows: SizeResult['comparisons']): string[] => {
  const ways = rows[0]?.comparison.measured.map(({ way }) => way) ?? [];
  return [
    `| question | ${ways.join(' | ')} | rounds kept |`,
    `| --- | ${ways.map(() => '---').join(' | ')} | --- |`,
    ...rows.map(
      ({ question, comparison: { measured, kept, dropped } }) =>
        `| ${question} | ${measured.map((way) => cell(way, measured[0])).join(' | ')} | ${String(kept)} of ${String(kept + dropped)} |`,
    ),
    `| geometric mean of p50 by the limit's | ${ways.map((way) => geometricMean(rows.map(({ comparison }) => ratio(comparison, way)))).join(' | ')} | |`,
  ];
};

const cell = ({ p50, p99, perSecond, requests }: Measured, limit: Measured | undefined): string =>
  requests === 0
    ? 'not measured'
    : `${p50.toFixed(2)} ms (×${(p50 / (limit?.p50 ?? NaN)).toFixed(2)}), p99 ${p99.toFixed(1)}, ${perSecond.toFixed(0)}/s`;

const ratio = ({ measured }: Comparison, way: string): number =>
  (measured.find((row) => row.way === way)?.p50 ?? NaN) / (measured[0]?.p50 ?? NaN);

const geometricMean = (values: readonly number[]): string => {
  const known = values.filter((value) => !Number.isNaN(value));
  return Math.exp(known.reduce((sum, value) => sum + Math.log(value), 0) / known.length).toFixed(2);
};

const versions = (): string =>
  [
    ['Neo4j', /<neo4j\.version>(.+)</.exec(readFileSync(packagePath('tests', 'neo4j', 'pom.xml'), 'utf8'))?.[1]],
    ...['neo4j-driver', '@apollo/server', 'graphql', '@grafeo-db/js'].map((name) => [name, versionOf(name)]),
    ['@neo4j/graphql', versionOf('@neo4j/graphql', ['bench', 'neo4j-graphql'])],
  ]
    .map(([name, version]) => `${String(name)} ${String(version)}`)
    .join(', ');

const versionOf = (name: string, folder: readonly string[] = []): string =>
  (
    JSON.parse(readFileSync(packagePath(...folder, 'node_modules', name, 'package.json'), 'utf8')) as {
      version: string;
    }
  ).version;
