/** Answers given before: the same bytes from memory while the graph is the same, and never a stale one. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/package-path.js';
import { seedFromFolder } from '../../src/seed/seed-store.js';
import { StoreTimeoutError } from '../../src/store/errors.js';
import { query, send, startService, type RunningService } from './service.js';

let running: RunningService;
let folder: string;
beforeEach(async () => {
  running = await startService();
  folder = mkdtempSync(path.join(tmpdir(), 'seeds-'));
  cpSync(packagePath('tests', 'fixtures', 'seeds'), folder, { recursive: true });
});
afterEach(async () => {
  await running.close();
  rmSync(folder, { recursive: true });
});

const question = query('{ node(id: "indicator:moonlight-centres") { ... on Indicator { value } } }');

/** Asks, and names the statements that it took. */
const ask = async (asked = question): Promise<{ text: string; statements: string[]; headers: object }> => {
  const before = running.store.statements.length;
  const { text, headers } = await send(running.port, asked);
  return { text, statements: running.store.statements.slice(before), headers };
};

const valueOf = (text: string): number => (JSON.parse(text) as { data: { node: { value: number } } }).data.node.value;

/** Changes the number of centres, as a later bulletin would. */
const write = async (value: number): Promise<void> => {
  const file = path.join(folder, 'bulletins', '2030-01-04.yaml');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/value: \d+\n(?= *unit: centres)/, `value: ${String(value)}\n`),
  );
  await seedFromFolder(running.store, folder);
};

describe('a question', () => {
  it('asked once more costs nothing but a look at the snapshot, and has the same bytes', async () => {
    const first = await ask();
    const second = await ask();
    const third = await ask();
    expect(first.statements).toContain('nested/entities');
    expect(second.statements).toContain('nested/entities');
    expect(third.statements).toEqual(['snapshot/current']);
    expect(third.text).toBe(first.text);
    expect(third.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
    });
  });

  it('is answered anew after a write', async () => {
    for (let time = 0; time < 3; time += 1) await ask();
    await write(77);
    expect(valueOf((await ask()).text)).toBe(77);
  });

  it('with other variables is another question', async () => {
    const of = (id: string) => query('query ($id: ID!) { node(id: $id) { id } }', { id });
    for (let time = 0; time < 3; time += 1) await ask(of('agency:fiction'));
    expect((await ask(of('region:land'))).text).toContain('region:land');
  });

  it('that met an error is asked again', async () => {
    await ask();
    const failed = await running.store.failingWith(new StoreTimeoutError('late'), () => ask());
    expect(failed.text).toContain('TIMEOUT');
    expect(valueOf((await ask()).text)).toBe(10);
  });

  it('during which a write was committed is not kept', async () => {
    await ask();
    const arrived = running.store.nextSignal();
    // The reads of the second time wait while the write goes by; what they then see may be older or newer than it.
    const answer = await running.store.holdingReads(async () => {
      const held = ask();
      await arrived;
      return { held };
    });
    const writing = write(78);
    await Promise.all([answer.held, writing]);
    expect(valueOf((await ask()).text)).toBe(78);
    expect(valueOf((await ask()).text)).toBe(78);
  });
});

it('gives no stale answer, whatever is asked and written in which order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.constant('ask' as const), fc.integer({ min: 1, max: 9 })), { maxLength: 12 }),
      async (steps) => {
        await write(1);
        let current = 1;
        for (const step of steps) {
          if (step === 'ask') {
            expect(valueOf((await ask()).text)).toBe(current);
          } else {
            await write(step);
            current = step;
          }
        }
      },
    ),
    { numRuns: 25 },
  );
});

it('keeps nothing when told so', async () => {
  const without = await startService({ answerCacheBytes: 0 });
  for (let time = 0; time < 3; time += 1) await send(without.port, question);
  expect(without.store.statements.filter((name) => name === 'nested/entities')).toHaveLength(3);
  await without.close();
});

it('keeps no more than it may', async () => {
  const small = await startService({ answerCacheBytes: 1_000 });
  for (let time = 0; time < 3; time += 1) await send(small.port, question);
  expect(small.store.statements.filter((name) => name === 'nested/entities')).toHaveLength(3);
  await small.close();
});
