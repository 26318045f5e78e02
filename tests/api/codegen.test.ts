/** graphql-codegen reads the schema and the documents of our pages, and what it writes is TypeScript of the strictest kind. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescriptPlugin from '@graphql-codegen/typescript';
import * as operationsPlugin from '@graphql-codegen/typescript-operations';
import { buildSchema, parse } from 'graphql';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { packagePath } from '../../src/package-path.js';

const read = (...parts: readonly string[]): string => readFileSync(packagePath(...parts), 'utf8');

const sdl = read('schema.graphql');
const schema = { document: parse(sdl), built: buildSchema(sdl) };

// What schema.graphql calls a PartialDate or DateTime is text of ISO 8601.
const config = { scalars: { PartialDate: 'string', DateTime: 'string' }, avoidOptionals: true };

const pluginMap = { schema: typescriptPlugin, operations: operationsPlugin };

const generate = (plugin: keyof typeof pluginMap, documents: readonly string[]): Promise<string> =>
  codegen({
    filename: `${plugin}.ts`,
    schema: schema.document,
    schemaAst: schema.built,
    documents: documents.map((text, index) => ({ location: `${String(index)}.graphql`, document: parse(text) })),
    config,
    plugins: [{ [plugin]: {} }],
    pluginMap,
  });

/** What the compiler has against the files, each with the strictest flags and without anything from outside. */
const complaintsOf = (files: Readonly<Record<string, string>>): string[] => {
  const folder = mkdtempSync(path.join(tmpdir(), 'codegen-'));
  try {
    writeFileSync(path.join(folder, 'package.json'), '{"type": "module"}');
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
    const program = ts.createProgram(
      Object.keys(files).map((name) => path.join(folder, name)),
      {
        target: ts.ScriptTarget.ES2023,
        module: ts.ModuleKind.NodeNext,
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        verbatimModuleSyntax: true,
        isolatedModules: true,
        noEmit: true,
        types: [],
      },
    );
    return ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** The queries and mutations of the README and docs, each named so that its types have a name. */
const documents = ['README.md', ...readdirSync(packagePath('docs')).filter((file) => file.endsWith('.md'))].flatMap(
  (file, page) =>
    [...read(...(file === 'README.md' ? [file] : ['docs', file])).matchAll(/```graphql\n([\s\S]*?)```/g)].map(
      ([, text = ''], index) =>
        text
          .trimStart()
          .replace(
            /^(query|mutation|subscription)? ?(?=[{(])/,
            (_start, kind?: string) => `${kind ?? 'query'} Page${String(page)}Example${String(index)} `,
          ),
    ),
);

const policyDocument = `
  query PolicyPage($id: ID!, $first: Int, $filter: CoIssuanceFilter) {
    node(id: $id) {
      __typename
      ... on Policy { name(language: EN) date kind issuers(first: $first) { statedCount edges { role node { id level } ...Says } } }
    }
    coIssuance(filter: $filter, weighting: JACCARD) { nodes { constraint agency { id } } }
  }
  fragment Says on Fact { evidence { paragraph terms } recordedOn }`;

describe('graphql-codegen', () => {
  it('types the whole schema', async () => {
    const text = await generate('schema', []);
    expect(text).toMatch(/export type Policy = Node & Entity & \{/);
    expect(complaintsOf({ 'schema.ts': text })).toEqual([]);
  });

  it('types every query of the README and the docs', async () => {
    expect(documents.length).toBeGreaterThanOrEqual(8);
    const text = await generate('operations', documents);
    expect(text.match(/^export type Page\d+Example\d+(?:Query|Mutation|Subscription) = /gm)).toHaveLength(
      documents.length,
    );
    expect(complaintsOf({ 'operations.ts': text })).toEqual([]);
  });

  it('gives types by which a client reads an answer, and cannot read it wrongly', async () => {
    const operations = await generate('operations', [policyDocument]);
    const client = (body: string): string => `
      import type { PolicyPageQuery, PolicyPageQueryVariables } from './operations.js';
      export const variables: PolicyPageQueryVariables = { id: 'policy:a', first: 5, filter: { from: '2021', to: null, technology: null, agencies: null, asOf: null } };
      export const read = ({ node, coIssuance }: PolicyPageQuery) => {
        if (node?.__typename !== 'Policy') return null;
        const date: string | null = node.date;
        const roles: ('LEAD' | 'JOINT' | null)[] = node.issuers.edges.map(({ role }) => role);
        const paragraphs: (string | null)[] = node.issuers.edges.flatMap(({ evidence }) => evidence.map(({ paragraph }) => paragraph));
        const constraint: number | null | undefined = coIssuance.nodes[0]?.constraint;
        ${body}
        return { date, roles, paragraphs, constraint };
      };`;
    expect(complaintsOf({ 'operations.ts': operations, 'client.ts': client('') })).toEqual([]);
    expect(
      complaintsOf({
        'operations.ts': operations,
        'client.ts': client('const wrong: string = node.date; void wrong;'),
      }),
    ).toEqual([
      "Type 'string | null' is not assignable to type 'string'.\n  Type 'null' is not assignable to type 'string'.",
    ]);
  });

  it('refuses a document that the schema does not answer', async () => {
    await expect(generate('operations', ['query Wrong { polices { totalCount } }'])).rejects.toThrow(/polices/);
  });
});
