/** The ontology: which kinds of entity and relationship the graph knows. Everything derived starts here. */
import type { EntityType, RelationshipType } from './define.js';
import { entityTypes } from './entity-types/index.js';
import { relationshipTypes } from './relationship-types.js';

export type { EntityType, Field, RelationshipType } from './define.js';
export type { Properties, Property } from './property.js';
export {
  computedProperties,
  entityProperties,
  nameLanguages,
  relationshipProperties,
  type NameLanguage,
} from './common.js';
export { nameKey, toSimplified } from './name-key.js';

export interface Ontology {
  readonly entityTypes: readonly EntityType[];
  readonly relationshipTypes: readonly RelationshipType[];
}

export const ontology: Ontology = { entityTypes, relationshipTypes };

/** The entity type of a label. Throws RangeError for a label the ontology does not know. */
export const entityType = (label: string, { entityTypes: types }: Ontology = ontology): EntityType => {
  const found = types.find((candidate) => candidate.label === label);
  if (found === undefined) throw new RangeError(`Unknown entity type "${label}".`);
  return found;
};

/** The relationship type of a name. Throws RangeError for one the ontology does not know. */
export const relationshipType = (type: string, { relationshipTypes: types }: Ontology = ontology): RelationshipType => {
  const found = types.find((candidate) => candidate.type === type);
  if (found === undefined) throw new RangeError(`Unknown relationship type "${type}".`);
  return found;
};

const typesByPrefix: ReadonlyMap<string, string> = new Map(entityTypes.map(({ idPrefix, label }) => [idPrefix, label]));

/** The type that an id says: `policy:…` is a Policy; undefined for a text that is no id of ours. */
export const typeOfId = (id: string): string | undefined => {
  const end = id.indexOf(':');
  return end < 0 ? undefined : typesByPrefix.get(id.slice(0, end));
};
