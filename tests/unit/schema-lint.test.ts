/** The rules of graphql-eslint hold for the published schema, and would find what breaks them. */
import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { packagePath } from '../../src/package-path.js';

const filePath = packagePath('schema.graphql');
const text = readFileSync(filePath, 'utf8');
const eslint = new ESLint({ cwd: packagePath() });

const brokenRules = async (schema: string): Promise<(string | null)[]> => {
  const results = await eslint.lintText(schema, { filePath });
  return [...new Set(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)))];
};

describe('graphql-eslint', () => {
  it('finds nothing in the schema', async () => {
    expect(await brokenRules(text)).toEqual([]);
  });

  it.each([
    [
      'a field without description',
      'require-description',
      '  """\n  How many there are of the types asked for.\n  """\n',
    ],
    ['a type without description', 'require-description', '"""\nHow many entities of a type a search found.\n"""\n'],
  ])('would find %s', async (_what, rule, without) => {
    expect(text).toContain(without);
    expect(await brokenRules(text.replace(without, ''))).toEqual([`@graphql-eslint/${rule}`]);
  });

  it.each([
    ['a deprecation without reason', 'require-deprecation-reason', 'leftOut: Int!', 'leftOut: Int! @deprecated'],
    ['a field in another case', 'naming-convention', '  leftOut: Int!', '  left_out: Int!'],
    ['an enum value in another case', 'naming-convention', '  EXACT_NAME\n', '  exactName\n'],
    [
      'a connection without pageInfo',
      'relay-connection-types',
      'SearchConnection {\n  edges: [SearchEdge!]!\n  pageInfo: PageInfo!\n',
      'SearchConnection {\n  edges: [SearchEdge!]!\n',
    ],
  ])('would find %s', async (_what, rule, before, after) => {
    expect(text).toContain(before);
    expect(await brokenRules(text.replace(before, after))).toEqual([`@graphql-eslint/${rule}`]);
  });
});
