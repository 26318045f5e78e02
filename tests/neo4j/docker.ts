/** A Neo4j in a container. Testcontainers' reaper removes it when the test process dies. */
import { setTimeout } from 'node:timers/promises';
import type { TestNeo4j } from './test-neo4j.js';
import { testPassword } from './test-neo4j.js';

export const startNeo4jInDocker = async (): Promise<TestNeo4j> => {
  // Loaded only here: a run that has NEO4J_URI need not read its hundred packages.
  const [{ getContainerRuntimeClient }, { Neo4jContainer }] = await Promise.all([
    import('testcontainers'),
    import('@testcontainers/neo4j'),
  ]);
  // The Docker client alone proves nothing: ask for an engine. One that is not there is known in
  // milliseconds, but a DOCKER_HOST that swallows packets would be waited for without end.
  await Promise.race([getContainerRuntimeClient(), noAnswer(5_000)]);
  const container = await new Neo4jContainer('neo4j:5.26-community')
    .withPassword(testPassword)
    .withEnvironment({
      NEO4J_server_memory_heap_max__size: '1g',
      NEO4J_server_memory_pagecache_size: '128m',
      // A test of a wrong password must not lock out the tests beside it.
      NEO4J_dbms_security_auth__max__failed__attempts: '0',
    })
    .start();
  return {
    uri: container.getBoltUri(),
    username: container.getUsername(),
    password: container.getPassword(),
    database: 'neo4j',
    source: 'docker',
    stop: async () => {
      await container.stop();
    },
  };
};

const noAnswer = async (milliseconds: number): Promise<never> => {
  await setTimeout(milliseconds, undefined, { ref: false });
  throw new Error(`no engine answered within ${String(milliseconds / 1000)} s`);
};
