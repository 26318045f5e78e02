/** `commitments`. */
import { z } from 'zod';
import { after, Coverage, coverage, Evidence, evidence, first, language, partialDate, Ref, ref } from '../shapes.js';
import { behind, named, type Citations } from '../text.js';
import { defineTool, PageInfo, pageLimits } from '../tool.js';

const Commitment = z.object({
  id: z.string(),
  kind: z.string(),
  indicator: Ref.nullable(),
  policies: z.array(Ref),
  about: z.array(Ref),
  who: z.array(Ref),
  regions: z.array(Ref),
  value: z.number().nullable(),
  minValue: z.number().nullable(),
  maxValue: z.number().nullable(),
  unit: z.string().nullable(),
  currency: z.string().nullable(),
  deadline: z.string().nullable(),
  overdue: z.boolean().nullable(),
  reading: z.string(),
  caveats: z.array(z.string()),
  evidence: z.array(Evidence),
});
type Commitment = z.output<typeof Commitment>;

export const commitments = defineTool({
  name: 'commitments',
  title: 'Targets and money by deadline',
  description:
    'What policies promise: targets with value, unit and deadline, and money with its ceiling, earliest deadline first, with who committed and the evidence. Whether one was met is not known.',
  input: {
    from: partialDate.optional().describe('Only with a deadline in or after this time.'),
    to: partialDate.optional().describe('Only with a deadline in or before this time.'),
    regions: z.array(z.string()).optional().describe('Ids of regions.'),
    technology: z.string().optional().describe('The id of a technology; narrower ones count too.'),
    kinds: z.array(z.enum(['TARGET', 'MONEY'])).optional(),
    asOf: partialDate.optional().describe('Only what bulletins up to this date had said.'),
    first,
    after,
    language,
  },
  output: { totalCount: z.int(), undatedCount: z.int(), commitments: z.array(Commitment), coverage: Coverage },
  query: `query McpCommitments($filter: CommitmentFilter, $first: Int, $after: String, $language: Language!) {
    commitments(filter: $filter, first: $first, after: $after) {
      totalCount undatedCount ${coverage}
      edges {
        node {
          id kind value minValue maxValue unit currency deadline overdue reading caveats ${evidence}
          indicator { ${ref} } policies { ${ref} } about { ${ref} } who { ${ref} } regions { ${ref} }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  variables: ({ first: size, after: cursor, language: chosen, ...filter }) => ({
    filter,
    first: size,
    after: cursor,
    language: chosen,
  }),
  given: z.object({
    commitments: z.object({
      totalCount: z.int(),
      undatedCount: z.int(),
      coverage: Coverage,
      edges: z.array(z.object({ node: Commitment })),
      pageInfo: PageInfo,
    }),
  }),
  answer: ({ commitments: { totalCount, undatedCount, coverage: standing, edges, pageInfo } }, _input, cite) => ({
    structured: { totalCount, undatedCount, commitments: edges.map(({ node }) => node), coverage: standing },
    text: [
      `${String(totalCount)} commitments, ${String(undatedCount)} of them without a deadline:`,
      ...edges.map(({ node }) => `- ${line(node, cite)}`),
      behind(standing),
    ].join('\n'),
    limits: pageLimits('commitments', edges.length, totalCount, pageInfo),
  }),
});

const line = (
  { deadline, indicator, about, who, value, minValue, maxValue, unit, kind, id, policies, evidence: said }: Commitment,
  cite: Citations['cite'],
): string => {
  const amount =
    value ??
    (minValue !== null && maxValue !== null
      ? `${String(minValue)} to ${String(maxValue)}`
      : minValue === null
        ? maxValue === null
          ? null
          : `at most ${String(maxValue)}`
        : `at least ${String(minValue)}`);
  const what = indicator === null ? about.map(named).join(', ') || id : named(indicator);
  const by = [...who, ...policies].map(({ name }) => name).join(', ');
  return `${deadline ?? 'no deadline'}: ${kind} ${what}${amount === null ? '' : `, ${String(amount)} ${unit ?? ''}`.trimEnd()}${by === '' ? '' : `, by ${by}`}${cite(said)}`;
};
