/** The search against a judged set of queries over the seeds: precision and recall are printed and held. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { packagePath } from '../../src/package-path.js';
import { search } from '../../src/search/search.js';
import { completed } from '../../src/search/steps.js';
import { indexOfSeeds } from '../search-seeds.js';

const judgements = z
  .array(z.strictObject({ kind: z.string(), query: z.string().min(1), expect: z.array(z.string()) }))
  .parse(parse(readFileSync(packagePath('tests', 'fixtures', 'search-judgements.yaml'), 'utf8')));

const index = indexOfSeeds('seeds');

const judged = judgements.map(({ kind, query, expect: wanted }) => {
  const found = [...completed(search(index, query))].map(({ entity }) => index.ids[entity] ?? '');
  const relevantAmong = (first: number): number => found.slice(0, first).filter((id) => wanted.includes(id)).length;
  // Where nothing is wanted, an empty answer is right.
  const share = (part: number, whole: number): number =>
    whole === 0 ? (wanted.length === found.length ? 1 : 0) : part / whole;
  return {
    kind,
    query,
    found,
    precisionAt1: share(relevantAmong(1), Math.min(1, wanted.length)),
    // Of the first five at most as many can be right as are wanted.
    precisionAt5: share(relevantAmong(5), Math.min(5, wanted.length)),
    recallAt10: share(relevantAmong(10), wanted.length),
  };
});

const mean = (rows: typeof judged, of: (row: (typeof judged)[number]) => number): number =>
  rows.reduce((sum, row) => sum + of(row), 0) / rows.length;

const figures = (rows: typeof judged) => ({
  queries: rows.length,
  'precision@1': Number(mean(rows, (row) => row.precisionAt1).toFixed(3)),
  'precision@5': Number(mean(rows, (row) => row.precisionAt5).toFixed(3)),
  'recall@10': Number(mean(rows, (row) => row.recallAt10).toFixed(3)),
});

it('speaks only of entities that the seeds have', () => {
  const wanted = judgements.flatMap((judgement) => judgement.expect);
  expect(wanted.filter((id) => !index.ids.includes(id))).toEqual([]);
});

it('finds what readers want', () => {
  const kinds = [...new Set(judged.map(({ kind }) => kind))];
  console.table(
    Object.fromEntries([
      ...kinds.map((kind) => [kind, figures(judged.filter((row) => row.kind === kind))]),
      ['all', figures(judged)],
    ]),
  );
  const missed = judged.filter(({ precisionAt1, recallAt10 }) => precisionAt1 < 1 || recallAt10 < 1);
  for (const { query, found } of missed) console.log(`${query}: ${found.slice(0, 5).join(', ')}`);
  const all = figures(judged);
  expect(all.queries).toBeGreaterThanOrEqual(60);
  expect(all['precision@1']).toBeGreaterThanOrEqual(0.95);
  expect(all['precision@5']).toBeGreaterThanOrEqual(0.95);
  expect(all['recall@10']).toBeGreaterThanOrEqual(0.98);
});
