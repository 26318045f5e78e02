/** The names that the GraphQL schema gives to what the ontology declares; resolvers and SDL share them. */
import type { EntityType, Field } from '../ontology/index.js';
import { pascalCase } from './words.js';

/** The field `articles` that every entity has, beside those that its type declares. */
export const articlesField: Field = {
  cardinality: 'many',
  relationship: 'MENTIONS',
  target: 'Article',
  direction: 'incoming',
  description: 'The items of bulletins that name it, with the paragraphs.',
};

/** `Policy` + `status` → `PolicyStatus` */
export const enumName = (owner: string, property: string): string => `${pascalCase(owner)}${pascalCase(property)}`;

/** The edge of a field: what it leads to, by which relationship, stated by whom or not. */
export const edgeName = (type: EntityType, field: Field, name: string): string =>
  field.statedBy === undefined
    ? `${field.target}${pascalCase(field.relationship)}Edge`
    : `${type.label}${pascalCase(name)}Edge`;

/** The connection of a field, named like its edge. */
export const connectionName = (type: EntityType, field: Field, name: string): string =>
  edgeName(type, field, name).replace(/Edge$/, 'Connection');
