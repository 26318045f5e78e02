/**
 * What the service computes itself, without a database, over the generated graph; each against a named way of doing without
 * it, in one run: `npx tsx bench/in-process.ts [entities]`.
 */
import { performance } from 'node:perf_hooks';
import type { Subgraph } from '../src/analysis/subgraph.js';
import { inTurns } from '../src/graph/in-turns.js';
import { positionsOf } from '../src/graph/positions.js';
import { fold } from '../src/search/fold.js';
import { IndexBuilder, type SearchRow } from '../src/search/index-builder.js';
import type { SearchIndex } from '../src/search/search-index.js';
import { contentWords, search } from '../src/search/search.js';
import { completed } from '../src/search/steps.js';
import { generateGraph } from './generate/graph.js';

const graphSeed = 20_230_526;
const rounds = 20;
const queries = {
  /** What thousands of generated names share, alone and together. */
  broad: [
    ...['과기 유한공사', '시범 사업', '科技 公司', '促进办法 示范项目', 'demonstration project', 'Kexin Huachuang'],
    ...['research finance', 'technology', '베이징 과기 유한공사', '北京科技有限公司', 'ㄱㅅㅂ', '과'],
  ],
  /** What a few names have. */
  narrow: ['과학기술부', '베이징 연구원', '하이톈구에서', '海淀区', 'haidian', '기술', 'gwahak gisul', '인공지능'],
} as const;
const layoutSizes = [1_000, 5_000, 10_000];

const main = async (): Promise<void> => {
  const size = Number(process.argv[2] ?? 100_000);
  const graph = generateGraph({ entities: size, seed: graphSeed });
  const rows = searchRows(graph);
  console.log(`${String(rows.length)} entities`);
  const index = await built(rows);
  compareSearch(index, rows);
  for (const nodes of layoutSizes) await compareLayout(partOf(graph, nodes));
};

type Graph = ReturnType<typeof generateGraph>;

const textsOf = (properties: Readonly<Record<string, unknown>>, ...keys: readonly string[]): string[] =>
  keys.flatMap((key) => {
    const value = properties[key];
    return typeof value === 'string' ? [value] : Array.isArray(value) ? (value as string[]) : [];
  });

/** What the index reads of each entity, by id. */
const searchRows = (graph: Graph): SearchRow[] => {
  const entities = [...graph.entities()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const regions = new Map(entities.filter(({ type }) => type === 'Region').map(({ id }) => [id, true]));
  const placed = new Map<string, string>();
  for (const { type, from, to } of graph.relationships())
    if ((type === 'PART_OF' || type === 'LOCATED_IN') && regions.has(to) && to < (placed.get(from) ?? '\uffff'))
      placed.set(from, to);
  return entities.map(({ id, type, properties }) => ({
    id,
    type,
    region: placed.get(id) ?? null,
    names: textsOf(properties, 'nameKo', 'nameEn', 'nameZhHans', 'nameZhHant'),
    aliases: textsOf(properties, 'aliases'),
    summaries: textsOf(properties, 'summary', 'summaryKo'),
  }));
};

const built = async (rows: readonly SearchRow[]): Promise<SearchIndex> => {
  const before = process.memoryUsage().arrayBuffers;
  const pauses = new Pauses();
  const began = performance.now();
  const builder = new IndexBuilder();
  const index = await inTurns(
    (function* () {
      for (const row of rows) {
        builder.add(row);
        yield;
      }
      return yield* builder.finish();
    })(),
  );
  const took = performance.now() - began;
  const held = (process.memoryUsage().arrayBuffers - before) / 2 ** 20;
  console.log(
    `index: ${inMs(took)}, at most ${String(Math.round(held))} MiB of arrays, longest pause ${inMs(pauses.longest())}`,
  );
  return index;
};

/** Against looking for every word in every name, one by one: with the same folding, without ranking, summaries or regions. */
const compareSearch = (index: SearchIndex, rows: readonly SearchRow[]): void => {
  const names = rows.map((row) => [...row.names, ...row.aliases].map((name) => fold(name).text));
  const scan = (query: string): number => {
    const words = contentWords(query).map((word) => fold(word).text);
    return names.filter((own) => words.every((word) => own.some((name) => name.includes(word)))).length;
  };
  const ways = {
    search: (query: string): number => completed(search(index, query)).length,
    scan,
  };
  for (const kind of ['broad', 'narrow'] as const) {
    const times: Record<keyof typeof ways, number[]> = { search: [], scan: [] };
    for (let round = 0; round <= rounds; round += 1)
      for (const query of queries[kind])
        for (const way of ['search', 'scan'] as const) {
          const began = performance.now();
          ways[way](query);
          // The first round warms both.
          if (round > 0) times[way].push(performance.now() - began);
        }
    for (const part of [0.5, 0.99]) {
      const [found, scanned] = [quantile(times.search, part), quantile(times.scan, part)];
      console.log(
        `${kind} search p${String(part * 100)}: ${inMs(found)}, scan of names ${inMs(scanned)}, ratio ${(scanned / found).toFixed(1)}`,
      );
    }
  }
};

/** Nodes that a generated graph's relationships join, the first that come. */
const partOf = (graph: Graph, size: number): Subgraph => {
  const recorded = new Map<string, string>();
  const edges: Subgraph['edges'][number][] = [];
  for (const { id, type, from, to, properties } of graph.relationships()) {
    const recordedOn = String(properties['recordedOn']);
    for (const end of [from, to]) if (recorded.size < size && !recorded.has(end)) recorded.set(end, recordedOn);
    if (recorded.has(from) && recorded.has(to))
      edges.push({ id, source: from, target: to, type, directed: true, weight: 1, recordedOn, properties: {} });
  }
  const nodes = [...recorded].map(([id]) => ({
    ...{ id, type: 'Policy', name: id, nameEn: null, nameZh: null, date: null, hop: null },
    // A first load: all are recorded on one day, which is the most that a layout can have to do.
    recordedOn: '2030-01-04',
  }));
  return { nodes, edges: edges.map((edge) => ({ ...edge, recordedOn: '2030-01-04' })), omitted: [] };
};

/** Asked for the first time against asked for again. */
const compareLayout = async (part: Subgraph): Promise<void> => {
  const pauses = new Pauses();
  const began = performance.now();
  await positionsOf(part);
  const computed = performance.now() - began;
  const pause = pauses.longest();
  const again = performance.now();
  await positionsOf(part);
  const kept = performance.now() - again;
  console.log(
    `layout of ${String(part.nodes.length)} nodes, ${String(part.edges.length)} edges: computed ${inMs(computed)} (longest pause of others ${inMs(pause)}), kept ${inMs(kept)}, ratio ${(computed / kept).toFixed(0)}`,
  );
};

/** How long a timer that is due every millisecond was kept waiting. */
class Pauses {
  #last = performance.now();
  #longest = 0;
  readonly #timer = setInterval(() => {
    this.#look();
  }, 1);

  /** Ends the watch. In milliseconds. */
  longest(): number {
    clearInterval(this.#timer);
    this.#look();
    return this.#longest;
  }

  #look(): void {
    const now = performance.now();
    this.#longest = Math.max(this.#longest, now - this.#last);
    this.#last = now;
  }
}

const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;

const inMs = (ms: number): string => `${ms.toFixed(ms < 10 ? 1 : 0)} ms`;

await main();
