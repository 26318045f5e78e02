import type { Question } from './question.js';

const statement = `MATCH (p:Policy)
WHERE p.date >= $from AND p.date <= $to AND p.kind IN $kind
WITH p
ORDER BY p.date DESC, p.id DESC
LIMIT 20
RETURN p.id, p.nameKo, p.date, p.kind,
  [(p)-[r:ISSUED_BY]->(a:Agency) | [r.order, r.role, a.id, a.nameKo]],
  [(p)-[:TARGETS]->(t:Technology) | [t.id, t.nameKo]]
ORDER BY p.date DESC, p.id DESC`;

type Row = [string, string, string, string, [number, string, string, string][], [string, string][]];

const line = (policy: string, agencies: readonly string[], technologies: readonly string[]): string =>
  [policy, ...[...agencies].sort(), ...[...technologies].sort()].join(' ');

const ids = ({ edges }: { edges: { node: { id: string } }[] }): string[] => edges.map(({ node }) => node.id);

interface Connection {
  readonly edges: { node: { id: string } }[];
}

export const policyPage: Question = {
  name: 'policy page',
  variables: () =>
    Array.from({ length: 40 }, (_, index) => {
      const year = String(2015 + (index % 8));
      const kinds = [['plan', 'opinion'], ['measures'], ['notice', 'law'], ['guideline', 'decision', 'strategy']];
      const kind = kinds[index % kinds.length] ?? [];
      return {
        from: `${year}-01-01`,
        to: `${year}-12-31`,
        kind,
        kindWords: kind.map((word) => word.toUpperCase()),
      };
    }),
  limit: (run, { from, to, kind }) => run(statement, { from, to, kind }),
  limitLines: (rows: Row[]) =>
    rows.map(([id, , , , issuers, technologies]) =>
      line(
        id,
        issuers.map(([, , agency]) => agency),
        technologies.map(([technology]) => technology),
      ),
    ),
  service: {
    query: `query ($from: PartialDate, $to: PartialDate, $kindWords: [PolicyKind!]) {
      policies(first: 20, filter: { kind: $kindWords, date: { from: $from, to: $to } }, orderBy: { field: DATE, direction: DESC }) {
        nodes { id name date kind issuers { edges { order role node { id name } } } technologies { edges { node { id name } } } } } }`,
    lines: ({ policies }: { policies: { nodes: { id: string; issuers: Connection; technologies: Connection }[] } }) =>
      policies.nodes.map(({ id, issuers, technologies }) => line(id, ids(issuers), ids(technologies))),
  },
  neo4jGraphql: {
    query: `query ($from: String!, $to: String!, $kind: [String!]) {
      policies(where: { kind: { in: $kind }, date: { gte: $from, lte: $to } }, sort: [{ date: DESC }, { id: DESC }], limit: 20) {
        id nameKo date kind issuersConnection { edges { properties { order role } node { id nameKo } } }
        technologiesConnection { edges { node { id nameKo } } } } }`,
    lines: ({
      policies,
    }: {
      policies: { id: string; issuersConnection: Connection; technologiesConnection: Connection }[];
    }) =>
      policies.map(({ id, issuersConnection, technologiesConnection }) =>
        line(id, ids(issuersConnection), ids(technologiesConnection)),
      ),
  },
};
