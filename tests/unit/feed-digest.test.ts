/** Large feeds are not kept: what is hashed and what is then sent are the same bytes, and a deadline ends the work. */
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { digested, unhurried } from '../../src/api/feeds/digest.js';
import { pictureOf } from '../../src/feed/picture.js';
import { StoreAbortedError } from '../../src/store/errors.js';
import { awkward, node, picture, subgraph } from '../pictures.js';

const running = new AbortController().signal;

it('a small file is kept whole', async () => {
  const { whole, hash } = await digested(picture(awkward), 'json', running);
  expect(
    createHash('sha256')
      .update(whole ?? '')
      .digest('hex')
      .slice(0, 32),
  ).toBe(hash);
});

it('a large file is written a second time, byte for byte', async () => {
  const nodes = Array.from({ length: 30_000 }, (_, index) => node(`policy:${String(index)}`));
  const at = new Map(nodes.map(({ id }, index) => [id, { x: index, y: 0 }]));
  const large = pictureOf(subgraph(nodes, []), at, picture(awkward).origin);
  const { whole, hash } = await digested(large, 'graphml', running);
  const sent = createHash('sha256');
  for await (const block of unhurried(large, 'graphml', running)) sent.update(block);
  expect(whole === null).toBe(true);
  expect(sent.digest('hex').slice(0, 32)).toBe(hash);
}, 60_000);

it('stops at the deadline', async () => {
  await expect(digested(picture(awkward), 'json', AbortSignal.abort())).rejects.toThrow(StoreAbortedError);
});
