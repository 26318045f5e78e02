/** `mcp`: the MCP server on standard input and output, over the store or over a running service. */
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { pino } from 'pino';
import type { Config } from '../config.js';
import { askService, askStore } from '../mcp/ask.js';
import { createMcpServer } from '../mcp/server.js';
import { openStore } from '../store/open-store.js';
import { CommandError } from './command-error.js';
import { packageVersion } from './version.js';

export interface McpOptions {
  readonly server: string | undefined;
}

/** Resolves when the client has gone. Without a configuration the service of the options is asked. */
export const serveMcp = async (config: Config | null, { server: origin }: McpOptions): Promise<void> => {
  if (config === null) {
    if (origin === undefined || !URL.canParse(origin) || !/^https?:/.test(origin))
      throw new CommandError(`--server must be an address like http://localhost:4000; it is "${origin ?? ''}".`);
    const token = process.env['POLICY_GRAPH_TOKEN'];
    return answerOnStdio(askService(origin, token === undefined || token === '' ? undefined : `Bearer ${token}`));
  }
  const store = openStore(config.store);
  try {
    await store.prepare();
    // Standard output belongs to the protocol.
    const log = pino({ level: config.logLevel }, pino.destination(2));
    await answerOnStdio(await askStore(store, log, config.service));
  } finally {
    await store.close();
  }
};

const answerOnStdio = async (ask: Parameters<typeof createMcpServer>[0]): Promise<void> => {
  const server = createMcpServer(ask, packageVersion());
  const gone = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
    // The client ends the server by closing its input.
    process.stdin.once('end', () => void server.close());
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
  });
  await server.connect(new StdioServerTransport());
  await gone;
};
