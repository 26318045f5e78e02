/** `policy_issuers`. */
import { z } from 'zod';
import { entityId, Evidence, evidence, language, Ref, ref } from '../shapes.js';
import { named } from '../text.js';
import { defineTool, NotFoundError, PageInfo } from '../tool.js';

const Issuer = z.object({
  node: Ref,
  role: z.string().nullable(),
  order: z.int().nullable(),
  evidence: z.array(Evidence),
});

const Issuers = z.object({
  totalCount: z.int(),
  statedCount: z.int().nullable(),
  complete: z.boolean().nullable(),
  edges: z.array(Issuer),
  pageInfo: PageInfo,
});

export const policyIssuers = defineTool({
  name: 'policy_issuers',
  title: 'Who issued a policy',
  description:
    'The agencies that issued a policy together, lead first, with evidence; how many issuers the text states, and how many it names.',
  input: { policy: entityId, language },
  output: {
    policy: Ref.extend({ date: z.string().nullable() }),
    namedCount: z.int(),
    statedCount: z.int().nullable().describe('How many the text says there are, when it does.'),
    complete: z.boolean().nullable().describe('Whether all that are stated are named; null when no number is stated.'),
    issuers: z.array(Issuer),
  },
  query: `query McpPolicyIssuers($policy: ID!, $language: Language!) {
    node(id: $policy) {
      ... on Entity { ${ref} }
      ... on Policy {
        date
        issuers(first: 100) {
          totalCount statedCount complete
          edges { role order ${evidence} node { ${ref} } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }`,
  variables: (input) => input,
  given: z.object({
    node: Ref.extend({ date: z.string().nullable().optional(), issuers: Issuers.optional() }).nullable(),
  }),
  answer: ({ node }, { policy }, cite) => {
    if (node === null) throw new NotFoundError(`No policy has the id "${policy}". Find it with the tool search.`);
    const { issuers, date = null, ...found } = node;
    if (issuers === undefined)
      throw new NotFoundError(`"${policy}" is of the type ${node.type}, not POLICY. Ask the tool entity about it.`);
    const { totalCount, statedCount, complete, edges } = issuers;
    return {
      structured: { policy: { ...found, date }, namedCount: totalCount, statedCount, complete, issuers: edges },
      text: [
        `${named(found)}${date === null ? '' : `, ${date}`}: ${String(totalCount)} issuers are named${statedCount === null ? '' : `, the text states ${String(statedCount)}`}.`,
        ...edges.map(
          ({ node: agency, role, evidence: said }) =>
            `- ${named(agency)}${role === null ? '' : `, ${role.toLowerCase()}`}${cite(said)}`,
        ),
      ].join('\n'),
      limits: [
        ...(complete === false
          ? [`The text names ${String(totalCount)} of ${String(statedCount)} issuers; the others are not known.`]
          : []),
        ...(issuers.pageInfo.hasNextPage ? [`100 of ${String(totalCount)} issuers are shown.`] : []),
      ],
    };
  },
});
