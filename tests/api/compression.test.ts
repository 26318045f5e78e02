/** Answers are compressed for clients that take it, from a size on, and say the same. */
import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startService, type RunningService } from './service.js';

let running: RunningService;
beforeAll(async () => {
  running = await startService();
});
afterAll(async () => {
  await running.close();
});

interface Raw {
  readonly encoding: string | undefined;
  readonly vary: string | undefined;
  readonly body: Buffer;
}

/** As it comes over the wire: `fetch` would decompress it. */
const read = (path: string, accepted: string): Promise<Raw> =>
  new Promise((resolve, reject) => {
    request({ port: running.port, host: '127.0.0.1', path, headers: { 'accept-encoding': accepted } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({
          encoding: response.headers['content-encoding'],
          vary: response.headers.vary,
          body: Buffer.concat(parts),
        });
      });
    })
      .on('error', reject)
      .end();
  });

describe('a large answer', () => {
  it.each([
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ] as const)('comes as %s to whoever takes that, with the same bytes in it', async (encoding, open) => {
    const path = '/graph/graph.gexf?limit=100';
    const [plain, small] = [await read(path, 'identity'), await read(path, encoding)];
    expect(plain.encoding).toBeUndefined();
    expect(small).toMatchObject({ encoding, vary: expect.stringMatching(/accept-encoding/i) as string });
    expect(small.body.length).toBeLessThan(plain.body.length / 2);
    expect(open(small.body).equals(plain.body)).toBe(true);
  });
});

describe('a small answer', () => {
  it('comes as it is', async () => {
    const { encoding, body } = await read('/graphql?query=%7Bcoverage%7BarticleCount%7D%7D', 'gzip, br');
    expect(encoding).toBeUndefined();
    expect(JSON.parse(body.toString())).toHaveProperty('data.coverage.articleCount');
  });
});
