/** Everything that a store says, as one text to compare: rows with their labels, retired ids and comments; not the log. */
import { z } from 'zod';
import { fingerprint } from '../../src/seed/content-digest.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import type { Statement } from '../../src/store/statement.js';

const reading = (text: string): Statement<Record<string, never>, Record<string, unknown>> => ({
  name: 'whole content',
  text,
  parseParams: () => ({}),
  parseRows: (rows) => z.array(z.record(z.string(), z.unknown())).parse(rows),
});

const statements = [
  'MATCH (n:Entity) RETURN labels(n) AS labels, properties(n) AS row',
  'MATCH (n:Entity)-[r]->(m:Entity) RETURN type(r) AS type, n.id AS from, m.id AS to, properties(r) AS row',
  'MATCH (r:RetiredId) RETURN properties(r) AS row',
  'MATCH (c:Comment) RETURN properties(c) AS row',
].map(reading);

export const wholeContent = async (store: GraphStore): Promise<string> => {
  const answers = await Promise.all(statements.map((statement) => store.read(statement, {})));
  return answers
    .flat()
    .map(({ labels, row, ...rest }) =>
      fingerprint({
        ...rest,
        labels: [...((labels ?? []) as string[])].sort(),
        row: Object.fromEntries(Object.entries(row as object).filter(([, value]) => value !== null)),
      }),
    )
    .sort()
    .join('\n');
};
