/** Every statement on both engines: equal answers, and no complaint from Neo4j's planner. */
import { readdirSync } from 'node:fs';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import '../../src/api/http-server.js';
import '../../src/portable/statements.js';
import type { GraphContent } from '../../src/ontology/content.js';
import { packagePath } from '../../src/package-path.js';
import { applyPlan } from '../../src/seed/apply.js';
import { seedContent } from '../../src/seed/content.js';
import { planSeeding } from '../../src/seed/plan.js';
import { readSeedFiles } from '../../src/seed/seed-file.js';
import { declaredStatements } from '../../src/store/statement.js';
import { hasNeo4j, openEngines, storesOf, type Engines } from './engines.js';
import { fullRows, writeFullLog, writeFullRows, writeKey } from './full-rows.js';
import { samplesFor } from './samples.js';

const reading = [...declaredStatements.values()].filter(
  ({ name, text }) =>
    !/^(write\/|seed\/remove-|portable\/remove-|records\/.*-(write|remove)$|snapshot\/(advance|sign)|curation\/(write-|remove-|next-sequence|mark-undone)|migrations\/(?!version))/.test(
      name,
    ) && !/^(CREATE|SET) /m.test(text),
);

let engines: Engines;
let content: GraphContent;
beforeAll(async () => {
  content = seedContent(readSeedFiles(packagePath('seeds')));
  engines = await openEngines();
  for (const store of storesOf(engines)) {
    // Every label, type and property key exists from here on, so that Neo4j knows what statements speak of.
    await writeFullRows(store);
    await applyPlan(store, await planSeeding(store, content));
    await writeKey(store);
    await writeFullLog(store);
  }
});
afterAll(() => engines.close());

it('declares every file below cypher/, and reads only files that are there', () => {
  const files = readdirSync(packagePath('cypher'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher') && !file.startsWith('schema'))
    .map((file) => file.replace(/\.cypher$/, ''));
  expect([...declaredStatements.keys()].sort()).toEqual(files.sort());
});

it('has samples for every statement that reads', () => {
  expect(
    reading.filter(({ name, text }) => samplesFor(name, text, content).length === 0).map(({ name }) => name),
  ).toEqual([]);
});

it('gives some rows for every statement that reads, but for the few that the seeds have nothing for', async () => {
  const empty: string[] = [];
  for (const statement of reading) {
    const answers = await Promise.all(
      samplesFor(statement.name, statement.text, content).map((params) =>
        engines.grafeo.read(statement, params as never),
      ),
    );
    if (answers.every((rows) => rows.length === 0)) empty.push(statement.name);
  }
  // A field that no fact of the seeds uses yet; and what is wrong in a graph, which consistency.test.ts makes wrong.
  expect(empty.filter((name) => !name.startsWith('expand/') && !name.startsWith('consistency/'))).toEqual([]);
});

/** Neither engine promises the order inside a list that a pattern or collect() gives. */
const inOrder = (row: unknown): unknown =>
  Object.fromEntries(
    Object.entries(row as object).map(([column, value]: [string, unknown]) => [
      column,
      ['agencies', 'initiatives', 'regions', 'labels'].includes(column)
        ? (value as unknown[]).map((each) => JSON.stringify(each)).sort()
        : column === 'properties'
          ? withoutMoment(value as object)
          : value,
    ]),
  );

/** A snapshot holds when it was made, which is not the same on both. */
const withoutMoment = (properties: object): object => ({ ...properties, at: undefined });
/** Each store was written to at its own time. */
const withoutOwnTime = (row: unknown): unknown => inOrder({ ...(row as object), at: 'then' });

describe.skipIf(!hasNeo4j())('on Neo4j', () => {
  it.each(reading.map(({ name }) => name))('%s answers as the embedded engine does', async (name) => {
    const statement = declaredStatements.get(name);
    if (statement === undefined || engines.neo4j === null) throw new Error('nothing to compare');
    for (const params of samplesFor(name, statement.text, content)) {
      const [embedded, server] = await Promise.all([
        engines.grafeo.read(statement, params as never),
        engines.neo4j.read(statement, params as never),
      ]);
      const shown = name === 'snapshot/moved' ? withoutOwnTime : inOrder;
      expect(server.map(shown), JSON.stringify(params).slice(0, 300)).toEqual(embedded.map(shown));
    }
  });

  describe('planning', () => {
    let driver: Driver;
    beforeAll(() => {
      const address = inject('neo4j');
      if (address === null) throw new Error('no address');
      driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password));
    });
    afterAll(() => driver.close());

    it.each([...declaredStatements.keys()])('%s brings no notification', async (name) => {
      const statement = declaredStatements.get(name);
      const params = statement === undefined ? {} : (samplesFor(name, statement.text, content)[0] ?? fullRows(name));
      const { summary } = await driver.executeQuery(
        `EXPLAIN ${statement?.text ?? ''}`,
        statement?.parseParams(params as never),
      );
      expect(
        summary.gqlStatusObjects.filter(
          ({ gqlStatus }) => !['00000', '00001', '02000', '00N'].some((fine) => gqlStatus.startsWith(fine)),
        ),
      ).toEqual([]);
    });
  });
});
