/** Contradictions in who issued a policy: more than stated, complete lists that differ, two that lead. */
import { z } from 'zod';
import { groupBy } from '../../group-by.js';
import { decodeEvidence } from '../../ontology/evidence.js';
import type { GraphStore, ReadOptions } from '../../store/graph-store.js';
import { statement } from '../../store/statement.js';
import { finding, listed, type Finding } from './finding.js';

const first = z.int().positive();
const evidence = z
  .array(z.string())
  .nullable()
  .transform((texts) => texts ?? []);

const moreThanStated = statement('consistency/more-issuers-than-stated', {
  params: { first },
  row: { id: z.string(), stated: z.int(), named: z.int() },
});
const twoLeads = statement('consistency/two-leads', { params: { first }, row: { id: z.string(), leads: z.int() } });
const issuersOf = statement('consistency/issuers', {
  params: { ids: z.array(z.string()) },
  row: { id: z.string(), agency: z.string(), role: z.string().nullable(), caveat: z.string().nullable(), evidence },
});

type Issuer = ReturnType<typeof issuersOf.parseRows>[number];

export const issuerFindings = async (store: GraphStore, limit: number, options?: ReadOptions): Promise<Finding[]> => {
  const more = await store.read(moreThanStated, { first: limit }, options);
  const led = await store.read(twoLeads, { first: limit }, options);
  const ids = [...new Set([...more, ...led].map(({ id }) => id))];
  const issuers = groupBy(await store.read(issuersOf, { ids }, options), ({ id }) => id);
  return [
    ...more.map((row) => countFinding(row, issuers.get(row.id) ?? [])),
    ...led.map(({ id }) => leadsFinding(id, issuers.get(id) ?? [])),
  ];
};

const countFinding = (
  { id, stated, named }: { readonly id: string; readonly stated: number; readonly named: number },
  issuers: readonly Issuer[],
): Finding => {
  const complete = [...listsByArticle(issuers)].filter(([, agencies]) => agencies.size === stated);
  const [one, another] = complete;
  const common = {
    severity: 'error',
    entities: [id, ...issuers.map(({ agency }) => agency)],
    evidence: issuers.flatMap((issuer) => issuer.evidence),
  } as const;
  // Lists that are each whole and together too long are not the same list.
  if (one !== undefined && another !== undefined) {
    const [onlyOne, onlyOther] = [differenceOf(one[1], another[1]), differenceOf(another[1], one[1])];
    return finding('issuer_lists_differ', id, {
      ...common,
      message: `${String(stated)} issuers are stated; ${one[0]} names ${listed(onlyOne)} among them, and ${another[0]} ${listed(onlyOther)} instead.`,
      action:
        'Read both paragraphs. One agency may stand under two names (merge them), or one article is wrong (retract its fact).',
    });
  }
  const message = `${String(stated)} issuers are stated, and ${String(named)} are named: ${listed(issuers.map(({ agency }) => agency))}`;
  if (issuers.every(({ caveat }) => caveat !== null)) {
    return finding('issuers_exceed_stated', id, {
      ...common,
      severity: 'warning',
      message: `${message}; each of them carries a caveat, so it is known, and may be the text's own contradiction.`,
      action: 'Look for the number in another source. Until then the caveat says all that is known.',
    });
  }
  return finding('issuers_exceed_stated', id, {
    ...common,
    message: `${message}.`,
    action: 'Read the paragraphs. Correct the stated count, or retract the issuer that the text does not name as one.',
  });
};

const leadsFinding = (id: string, issuers: readonly Issuer[]): Finding => {
  const leads = issuers.filter(({ role }) => role === 'lead');
  return finding('two_leads', id, {
    severity: 'error',
    message: `${String(leads.length)} issuers are said to lead: ${listed(leads.map(({ agency }) => agency))}.`,
    action:
      'Read the paragraphs. Keep one as the lead and make the others joint issuers; leave the role open where the text does.',
    entities: [id, ...leads.map(({ agency }) => agency)],
    evidence: leads.flatMap((lead) => lead.evidence),
  });
};

/** The agencies that each article names. */
const listsByArticle = (issuers: readonly Issuer[]): Map<string, Set<string>> => {
  const lists = new Map<string, Set<string>>();
  for (const { agency, evidence: texts } of issuers) {
    for (const said of texts.map(decodeEvidence)) {
      const where = 'article' in said ? said.article : said.source;
      lists.set(where, (lists.get(where) ?? new Set<string>()).add(agency));
    }
  }
  return lists;
};

const differenceOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] =>
  [...a].filter((item) => !b.has(item));
