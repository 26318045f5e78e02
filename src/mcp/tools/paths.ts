/** `paths`. */
import { z } from 'zod';
import { entityId, Evidence, evidence, language, partialDate, Ref, ref } from '../shapes.js';
import { named } from '../text.js';
import { defineTool } from '../tool.js';

const Step = z.object({
  type: z.string(),
  direction: z.string().nullable(),
  evidence: z.array(Evidence),
  caveat: z.string().nullable(),
});
const Path = z.object({ length: z.int(), nodes: z.array(Ref), steps: z.array(Step), truncated: z.string().nullable() });

export const paths = defineTool({
  name: 'paths',
  title: 'How two entities are connected',
  description:
    'The shortest chains of facts between two entities, and the next longer ones, each step with its evidence.',
  input: {
    from: entityId,
    to: entityId,
    maxLength: z.int().min(1).max(6).default(4).describe('Steps of the longest path.'),
    first: z.int().min(1).max(20).default(5).describe('How many paths, at most 20.'),
    asOf: partialDate.optional().describe('Only what bulletins up to this date had said.'),
    language,
  },
  output: { paths: z.array(Path) },
  query: `query McpPaths($from: ID!, $to: ID!, $maxLength: Int, $first: Int, $asOf: PartialDate, $language: Language!) {
    paths(from: $from, to: $to, maxLength: $maxLength, first: $first, asOf: $asOf) {
      length truncated nodes { ${ref} } steps { type direction caveat ${evidence} }
    }
  }`,
  variables: (input) => input,
  given: z.object({ paths: z.array(Path) }),
  answer: ({ paths: found }, { from, to, maxLength, first }, cite) => ({
    structured: { paths: found },
    text: [
      found.length === 0
        ? `No chain of at most ${String(maxLength)} facts connects ${from} and ${to}. That the bulletins do not say one does not mean that there is none.`
        : `${String(found.length)} paths from ${from} to ${to}:`,
      ...found.map(({ nodes, steps }, at) => {
        const chain = steps.map(({ type, direction, evidence: said }, step) => {
          const arrow = direction === 'OUTGOING' ? `—${type}→` : direction === 'INCOMING' ? `←${type}—` : `—${type}—`;
          const next = nodes[step + 1];
          return ` ${arrow} ${next === undefined ? '' : named(next)}${cite(said)}`;
        });
        const start = nodes[0];
        return `${String(at + 1)}. ${start === undefined ? '' : named(start)}${chain.join('')}`;
      }),
    ].join('\n'),
    limits: [
      ...new Set(found.flatMap(({ truncated }) => (truncated === null ? [] : [truncated]))),
      ...(found.length === first ? [`At most ${String(first)} paths were asked for; there may be more.`] : []),
    ],
  }),
});
