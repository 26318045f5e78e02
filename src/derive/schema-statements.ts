/** Constraints and indexes that follow from the ontology, for each engine: file name below cypher/schema/ → text. */
import { bookkeepingTypes } from '../ontology/bookkeeping.js';
import type { Ontology } from '../ontology/index.js';
import { kebabCase } from './words.js';

const note = '// Generated from src/ontology by `npm run generate`.';

/**
 * One unique id for all entities and for each kind of bookkeeping, and on Neo4j one for each relationship type and an index for each order of a
 * list. The embedded engine makes no index from a constraint, and has neither constraints nor indexes of relationships.
 */
export const deriveSchemaStatements = (ontology: Ontology): ReadonlyMap<string, string> =>
  new Map([...neo4jStatements(ontology), ...grafeoStatements()]);

const entity = { label: 'Entity', key: 'id', unique: [], indexed: [] };

const neo4jStatements = (ontology: Ontology): [string, string][] => [
  ...[entity, ...bookkeepingTypes].flatMap(({ label, key, unique, indexed }) => [
    ...[key, ...unique].map((property) => named('neo4j', `${label}-${property}`, constraint(label, property))),
    ...indexed.map((property) => named('neo4j', `${label}-${property}`, index(label, property))),
  ]),
  ...ontology.relationshipTypes.map(({ type }): [string, string] => [
    `schema/neo4j/relationship-${kebabCase(type)}-id`,
    file(
      `Is there at most one ${type} relationship of an id?`,
      `CREATE CONSTRAINT ${type.toLowerCase()}_id IF NOT EXISTS`,
      `FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE`,
    ),
  ]),
  ...ontology.entityTypes.flatMap(({ label, datedBy }) =>
    ['sortName', ...(datedBy === null ? [] : [...new Set([datedBy, 'sortDate'])])].map((key): [string, string] => [
      `schema/neo4j/${kebabCase(label)}-${kebabCase(key)}`,
      file(
        `Which ${label} nodes come first by ${key}?`,
        `CREATE INDEX ${kebabCase(label)}_${kebabCase(key)} IF NOT EXISTS`.replaceAll('-', '_'),
        `FOR (n:${label}) ON (n.${key})`,
      ),
    ]),
  ),
];

/** In the order of their numbers: an index is there before its constraint. */
const grafeoStatements = (): [string, string][] =>
  [entity, ...bookkeepingTypes]
    .flatMap(({ label, key, unique, indexed }) => [
      ...[key, ...unique].flatMap((property): [string, string][] => [
        [`${label}-${property}-index`, index(label, property, '_index')],
        [`${label}-${property}`, constraint(label, property)],
      ]),
      ...indexed.map((property): [string, string] => [`${label}-${property}`, index(label, property)]),
    ])
    .map(([name, text], position) => named('grafeo', `${String(position + 1).padStart(2, '0')}-${name}`, text));

const named = (engine: string, name: string, text: string): [string, string] => [
  `schema/${engine}/${kebabCase(name)}`,
  text,
];

const constraint = (label: string, property: string): string =>
  file(
    `Is there at most one ${label} of each ${property}?`,
    `CREATE CONSTRAINT ${schemaName(label, property)} IF NOT EXISTS`,
    `FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
  );

const index = (label: string, property: string, ending = ''): string =>
  file(
    `Which ${label} has the ${property}?`,
    `CREATE INDEX ${schemaName(label, property)}${ending} IF NOT EXISTS`,
    `FOR (n:${label}) ON (n.${property})`,
  );

const schemaName = (label: string, property: string): string =>
  `${kebabCase(label)}_${kebabCase(property)}`.replaceAll('-', '_');

const file = (question: string, ...statement: readonly string[]): string =>
  `${[`// ${question}`, note, ...statement].join('\n')}\n`;
