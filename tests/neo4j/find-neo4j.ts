/**
 * A real Neo4j 5.26 for tests: the one named by NEO4J_URI, else one in Docker, else one started from Maven Central's jars.
 */
import { startNeo4jInDocker } from './docker.js';
import { connectToNamedNeo4j } from './environment.js';
import { startNeo4jFromJars } from './jars.js';
import type { TestNeo4j } from './test-neo4j.js';

/** The first of the three that answers, or why none did. */
export const findNeo4j = async (environment = process.env): Promise<TestNeo4j | { unavailable: string }> => {
  const attempts = [
    { what: 'NEO4J_URI', attempt: () => connectToNamedNeo4j(environment) },
    { what: 'Docker', attempt: () => startUnlessNamed(environment, startNeo4jInDocker) },
    { what: 'jars', attempt: () => startUnlessNamed(environment, startNeo4jFromJars) },
  ];
  const reasons: string[] = [];
  for (const { what, attempt } of attempts) {
    try {
      return await attempt();
    } catch (error) {
      reasons.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { unavailable: reasons.join('; ') };
};

// Who names a server wants that one tested: another in its place would hide that it is down.
const startUnlessNamed = (environment: NodeJS.ProcessEnv, start: () => Promise<TestNeo4j>): Promise<TestNeo4j> =>
  environment['NEO4J_URI'] ? Promise.reject(new Error('not tried, since NEO4J_URI is set')) : start();
