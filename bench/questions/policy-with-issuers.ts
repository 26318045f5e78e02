import { benchId } from '../generate/entities.js';
import { random } from '../generate/random.js';
import type { Question } from './question.js';

const statement = `MATCH (p:Entity {id: $id})
RETURN p.id, p.nameKo, p.date, p.status, p.statedIssuerCount,
  [(p)-[r:ISSUED_BY]->(a:Agency) | [r.order, r.role, a.id, a.nameKo]]`;

type Row = [string, string, string | null, string, number, [number, string, string, string][]];

export const policyWithIssuers: Question = {
  name: 'policy with issuers',
  variables: (counts) => {
    const source = random(1);
    return Array.from({ length: 200 }, () => ({ id: benchId('Policy', source.below(counts['Policy'] ?? 1)) }));
  },
  limit: async (run, variables) => (await run(statement, variables))[0],
  limitLines: ([id, name, date, , , issuers]: Row) => [
    `${id} ${name} ${String(date)}`,
    ...issuers.map(([order, , agency, called]) => `${String(order)} ${agency} ${called}`),
  ],
  service: {
    query: `query ($id: ID!) { node(id: $id) { ... on Policy { id name date status
      issuers { statedCount edges { order role node { id name } } } } } }`,
    lines: ({ node }: { node: Policy & { issuers: { edges: { order: number; node: Named }[] } } }) => [
      `${node.id} ${node.name} ${String(node.date)}`,
      ...node.issuers.edges.map(({ order, node: { id, name } }) => `${String(order)} ${id} ${name}`),
    ],
  },
  neo4jGraphql: {
    query: `query ($id: ID!) { policies(where: { id: { eq: $id } }) { id nameKo date status statedIssuerCount
      issuersConnection { edges { properties { order role } node { id nameKo } } } } }`,
    lines: ({ policies: [policy] }: { policies: [OtherPolicy] }) => [
      `${policy.id} ${policy.nameKo} ${String(policy.date)}`,
      ...policy.issuersConnection.edges.map(
        ({ properties, node: { id, nameKo } }) => `${String(properties.order)} ${id} ${nameKo}`,
      ),
    ],
  },
};

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Policy extends Named {
  readonly date: string | null;
}

interface OtherPolicy {
  readonly id: string;
  readonly nameKo: string;
  readonly date: string | null;
  readonly issuersConnection: {
    readonly edges: { properties: { order: number }; node: { id: string; nameKo: string } }[];
  };
}
