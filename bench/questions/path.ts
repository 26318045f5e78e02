import { benchId } from '../generate/entities.js';
import type { Question, RunCypher } from './question.js';

// Of equally short paths the engines choose different ones: their lengths are compared.
const statement = `MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH path = shortestPath((a)-[:PARTICIPATES_IN|LEADS|FUNDS|DEVELOPED|PARTNERS_WITH|ISSUED_BY|TARGETS|ADVANCES*1..4]-(b))
RETURN [n IN nodes(path) | [n.id, n.type, n.nameKo]], [r IN relationships(path) | type(r)]`;

const relations = [
  'PARTICIPATES_IN',
  'LEADS',
  'FUNDS',
  'DEVELOPED',
  'PARTNERS_WITH',
  'ISSUED_BY',
  'TARGETS',
  'ADVANCES',
];

const lines = (steps: number | undefined): string[] => (steps === undefined ? [] : [String(steps)]);

export const pathBetweenOrganizations: Question = {
  name: 'path between two organizations',
  variables: () =>
    Array.from({ length: 40 }, (_, place) => ({
      from: benchId('Company', place * 11),
      to: benchId('Institution', place * 5 + 3),
      relations,
    })),
  limit: (run: RunCypher, { from, to }) => run(statement, { from, to }),
  limitLines: (rows: [unknown, string[]][]) => lines(rows[0]?.[1].length),
  service: {
    query: `query ($from: ID!, $to: ID!, $relations: [RelationshipType!]) {
      paths(from: $from, to: $to, maxLength: 4, first: 1, relationTypes: $relations) { nodes { id type name } steps { type } } }`,
    lines: ({ paths: [found] }: { paths: { steps: unknown[] }[] }) => lines(found?.steps.length),
  },
  neo4jGraphql: {
    query: `query ($from: ID!, $to: ID!) { shortest(from: $from, to: $to) { nodes { id type nameKo } steps } }`,
    lines: ({ shortest: [found] }: { shortest: { steps: unknown[] }[] }) => lines(found?.steps.length),
  },
};
