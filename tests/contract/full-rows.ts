/** A row of each entity type and relationship type in which every property is set. */
import {
  markUndone,
  nextSequence,
  writeChange,
  writeComments,
  writeItems,
  writeRetired,
  writeTouches,
} from '../../src/curation/statements.js';
import type { EntityRow, PropertyValue, RelationshipRow } from '../../src/ontology/content.js';
import {
  entityProperties,
  ontology,
  relationshipProperties,
  type EntityType,
  type Properties,
  type Property,
} from '../../src/ontology/index.js';
import { applyPlan } from '../../src/seed/apply.js';
import type { GraphStore } from '../../src/store/graph-store.js';

const value = (property: Property): PropertyValue => {
  switch (property.kind) {
    case 'text':
      return 'a text with "quotes", \\ and 漢字';
    case 'url':
      return 'https://example.org/?a=1&b=2';
    case 'date':
      return '2023-05';
    case 'integer':
      return 9_007_199_254_740_991;
    case 'number':
      return 0.125;
    case 'choice':
      return property.choices[0] ?? '';
    case 'textList':
      return ['b', 'a', ''];
    case 'choiceList':
      return property.choices;
  }
};

const valuesOf = (properties: Properties): Record<string, PropertyValue> =>
  Object.fromEntries(Object.entries(properties).map(([key, property]) => [key, value(property)]));

/** Rows written by tests, so that seeding leaves them alone. */
export const testOrigin = 'tests';

const fullEntity = (type: EntityType): EntityRow => ({
  id: `${type.idPrefix}:full`,
  type: type.label,
  properties: {
    ...valuesOf({ ...entityProperties, ...type.properties }),
    sortName: 'full',
    ...(type.datedBy === null ? {} : { sortDate: 'full' }),
    nameKeys: ['full'],
    origin: testOrigin,
  },
});

const entityTypes: readonly EntityType[] = ontology.entityTypes;

export const fullEntities: readonly EntityRow[] = entityTypes.map(fullEntity);

export const fullRelationships: readonly RelationshipRow[] = ontology.relationshipTypes.map(
  ({ type, endpoints, properties }) => {
    const idOf = (label: string | undefined): string =>
      `${entityTypes.find((candidate) => candidate.label === label)?.idPrefix ?? 'policy'}:full`;
    const [ends] = endpoints as readonly (readonly [string, string])[];
    return {
      id: `${type}/full`,
      type,
      from: idOf(ends?.[0]),
      to: idOf(ends?.[1]),
      properties: {
        ...valuesOf({ ...relationshipProperties, ...properties }),
        evidence: ['{"source":"source:full"}'],
        origin: testOrigin,
      },
    };
  },
);

const nothing = { create: [], change: [], remove: [] };

export const writeFullRows = (store: GraphStore): Promise<void> =>
  applyPlan(store, {
    entities: { ...nothing, create: fullEntities },
    relationships: { ...nothing, create: fullRelationships },
  });

/** A log of two changes with all that a log holds, the same on every store. Run once, after a snapshot was taken. */
export const writeFullLog = (store: GraphStore): Promise<void> =>
  store.write(async (transaction) => {
    const at = '2030-01-05T00:00:00.000Z';
    for (const sequence of [1, 2]) {
      const id = `change:${String(sequence)}`;
      await transaction.run(nextSequence, {});
      await transaction.run(writeChange, {
        ...{ id, sequence, at, byId: 'test:ada', byName: 'Ada', kind: 'UPSERT', reason: 'The test says so.' },
        ...{ idempotency: `test:ada key-${String(sequence)}`, inputDigest: 'digest', result: '{}', itemCount: 1 },
        undoes: sequence === 2 ? 'change:1' : null,
      });
      const subject = 'agency:most';
      const text = '{"id":"agency:most"}';
      const item = {
        id: `${id}/0`,
        changeId: id,
        kind: 'ENTITY',
        subject,
        before: text,
        after: text,
      };
      await transaction.run(writeItems, { rows: [{ ...item, sequence: BigInt(sequence), position: 0n }] });
      await transaction.run(writeTouches, {
        rows: [{ id: `${id} ${subject}`, subject, sequence: BigInt(sequence), changeId: id }],
      });
    }
    await transaction.run(markUndone, { id: 'change:1', undoneBy: 'change:2' });
    await transaction.run(writeRetired, { rows: [{ id: 'agency:old', to: 'agency:most', changeId: 'change:1' }] });
    const comment = { id: 'comment:2', subject: 'agency:most', text: 'Look.', at, byId: 'test:ada', byName: 'Ada' };
    await transaction.run(writeComments, { rows: [{ ...comment, position: 2n }] });
  });

/** Parameters with which a statement that writes can be planned. */
export const fullRows = (name: string): Record<string, unknown> => otherParameters[name] ?? { rows: [] };

const otherParameters: Readonly<Record<string, Record<string, unknown>>> = {
  'seed/remove-entities': { ids: [] },
  'curation/next-sequence': {},
  'curation/remove-retired': { ids: [] },
  'curation/remove-comments': { ids: [] },
  'curation/mark-undone': { id: 'change:1', undoneBy: null },
  'curation/write-change': {
    ...{ id: 'change:3', sequence: 3, at: '', byId: '', byName: '', kind: 'UPSERT', reason: '', idempotency: null },
    ...{ inputDigest: '', result: '', undoes: null, itemCount: 0 },
  },
  'snapshot/advance': { at: '2023-05-26T00:00:00.000Z' },
  'snapshot/sign': { digest: 'none', parts: [] },
};
