/** `coverage`. */
import { z } from 'zod';
import { Coverage, partialDate } from '../shapes.js';
import { behind } from '../text.js';
import { defineTool } from '../tool.js';

const Whole = Coverage.extend({ entityCounts: z.array(z.object({ type: z.string(), count: z.int() })) });

export const coverage = defineTool({
  name: 'coverage',
  title: 'What stands behind the graph',
  description:
    'Which bulletins, dates and how many entities the graph holds. Ask before saying that something did not happen: what no bulletin says is not known.',
  input: { asOf: partialDate.optional().describe('Only what bulletins up to this date had said.') },
  output: Whole.shape,
  query: `query McpCoverage($asOf: PartialDate) {
    coverage(asOf: $asOf) {
      bulletins { id issuedOn } articleCount from to undatedCount notes entityCounts { type count }
    }
  }`,
  variables: (input) => input,
  given: z.object({ coverage: Whole }),
  answer: ({ coverage: found }) => ({
    structured: found,
    text: [
      behind(found),
      `Entities: ${found.entityCounts.map(({ type, count }) => `${type} ${String(count)}`).join(', ')}.`,
    ].join('\n'),
  }),
});
