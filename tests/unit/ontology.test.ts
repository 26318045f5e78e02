/** The ontology is complete, and everything that follows from it is what is committed. */
import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { deriveFiles, derivedFolders } from '../../src/derive/files.js';
import { ontology, type EntityType } from '../../src/ontology/index.js';
import { packagePath } from '../../src/package-path.js';

const entityTypes: readonly EntityType[] = ontology.entityTypes;
const labels = entityTypes.map(({ label }) => label);

describe('the ontology', () => {
  it('registers every file of entity-types/', () => {
    const files = readdirSync(packagePath('src', 'ontology', 'entity-types'))
      .filter((file) => file !== 'index.ts')
      .map((file) => file.replace('.ts', ''));
    expect(labels.map((label) => label.toLowerCase()).sort()).toEqual(files.sort());
  });

  it('has every label and relationship type of the design', () => {
    expect([...labels, ...entityTypes.flatMap(({ extraLabels }) => extraLabels.map(({ label }) => label))]).toEqual(
      expect.arrayContaining(
        'Agency Ministry Region Company Institution Person Policy Program Technology Achievement Indicator Bulletin Article Source'.split(
          ' ',
        ),
      ),
    );
    expect(ontology.relationshipTypes.map(({ type }) => type)).toEqual(
      expect.arrayContaining(
        (
          'ISSUED_BY TARGETS APPLIES_TO FUNDS IMPLEMENTS SUCCEEDS CITES PART_OF BROADER LOCATED_IN LEADS PARTICIPATES_IN PARTNERS_WITH ' +
          'DEVELOPED ADVANCES HEADS SETS ABOUT MENTIONS CITES_SOURCE IN_BULLETIN'
        ).split(' '),
      ),
    );
  });

  it('leads only to labels and by relationships that it knows, and filters by fields that are there', () => {
    const types = new Set(ontology.relationshipTypes.map(({ type }) => type));
    for (const { fields, listFilters, datedBy, properties } of entityTypes) {
      for (const { relationship, target } of Object.values(fields)) {
        expect(types).toContain(relationship);
        expect([...labels, 'Entity']).toContain(target);
      }
      for (const name of listFilters) expect(Object.keys(fields)).toContain(name);
      if (datedBy !== null) expect(properties[datedBy]?.kind).toBe('date');
    }
  });

  it('gives one property key one kind everywhere, since both engines compare values of one key', () => {
    const kinds = new Map<string, Set<string>>();
    for (const { properties } of [...entityTypes, ...ontology.relationshipTypes]) {
      for (const [key, { kind }] of Object.entries(properties)) {
        const stored = { url: 'text', date: 'text', choice: 'text', choiceList: 'textList' }[kind as string] ?? kind;
        kinds.set(key, (kinds.get(key) ?? new Set()).add(stored));
      }
    }
    expect([...kinds].filter(([, found]) => found.size > 1)).toEqual([]);
  });

  it('describes everything', () => {
    for (const { description, properties, fields } of entityTypes) {
      for (const text of [
        description,
        ...Object.values(properties).map((property) => property.description),
        ...Object.values(fields).map((field) => field.description),
      ]) {
        expect(text).toMatch(/\S.*\.$/);
      }
    }
  });
});

describe('what is derived', () => {
  const files = deriveFiles(ontology, readFileSync(packagePath('schema.graphql'), 'utf8'));

  it.each([...files.keys()])('%s is what the ontology says', (file) => {
    expect(readFileSync(packagePath(file), 'utf8')).toBe(files.get(file));
  });

  it('is all that its folders hold', () => {
    const present = derivedFolders.flatMap((folder) =>
      readdirSync(packagePath(folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.cypher'))
        .map((file) => `${folder}/${file}`),
    );
    expect(present.filter((file) => !files.has(file))).toEqual([]);
  });

  it('is a GraphQL schema in which everything is described', () => {
    const schema = buildSchema(readFileSync(packagePath('schema.graphql'), 'utf8'));
    const undescribed = Object.values(schema.getTypeMap()).filter(
      (type) =>
        isObjectType(type) &&
        !type.name.startsWith('__') &&
        type.name !== 'Query' &&
        type.name !== 'PageInfo' &&
        !type.description,
    );
    expect(undescribed.map(({ name }) => name)).toEqual([]);
  });
});
