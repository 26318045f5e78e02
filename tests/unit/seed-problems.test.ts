/** What is wrong with seeds is said with file, line and path, all of it at once. */
import { describe, expect, it } from 'vitest';
import { seedContent } from '../../src/seed/content.js';
import { SeedError, type SeedProblem } from '../../src/seed/problem.js';
import { parseSeedFile } from '../../src/seed/seed-file.js';

const reference = (entities: string): string =>
  `reference: { id: source:test, names: { en: Test } }\nentities:\n${entities}`;

/** The problems of reference files with these entities, one file each. */
const problemsOf = (...files: readonly string[]): readonly SeedProblem[] => {
  try {
    seedContent(files.map((text, index) => parseSeedFile(`reference/${String(index + 1)}.yaml`, text)));
  } catch (error) {
    if (error instanceof SeedError) return error.problems;
    throw error;
  }
  return [];
};

const region = (id: string, name: string, more = ''): string =>
  `  - { id: region:${id}, type: Region, names: { en: ${name} }, level: city${more} }\n`;

describe('seedContent', () => {
  it('accepts what is right', () => {
    expect(problemsOf(reference(region('a', 'A')))).toEqual([]);
  });

  const cases: readonly (readonly [what: string, yaml: string, problem: Partial<SeedProblem>])[] = [
    ['YAML that cannot be read', 'reference: {\n', { line: 2, path: '' }],
    [
      'an unknown key, with what it may have meant',
      reference('  - { id: region:a, type: Region, names: { en: A }, level: city, coed: x }'),
      { line: 3, path: 'entities[0].coed', message: expect.stringContaining('did you mean "code"?') as never },
    ],
    [
      'an unknown type, with what it may have meant',
      reference('  - { id: region:a, type: Regoin, names: { en: A } }'),
      { line: 3, path: 'entities[0].type', message: expect.stringContaining('did you mean "Region"?') as never },
    ],
    [
      'a word that is not allowed',
      reference('  - { id: region:a, type: Region, names: { en: A }, level: town }'),
      {
        line: 3,
        path: 'entities[0].level',
        message: expect.stringContaining('expected one of world, country') as never,
      },
    ],
    [
      'a missing key',
      reference('  - { id: region:a, type: Region, names: { en: A } }'),
      { line: 3, path: 'entities[0]', message: 'the key "level" is missing' },
    ],
    [
      'a date that is none',
      reference("  - { id: policy:a, type: Policy, names: { en: A }, kind: plan, status: issued, date: '2023-13' }"),
      { line: 3, path: 'entities[0].date' },
    ],
    [
      'an id of another type',
      reference('  - { id: policy:a, type: Region, names: { en: A }, level: city }'),
      { line: 3, path: 'entities[0].id' },
    ],
    [
      'an unknown id, with what it may have meant',
      reference(region('alpha', 'A') + region('b', 'B', ', relations: [{ type: PART_OF, to: region:alpa }]')),
      { line: 4, path: 'entities[1].relations[0]', message: 'unknown id "region:alpa" (did you mean "region:alpha"?)' },
    ],
    [
      'an id written twice',
      reference(region('a', 'A') + region('a', 'B')),
      { line: 4, path: 'entities[1].id', message: 'the id "region:a" is written already at reference/1.yaml:3' },
    ],
    [
      'a name that belongs to another one',
      reference(
        "  - { id: agency:a, type: Agency, names: { ko: 과기부 } }\n  - { id: agency:b, type: Agency, names: { ko: 다른부 }, aliases: ['과기 부'] }\n",
      ),
      { line: 4, path: 'entities[1].id', message: 'the name "과기부" belongs to agency:a already' },
    ],
    [
      'a relationship that leads to the wrong type',
      reference(
        `${region('a', 'A')}  - { id: agency:b, type: Agency, names: { en: B }, relations: [{ type: PART_OF, to: region:a }] }\n`,
      ),
      {
        line: 4,
        path: 'entities[1].relations[0]',
        message: expect.stringContaining(
          'PART_OF cannot lead from a Agency to a Region; expected Region → Region or',
        ) as never,
      },
    ],
    [
      'a second whole',
      reference(
        region('a', 'A') +
          region('b', 'B') +
          region('c', 'C', ', relations: [{ type: PART_OF, to: region:a }, { type: PART_OF, to: region:b }]'),
      ),
      {
        line: 5,
        path: 'entities[2].relations[1]',
        message: 'region:c has a second PART_OF; the first leads to region:a',
      },
    ],
    [
      'a circle',
      reference(
        region('a', 'A', ', relations: [{ type: PART_OF, to: region:b }]') +
          region('b', 'B', ', relations: [{ type: PART_OF, to: region:a }]'),
      ),
      {
        line: 3,
        path: 'entities[0].relations[0]',
        message: 'PART_OF leads back to its start: region:a → region:b → region:a',
      },
    ],
  ];

  it.each(cases)('reports %s', (_what, yaml, problem) => {
    expect(problemsOf(yaml)).toEqual([expect.objectContaining({ file: 'reference/1.yaml', ...problem })]);
  });

  it('lets regions of different wholes share a name, but not siblings', () => {
    const within = (id: string, whole: string): string =>
      region(id, 'Gulou', `, relations: [{ type: PART_OF, to: region:${whole} }]`);
    expect(
      problemsOf(reference(region('a', 'A') + region('b', 'B') + within('a-gulou', 'a') + within('b-gulou', 'b'))),
    ).toEqual([]);
    expect(
      problemsOf(reference(region('a', 'A') + within('x', 'a') + within('y', 'a'))).map(({ message }) => message),
    ).toEqual(['the name "gulou" belongs to region:x already']);
  });

  it('reports the problems of all files at once', () => {
    expect(
      problemsOf(
        reference('  - { id: region:a }'),
        reference('  - { id: Region A, type: Region, names: {}, level: city }'),
      ).map(({ file }) => file),
    ).toEqual(expect.arrayContaining(['reference/1.yaml', 'reference/2.yaml']));
  });

  it('says how many problems there are, a line for each', () => {
    const error = new SeedError(problemsOf(reference(region('a', 'A') + region('a', 'B'))));
    expect(error.message).toBe(
      'The seeds have 1 problem; nothing was changed.\nreference/1.yaml:4 entities[1].id: the id "region:a" is written already at reference/1.yaml:3',
    );
  });
});

