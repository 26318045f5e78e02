/** `co_issuers`. */
import { z } from 'zod';
import {
  after,
  Coverage,
  coverage,
  entityId,
  Evidence,
  evidence,
  first,
  language,
  partialDate,
  Ref,
  ref,
} from '../shapes.js';
import { behind, named } from '../text.js';
import { defineTool, NotFoundError, PageInfo, pageLimits } from '../tool.js';

const Shared = z.object({
  node: Ref.extend({ date: z.string().nullable() }),
  issuerCount: z.int(),
  evidence: z.array(Evidence),
});

const Edge = z.object({
  node: Ref,
  weight: z.number(),
  sharedPolicies: z.object({ totalCount: z.int(), edges: z.array(Shared) }),
});

const sharedShown = 5;

export const coIssuers = defineTool({
  name: 'co_issuers',
  title: 'With whom an agency issues policy',
  description:
    'The agencies that issue policy together with one agency, strongest first, each with exactly the policies behind the weight and their evidence.',
  input: {
    agency: entityId,
    from: partialDate.optional().describe('Only policies of or after this time.'),
    to: partialDate.optional().describe('Only policies of or before this time.'),
    weighting: z
      .enum(['COUNT', 'FRACTIONAL', 'JACCARD', 'COSINE'])
      .default('COUNT')
      .describe('COUNT is the number of shared policies; FRACTIONAL counts each 1 / (issuers - 1).'),
    first,
    after,
    language,
  },
  output: {
    agency: Ref,
    policyCount: z.int().describe('Policies that the agency issued, alone or with others.'),
    totalCount: z.int(),
    coIssuers: z.array(
      Ref.extend({
        weight: z.number(),
        sharedCount: z.int(),
        sharedPolicies: z.array(
          Ref.extend({ date: z.string().nullable(), issuerCount: z.int(), evidence: z.array(Evidence) }),
        ),
      }),
    ),
    coverage: Coverage,
  },
  query: `query McpCoIssuers($agency: ID!, $from: PartialDate, $to: PartialDate, $weighting: Weighting, $first: Int, $after: String, $language: Language!) {
    node(id: $agency) {
      ... on Entity { ${ref} }
      ... on Agency {
        coIssuers(first: $first, after: $after, from: $from, to: $to, weighting: $weighting) {
          totalCount policyCount ${coverage}
          edges {
            weight node { ${ref} }
            sharedPolicies(first: ${String(sharedShown)}) { totalCount edges { issuerCount ${evidence} node { ${ref} date } } }
          }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }`,
  variables: (input) => input,
  given: z.object({
    node: Ref.extend({
      coIssuers: z
        .object({
          totalCount: z.int(),
          policyCount: z.int(),
          coverage: Coverage,
          edges: z.array(Edge),
          pageInfo: PageInfo,
        })
        .optional(),
    }).nullable(),
  }),
  answer: ({ node }, { agency }, cite) => {
    if (node === null) throw new NotFoundError(`No agency has the id "${agency}". Find it with the tool search.`);
    const { coIssuers: found, ...asked } = node;
    if (found === undefined) throw new NotFoundError(`"${agency}" is of the type ${node.type}, not AGENCY.`);
    const cut = found.edges.filter(({ sharedPolicies: { totalCount } }) => totalCount > sharedShown);
    return {
      structured: {
        agency: asked,
        policyCount: found.policyCount,
        totalCount: found.totalCount,
        coIssuers: found.edges.map(({ node: other, weight, sharedPolicies: { totalCount, edges } }) => ({
          ...other,
          weight,
          sharedCount: totalCount,
          sharedPolicies: edges.map(({ node: policy, issuerCount, evidence: said }) => ({
            ...policy,
            issuerCount,
            evidence: said,
          })),
        })),
        coverage: found.coverage,
      },
      text: [
        `${named(asked)} issued ${String(found.policyCount)} policies that count; ${String(found.totalCount)} agencies issued with it:`,
        ...found.edges.flatMap(({ node: other, weight, sharedPolicies: { edges } }) => [
          `- ${named(other)}, weight ${String(weight)}`,
          ...edges.map(
            ({ node: policy, evidence: said }) =>
              `  - ${named(policy)}${policy.date === null ? '' : `, ${policy.date}`}${cite(said)}`,
          ),
        ]),
        behind(found.coverage),
      ].join('\n'),
      limits: [
        ...pageLimits('agencies', found.edges.length, found.totalCount, found.pageInfo),
        ...cut.map(
          ({ node: other, sharedPolicies: { totalCount } }) =>
            `${String(sharedShown)} of ${String(totalCount)} policies shared with ${other.id} are shown.`,
        ),
      ],
    };
  },
});
