/** Which names are taken for one, with what score and reason, and how much work it is. */
import { describe, expect, it } from 'vitest';
import { likelyDuplicates, type Named } from '../../src/analysis/likely-duplicates.js';
import { exactName, foldedName, likeness } from '../../src/analysis/name-likeness.js';
import { nameKey } from '../../src/ontology/index.js';

const folded = (name: string) => foldedName(name, nameKey(name));
const scoreOf = (a: string, b: string): number | null => likeness(folded(a), folded(b))?.score ?? null;

describe('two names', () => {
  it.each([
    ['海澱區', '海淀区', 1],
    ['Moonlight Systems', 'MOONLIGHT SYSTEMS', 1],
    ['달빛시스템', '달빛시스템 유한공사', 0.95],
    ['华为技术', '华为技术有限公司', 0.95],
    ['Ministry of Science and Technology', 'Science and Technology Ministry', 0.95],
    ['Moonlight Systms', 'Moonlight Systems', 1 - 1 / 16],
    ['과학기술혁신위원히', '과학기술혁신위원회', 1 - 1 / 9],
  ])('%s and %s are alike', (a, b, score) => {
    expect(scoreOf(a, b)).toBeCloseTo(score, 10);
    expect(scoreOf(b, a)).toBeCloseTo(score, 10);
  });

  it.each([
    ['第十三个五年规划纲要', '第十四个五年规划纲要'],
    ['Plan for 2025', 'Plan for 2026'],
    ['江苏省科学技术厅', '江西省科学技术厅'],
    ['Moon', 'Moor'],
    ['有限公司', '股份有限公司'],
    ['달빛시스템', '별빛시스템'],
  ])('%s and %s are not', (a, b) => {
    expect(scoreOf(a, b)).toBeNull();
  });
});

const named = (id: string, names: readonly string[], more: Partial<Named> = {}): Named => ({
  id,
  names: names.map(folded),
  place: null,
  code: null,
  kind: null,
  ...more,
});

const found = (all: readonly Named[]) => {
  const steps = likelyDuplicates(all);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
};

describe('two addresses', () => {
  it('are one only when every letter is the same', () => {
    const page = (url: string): Named => named(`source:${url}`, [], { names: [exactName(url, url)] });
    const [a, b] = ['example.org/news/alpha.html', 'example.org/news/alphb.html'];
    expect(found([page(a), page(b)]).pairs).toEqual([]);
    const twice = [page(a), { ...page(a), id: 'source:again' }];
    expect(found(twice).pairs).toMatchObject([{ a: 'source:again', score: 1 }]);
  });
});

describe('likely duplicates', () => {
  it('say why, and count for more when names of two languages agree', () => {
    const pair = [
      named('company:b', ['Moonlight Systems', '달빛시스템'], { place: 'region:land', kind: 'firm' }),
      named('company:a', ['Moonlight Systems Ltd', '달빛시스템 주식회사'], { place: 'region:land', kind: 'lab' }),
    ];
    expect(found(pair).pairs).toEqual([
      {
        a: 'company:a',
        b: 'company:b',
        score: 0.9,
        reasons: [
          '"Moonlight Systems" and "Moonlight Systems Ltd" are the same but for the legal form',
          '"달빛시스템" and "달빛시스템 주식회사" are the same but for the legal form',
          'both lie in region:land',
          'one is a lab, the other a firm',
        ],
      },
    ]);
  });

  it('are none in different places or with different codes', () => {
    const inPlaces = ['a', 'b'].map((x) => named(`region:${x}`, ['鼓楼区'], { place: `region:${x}0` }));
    expect(found(inPlaces).pairs).toEqual([]);
    const withCodes = ['1', '2'].map((code) => named(`region:${code}`, ['Shaanxi'], { code }));
    expect(found(withCodes).pairs).toEqual([]);
    expect(found(inPlaces.map((one) => ({ ...one, place: null }))).pairs).toHaveLength(1);
  });

  it('take work that grows with the names, also where all begin alike', () => {
    const names = (count: number): Named[] =>
      Array.from({ length: count }, (_, at) =>
        named(`company:${String(at)}`, [
          `National Laboratory ${(at * 7919).toString(26).replaceAll(/\d/g, 'x')} Systems`,
        ]),
      );
    const stepsOf = (count: number): number => {
      const steps = likelyDuplicates(names(count));
      let taken = 0;
      while (steps.next().done !== true) taken += 1;
      return taken;
    };
    // Counted in steps of at most 50 names, each compared with at most 30: ten times the names, ten times the steps.
    const [small, large] = [stepsOf(500), stepsOf(5_000)];
    expect(large / small).toBeGreaterThan(5);
    expect(large / small).toBeLessThan(15);
    expect(found(names(5_000)).crowded).toBeGreaterThan(0);
  });
});