describe('a bulletin', () => {
  const bulletin = (article: string): string =>
    `bulletin: { id: bulletin:test, names: { en: Test }, issuedOn: '2030-01-04', text: test.txt }\narticles:\n  - key: policy-01\n    headline: Test\n${article}`;
  const policy = 'id: policy:a, type: Policy, names: { en: A }, kind: plan, status: issued';

  it('must give evidence for every entity, mention and fact', () => {
    expect(problemsOf(bulletin(`    entities: [{ ${policy} }]`))).toEqual([
      expect.objectContaining({
        line: 5,
        path: 'articles[0].entities[0]',
        message: 'no evidence; expected `at` and `terms`, or `evidence`',
      }),
    ]);
  });

  it('may not say the same fact with other properties', () => {
    const fact = (order: number): string =>
      `      - { type: ISSUED_BY, from: policy:a, to: agency:b, order: ${String(order)}, at: p1, terms: [A] }\n`;
    const agencies = reference('  - { id: agency:b, type: Agency, names: { en: B } }\n');
    const text = bulletin(`    entities: [{ ${policy}, at: p1, terms: [A] }]\n    facts:\n${fact(1)}${fact(2)}`);
    expect(problemsOf(agencies, text)).toEqual([
      expect.objectContaining({ file: 'reference/2.yaml', line: 8, path: 'articles[0].facts[1]' }),
    ]);
  });
});
