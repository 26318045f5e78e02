/**
 * The Cypher statements that follow from the ontology: one that writes each entity and relationship
 * type, those that list each type a page at a time, and those that follow each field.
 *
 * The same text runs on Neo4j 5 and on the embedded engine; docs/engines.md names the forms avoided.
 */
import type { Direction, EntityType, Field, Ontology, Property, RelationshipType } from '../ontology/index.js';
import { computedProperties, entityProperties, relationshipProperties, relationshipType } from '../ontology/index.js';
import { articlesField } from './graphql-names.js';
import { kebabCase } from './words.js';

/** File name below `cypher/` without its ending → text. */
export type DerivedStatements = ReadonlyMap<string, string>;

export const deriveStatements = (ontology: Ontology): DerivedStatements => {
  const statements = new Map<string, string>();
  for (const type of ontology.entityTypes) {
    statements.set(`write/entity-${kebabCase(type.label)}`, writeEntity(type));
    for (const listed of [{ label: type.label, list: type.list }, ...type.extraLabels]) {
      for (const order of listOrders(type)) {
        for (const way of ['ascending', 'descending'] as const)
          statements.set(listName(listed.list, order, way), listPage(type, listed, order, way));
      }
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

// `order` is a keyword: the embedded engine wants it quoted.
const escaped = (key: string): string => (key === 'order' ? '`order`' : key);

const arrow = (relationship: string, direction: Direction): string => {
  const pattern = `-[r:${relationship}]-`;
  if (direction === 'outgoing') return `${pattern}>`;
  return direction === 'incoming' ? `<${pattern}` : pattern;
};

/** How the targets of a field are ordered: by a number of the relationship, by date (newest first), or by id. */
const expandOrder = (ontology: Ontology, field: Field): { key: string; descending: boolean } => {
  const { orderedBy } = relationshipType(field.relationship, ontology);
  if (orderedBy !== null && field.direction === 'outgoing') {
    return { key: `right('000000' + toString(coalesce(r.${escaped(orderedBy)}, 999999)), 6)`, descending: false };
  }
  const datedBy = ontology.entityTypes.find((type) => type.label === field.target)?.datedBy ?? null;
  return datedBy === null ? { key: `''`, descending: false } : { key: `coalesce(m.${datedBy}, '')`, descending: true };
};

const expand = (ontology: Ontology, field: Field): string => {
  const { key, descending } = expandOrder(ontology, field);
  return lines(
    `// Which ${field.target} nodes does each entity reach by ${field.direction} ${field.relationship}, a page at a time?`,
    'UNWIND $ids AS id',
    'CALL (id) {',
    `  MATCH (n:Entity {id: id})${arrow(field.relationship, field.direction)}(m:${field.target})`,
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
    `MATCH (n:Entity {id: id})${arrow(field.relationship, field.direction)}(m:${field.target})`,
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

/** The orders that a list of the type has, and the property behind each. */
export const listOrders = ({ datedBy }: Pick<EntityType, 'datedBy'>): ListOrderName[] =>
  datedBy === null ? ['name', 'recorded-on'] : ['name', 'recorded-on', 'date'];

const orderProperties = { name: 'sortName', 'recorded-on': 'recordedOn', date: 'sortDate' } as const;

/** The statement that lists a type in an order: one for each, so that the planner can read an index in that order. */
export const listName = (list: string, order: ListOrderName, way: 'ascending' | 'descending'): string =>
  `list/${kebabCase(list)}-by-${order}-${way}`;

const listPage = (
  type: EntityType,
  { label, list }: Listed,
  order: ListOrderName,
  way: 'ascending' | 'descending',
): string => {
  const [compare, direction] = way === 'ascending' ? ['>', ''] : ['<', ' DESC'];
  const key = `n.${orderProperties[order]}`;
  return lines(
    `// Which ${list} match the filter, a page at a time, by ${order.replace('-', ' ')}, ${way}?`,
    `MATCH (n:${label})`,
    `WHERE ${key} >= $low`,
    `  AND ${key} <= $high`,
    ...listConditions(type).map((condition) => `  AND ${condition}`),
    `  AND ($afterId IS NULL OR ${key} ${compare} $afterKey OR (${key} = $afterKey AND n.id ${compare} $afterId))`,
    `RETURN ${key} AS key, n.id AS id, properties(n) AS node`,
    `ORDER BY key${direction}, id${direction}`,
    'LIMIT $first',
  );
};

const listCount = (type: EntityType, { label, list }: Listed): string =>
  lines(
    `// How many ${list} match the filter?`,
    `MATCH (n:${label})`,
    `WHERE ${listConditions(type).join('\n  AND ')}`,
    'RETURN count(n.id) AS total',
  );

const listConditions = (type: EntityType): string[] => [
  '($ids IS NULL OR n.id IN $ids)',
  '($asOf IS NULL OR n.recordedOn <= $asOf)',
  '($nameContains IS NULL OR any(key IN n.nameKeys WHERE key CONTAINS $nameContains))',
  ...Object.entries(type.properties).flatMap(([key, property]) => propertyCondition(key, property)),
  // A date of lower precision covers its whole month or year: '~' sorts after '-' and every digit.
  ...(type.datedBy === null
    ? []
    : [
        `($dateFrom IS NULL OR n.${type.datedBy} + '~' >= $dateFrom)`,
        `($dateTo IS NULL OR n.${type.datedBy} <= $dateTo + '~')`,
      ]),
  ...type.listFilters.map((name) => fieldCondition(name, type.fields[name])),
];

const propertyCondition = (key: string, property: Property): string[] => {
  if (property.kind === 'choice') return [`($${key} IS NULL OR n.${key} IN $${key})`];
  if (property.kind === 'choiceList') {
    return [`($${key} IS NULL OR any(value IN coalesce(n.${key}, []) WHERE value IN $${key}))`];
  }
  return [];
};

const fieldCondition = (name: string, field: Field | undefined): string => {
  if (field === undefined) throw new RangeError(`The list filter "${name}" names no field.`);
  const pattern = arrow(field.relationship, field.direction).replace('[r:', '[:');
  return `($${name} IS NULL OR EXISTS { MATCH (n)${pattern}(target:${field.target}) WHERE target.id IN $${name} })`;
};

/** A file: the question, a note that nobody edits it by hand, the statement. */
const lines = (question: string, ...statement: readonly string[]): string =>
  `${[question, '// Generated from src/ontology by `npm run generate`.', ...statement].join('\n')}\n`;
