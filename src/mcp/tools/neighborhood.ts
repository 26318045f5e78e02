/** `neighborhood`. */
import { z } from 'zod';
import { Coverage, coverage, entityId, Evidence, evidence, language, partialDate, Ref, ref } from '../shapes.js';
import { behind, named } from '../text.js';
import { defineTool } from '../tool.js';

const Edge = z.object({ source: z.string(), target: z.string(), type: z.string(), evidence: z.array(Evidence) });
const Omission = z.object({ limit: z.string(), nodes: z.int(), edges: z.int(), exact: z.boolean() });

export const neighborhood = defineTool({
  name: 'neighborhood',
  title: 'What surrounds some entities',
  description: 'Entities within one to three facts of those asked about, and all facts among them, with evidence.',
  input: {
    ids: z.array(entityId).min(1).max(10),
    depth: z.int().min(1).max(3).default(1).describe('Hops, at most 3.'),
    limit: z.int().min(1).max(100).default(30).describe('Entities in all, at most 100; nearer ones first.'),
    asOf: partialDate.optional().describe('Only what bulletins up to this date had said.'),
    language,
  },
  output: {
    nodes: z.array(Ref.extend({ hop: z.int().nullable() })),
    edges: z.array(Edge),
    coverage: Coverage,
  },
  query: `query McpNeighborhood($ids: [ID!]!, $depth: Int, $limit: Int, $asOf: PartialDate, $language: Language!) {
    neighborhood(ids: $ids, depth: $depth, limit: $limit, asOf: $asOf) {
      nodes { hop node { ${ref} } }
      edges { source target type ${evidence} }
      omitted { limit nodes edges exact }
      ${coverage}
    }
  }`,
  variables: (input) => input,
  given: z.object({
    neighborhood: z.object({
      nodes: z.array(z.object({ hop: z.int().nullable(), node: Ref })),
      edges: z.array(Edge),
      omitted: z.array(Omission),
      coverage: Coverage,
    }),
  }),
  answer: ({ neighborhood: { nodes, edges, omitted, coverage: standing } }, _input, cite) => {
    const names = new Map(nodes.map(({ node }) => [node.id, node.name]));
    return {
      structured: { nodes: nodes.map(({ hop, node }) => ({ ...node, hop })), edges, coverage: standing },
      text: [
        `${String(nodes.length)} entities:`,
        ...nodes.map(({ hop, node }) => `- ${String(hop ?? '')} ${node.type} ${named(node)}`),
        `${String(edges.length)} facts among them:`,
        ...edges.map(
          ({ source, target, type, evidence: said }) =>
            `- ${names.get(source) ?? source} —${type}→ ${names.get(target) ?? target}${cite(said)}`,
        ),
        behind(standing),
      ].join('\n'),
      limits: omitted.map(
        ({ limit, nodes: left, edges: leftEdges, exact }) =>
          `The limit on ${limit} kept out ${exact ? '' : 'at least '}${String(left)} entities and ${String(leftEdges)} facts; raise limit or ask about fewer ids.`,
      ),
    };
  },
});
