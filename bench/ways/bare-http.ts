/** The way that shows what HTTP alone costs. */
import path from 'node:path';
import { startChild } from './child.js';
import { httpClient } from './http.js';
import type { Way } from './way.js';

export const bareHttpWay = async (uri: string): Promise<Way> => {
  const child = await startChild(
    ['--import', 'tsx', path.join(import.meta.dirname, 'bare-http-server.ts')],
    { NEO4J_URI: uri },
    /^ready (\S+)$/,
  );
  const { post, close } = httpClient(child.said);
  return {
    name: 'bare HTTP',
    pid: child.pid,
    ask: ({ name }, variables) => post(JSON.stringify({ question: name, variables })),
    lines: async ({ name, limitLines }, variables) =>
      limitLines(JSON.parse((await post(JSON.stringify({ question: name, variables }))).toString()) as never).sort(),
    stop: async () => {
      close();
      await child.stop();
    },
  };
};
