/** What stands behind the whole graph, and what stood behind it after the first of two bulletins; on both engines. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/package-path.js';
import { seedFromFolder } from '../../src/seed/seed-store.js';
import { ask, dataOf } from '../ask.js';
import { openEngines, storesOf, type Engines } from './engines.js';

/** Five weeks after the bulletin of the made-up world. */
const later = `
bulletin:
  id: bulletin:sample-2030-02-08
  names: { ko: 가상 과학기술 정책 주간동향 }
  issuedOn: '2030-02-08'
  language: ko
  text: 2030-02-08.txt
articles:
  - key: policy-01
    headline: 가상국, '별빛 규칙' 발표
    entities:
      - { id: policy:starlight-rules, type: Policy, names: { ko: 별빛 규칙 }, kind: measures, status: issued, date: '2030-02', at: p1, terms: [별빛 규칙] }
    facts:
      - { type: APPLIES_TO, from: policy:starlight-rules, to: region:land, at: p1, terms: [별빛 규칙] }
`;

let engines: Engines;
const folder = mkdtempSync(path.join(tmpdir(), 'seeds-'));
beforeAll(async () => {
  cpSync(packagePath('tests', 'fixtures', 'seeds'), folder, { recursive: true });
  writeFileSync(path.join(folder, 'bulletins', '2030-02-08.yaml'), later);
  engines = await openEngines();
  for (const store of storesOf(engines)) await seedFromFolder(store, folder);
});
afterAll(async () => {
  await engines.close();
  rmSync(folder, { recursive: true });
});

interface Coverage {
  readonly bulletins: readonly { readonly id: string }[];
  readonly articleCount: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly undatedCount: number;
  readonly regions: readonly { readonly id: string }[];
  readonly entityCounts: readonly { readonly type: string; readonly count: number }[];
}

/** The same on every engine. */
const coverage = async (asOf: string | null): Promise<Coverage> => {
  const answers = await Promise.all(
    storesOf(engines).map((store) =>
      dataOf(
        store,
        `query ($asOf: PartialDate) { coverage(asOf: $asOf) { bulletins { id } articleCount from to undatedCount regions { id } entityCounts { type count } } }`,
        { asOf },
      ),
    ),
  );
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  return (answers[0] as { coverage: Coverage }).coverage;
};

const countOf = ({ entityCounts }: Coverage, type: string): number =>
  entityCounts.find((one) => one.type === type)?.count ?? 0;

const first = 'bulletin:sample-2030-01-04';
const second = 'bulletin:sample-2030-02-08';

describe('the coverage of the whole graph', () => {
  it.each([
    [null, [first, second], '2030-02', 2],
    ['2030-02-08', [first, second], '2030-02', 2],
    ['2030-02-07', [first], '2030-01-03', 1],
    ['2030-02', [first, second], '2030-02', 2],
    ['2030-01', [first], '2030-01-03', 1],
    ['2030', [first, second], '2030-02', 2],
  ])('as of %s', async (asOf, bulletins, to, policies) => {
    const found = await coverage(asOf);
    expect(found.bulletins.map(({ id }) => id)).toEqual(bulletins);
    expect([found.from, found.to]).toEqual(['2030-01-02', to]);
    expect([countOf(found, 'BULLETIN'), countOf(found, 'POLICY')]).toEqual([bulletins.length, policies]);
    expect(found.regions.map(({ id }) => id)).toEqual(
      bulletins.length === 2 ? ['region:land', 'region:land-starlight'] : ['region:land-starlight'],
    );
  });

  it('counts what the later bulletin added, and nothing else', async () => {
    const [before, after] = [await coverage('2030-01'), await coverage(null)];
    expect(after.articleCount - before.articleCount).toBe(1);
    const types = after.entityCounts.map(({ type }) => type);
    expect(
      Object.fromEntries(
        types.map((type) => [type, countOf(after, type) - countOf(before, type)]).filter(([, added]) => added !== 0),
      ),
    ).toEqual({ ARTICLE: 1, BULLETIN: 1, POLICY: 1 });
  });

  it('is empty before anything was said', async () => {
    expect(await coverage('2029')).toEqual({
      bulletins: [],
      articleCount: 0,
      from: null,
      to: null,
      undatedCount: 0,
      regions: [],
      entityCounts: [],
    });
  });

  it('refuses what is no date', async () => {
    const { errors } = await ask(engines.grafeo, '{ coverage(asOf: "2030-13") { articleCount } }');
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_USER_INPUT']);
  });
});
