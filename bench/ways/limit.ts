/** The limit: hand-written Cypher over the driver in this process. Nothing that serves others can be faster. */
import neo4j, { type Driver } from 'neo4j-driver';
import { benchNeo4j } from '../neo4j/server.js';
import type { RunCypher } from '../questions/question.js';
import type { Way } from './way.js';

export const openDriver = (uri: string): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(benchNeo4j.username, benchNeo4j.password), { disableLosslessIntegers: true });

/** Auto-commit in read mode: the cheapest way to ask. */
export const runWith =
  (driver: Driver): RunCypher =>
  async (text, parameters) => {
    const session = driver.session({ database: benchNeo4j.database, defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(text, parameters);
      return records.map((record) => [...record.values()] as unknown[]);
    } finally {
      await session.close();
    }
  };

export const limitWay = (uri: string): Way => {
  const driver = openDriver(uri);
  const run = runWith(driver);
  return {
    name: 'limit',
    pid: null,
    ask: ({ limit }, variables) => limit(run, variables),
    lines: async ({ limit, limitLines }, variables) => limitLines((await limit(run, variables)) as never).sort(),
    stop: () => driver.close(),
  };
};
