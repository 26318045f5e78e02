import { benchId } from '../generate/entities.js';
import type { Question, RunCypher } from './question.js';

// As the service keeps them: nearer nodes first, of a hop those with most relationships to the hop before, then by id.
const hops = `MATCH (start:Entity {id: $id})
CALL (start) {
  MATCH (start)-[r]-(m:Entity)
  WHERE type(r) IN $relations AND m.type IN $types
  WITH m, count(r) AS links
  ORDER BY links DESC, m.id
  LIMIT 499
  RETURN collect(m) AS near
}
CALL (start, near) {
  UNWIND near AS n
  MATCH (n)-[r]-(m:Entity)
  WHERE type(r) IN $relations AND m.type IN $types AND m <> start AND NOT m IN near
  WITH m, count(r) AS links
  ORDER BY links DESC, m.id
  LIMIT 499
  RETURN collect(m) AS further
}
WITH [start] + near + further[..(499 - size(near))] AS nodes
RETURN [n IN nodes | [n.id, n.type, n.nameKo]],
  COLLECT { UNWIND nodes AS a MATCH (a)-[r]->(b:Entity) WHERE b IN nodes AND type(r) IN $relations RETURN [a.id, type(r), b.id] }`;

const relations = [
  'ISSUED_BY',
  'TARGETS',
  'APPLIES_TO',
  'FUNDS',
  'IMPLEMENTS',
  'SUCCEEDS',
  'CITES',
  'PART_OF',
  'BROADER',
  'LOCATED_IN',
  'LEADS',
  'PARTICIPATES_IN',
  'PARTNERS_WITH',
  'DEVELOPED',
  'ADVANCES',
  'HEADS',
  'SETS',
  'ABOUT',
];
const types = [
  'Agency',
  'Region',
  'Company',
  'Institution',
  'Person',
  'Policy',
  'Program',
  'Technology',
  'Achievement',
  'Indicator',
];

type Rows = [[string, string, string][], [string, string, string][]][];

const lines = (nodes: readonly string[], edges: readonly (readonly [string, string, string])[]): string[] => [
  ...nodes,
  ...edges.map((edge) => edge.join(' ')),
];

export const twoHopNeighborhood: Question = {
  name: 'two-hop neighbourhood',
  variables: () =>
    Array.from({ length: 40 }, (_, place) => ({
      id: benchId('Company', place * 7),
      relations,
      types,
      upper: types.map((type) => type.toUpperCase()),
    })),
  limit: (run: RunCypher, variables) => run(hops, variables),
  limitLines: ([[nodes, edges] = [[], []]]: Rows) =>
    lines(
      nodes.map(([id]) => id),
      edges,
    ),
  service: {
    query: `query ($id: ID!, $relations: [RelationshipType!], $upper: [EntityType!]) {
      neighborhood(ids: [$id], depth: 2, limit: 500, relationTypes: $relations, entityTypes: $upper) {
        nodes { node { id type name } } edges { source type target } } }`,
    lines: ({
      neighborhood: { nodes, edges },
    }: {
      neighborhood: {
        nodes: { node: { id: string } }[];
        edges: { source: string; type: string; target: string }[];
      };
    }) =>
      lines(
        nodes.map(({ node }) => node.id),
        edges.map(({ source, type, target }) => [source, type, target] as const),
      ),
  },
  neo4jGraphql: {
    query: `query ($id: ID!, $relations: [String!]!, $types: [String!]!) {
      neighbourhood(id: $id, relations: $relations, types: $types) { nodes { id type nameKo } edges { source type target } } }`,
    lines: ({
      neighbourhood: { nodes, edges },
    }: {
      neighbourhood: { nodes: { id: string }[]; edges: { source: string; type: string; target: string }[] };
    }) =>
      lines(
        nodes.map(({ id }) => id),
        edges.map(({ source, type, target }) => [source, type, target] as const),
      ),
  },
};
