/**
 * The explorer's GraphQL documents as TypeScript: `views/home/home.graphql` gives `views/home/home.generated.ts`, which
 * exports each operation with the types of its answer and variables. So each view carries its own documents only.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import {
  buildSchema,
  Kind,
  parse,
  print,
  validate,
  visit,
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
} from 'graphql';

/** The generated files of all .graphql files below the folder. Throws RangeError where a document does not fit the schema. */
export const deriveDocuments = async (schemaText: string, folder: string): Promise<Map<string, string>> => {
  const schema = parse(schemaText);
  const schemaAst = buildSchema(schemaText);
  const documents = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => file.split(path.sep).join('/'))
    .sort()
    .map((file) => ({ file, document: parse(readFileSync(path.join(folder, file), 'utf8')) }));
  const fragments = fragmentsOf(documents.flatMap(({ document }) => document.definitions));
  const files = new Map<string, string>();
  for (const { file, document } of documents) {
    const whole = withFragments(document, fragments);
    const [problem] = validate(schemaAst, whole).filter(({ message }) => !/^Fragment ".*" is never used/.test(message));
    if (problem !== undefined) throw new RangeError(`web/src/${file}: ${problem.message}`);
    const types = await codegen({
      schema,
      schemaAst,
      documents: [{ location: file, document: whole }],
      filename: file,
      config: typeSettings,
      plugins: [{ typescriptOperations: {} }],
      pluginMap: { typescriptOperations },
    });
    const operations = document.definitions.flatMap((definition) => operationOf(definition, fragments));
    const toApi = '../'.repeat(file.split('/').length - 1) || './';
    const head = `/* Derived from ${path.basename(file)} by \`npm run generate\`: do not edit. */\n`;
    const link = operations.length === 0 ? '' : `import { documentOf } from '${toApi}api/document.js';\n`;
    files.set(
      `web/src/${file.replace(/\.graphql$/, '.generated.ts')}`,
      [head, link, withoutComments(types), ...operations].filter((part) => part !== '').join('\n'),
    );
  }
  return files;
};

const typeSettings = {
  enumsAsTypes: true,
  immutableTypes: true,
  mergeFragmentTypes: true,
  namingConvention: 'keep',
  scalars: { PartialDate: 'string', DateTime: 'string', ID: 'string' },
  skipTypename: true,
  strictScalars: true,
  useTypeImports: true,
};

/** The schema has the descriptions; here they would bury what changed. */
const withoutComments = (types: string): string =>
  types
    .replaceAll(/^ *\/\*\*.*\*\/\n/gm, '')
    .replace(/^export type Incremental.*\n/m, '')
    .trim()
    .concat('\n');

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

const fragmentsOf = (definitions: readonly DefinitionNode[]): Fragments => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions) {
    if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
    const { value } = definition.name;
    if (fragments.has(value)) throw new RangeError(`Two fragments of web/src are called ${value}.`);
    fragments.set(value, definition);
  }
  return fragments;
};

/** The document and every fragment that it spreads, wherever in web/src it is written. */
const withFragments = (document: DocumentNode, fragments: Fragments): DocumentNode => {
  const definitions = [...document.definitions];
  const names = new Set(
    definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [definition.name.value] : [])),
  );
  for (const definition of definitions) {
    for (const name of spreadsOf(definition)) {
      const fragment = fragments.get(name);
      if (names.has(name) || fragment === undefined) continue;
      names.add(name);
      definitions.push(fragment);
    }
  }
  return { kind: Kind.DOCUMENT, definitions };
};

const spreadsOf = (definition: DefinitionNode): string[] => {
  const names: string[] = [];
  visit(definition, { FragmentSpread: ({ name }) => void names.push(name.value) });
  return names;
};

const operationOf = (definition: DefinitionNode, fragments: Fragments): string[] => {
  if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
  const name = definition.name?.value;
  if (name === undefined) throw new RangeError('An operation of web/src has no name.');
  const text = print(withFragments({ kind: Kind.DOCUMENT, definitions: [definition] }, fragments));
  // As the generator of types calls them: `SearchQuery`, `ReviewImportMutation`.
  const typed = `${name}${definition.operation.charAt(0).toUpperCase()}${definition.operation.slice(1)}`;
  return [
    `export const ${name}Document = documentOf<${typed}, ${typed}Variables>(\`${text.replaceAll('`', '\\`')}\`);\n`,
  ];
};
