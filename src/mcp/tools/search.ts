/** `search`. */
import { z } from 'zod';
import { after, first, language, Ref, ref } from '../shapes.js';
import { named } from '../text.js';
import { defineTool, PageInfo, pageLimits } from '../tool.js';

const entityTypes = [
  'POLICY',
  'AGENCY',
  'REGION',
  'TECHNOLOGY',
  'PROGRAM',
  'COMPANY',
  'INSTITUTION',
  'PERSON',
  'ACHIEVEMENT',
  'INDICATOR',
  'BULLETIN',
  'ARTICLE',
  'SOURCE',
] as const;

const Hit = z.object({
  node: Ref.extend({ summary: z.string().nullable() }),
  score: z.number(),
  matchedName: z.string().nullable(),
  why: z.string(),
});

export const search = defineTool({
  name: 'search',
  title: 'Search entities by name',
  description:
    'Finds policies, agencies, regions, technologies, programs, companies and people by name in Korean, Chinese (either script) or English, best first. Start here: other tools take the ids it gives.',
  input: {
    query: z.string().min(1).max(200).describe('A name, part of a name, or abbreviation.'),
    types: z.array(z.enum(entityTypes)).optional().describe('Only these types.'),
    first,
    after,
    language,
  },
  output: {
    totalCount: z.int(),
    results: z.array(
      Ref.extend({
        summary: z.string().nullable(),
        score: z.number(),
        matchedName: z.string().nullable(),
        why: z.string(),
      }),
    ),
  },
  query: `query McpSearch($query: String!, $types: [EntityType!], $first: Int, $after: String, $language: Language!) {
    search(query: $query, types: $types, first: $first, after: $after) {
      totalCount
      edges { score matchedName why node { ${ref} summary } }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  variables: (input) => input,
  given: z.object({ search: z.object({ totalCount: z.int(), edges: z.array(Hit), pageInfo: PageInfo }) }),
  answer: ({ search: { totalCount, edges, pageInfo } }, { query }) => ({
    structured: {
      totalCount,
      results: edges.map(({ node, score, matchedName, why }) => ({ ...node, score, matchedName, why })),
    },
    text: [
      `${String(totalCount)} entities for "${query}":`,
      ...edges.map(
        ({ node, matchedName }) =>
          `- ${node.type} ${named(node)}${matchedName === null || matchedName === node.name ? '' : `, matched as ${matchedName}`}${node.summary === null ? '' : `: ${node.summary}`}`,
      ),
    ].join('\n'),
    limits: pageLimits('entities', edges.length, totalCount, pageInfo),
  }),
});
