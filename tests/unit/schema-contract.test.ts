/** The schema as others take it: clients of yesterday, Relay's compiler, and the counting of costs. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import {
  assertValidSchema,
  buildSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  type GraphQLField,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { packagePath } from '../../src/package-path.js';

const text = readFileSync(packagePath('schema.graphql'), 'utf8');
const schema = buildSchema(text);

/** What would break a client of the baseline. */
const breaking = async (baseline: string, now: string): Promise<string[]> =>
  (await diff(buildSchema(baseline), buildSchema(now)))
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message }) => message);

describe('the schema', () => {
  const baseline = readFileSync(packagePath('tests', 'fixtures', 'schema-baseline.graphql'), 'utf8');

  it('is valid', () => {
    expect(() => {
      assertValidSchema(schema);
    }).not.toThrow();
  });

  it('breaks no client of the baseline (npm run schema:accept takes a break that is meant)', async () => {
    expect(await breaking(baseline, text)).toEqual([]);
  });

  it.each([
    ['a field that is gone', '  """\n  The weights of these edges, added up.\n  """\n  weightedDegree: Float!\n', ''],
    ['an argument that must be given', 'node(id: ID!): Node', 'node(id: ID!, type: EntityType!): Node'],
    ['a field that may be null', 'coverage: Coverage!', 'coverage: Coverage'],
    ['an enum value that is gone', '  OUTGOING\n', ''],
  ])('would not pass with %s', async (_what, before, after) => {
    expect(text).toContain(before);
    const changed = text.replace(before, after);
    const messages = await diff(schema, buildSchema(changed, { assumeValidSDL: true }));
    expect(messages.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)).not.toEqual([]);
  });

  it('tells the size of every list of objects', () => {
    const untold = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .filter(({ name }) => !name.startsWith('__'))
      .flatMap((type) =>
        Object.values(type.getFields())
          .filter((field) => needsSize(type.name, field))
          .map((field) => `${type.name}.${field.name}`),
      );
    expect(untold).toEqual([]);
  });
});

const needsSize = (typeName: string, field: GraphQLField<unknown, unknown>): boolean => {
  if (field.astNode?.directives?.some(({ name }) => name.value === 'listSize') === true) return false;
  const paged = field.args.some(({ name }) => name === 'first' || name === 'last');
  // The rows of a connection are told where the connection is asked for.
  const rows =
    isListType(getNullableType(field.type)) &&
    isCompositeType(getNamedType(field.type)) &&
    !typeName.endsWith('Connection');
  return paged || rows;
};

// The path of the compiler for this platform; null where there is none.
const relayBinary = createRequire(import.meta.url)('relay-compiler') as string | null;
if (relayBinary === null)
  console.warn(`!!! RELAY'S COMPILER IS SKIPPED: it has no binary for ${process.platform} on ${process.arch}.`);

describe.skipIf(relayBinary === null)("Relay's compiler", () => {
  const compile = (
    source: string,
  ): { readonly status: number | null; readonly output: string; readonly files: string[] } => {
    const folder = mkdtempSync(path.join(tmpdir(), 'relay-'));
    try {
      mkdirSync(path.join(folder, 'src'));
      writeFileSync(path.join(folder, 'schema.graphql'), text);
      writeFileSync(path.join(folder, 'src', 'App.js'), `graphql\`${source}\`;\n`);
      writeFileSync(
        path.join(folder, 'relay.config.json'),
        JSON.stringify({ src: './src', schema: './schema.graphql', language: 'javascript', eagerEsModules: true }),
      );
      const { status, stdout, stderr } = spawnSync(relayBinary ?? '', ['./relay.config.json'], {
        cwd: folder,
        encoding: 'utf8',
      });
      const generated = path.join(folder, 'src', '__generated__');
      return {
        status,
        output: stdout + stderr,
        files: existsSync(generated) ? readdirSync(generated).sort() : [],
      };
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  it('compiles a paged list with @connection, and a refetchable fragment on a node', () => {
    const { status, output, files } = compile(`
      query AppQuery($first: Int, $after: String) {
        policies(first: $first, after: $after) @connection(key: "App_policies") { edges { node { id ...App_policy } } }
      }
      fragment App_policy on Policy @refetchable(queryName: "AppPolicyQuery") @argumentDefinitions(count: { type: "Int", defaultValue: 5 }, cursor: { type: "String" }) {
        name(language: EN)
        issuers(first: $count, after: $cursor) @connection(key: "App_issuers") { edges { role node { id name } } }
      }`);
    expect({ status, output: status === 0 ? '' : output, files }).toEqual({
      status: 0,
      output: '',
      files: ['AppPolicyQuery.graphql.js', 'AppQuery.graphql.js', 'App_policy.graphql.js'],
    });
  });

  it('refuses a field that is not there', () => {
    expect(compile('query AppQuery { polices { totalCount } }').status).not.toBe(0);
  });
});
