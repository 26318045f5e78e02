import { benchId } from '../generate/entities.js';
import type { Question } from './question.js';

const statement = `MATCH (a:Entity {id: $id})<-[:ISSUED_BY]-(p:Policy)-[:ISSUED_BY]->(b:Agency)
WITH b, count(*) AS weight
ORDER BY weight DESC, b.id
LIMIT 20
RETURN b.id, b.nameKo, weight`;

// Ties at the twentieth place fall differently: the weights are compared.
const weights = (edges: readonly { weight: number }[]): string[] => edges.map(({ weight }) => String(weight));

export const topCoIssuers: Question = {
  name: 'top co-issuers',
  variables: () => Array.from({ length: 60 }, (_, place) => ({ id: benchId('Agency', place) })),
  limit: (run, variables) => run(statement, variables),
  limitLines: (rows: [string, string, number][]) => rows.map(([, , weight]) => String(weight)),
  service: {
    query: `query ($id: ID!) { node(id: $id) { ... on Agency { coIssuers(first: 20) { edges { weight node { id name } } } } } }`,
    lines: ({ node }: { node: { coIssuers: { edges: { weight: number }[] } } }) => weights(node.coIssuers.edges),
  },
  neo4jGraphql: {
    query: `query ($id: ID!) { topCoIssuers(id: $id) { id nameKo weight } }`,
    lines: ({ topCoIssuers: found }: { topCoIssuers: { weight: number }[] }) => weights(found),
  },
};
