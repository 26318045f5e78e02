/** A row of each entity type and relationship type in which every property is set. */
import { createKey, revokeKey, useKey } from '../../src/access/statements.js';
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

const fullKey = {
  id: 'full',
  name: 'Full',
  role: 'curator',
  scopes: ['read', 'import'],
  digest: 'none',
  createdOn: '2026-11-24T09:30:00.000Z',
  createdBy: 'cli',
  expiresOn: '2027-01-01',
} as const;

/** An API key whose every property is set. */
export const writeKey = (store: GraphStore): Promise<void> =>
  store.write(async (transaction) => {
    await transaction.run(createKey, { ...fullKey, scopes: [...fullKey.scopes] });
    await transaction.run(revokeKey, { id: fullKey.id, revokedOn: fullKey.createdOn });
    await transaction.run(useKey, { id: fullKey.id, lastUsedOn: '2026-11-24' });
  });

/** Parameters with which a statement that writes can be planned. */
export const fullRows = (name: string): Record<string, unknown> => otherParameters[name] ?? { rows: [] };

const otherParameters: Readonly<Record<string, Record<string, unknown>>> = {
  'access/create-key': fullKey,
  'access/revoke-key': { id: 'full', revokedOn: '2026-11-24T09:30:00.000Z' },
  'access/use-key': { id: 'full', lastUsedOn: '2026-11-24' },
  'seed/remove-entities': { ids: [] },
  'snapshot/advance': { at: '2023-05-26T00:00:00.000Z' },
  'snapshot/sign': { digest: 'none', parts: [] },
  'portable/remove-entities': { first: 1 },
  'records/snapshot-remove': { first: 1 },
  'migrations/lock-version': { at: '2023-05-26T00:00:00.000Z' },
  'migrations/set-version': { version: 1, restoring: '', at: '2023-05-26T00:00:00.000Z' },
  'migrations/first-snapshot': { at: '2023-05-26T00:00:00.000Z', digest: 'none', parts: [] },
  'migrations/sort-dates': { types: ['Policy'], first: 1 },
};
