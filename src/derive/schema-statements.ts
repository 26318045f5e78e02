/** Constraints and indexes that follow from the ontology, for each engine: file name below cypher/schema/ → text. */
import type { Ontology } from '../ontology/index.js';
import { kebabCase } from './words.js';

const note = '// Generated from src/ontology by `npm run generate`.';

/**
 * One unique id for all entities, and on Neo4j one for each relationship type and an index for each order of a list.
 * The snapshot of the content is one node beside them, and API keys are nodes that are no entities. The embedded engine makes no index from a constraint, and has neither constraints nor indexes of relationships.
 */
export const deriveSchemaStatements = (ontology: Ontology): ReadonlyMap<string, string> =>
  new Map([...neo4jStatements(ontology), ...grafeoStatements()]);

const neo4jStatements = (ontology: Ontology): [string, string][] => [
  [
    'schema/neo4j/entity-id',
    file(
      'Is there at most one entity of an id?',
      'CREATE CONSTRAINT entity_id IF NOT EXISTS',
      'FOR (n:Entity) REQUIRE n.id IS UNIQUE',
    ),
  ],
  ['schema/neo4j/snapshot-id', snapshotConstraint()],
  ['schema/neo4j/api-key-id', keyConstraint()],
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

const grafeoStatements = (): [string, string][] => [
  [
    'schema/grafeo/1-entity-id-index',
    file('Which entity has an id?', 'CREATE INDEX entity_id_index IF NOT EXISTS', 'FOR (n:Entity) ON (n.id)'),
  ],
  [
    'schema/grafeo/2-entity-id',
    file(
      'Is there at most one entity of an id?',
      'CREATE CONSTRAINT entity_id IF NOT EXISTS',
      'FOR (n:Entity) REQUIRE n.id IS UNIQUE',
    ),
  ],
  [
    'schema/grafeo/3-snapshot-id-index',
    file('Which node is the snapshot?', 'CREATE INDEX snapshot_id_index IF NOT EXISTS', 'FOR (n:Snapshot) ON (n.id)'),
  ],
  ['schema/grafeo/4-snapshot-id', snapshotConstraint()],
  [
    'schema/grafeo/5-api-key-id-index',
    file('Which API key has an id?', 'CREATE INDEX api_key_id_index IF NOT EXISTS', 'FOR (n:ApiKey) ON (n.id)'),
  ],
  ['schema/grafeo/6-api-key-id', keyConstraint()],
];

const snapshotConstraint = (): string =>
  file(
    'Is there at most one snapshot?',
    'CREATE CONSTRAINT snapshot_id IF NOT EXISTS',
    'FOR (n:Snapshot) REQUIRE n.id IS UNIQUE',
  );

const keyConstraint = (): string =>
  file(
    'Is there at most one API key of an id?',
    'CREATE CONSTRAINT api_key_id IF NOT EXISTS',
    'FOR (n:ApiKey) REQUIRE n.id IS UNIQUE',
  );

const file = (question: string, ...statement: readonly string[]): string =>
  `${[`// ${question}`, note, ...statement].join('\n')}\n`;
