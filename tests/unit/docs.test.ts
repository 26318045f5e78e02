/** Everything that users meet has its place in the documentation. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildASTSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { intervals } from '../../src/analysis/period.js';
import { weightings } from '../../src/analysis/weighting.js';
import { errorCodes } from '../../src/api/errors.js';
import { readTypeDefs } from '../../src/api/schema.js';
import { createProgram } from '../../src/cli/program.js';
import { ontology } from '../../src/ontology/index.js';
import { packagePath } from '../../src/package-path.js';

const read = (...parts: readonly string[]): string => readFileSync(packagePath(...parts), 'utf8');

const schema = buildASTSchema(readTypeDefs());

const pages = [
  'README.md',
  'README.ko.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(packagePath('docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

describe('the documentation', () => {
  it('describes every label and relationship type', () => {
    const page = read('docs', 'ontology.md');
    for (const { label } of ontology.entityTypes) expect(page).toContain(`### ${label}`);
    for (const { type } of ontology.relationshipTypes) expect(page).toContain(`### ${type}`);
  });

  it('names every setting', () => {
    const settings = [...read('src', 'config.ts').matchAll(/^ {2}([A-Z0-9_]+): /gm)].map(([, name]) => name ?? '');
    expect(settings).toContain('NEO4J_URI');
    for (const name of settings) {
      expect(read('.env.example')).toMatch(new RegExp(`^${name}=`, 'm'));
      expect(read('docs', 'operating.md')).toContain(`\`${name}\``);
    }
  });

  it('names every command', () => {
    const names = createProgram().commands.map((command) => command.name());
    expect(names).toContain('serve');
    for (const name of names) expect(read('docs', 'cli.md')).toContain(`\n## policy-graph ${name}\n`);
  });

  it('names every error code', () => {
    for (const code of Object.keys(errorCodes)) expect(read('docs', 'api.md')).toContain(`\`${code}\``);
  });

  it('gives the formula of every weighting and measure', () => {
    const page = read('docs', 'co-issuance.md');
    for (const weighting of weightings) expect(page).toContain(`\`${weighting}\``);
    for (const measure of [
      'density',
      'degree',
      'weightedDegree',
      'betweenness',
      'constraint',
      'community',
      'modularity',
    ])
      expect(page).toContain(`\`${measure}\``);
    for (const interval of intervals) expect(page).toContain(`\`${interval}\``);
  });

  it.each(pages)('%s asks only what the schema answers', (page) => {
    for (const [, query = ''] of read(page).matchAll(/```graphql\n([\s\S]*?)```/g))
      expect(validate(schema, parse(query)), query).toEqual([]);
  });

  it('names the setting and the code of every limit', () => {
    const page = read('docs', 'limits.md');
    for (const [, name = ''] of read('src', 'config.ts').matchAll(/^ {2}((?:MAX|RATE)_[A-Z_]+): /gm))
      expect(page).toContain(`\`${name}\``);
    for (const code of ['QUERY_TOO_COSTLY', 'QUERY_TOO_LARGE', 'RATE_LIMITED', 'PAYLOAD_TOO_LARGE', 'URI_TOO_LONG'])
      expect(page).toContain(`\`${code}\``);
  });

  it('mentions only scripts that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const page of pages) {
      for (const [, script = ''] of read(page).matchAll(/npm run ([a-z:]+)/g))
        expect(Object.keys(scripts), `${page}: ${script}`).toContain(script);
    }
  });

  it.each(pages)('%s links only to files that are there', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link = '']) => link);
    for (const link of links) expect(existsSync(path.join(path.dirname(packagePath(page)), link)), link).toBe(true);
  });
});
