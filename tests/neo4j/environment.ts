/** The Neo4j that NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE name. */
import neo4j from 'neo4j-driver';
import type { TestNeo4j } from './test-neo4j.js';

export const connectToNamedNeo4j = async (environment: NodeJS.ProcessEnv): Promise<TestNeo4j> => {
  const uri = environment['NEO4J_URI'];
  if (!uri) throw new Error('not set');
  const server: TestNeo4j = {
    uri,
    username: environment['NEO4J_USERNAME'] ?? 'neo4j',
    password: environment['NEO4J_PASSWORD'] ?? '',
    database: environment['NEO4J_DATABASE'] ?? 'neo4j',
    source: 'NEO4J_URI',
    stop: () => Promise.resolve(),
  };
  // Tests delete whatever is in the database, and the service reads the same variables: a shell in which it
  // was just run against real data must not lose that data to `npm test`.
  if ((await isEmpty(server)) || environment['NEO4J_DISPOSABLE'] === 'true') return server;
  throw new Error(
    `${uri} holds data and tests delete everything: name an empty database, or set NEO4J_DISPOSABLE=true to have it emptied`,
  );
};

const isEmpty = async ({ uri, username, password, database }: TestNeo4j): Promise<boolean> => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    connectionTimeout: 3_000,
    connectionAcquisitionTimeout: 5_000,
    maxTransactionRetryTime: 0,
  });
  try {
    const { records } = await driver.executeQuery('MATCH (n) RETURN 1 LIMIT 1', {}, { database });
    return records.length === 0;
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    throw new Error(`${uri} cannot be queried (${code ?? message})`, { cause: error });
  } finally {
    await driver.close();
  }
};
