/** docs/adding-a-type.md is true: one declaration and one line give a type everything that the others have. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { deriveFiles } from '../../src/derive/files.js';
import { deriveSeedSchema } from '../../src/derive/seed-schema.js';
import { readEntities } from '../../src/graph/nested/read.js';
import { defineEntityType, many } from '../../src/ontology/define.js';
import { ontology, type Ontology } from '../../src/ontology/index.js';
import { date, text } from '../../src/ontology/property.js';
import { packagePath } from '../../src/package-path.js';
import { openGrafeo } from '../../src/store/grafeo/grafeo-store.js';
import type { Statement } from '../../src/store/statement.js';

const Patent = defineEntityType({
  label: 'Patent',
  list: 'patents',
  idPrefix: 'patent',
  description: 'A patent.',
  colour: '#9333ea',
  datedBy: 'filedOn',
  properties: { number: text('Its publication number.'), filedOn: date('When it was filed.') },
  listFilters: ['technologies'],
  fields: { technologies: many('ADVANCES', 'Technology', 'Technologies it protects.') },
});

const withPatent: Ontology = { ...ontology, entityTypes: [...ontology.entityTypes, Patent] };
const files = deriveFiles(withPatent, readFileSync(packagePath('schema.graphql'), 'utf8'));

const plain = (name: string): Statement<Record<string, unknown>, Record<string, unknown>> => ({
  name,
  text: files.get(`cypher/${name}.cypher`) ?? '',
  parseParams: (params) => params,
  parseRows: (rows) => rows as Record<string, unknown>[],
});

describe('a declared Patent', () => {
  it('stands in docs as the page shows its declaration', () => {
    const page = readFileSync(packagePath('docs', 'adding-a-type.md'), 'utf8');
    expect(page).toContain("label: 'Patent'");
    expect(page).toContain("technologies: many('ADVANCES', 'Technology', 'Technologies it protects.')");
  });

  it('has its GraphQL type, list, filter and order', () => {
    const schema = buildSchema(files.get('schema.graphql') ?? '');
    const list = schema.getQueryType()?.getFields()['patents'];
    expect(schema.getType('Patent')).toBeDefined();
    expect(list?.args.map(({ name }) => name)).toEqual(['filter', 'orderBy', 'first', 'after', 'last', 'before']);
    expect(String(schema.getType('PatentFilter'))).toBe('PatentFilter');
  });

  it('has its constraints, documentation and legend', () => {
    expect(files.get('cypher/schema/neo4j/patent-filed-on.cypher')).toContain('FOR (n:Patent) ON (n.filedOn)');
    expect(files.get('docs/ontology.md')).toContain('### Patent');
  });

  it('is accepted in seeds, with its properties checked', () => {
    const validate = new Ajv({ discriminator: true, strict: false }).compile(deriveSeedSchema(withPatent));
    const seed = (filedOn: string) => ({
      reference: { id: 'source:a', names: { en: 'A' } },
      entities: [{ id: 'patent:a', type: 'Patent', names: { en: 'A' }, filedOn }],
    });
    expect(validate(seed('2023-05'))).toBe(true);
    expect(validate(seed('May 2023'))).toBe(false);
  });

  it('is written to a store, counted in its list, and read from it', async () => {
    const store = openGrafeo({ folder: null });
    await store.prepare();
    const none = {
      nameKo: null,
      nameZhHant: null,
      nameZhHans: null,
      aliases: null,
      summary: null,
      summaryKo: null,
      caveats: null,
    };
    await store.write((transaction) =>
      transaction.run(plain('write/entity-patent'), {
        rows: [
          {
            ...none,
            id: 'patent:a',
            nameEn: 'A',
            recordedOn: '2030',
            sortName: 'a',
            sortDate: '2029',
            nameKeys: ['a'],
            origin: 'tests',
            number: 'CN1',
            filedOn: '2029',
            extraLabels: [],
          },
        ],
      }),
    );
    const counted = await store.read(plain('list/patents-count'), {
      ids: null,
      nameContains: null,
      asOf: null,
      dateFrom: '2028',
      dateTo: null,
      technologies: null,
    });
    const found = await readEntities(store, ['patent:a'], { keys: new Set(['number']), names: new Set(), follows: [] });
    await store.close();
    expect(counted).toEqual([{ total: 1 }]);
    expect(found.found.get('patent:a')).toEqual({ id: 'patent:a', type: 'Patent', number: 'CN1' });
  });
});
