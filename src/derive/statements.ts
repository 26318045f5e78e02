/**
 * The Cypher statements that follow from the ontology: one that writes each entity and relationship
 * type, those that count each list, and those that follow each field.
 *
 * The same text runs on Neo4j 5 and on the embedded engine; docs/engines.md names the forms avoided.
 */
import type { EntityType, Field, Ontology, Property, RelationshipType } from '../ontology/index.js';
import { computedProperties, entityProperties, relationshipProperties } from '../ontology/index.js';
import { arrow, escaped, followOrder } from './follow.js';
import { articlesField } from './graphql-names.js';
import { kebabCase } from './words.js';

/** File name below `cypher/` without its ending → text. */
export type DerivedStatements = ReadonlyMap<string, string>;

export const deriveStatements = (ontology: Ontology): DerivedStatements => {
  const statements = new Map<string, string>();
  for (const type of ontology.entityTypes) {
    statements.set(`write/entity-${kebabCase(type.label)}`, writeEntity(type));
    for (const listed of [{ label: type.label, list: type.list }, ...type.extraLabels]) {
      statements.set(`list/${kebabCase(listed.list)}-count`, listCount(type, listed));
    }
    for (const field of [...Object.values(type.fields), articlesField]) {
      statements.set(expandName(field), expand(ontology, field));
      statements.set(`${expandName(field)}-count`, expandCount(field));
    }
  }
  for (const type of ontology.relationshipTypes) {
    statements.set(`write/relationship-${kebabCase(type.type)}`, writeRelationship(type));
  }
  return statements;
};

/** The statement that follows a field: fields of several types that ask the same share one. */
export const expandName = ({ relationship, direction, target }: Pick<Field, 'relationship' | 'direction' | 'target'>) =>
  `expand/${kebabCase(relationship)}-${direction}-${kebabCase(target)}`;

/** The property keys that a node of the type may hold, beside `id` and `type`. */
const storedProperties = (type: EntityType): string[] => [
  ...Object.keys(entityProperties),
  ...computedProperties.filter((key) => key !== 'sortDate' || type.datedBy !== null),
  ...Object.keys(type.properties),
];

const writeEntity = (type: EntityType): string => {
  const assignments = storedProperties(type).map((key) => `n.${key} = row.${key}`);
  const extra = type.extraLabels.flatMap(({ label }) => [
    `REMOVE n:${label}`,
    `FOREACH (ignored IN CASE WHEN '${label}' IN row.extraLabels THEN [1] ELSE [] END | SET n:${label})`,
  ]);
  return lines(
    `// Which ${type.list} are there now? Creates them or makes their properties exactly those of the rows.`,
    'UNWIND $rows AS row',
    'MERGE (n:Entity {id: row.id})',
    `SET n:${type.label},`,
    `  n.type = '${type.label}',`,
    `  ${assignments.join(',\n  ')}`,
    ...extra,
    'RETURN count(n.id) AS written',
  );
};

const writeRelationship = (type: RelationshipType): string => {
  const keys = [...Object.keys(relationshipProperties), 'origin', ...Object.keys(type.properties)];
  return lines(
    `// Which ${type.type} relationships are there now? Creates them or makes their properties exactly those of the rows.`,
    'UNWIND $rows AS row',
    'MATCH (a:Entity {id: row.from})',
    'MATCH (b:Entity {id: row.to})',
    `MERGE (a)-[r:${type.type} {id: row.id}]->(b)`,
    `SET ${keys.map((key) => `r.${escaped(key)} = row.${escaped(key)}`).join(',\n  ')}`,
    'RETURN count(r.id) AS written',
  );
};

