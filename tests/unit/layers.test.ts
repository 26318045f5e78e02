/** ESLint holds the layers: what the configuration says of imports that no file of src/ has. */
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { packagePath } from '../../src/package-path.js';

// The modules linted here are in no tsconfig, so the rules that ask for types rest.
const eslint = new ESLint({
  cwd: packagePath(),
  overrideConfig: [
    { ...tseslint.configs.disableTypeChecked, files: ['src/**/*.ts', 'web/**/*.ts'] },
    { files: ['src/**/*.ts', 'web/**/*.ts'], languageOptions: { parserOptions: { projectService: false } } },
  ],
});

const complaints = async (file: string, code: string): Promise<string[]> => {
  const [result] = await eslint.lintText(code, { filePath: packagePath(file) });
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId ?? 'fatal'}: ${message}`);
};

const importOf = (imported: string): string => `import '${imported}';\n`;

describe('a module may not import', () => {
  it.each([
    ['src/ontology/new.ts', '../derive/words.js'],
    ['src/ontology/new.ts', '../store/errors.js'],
    ['src/derive/new.ts', '../store/errors.js'],
    ['src/store/new.ts', '../graph/page.js'],
    ['src/store/neo4j/new.ts', '../../derive/words.js'],
    ['src/analysis/new.ts', '../store/errors.js'],
    ['src/analysis/new.ts', '../ontology/index.js'],
    ['src/feed/new.ts', '../graph/page.js'],
    ['src/graph/new.ts', '../seed/problem.js'],
    ['src/seed/new.ts', '../graph/page.js'],
    ['src/access/new.ts', '../graph/page.js'],
    ['src/access/new.ts', '../api/errors.js'],
    ['src/graph/new.ts', '../access/scopes.js'],
    ['src/seed/new.ts', '../portable/format.js'],
    ['src/portable/new.ts', '../graph/page.js'],
    ['src/mcp/new.ts', '../graph/page.js'],
    ['src/api/new.ts', '../mcp/server.js'],
    ['src/seed/new.ts', '../draft/file/draft-file.js'],
    ['src/draft/new.ts', '../graph/page.js'],
    ['src/draft/new.ts', '../review/session.js'],
    ['src/review/new.ts', '../graph/page.js'],
    ['src/api/new.ts', '../seed/problem.js'],
    ['src/curation/new.ts', '../graph/page.js'],
    ['src/curation/new.ts', '../api/errors.js'],
    ['src/seed/new.ts', '../curation/change.js'],
    ['src/graph/new.ts', '../curation/change.js'],
  ])('in %s: %s', async (file, imported) => {
    const layer = file.split('/')[1] ?? '';
    expect(await complaints(file, importOf(imported))).toEqual([
      expect.stringMatching(`^import-x/no-restricted-paths: .*"${imported}".* src/${layer} may import src/${layer}`),
    ]);
  });

  it.each([
    ['web/src/new.ts', '../../src/ontology/index.js', 'The explorer knows the service by its schema only'],
    ['web/src/views/home/new.ts', '../../../../src/api/errors.js', 'The explorer knows the service by its schema only'],
    ['src/api/new.ts', '../../web/src/views/paths.js', 'The service does not know how the explorer is made'],
  ])('in %s: %s', async (file, imported, why) => {
    expect(await complaints(file, importOf(imported))).toEqual([expect.stringContaining(why)]);
  });

  it('a layer, when it stands beside the layers', async () => {
    expect(await complaints('src/new.ts', importOf('./store/errors.js'))).toEqual([
      expect.stringMatching(/^import-x\/no-restricted-paths: .* so it may import none/),
    ]);
  });

  it.each([
    `import type { Page } from '../graph/page.js';\nexport type P = Page;\n`,
    `export { pageOf } from '../graph/page.js';\n`,
    `export const later = () => import('../graph/page.js');\n`,
  ])('in whatever form: %s', async (code) => {
    expect(await complaints('src/store/new.ts', code)).toEqual([
      expect.stringContaining('src/store may import src/store, src/ontology and the modules directly in src/.'),
    ]);
  });
});

describe('a module may import', () => {
  it.each([
    ['src/ontology/entity-types/new.ts', '../define.js'],
    ['src/derive/new.ts', '../ontology/index.js'],
    ['src/store/new.ts', '../package-path.js'],
    ['src/analysis/new.ts', '../closest.js'],
    ['src/graph/new.ts', '../analysis/co-issuance.js'],
    ['src/graph/new.ts', '../derive/statements.js'],
    ['src/seed/new.ts', '../store/graph-store.js'],
    ['src/access/new.ts', '../store/statement.js'],
    ['src/api/new.ts', '../access/scopes.js'],
    ['src/portable/new.ts', '../seed/statements.js'],
    ['src/draft/new.ts', '../seed/bulletin-text.js'],
    ['src/curation/new.ts', '../seed/plan.js'],
    ['src/api/new.ts', '../curation/change.js'],
    ['src/api/new.ts', '../graph/page.js'],
    ['src/cli/new.ts', '../seed/plan.js'],
  ])('in %s: %s', async (file, imported) => {
    expect(await complaints(file, importOf(imported))).toEqual([]);
  });
});
