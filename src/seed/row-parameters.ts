/** Rows as the parameters of the statements that write them. */
import type { EntityRow, PropertyValue, RelationshipRow } from '../ontology/content.js';
import {
  entityProperties,
  entityType,
  relationshipProperties,
  relationshipType,
  type EntityType,
  type Properties,
} from '../ontology/index.js';

export const entityParameters = ({ id, type, properties }: EntityRow): Record<string, unknown> => {
  const declared = entityType(type);
  return {
    id,
    extraLabels: extraLabels(declared, properties),
    ...stored(properties, { ...entityProperties, ...declared.properties }),
  };
};

export const relationshipParameters = ({
  id,
  type,
  from,
  to,
  properties,
}: RelationshipRow): Record<string, unknown> => ({
  id,
  from,
  to,
  ...stored(properties, { ...relationshipProperties, ...relationshipType(type).properties }),
});

/** Every key that the statement sets, null where the row has none; whole numbers as the engines' integers. */
const stored = (
  properties: Readonly<Record<string, PropertyValue>>,
  declared: Properties,
): Record<string, unknown> => ({
  ...Object.fromEntries(Object.keys(declared).map((key) => [key, null])),
  ...Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [
      key,
      declared[key]?.kind === 'integer' ? BigInt(value as number) : value,
    ]),
  ),
});

export const extraLabels = (
  { extraLabels: labels }: EntityType,
  properties: Readonly<Record<string, PropertyValue>>,
): string[] =>
  labels
    .filter(({ when }) => Object.entries(when).every(([key, values]) => values.includes(String(properties[key]))))
    .map(({ label }) => label);
