/**
 * What ESLint holds: type-checked rules, the order of imports, no import cycles, and the layers of the design.
 * Formatting is prettier's alone.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import js from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import { defineConfig } from 'eslint/config';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Each layer under src/ and the others that it may import; tests/unit/layers.test.ts proves that this is held. */
const layers = {
  ontology: [],
  derive: ['ontology'],
  store: ['ontology'],
  analysis: [],
  search: ['ontology'], // the folding of names; pure, as analysis
  feed: ['analysis', 'store', 'ontology'], // analysis: the shape of a part of the graph, and positions
  graph: ['analysis', 'search', 'derive', 'store', 'ontology'], // derive: the names of the derived statements
  seed: ['derive', 'store', 'ontology'],
  access: ['store', 'ontology'], // who asks: keys and tokens
  draft: ['seed', 'search', 'ontology'], // a bulletin's text -> a seed to review
  review: ['draft', 'seed', 'search', 'ontology'], // what a curator decides on a draft; pure
  curation: ['seed', 'derive', 'store', 'ontology'], // seed: how rows are checked, written and digested
  portable: ['seed', 'derive', 'store', 'ontology'], // seed: the statements that write rows
  api: ['access', 'curation', 'graph', 'analysis', 'feed', 'derive', 'store', 'ontology'], // derive: the names of the GraphQL types
  mcp: ['api', 'derive', 'store', 'ontology'], // api: GraphQL over the store, as the service answers it
  cli: [
    ...[
      'mcp',
      'api',
      'access',
      'curation',
      'graph',
      'analysis',
      'search',
      'feed',
      'review',
      'draft',
      'seed',
      'portable',
    ],
    ...['derive', 'store', 'ontology'],
  ],
};

const root = import.meta.dirname;
for (const entry of readdirSync(path.join(root, 'src'), { withFileTypes: true })) {
  if (entry.isDirectory() && !(entry.name in layers)) {
    throw new Error(`src/${entry.name} is no layer. Give it its place in eslint.config.js.`);
  }
}

const folder = (layer) => `src/${layer}`;

const zones = [
  ...Object.entries(layers).map(([layer, allowed]) => ({
    target: folder(layer),
    from: Object.keys(layers)
      .filter((other) => other !== layer && !allowed.includes(other))
      .map(folder),
    message: `Layers point one way: ${folder(layer)} may import ${[layer, ...allowed].map(folder).join(', ')} and the modules directly in src/.`,
  })),
  {
    target: 'src/*.ts',
    from: Object.keys(layers).map(folder),
    message:
      'A module directly in src/ serves every layer, so it may import none. Move it into the layer that it needs.',
  },
  {
    target: 'web',
    from: 'src',
    // Deciding on a draft is the same in the terminal and in the browser, and asks no service.
    except: ['review'],
    message: 'The explorer knows the service by its schema only: what both need is derived by `npm run generate`.',
  },
  { target: 'src', from: 'web', message: 'The service does not know how the explorer is made.' },
].filter(({ from }) => from.length > 0);

export default defineConfig(
  { ignores: ['**/dist/', 'data/', 'coverage/', '**/*.generated.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  { files: ['**/*.{js,ts}'], extends: [js.configs.recommended] },
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts', 'tests/**/*.ts', 'bench/**/*.ts', 'web/**/*.{ts,tsx}', '*.config.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.tsx', '.js'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      // Imports name the emitted file: './page.js' is page.ts here.
      'import-x/resolver-next': [createNodeResolver({ extensionAlias: { '.js': ['.ts', '.tsx', '.js'] } })],
    },
    rules: {
      'import-x/first': 'error',
      'import-x/no-duplicates': 'error',
      'import-x/no-cycle': 'error',
      'import-x/no-self-import': 'error',
      'import-x/no-restricted-paths': ['error', { basePath: root, zones }],
      'import-x/order': [
        'error',
        {
          groups: ['builtin', 'external', ['parent', 'sibling', 'index']],
          alphabetize: { order: 'asc' },
          'newlines-between': 'ignore',
        },
      ],
    },
  },
  {
    files: ['web/src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest'], jsxA11y.configs.recommended],
    // A table that scrolls is a region that the keyboard can scroll.
    rules: { 'jsx-a11y-x/no-noninteractive-tabindex': ['error', { roles: ['region'], tags: [] }] },
  },
  {
    files: ['src/store/neo4j/**/*.ts', 'tests/neo4j/**/*.ts', 'bench/ways/**/*.ts'],
    // neo4j-driver declares its options as classes that nobody constructs: its manual passes object literals.
    rules: { '@typescript-eslint/no-unsafe-class-instance-assignment': 'off' },
  },
  {
    files: ['schema.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: path.join(root, 'schema.graphql') } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          DirectiveDefinition: true,
          FieldDefinition: true,
          // Words of Relay: its specification says what they mean.
          ignoredSelectors: [
            '[type=FieldDefinition][name.value=/^(edges|nodes|node|cursor|pageInfo|clientMutationId)$/]',
          ],
        },
      ],
      // The lists of Query go both ways; what hangs on an entity goes forward.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      // Not everything that is listed lives on: a fund or commitment is computed, and small lists (technologies of a trace) come whole.
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
      // An edge, a coverage or a count has no identity; what has one implements Node, which is typed.
      '@graphql-eslint/strict-id-in-types': 'off',
      // `Article.articles` is the field of the interface Entity.
      '@graphql-eslint/no-typename-prefix': 'off',
      // The order says what belongs together.
      '@graphql-eslint/alphabetize': 'off',
    },
  },
);
