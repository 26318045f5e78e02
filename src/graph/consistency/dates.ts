/** Contradictions in time. Dates are compared as far as they are known: a year contradicts nothing within it. */
import { z } from 'zod';
import type { GraphStore, ReadOptions } from '../../store/graph-store.js';
import { statement } from '../../store/statement.js';
import { finding, type Finding } from './finding.js';

const params = { first: z.int().positive() };
const text = z.string();
const evidence = z
  .array(text)
  .nullable()
  .transform((texts) => texts ?? []);

const earlierThanFollowed = statement('consistency/earlier-than-followed', {
  params,
  row: {
    ...{ id: text, type: text, follower: text, followerType: text, followerDate: text, followerBasis: text.nullable() },
    ...{ policy: text, policyDate: text, policyBasis: text.nullable(), evidence },
  },
});
const sourcesAfterBulletin = statement('consistency/sources-after-bulletin', {
  params,
  row: { id: text, source: text, date: text, article: text, bulletin: text, issuedOn: text, evidence },
});
const periodsReversed = statement('consistency/periods-reversed', {
  params,
  row: { id: text, periodStart: text, periodEnd: text },
});

const verbs: Readonly<Record<string, string>> = { IMPLEMENTS: 'implements', SUCCEEDS: 'succeeds', CITES: 'cites' };
// Dates of the act itself. That of its news says only that the act is no younger.
const ownBases: ReadonlySet<string | null> = new Set(['issued', 'happened']);

export const dateFindings = async (store: GraphStore, limit: number, options?: ReadOptions): Promise<Finding[]> => {
  const earlier = await store.read(earlierThanFollowed, { first: limit }, options);
  const sources = await store.read(sourcesAfterBulletin, { first: limit }, options);
  const periods = await store.read(periodsReversed, { first: limit }, options);
  return [
    ...earlier.map((row) => {
      const { id, type, follower, followerType, followerDate, policy, policyDate } = row;
      // A program may have begun before the policy that takes it up.
      const isCertain = followerType === 'Policy' && ownBases.has(row.followerBasis) && ownBases.has(row.policyBasis);
      return finding('dated_before_followed', id, {
        severity: isCertain ? 'error' : 'warning',
        message: `${follower} of ${followerDate} (${row.followerBasis ?? 'basis unknown'}) ${verbs[type] ?? type} ${policy} of ${policyDate} (${row.policyBasis ?? 'basis unknown'}), which is later.`,
        action: isCertain
          ? 'Read the paragraphs. Correct the date that is wrong, or the relationship, which may point at an earlier policy of that name.'
          : 'One of the dates is not that of the act, or a program was taken up later. Look for the date on which the act was issued.',
        entities: [follower, policy],
        evidence: row.evidence,
      });
    }),
    ...sources.map((row) =>
      finding('source_after_bulletin', row.id, {
        severity: 'error',
        message: `${row.source} is dated ${row.date}, after ${row.bulletin} of ${row.issuedOn}, whose article ${row.article} cites it.`,
        action: 'Correct the date of the page, or say in a caveat that the bulletin misprints it.',
        entities: [row.source, row.article, row.bulletin],
        evidence: row.evidence,
      }),
    ),
    ...periods.map(({ id, periodStart, periodEnd }) =>
      finding('period_reversed', id, {
        severity: 'error',
        message: `The period begins with ${periodStart} and ends with ${periodEnd}, before it.`,
        action: 'Read the paragraph and correct the beginning or the end.',
        entities: [id],
        evidence: [],
      }),
    ),
  ];
};
