/** The version of a stored row: equal for equal rows, another as soon as anything in it changes. */
import { createHash } from 'node:crypto';
import type { EntityRow, PropertyValue, RelationshipRow } from '../ontology/content.js';
import {
  computedProperties,
  entityProperties,
  entityType,
  relationshipProperties,
  relationshipType,
} from '../ontology/index.js';
import { fingerprint } from '../seed/content-digest.js';

type Stored = Readonly<Record<string, unknown>>;

/** The row of an entity from the properties of its node, whatever else was put beside them. */
export const entityRowFrom = (id: string, type: string, stored: Stored): EntityRow => ({
  id,
  type,
  properties: only(stored, [
    ...Object.keys(entityProperties),
    ...computedProperties,
    ...Object.keys(entityType(type).properties),
  ]),
});

/** The properties of a relationship's row. */
export const relationshipRowProperties = (type: string, stored: Stored): RelationshipRow['properties'] =>
  only(stored, [...Object.keys(relationshipProperties), 'origin', ...Object.keys(relationshipType(type).properties)]);

const only = (stored: Stored, keys: readonly string[]): Record<string, PropertyValue> =>
  Object.fromEntries(
    [...new Set(keys)].flatMap((key) => {
      const value = stored[key];
      return value === null || value === undefined ? [] : [[key, value as PropertyValue]];
    }),
  );

/** Opaque: 16 characters. */
export const entityVersion = ({ id, type, properties }: EntityRow): string => versionOf({ id, type, properties });

/** Opaque: 16 characters. The id tells type and ends. */
export const relationshipVersion = ({ id, properties }: Pick<RelationshipRow, 'id' | 'properties'>): string =>
  versionOf({ id, properties });

const versionOf = (row: object): string =>
  createHash('sha256').update(fingerprint(row)).digest('base64url').slice(0, 16);
