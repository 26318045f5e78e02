/** The commands of docs/change-feed.md do what the page says. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packagePath } from '../../src/package-path.js';
import { changed } from '../contract/curation-world.js';
import { origin, store } from './feed-service.js';

const page = readFileSync(packagePath('docs', 'change-feed.md'), 'utf8');
const commands = [...page.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, command = '']) => command);

/** What a command of the page prints when the service of the test answers it. */
const run = (command: string): Promise<string> =>
  new Promise((resolve) => {
    // curl ends a stream with 28 when its time is up.
    execFile('sh', ['-c', command.replaceAll('http://localhost:4000', origin)], (_error, stdout) => {
      resolve(stdout);
    });
  });

it('shows one command for each way, and each answers', async () => {
  const id = 'agency:followed';
  await changed(store, 'upsertEntity', {
    id,
    names: { en: 'Followed' },
    properties: [{ name: 'level', value: 'CENTRAL' }],
  });
  const [asked = '', atom = '', known = '', stream = '', ...more] = commands;
  expect(more).toEqual([]);
  const [answer, feed, status, events] = await Promise.all([asked, atom, known, stream].map(run));
  expect(JSON.parse(answer ?? '')).toMatchObject({
    data: { changes: { edges: [{ node: { sequence: 1, kind: 'UPSERT', reason: 'The test says so.' } }] } },
  });
  expect(feed).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8"\?><feed xmlns="http:\/\/www.w3.org\/2005\/Atom" xml:lang="en">/,
  );
  expect(feed?.match(/<entry>/g)?.length).toBeGreaterThan(0);
  expect(status).toBe('304\n');
  expect(events).toMatch(
    /^id: 1\.\d+\nevent: next\ndata: {"data":{"changed":{"change":{"sequence":1,"kind":"UPSERT"},"snapshot":/m,
  );
});
