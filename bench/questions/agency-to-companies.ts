import { benchId } from '../generate/entities.js';
import type { Question } from './question.js';

const statement = `MATCH (:Entity {id: $id})<-[:ISSUED_BY]-(p:Policy)
WITH p
ORDER BY coalesce(p.date, '') DESC, p.id
LIMIT 10
CALL (p) {
  MATCH (p)-[:FUNDS]->(g:Program)
  WITH g
  ORDER BY coalesce(g.date, '') DESC, g.id
  LIMIT 5
  CALL (g) {
    MATCH (g)<-[:PARTICIPATES_IN]-(c:Entity)
    WITH c
    ORDER BY c.id
    LIMIT 10
    RETURN collect([c.id, c.nameKo]) AS participants
  }
  RETURN collect([g.id, g.nameKo, participants]) AS programs
}
RETURN p.id, p.nameKo, p.date, programs`;

const lineOf = (policy: string, program: string, participants: readonly string[]): string =>
  [policy, program, ...[...participants].sort()].join(' ');

interface Connection<Node> {
  readonly edges: { readonly node: Node }[];
}
interface Id {
  readonly id: string;
}

export const agencyToCompanies: Question = {
  name: 'agency to companies',
  variables: () => Array.from({ length: 60 }, (_, place) => ({ id: benchId('Agency', place) })),
  limit: (run, variables) => run(statement, variables),
  limitLines: (rows: [string, string, string, [string, string, [string, string][]][]][]) =>
    rows.flatMap(([policy, , , programs]) =>
      programs.map(([program, , participants]) =>
        lineOf(
          policy,
          program,
          participants.map(([id]) => id),
        ),
      ),
    ),
  service: {
    query: `query ($id: ID!) { node(id: $id) { ... on Agency { policies(first: 10) { edges { node { id name date
      funds(first: 5) { edges { node { id name participants(first: 10) { edges { node { id name } } } } } } } } } } } }`,
    lines: ({
      node,
    }: {
      node: { policies: Connection<Id & { funds: Connection<Id & { participants: Connection<Id> }> }> };
    }) =>
      node.policies.edges.flatMap(({ node: policy }) =>
        policy.funds.edges.map(({ node: program }) =>
          lineOf(
            policy.id,
            program.id,
            program.participants.edges.map(({ node: { id } }) => id),
          ),
        ),
      ),
  },
  neo4jGraphql: {
    // An interface as target costs its library one branch for each type: companies and institutions are asked apart.
    query: `query ($id: ID!) { agencies(where: { id: { eq: $id } }) {
      policies(sort: [{ date: DESC }, { id: ASC }], limit: 10) { id nameKo date
        programs(sort: [{ date: DESC }, { id: ASC }], limit: 5) { id nameKo
          participants(sort: [{ id: ASC }], limit: 10) { id nameKo } } } } }`,
    lines: ({
      agencies: [agency],
    }: {
      agencies: [{ policies: (Id & { programs: (Id & { participants: Id[] })[] })[] }];
    }) =>
      agency.policies.flatMap((policy) =>
        policy.programs.map((program) =>
          lineOf(
            policy.id,
            program.id,
            program.participants.map(({ id }) => id),
          ),
        ),
      ),
  },
};
