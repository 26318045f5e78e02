/**
 * The statements with which backups read, write, count and remove the nodes beside the graph: for each label of
 * bookkeeping its own, since Cypher takes no label as a parameter.
 */
import { bookkeepingTypes, type BookkeepingType } from '../ontology/bookkeeping.js';
import { kebabCase } from './words.js';

/** The label of the node that says how the store is laid out: the header of a backup says it instead. */
const schemaVersionLabel = 'SchemaVersion';

/** The labels whose nodes are in a backup. */
export const recordTypes: readonly BookkeepingType[] = bookkeepingTypes.filter(
  ({ label }) => label !== schemaVersionLabel,
);

/** Every property that a node of the label may hold, its key first. */
export const recordProperties = ({ key, unique, indexed, properties }: BookkeepingType): string[] => [
  key,
  ...unique,
  ...indexed,
  ...properties,
];

/** The statement of a label: `records/snapshot-page`. */
export const recordStatementName = (label: string, what: 'page' | 'count' | 'write' | 'remove'): string =>
  `records/${kebabCase(label)}-${what}`;

/** File name below `cypher/` without its ending → text. */
export const deriveRecordStatements = (): ReadonlyMap<string, string> =>
  new Map([
    ...recordTypes.flatMap((type): [string, string][] => [
      [recordStatementName(type.label, 'page'), page(type)],
      [recordStatementName(type.label, 'count'), count(type)],
      [recordStatementName(type.label, 'write'), write(type)],
      [recordStatementName(type.label, 'remove'), remove(type)],
    ]),
    ['records/others', others()],
  ]);

const page = ({ label, key }: BookkeepingType): string =>
  lines(
    `// Which ${label} nodes come next by ${key}, with everything they hold?`,
    `MATCH (n:${label})`,
    `WHERE $after IS NULL OR n.${key} > $after`,
    'WITH n',
    `ORDER BY n.${key}`,
    'LIMIT $first',
    `RETURN n.${key} AS recordKey, properties(n) AS properties`,
    'ORDER BY recordKey',
  );

const count = ({ label }: BookkeepingType): string =>
  lines(`// How many ${label} nodes are there?`, `MATCH (n:${label})`, 'RETURN count(n) AS total');

const write = (type: BookkeepingType): string => {
  const [key = '', ...properties] = recordProperties(type);
  return lines(
    `// Which ${type.label} nodes are there now? Creates them or makes their properties exactly those of the rows.`,
    'UNWIND $rows AS row',
    `MERGE (n:${type.label} {${key}: row.${key}})`,
    ...(properties.length === 0
      ? []
      : [`SET ${properties.map((property) => `n.${property} = row.${property}`).join(',\n  ')}`]),
    `RETURN count(n.${key}) AS written`,
  );
};

const remove = ({ label }: BookkeepingType): string =>
  lines(
    `// How many ${label} nodes are gone? Removes some of them.`,
    `MATCH (n:${label})`,
    'WITH n',
    'LIMIT $first',
    'DETACH DELETE n',
    'RETURN count(*) AS removed',
  );

const others = (): string =>
  lines(
    '// Which nodes does somebody else keep in the database?',
    'MATCH (n)',
    `WHERE ${['Entity', ...bookkeepingTypes.map(({ label }) => label)].map((label) => `NOT n:${label}`).join(' AND ')}`,
    'RETURN count(n) AS total, collect(DISTINCT labels(n)[0]) AS labels',
  );

const lines = (question: string, ...statement: readonly string[]): string =>
  `${[question, '// Generated from src/ontology by `npm run generate`.', ...statement].join('\n')}\n`;
