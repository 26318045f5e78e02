import type { Question } from './question.js';

// The pairs are counted here: three times faster than in Cypher (docs/performance.md).
const issuers = `MATCH (p:Policy)
WHERE p.date >= $from AND p.date <= $to
RETURN [(p)-[:ISSUED_BY]->(a:Agency) | a.id]`;

const names = 'MATCH (a:Agency) RETURN a.id, a.nameKo';

interface Network {
  readonly nodes: readonly { readonly id: string; readonly name: string; readonly policyCount: number }[];
  readonly edges: readonly (readonly [a: string, b: string, weight: number])[];
}

const lines = (nodes: readonly [string, number][], edges: readonly (readonly [string, string, number])[]): string[] => [
  ...nodes.map(([id, count]) => `${id} ${String(count)}`),
  ...edges.map(([a, b, weight]) => `${[a, b].sort().join(' ')} ${String(weight)}`),
];

export const coIssuanceNetworkOfPeriod: Question = {
  name: 'co-issuance network',
  variables: () =>
    Array.from({ length: 9 }, (_, index) => {
      const year = String(2014 + index);
      return { from: `${year}-01-01`, to: `${year}-12-31` };
    }),
  limit: async (run, variables): Promise<Network> => {
    const [lists, called] = await Promise.all([run(issuers, variables), run(names, {})]);
    const counts = new Map<string, number>();
    const weights = new Map<string, Map<string, number>>();
    for (const [list] of lists) {
      const agencies = (list as string[]).sort();
      for (const [index, a] of agencies.entries()) {
        counts.set(a, (counts.get(a) ?? 0) + 1);
        let row = weights.get(a);
        if (row === undefined) weights.set(a, (row = new Map<string, number>()));
        for (let other = index + 1; other < agencies.length; other += 1) {
          const b = agencies[other] ?? '';
          row.set(b, (row.get(b) ?? 0) + 1);
        }
      }
    }
    const name = new Map(called as [string, string][]);
    return {
      nodes: [...counts].map(([id, policyCount]) => ({ id, name: name.get(id) ?? id, policyCount })),
      edges: [...weights].flatMap(([a, row]) =>
        [...row].map(([b, weight]): [string, string, number] => [a, b, weight]),
      ),
    };
  },
  limitLines: ({ nodes, edges }: Network) =>
    lines(
      nodes.map(({ id, policyCount }) => [id, policyCount]),
      edges,
    ),
  service: {
    query: `query ($from: PartialDate, $to: PartialDate) { coIssuance(filter: { from: $from, to: $to }) {
      nodes { policyCount agency { id name } } edges { weight a { id } b { id } } } }`,
    lines: ({
      coIssuance: { nodes, edges },
    }: {
      coIssuance: {
        nodes: { policyCount: number; agency: { id: string } }[];
        edges: { weight: number; a: { id: string }; b: { id: string } }[];
      };
    }) =>
      lines(
        nodes.map(({ agency, policyCount }) => [agency.id, policyCount]),
        edges.map(({ a, b, weight }) => [a.id, b.id, weight] as const),
      ),
  },
  neo4jGraphql: {
    query: `query ($from: String!, $to: String!) {
      networkNodes(from: $from, to: $to) { policyCount id nameKo } networkEdges(from: $from, to: $to) { weight a b } }`,
    lines: ({
      networkNodes,
      networkEdges,
    }: {
      networkNodes: { policyCount: number; id: string }[];
      networkEdges: { weight: number; a: string; b: string }[];
    }) =>
      lines(
        networkNodes.map(({ id, policyCount }) => [id, policyCount]),
        networkEdges.map(({ a, b, weight }) => [a, b, weight] as const),
      ),
  },
};
