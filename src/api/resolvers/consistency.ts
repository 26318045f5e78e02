/** Resolvers of the consistency checks. */
import { constantCase } from '../../derive/words.js';
import { kindNames, severities, type Finding, type Kind } from '../../graph/consistency/finding.js';
import { withMentions } from '../../graph/consistency/mentions.js';
import { consistencyReport, countsOf, ofKinds } from '../../graph/consistency/report.js';
import { pageOfList, pageRequest, type PageArguments } from '../../graph/page.js';
import { decodeEvidence, mergedEvidence } from '../../ontology/evidence.js';
import type { RequestContext } from '../context.js';
import { entitiesField } from '../entity-fields.js';
import { connectionOf } from './connection.js';

const upperCase = (words: readonly string[]): Record<string, string> =>
  Object.fromEntries(words.map((word) => [constantCase(word), word]));

export const consistencyEnums = { ConsistencyKind: upperCase(kindNames), ConsistencySeverity: upperCase(severities) };

export const resolveConsistency = async (
  _root: unknown,
  { kinds, today }: { readonly kinds?: readonly Kind[] | null; readonly today?: string | null },
  { store, signal }: RequestContext,
) => {
  const report = await consistencyReport(store, today ?? new Date().toISOString().slice(0, 10), [], { signal });
  const findings = ofKinds(report, kinds ?? null);
  return {
    today: report.today,
    notes: report.notes,
    counts: countsOf(findings),
    findings: async ({ first, after }: PageArguments) => {
      const page = pageOfList(findings, pageRequest({ first, after }), ({ id }) => ({ key: '', id }));
      const shown = await withMentions(
        store,
        page.items.map(({ item }) => item),
        { signal },
      );
      const byId = new Map(shown.map((one) => [one.id, one]));
      return connectionOf(
        page,
        (item, cursor) => ({ cursor, node: nodeOf(byId.get(item.id) ?? item) }),
        () => findings.length,
      );
    },
  };
};

const nodeOf = ({ entities, evidence, ...rest }: Finding) => ({
  ...rest,
  entities: entitiesField(entities, 'Entity'),
  evidence: () => mergedEvidence(evidence.map(decodeEvidence)),
});
