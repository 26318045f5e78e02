/** Work in other threads: equal to what this thread would give, shared by those who wait, ended when nobody does. */
import { setMaxListeners } from 'node:events';
import { expect, it } from 'vitest';
import { layout } from '../../src/analysis/layout.js';
import { columnsOf, digestOf, graphOf } from '../../src/graph/compute/columns.js';
import { Once } from '../../src/graph/compute/once.js';
import { inThread } from '../../src/graph/compute/pool.js';
import { OverloadedError } from '../../src/graph/errors.js';
import { positionsOf } from '../../src/graph/positions.js';
import { StoreAbortedError } from '../../src/store/errors.js';
import { edge, node, subgraph } from '../pictures.js';

/** A tree of nodes recorded in two weeks. */
const tree = (size: number) =>
  subgraph(
    Array.from({ length: size }, (_, at) =>
      node(`n:${String(at)}`, { recordedOn: at < size / 2 ? '2030-01-04' : '2030-01-11' }),
    ),
    Array.from({ length: size - 1 }, (_, at) => edge(`n:${String(Math.floor(at / 3))}`, `n:${String(at + 1)}`)),
  );

const never = (): AbortSignal => new AbortController().signal;

/** Many tasks listen to one signal here. */
const heardByMany = (): AbortController => {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  return controller;
};

it('gives the positions that this thread gives, for parts of any size', async () => {
  for (const size of [3, 150, 151, 600]) expect(await positionsOf(tree(size))).toEqual(layout(tree(size)));
});

it('computes the positions of equal parts once, also when they are asked for together', async () => {
  const [one, other] = await Promise.all([positionsOf(tree(400)), positionsOf(tree(400))]);
  expect(one).toBe(other);
  expect(await positionsOf(tree(400))).toBe(one);
  expect(await positionsOf(tree(401))).not.toBe(one);
});

it('hands over all that positions depend on', () => {
  const columns = columnsOf(tree(40));
  expect(layout(graphOf(columns))).toEqual(layout(tree(40)));
  const changed = tree(40);
  const [first, ...others] = changed.nodes;
  if (first === undefined) throw new Error('no node');
  for (const other of [
    subgraph([{ ...first, recordedOn: '2030-01-11' }, ...others], changed.edges),
    subgraph([{ ...first, id: 'm:0' }, ...others], changed.edges),
    subgraph(changed.nodes, changed.edges.slice(1)),
    subgraph(changed.nodes, [...changed.edges.slice(1), edge('n:0', 'n:39')]),
  ])
    expect(digestOf(columnsOf(other))).not.toBe(digestOf(columns));
});

it('stops for one who gives up, and goes on for the others', async () => {
  const gone = new AbortController();
  const [left, stayed] = [positionsOf(tree(1_500), { signal: gone.signal }), positionsOf(tree(1_500))];
  gone.abort();
  await expect(left).rejects.toThrow(StoreAbortedError);
  expect((await stayed).size).toBe(1_500);
});

it('ends the work that nobody waits for, and does what stands behind it', async () => {
  const gone = new AbortController();
  const columns = columnsOf(tree(20_000));
  const ended = Promise.allSettled([1, 2, 3].map(() => inThread('layout', columns, gone.signal)));
  const behind = inThread('layout', columnsOf(tree(20)), never());
  setTimeout(() => {
    gone.abort();
  }, 50);
  for (const outcome of await ended)
    expect(outcome).toEqual({ status: 'rejected', reason: expect.any(StoreAbortedError) as unknown });
  expect(await behind).toEqual(layout(tree(20)));
});

it('refuses what would wait too long', async () => {
  const gone = heardByMany();
  const asked = Array.from({ length: 40 }, () => inThread('layout', columnsOf(tree(5_000)), gone.signal));
  await expect(Promise.race(asked)).rejects.toThrow(OverloadedError);
  gone.abort();
  await Promise.allSettled(asked);
});

it('keeps no failure, and computes again', async () => {
  const once = new Once<{ readonly found: number }>(1_000, () => 1);
  await expect(once.get('a', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await once.get('a', () => Promise.resolve({ found: 1 }))).toEqual({ found: 1 });
  expect(await once.get('a', () => Promise.resolve({ found: 2 }))).toEqual({ found: 1 });
});

it('forgets what was asked for first when there is no room', async () => {
  const once = new Once<{ readonly found: number }>(1_000, () => 300);
  const ask = (key: string, found: number) => once.get(key, () => Promise.resolve({ found }));
  await ask('a', 1);
  await ask('b', 1);
  await ask('c', 1);
  expect([await ask('c', 2), await ask('a', 2)]).toEqual([{ found: 1 }, { found: 2 }]);
});
