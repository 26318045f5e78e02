import { defineConfig } from 'vitest/config';

// Neo4j Community has one database: the files that write to it take turns.
const onBothEngines = {
  globalSetup: 'tests/neo4j/global-setup.ts',
  fileParallelism: false,
  testTimeout: 60_000,
  hookTimeout: 120_000,
} as const;

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      { test: { name: 'contract', include: ['tests/contract/**/*.test.ts'], ...onBothEngines } },
      { test: { name: 'api', include: ['tests/api/**/*.test.ts'], ...onBothEngines } },
      { test: { name: 'web', include: ['tests/web/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
    ],
  },
});