const expand = (ontology: Ontology, field: Field): string => {
  const { key, descending } = followOrder(field, { relationship: 'r', target: 'm' }, ontology);
  return lines(
    `// Which ${field.target} nodes does each entity reach by ${field.direction} ${field.relationship}, a page at a time?`,
    'UNWIND $ids AS id',
    'CALL (id) {',
    `  MATCH (n:Entity {id: id})${arrow('r', field)}(m:${field.target})`,
    '  WHERE $asOf IS NULL OR r.recordedOn <= $asOf',
    `  WITH r, m, ${key} AS key`,
    `  WHERE $afterId IS NULL OR key ${descending ? '<' : '>'} $afterKey OR (key = $afterKey AND r.id > $afterId)`,
    '  RETURN r, m, key',
    `  ORDER BY key${descending ? ' DESC' : ''}, r.id`,
    '  LIMIT $first',
    '}',
    'RETURN id, key, r.id AS relationshipId, properties(r) AS relationship, properties(m) AS node',
    `ORDER BY id, key${descending ? ' DESC' : ''}, relationshipId`,
  );
};

const expandCount = (field: Field): string =>
  lines(
    `// How many ${field.target} nodes does each entity reach by ${field.direction} ${field.relationship}?`,
    'UNWIND $ids AS id',
    `MATCH (n:Entity {id: id})${arrow('r', field)}(m:${field.target})`,
    'WHERE $asOf IS NULL OR r.recordedOn <= $asOf',
    'RETURN id, count(r.id) AS total',
    'ORDER BY id',
  );

interface Listed {
  readonly label: string;
  readonly list: string;
}

/** What a list can be ordered by. */
export type ListOrderName = 'name' | 'recorded-on' | 'date';

/** The property behind each order. */
export const orderProperties = { name: 'sortName', 'recorded-on': 'recordedOn', date: 'sortDate' } as const;

const listCount = (type: EntityType, { label, list }: Listed): string =>
  lines(
    `// How many ${list} match the filter?`,
    `MATCH (n:${label})`,
    `WHERE ${listConditions(type).map(anyCondition).join('\n  AND ')}`,
    'RETURN count(n.id) AS total',
  );

const anyCondition = ({ parameter, text }: ListCondition): string => `($${parameter} IS NULL OR ${text})`;

/** A condition of a list on its node `n`, for those who give the parameter. */
export interface ListCondition {
  readonly parameter: string;
  readonly text: string;
}

/** Everything that a list of the type can be filtered by. */
export const listConditions = (type: EntityType): ListCondition[] => [
  { parameter: 'ids', text: 'n.id IN $ids' },
  { parameter: 'asOf', text: 'n.recordedOn <= $asOf' },
  { parameter: 'nameContains', text: 'any(key IN n.nameKeys WHERE key CONTAINS $nameContains)' },
  ...Object.entries(type.properties).flatMap(([key, property]) => propertyCondition(key, property)),
  // A date of lower precision covers its whole month or year: '~' sorts after '-' and every digit.
  ...(type.datedBy === null
    ? []
    : [
        { parameter: 'dateFrom', text: `n.${type.datedBy} + '~' >= $dateFrom` },
        { parameter: 'dateTo', text: `n.${type.datedBy} <= $dateTo + '~'` },
      ]),
  ...type.listFilters.map((name) => ({ parameter: name, text: fieldCondition(name, type.fields[name]) })),
];

const propertyCondition = (key: string, { kind }: Property): ListCondition[] => {
  if (kind === 'choice') return [{ parameter: key, text: `n.${key} IN $${key}` }];
  return kind === 'choiceList'
    ? [{ parameter: key, text: `any(value IN coalesce(n.${key}, []) WHERE value IN $${key})` }]
    : [];
};

const fieldCondition = (name: string, field: Field | undefined): string => {
  if (field === undefined) throw new RangeError(`The list filter "${name}" names no field.`);
  const pattern = arrow('', field);
  return `EXISTS { MATCH (n)${pattern}(target:${field.target}) WHERE target.id IN $${name} }`;
};

/** A file: the question, a note that nobody edits it by hand, the statement. */
const lines = (question: string, ...statement: readonly string[]): string =>
  `${[question, '// Generated from src/ontology by `npm run generate`.', ...statement].join('\n')}\n`;
