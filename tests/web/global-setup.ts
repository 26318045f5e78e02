/** Builds the explorer into a folder of the tests' own, so that they see its sources as they are now. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { packagePath } from '../../src/package-path.js';

declare module 'vitest' {
  interface ProvidedContext {
    explorer: string;
  }
}

export default async ({ provide }: TestProject): Promise<() => void> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'explorer-'));
  // As `npm run build` does it: within Vitest, React would come in its larger form for developers.
  await promisify(execFile)(
    process.execPath,
    [packagePath('node_modules/vite/bin/vite.js'), 'build', 'web', '--outDir', folder, '--emptyOutDir'],
    { cwd: packagePath(), env: { ...process.env, NODE_ENV: 'production' } },
  );
  provide('explorer', folder);
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
};
