/** The MCP server: the read questions as tools, entities and the ontology as resources. It changes nothing. */
import { McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js';
import { deriveOntologyPage } from '../derive/ontology-page.js';
import { ontology } from '../ontology/index.js';
import type { Ask } from './ask.js';
import { entity } from './tools/entity.js';
import { tools } from './tools.js';

const instructions =
  'A knowledge graph of Chinese science and technology policy, made from weekly Korean bulletins. Find ids with `search`, then ask the other tools. Every fact comes with the article, the paragraph and the pages that say so: cite them with the snapshot. What no bulletin says is not known: no fact is not "no relation"; `coverage` says what stands behind the graph. Read the limits of an answer before you conclude from it.';

/** A server that answers by asking; connect it to a transport. */
export const createMcpServer = (ask: Ask, version: string): McpServer => {
  const server = new McpServer({ name: 'policy-graph', version }, { instructions });
  for (const { name, title, description, input, output, call } of tools) {
    server.registerTool(
      name,
      {
        title,
        description,
        inputSchema: input,
        outputSchema: output,
        annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
      },
      (given: Record<string, unknown>) => call(ask, given),
    );
  }
  server.registerResource(
    'entity',
    new ResourceTemplate('policy-graph://entity/{id}', { list: undefined }),
    { title: 'Entity', description: 'An entity with its facts and their evidence, by its id.', mimeType: 'text/plain' },
    async (uri, { id }) => {
      const given = decodeURIComponent(Array.isArray(id) ? (id[0] ?? '') : (id ?? ''));
      const { isError, content } = await entity.call(ask, { id: given });
      const [first] = content;
      const text = first?.type === 'text' ? first.text : '';
      if (isError === true) throw new Error(text);
      return { contents: [{ uri: uri.href, mimeType: 'text/plain', text }] };
    },
  );
  server.registerResource(
    'ontology',
    'policy-graph://ontology',
    {
      title: 'Ontology',
      description: 'Which kinds of entity and relationship the graph knows, and what their properties mean.',
      mimeType: 'text/markdown',
    },
    (uri) => ({ contents: [{ uri: uri.href, mimeType: 'text/markdown', text: deriveOntologyPage(ontology) }] }),
  );
  return server;
};
