/** An entity as it is stored: what was written of it, with what is computed for finding and ordering it. */
import type { EntityRow, PropertyValue } from '../ontology/content.js';
import { entityType, nameKey, nameLanguages } from '../ontology/index.js';

/** `recordedOn` is the date of the bulletin that first said it; `origin` says who writes it. */
export const entityRowOf = ({ id, type, properties }: EntityRow, recordedOn: string, origin: string): EntityRow => {
  const names = Object.values(nameLanguages).flatMap((key) =>
    typeof properties[key] === 'string' ? [properties[key]] : [],
  );
  const aliases = Array.isArray(properties['aliases']) ? (properties['aliases'] as string[]) : [];
  const nameKeys = [...new Set([...names, ...aliases].map(nameKey).filter((key) => key !== ''))].sort();
  const { datedBy } = entityType(type);
  return {
    id,
    type,
    properties: {
      ...properties,
      sortName: nameKey(names[0] ?? id),
      ...(datedBy === null ? {} : { sortDate: properties[datedBy] ?? '' }),
      nameKeys,
      recordedOn,
      origin,
    },
  };
};

/** Without what is absent or empty: both engines store neither null nor, here, an empty list. */
export const present = (properties: Readonly<Record<string, unknown>>): Record<string, PropertyValue> =>
  Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Record<string, PropertyValue>;
