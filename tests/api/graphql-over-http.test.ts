/** GraphQL over HTTP: the audits of graphql-http against the running service, all of them. */
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startService, type RunningService } from './service.js';

let running: RunningService;
beforeAll(async () => {
  running = await startService();
});
afterAll(() => running.close());

describe('the service', () => {
  const audits = serverAudits({ url: () => `http://127.0.0.1:${String(running.port)}/graphql` });

  it('is audited 61 times', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map(({ id, name, fn }) => [id, name, fn] as const))('%s %s', async (id, name, run) => {
    const { status, ...more } = await run();
    const reason = 'reason' in more ? more.reason : null;
    expect({ id, name, status, reason }).toEqual({ id, name, status: 'ok', reason: null });
  });
});
