import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

// Neo4j Community has one database: the files that write to it take turns.
const onBothEngines = {
  globalSetup: 'tests/neo4j/global-setup.ts',
  fileParallelism: false,
  testTimeout: 60_000,
  hookTimeout: 120_000,
} as const;

// Node and Apollo load the CommonJS half of graphql-js; Vite would give our modules the other one, and two do not mix.
const graphql = createRequire(import.meta.url).resolve('graphql');

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      { extends: true, test: { name: 'contract', include: ['tests/contract/**/*.test.ts'], ...onBothEngines } },
      { extends: true, test: { name: 'api', include: ['tests/api/**/*.test.ts'], ...onBothEngines } },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          ...onBothEngines,
          globalSetup: ['tests/neo4j/global-setup.ts', 'tests/web/global-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'web',
          include: ['tests/web/**/*.test.ts'],
          globalSetup: 'tests/web/global-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
