/** Which relationships and entities a question about the graph follows. */
import { ontology } from '../ontology/index.js';

export interface Scope {
  /** Relationship types. */
  readonly relations: readonly string[];
  /** Labels of entities. */
  readonly types: readonly string[];
}

/**
 * The scope of what was asked for; null asks for nothing in particular. Who said what, where and when (provenance)
 * is in it only when named: an item of a bulletin mentions everything in it, so it would connect all with all.
 */
export const scopeOf = (relationTypes: readonly string[] | null, entityTypes: readonly string[] | null): Scope => ({
  relations: relationTypes ?? (entityTypes?.some((type) => !factTypes.includes(type)) ? allRelations : factRelations),
  types: entityTypes ?? (relationTypes === null ? factTypes : allTypes),
});

const labelsOf = (role?: string): string[] =>
  ontology.entityTypes.filter((type) => role === undefined || type.role === role).map(({ label }) => label);
const relationsOf = (role?: string): string[] =>
  ontology.relationshipTypes.filter((type) => role === undefined || type.role === role).map(({ type }) => type);

const allTypes = labelsOf();
const factTypes = labelsOf('fact');
const allRelations = relationsOf();
const factRelations = relationsOf('fact');
