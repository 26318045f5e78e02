/** Where articles name entities: the evidence of findings that are about an entity as a whole. */
import { z } from 'zod';
import { groupBy } from '../../group-by.js';
import type { GraphStore, ReadOptions } from '../../store/graph-store.js';
import { statement } from '../../store/statement.js';
import type { Finding } from './finding.js';

const mentions = statement('consistency/mentions', {
  params: { ids: z.array(z.string()) },
  row: {
    id: z.string(),
    mention: z.string(),
    evidence: z
      .array(z.string())
      .nullable()
      .transform((texts) => texts ?? []),
  },
});

/** The findings with evidence: their own, else the mentions of what they are about. One statement for all of them. */
export const withMentions = async (
  store: GraphStore,
  findings: readonly Finding[],
  options?: ReadOptions,
): Promise<Finding[]> => {
  const ids = [
    ...new Set(findings.filter(({ evidence }) => evidence.length === 0).flatMap(({ entities }) => entities)),
  ];
  if (ids.length === 0) return [...findings];
  const found = groupBy(await store.read(mentions, { ids }, options), ({ id }) => id);
  return findings.map((one) =>
    one.evidence.length > 0
      ? one
      : { ...one, evidence: one.entities.flatMap((id) => (found.get(id) ?? []).flatMap(({ evidence }) => evidence)) },
  );
};
