/** Waiting for the search index: one is built for all who ask, who gives up leaves it to the others, and none is stale. */
import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inTurns } from '../../src/graph/in-turns.js';
import { pageRequest } from '../../src/graph/page.js';
import { searchIndex, warmSearch } from '../../src/graph/search-index.js';
import { searchGraph } from '../../src/graph/search.js';
import type { Snapshot } from '../../src/graph/snapshot.js';
import { StoreAbortedError } from '../../src/store/errors.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import type { Statement } from '../../src/store/statement.js';

const snapshotOf = (sequence: number): Snapshot => ({ sequence, digest: `digest ${String(sequence)}` });

/** A store of three entities whose snapshot can be changed, which counts how often its names are read. */
const madeUpStore = () => {
  const state = { sequence: 1, readings: 0 };
  const rows = ['agency:a', 'agency:b', 'policy:c'].map((id) => ({
    ...{
      id,
      type: id.startsWith('agency') ? 'Agency' : 'Policy',
      nameKo: `이름 ${id}`,
      nameEn: null,
      nameZhHans: null,
    },
    ...{ nameZhHant: null, aliases: null, summary: null, summaryKo: null, region: null },
  }));
  const store: GraphStore = {
    engine: 'grafeo',
    read: async <Params, Row>(statement: Statement<Params, Row>): Promise<Row[]> => {
      await setImmediate();
      if (statement.name !== 'search/rows')
        return statement.parseRows([{ ...snapshotOf(state.sequence), parts: null }]);
      state.readings += 1;
      return statement.parseRows(rows);
    },
    write: () => Promise.reject(new Error('nothing is written')),
    prepare: () => Promise.resolve(),
    ping: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
  return { store, state };
};

it('is for all who ask for the same snapshot', async () => {
  const { store, state } = madeUpStore();
  const [one, other] = await Promise.all([searchIndex(store, snapshotOf(1)), searchIndex(store, snapshotOf(1))]);
  expect(one).toBe(other);
  expect(one.ids).toEqual(['agency:a', 'agency:b', 'policy:c']);
  expect(state.readings).toBe(1);
});

it('ends with the signal of who waits, and goes on for the others', async () => {
  const { store, state } = madeUpStore();
  const gone = new AbortController();
  const left = searchIndex(store, snapshotOf(1), { signal: gone.signal });
  const stayed = searchIndex(store, snapshotOf(1));
  gone.abort();
  await expect(left).rejects.toThrow(StoreAbortedError);
  expect((await stayed).ids.length).toBe(3);
  expect(state.readings).toBe(1);
});

it('begins anew when the snapshot is another one', async () => {
  const { store, state } = madeUpStore();
  const first = await searchIndex(store, snapshotOf(1));
  state.sequence = 2;
  expect(await searchIndex(store, snapshotOf(2))).not.toBe(first);
  expect(state.readings).toBe(2);
});

it('is short when the index was built before', async () => {
  const { store, state } = madeUpStore();
  await warmSearch(store);
  await searchIndex(store, snapshotOf(1));
  expect(state.readings).toBe(1);
});

it('gives each of many searches its own answer, and none to who has left', async () => {
  const { store } = madeUpStore();
  const ask = (query: string, signal?: AbortSignal) =>
    searchGraph(store, snapshotOf(1), query, null, pageRequest({}), signal === undefined ? {} : { signal });
  const gone = new AbortController();
  const left = ask('이름', gone.signal);
  const others = ['이름', '이름 agency', 'nothing', '이름'].map((query) => ask(query));
  gone.abort();
  await expect(left).rejects.toThrow(StoreAbortedError);
  expect((await Promise.all(others)).map(({ totalCount }) => totalCount)).toEqual([3, 2, 0, 3]);
});

it('lets long work end between two of its turns', async () => {
  const gone = new AbortController();
  const endless = (function* (): Generator<undefined, void, undefined> {
    for (;;) yield;
  })();
  setTimeout(() => {
    gone.abort();
  }, 10);
  await expect(inTurns(endless, { signal: gone.signal })).rejects.toThrow(StoreAbortedError);
});
