/** Numbers of a paragraph: what is a figure, of what, how exact, for when; and what is none. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../../src/draft/figures/amounts.js';
import { findFigures } from '../../../src/draft/figures/find-figures.js';

const read = (text: string, above: readonly string[] = [], siblings: readonly string[] = []) =>
  findFigures(text, { issuedOn: '2023-05-26', masked: [], from: 0, above, siblings });

const brief = (text: string) =>
  read(text).figures.map(({ value, minValue, maxValue, unit, currency, qualifier }) => [
    value ?? `${String(minValue)}-${String(maxValue)}`,
    currency ?? unit,
    qualifier,
  ]);

describe('amounts', () => {
  it.each([
    ['1조 2,000억', [1.2e12]],
    ['104만 5,000명', [1_045_000]],
    ['10조 1,409억', [10_140_900_000_000]],
    ['5천만', [50_000_000]],
    ['1.5억', [150_000_000]],
    ['3억 5조', [300_000_000, 5e12]],
    ['8,000', [8_000]],
    ['20만~50만', [200_000]],
    ['1/5', [0.2]],
    ['5조치', [5]],
  ])('%s', (text, values) => {
    expect(findAmounts(text).map(({ value }) => value)).toEqual(values);
  });

  it('are read of any text, each once and in order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789,. ~-/조억만천위안개%가'.split('')), maxLength: 60 }),
        (text) => {
          let before = 0;
          for (const { start, end, value } of findAmounts(text)) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThan(start);
            expect(Number.isNaN(value)).toBe(false);
            before = end;
          }
        },
      ),
    );
  });
});

describe('figures', () => {
  it.each([
    ['시장 규모는 104억 위안(1조 9,467억 원)으로', [[10_400_000_000, 'CNY', 'exact']]],
    ['시장은 77억 달러를 돌파', [[7_700_000_000, 'USD', 'more_than']]],
    ['약 8억 유로', [[800_000_000, 'EUR', 'approximate']]],
    ['비율은 약 6%이고', [[6, 'percent', 'approximate']]],
    ['2.5%p 상승', [[2.5, 'percentage points', 'exact']]],
    ['3배로 확대', [[3, 'times', 'exact']]],
    ['센터 3~5개를', [['3-5', 'centres', undefined]]],
    ['300개 기업 유치', [[300, 'companies', 'exact']]],
    ['기업 30여 개', [[30, 'companies', 'at_least']]],
    ['인력 104만 5,000명', [[1_045_000, 'persons', 'exact']]],
    ['국산화율 95% 이상', [[95, 'percent', 'at_least']]],
    ['전체의 1/7 차지', [[0.142857, 'share', undefined]]],
    ['연산능력 1.2 EFLOPS에서', [[1.2, 'EFLOPS', 'exact']]],
  ])('in %j', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it.each([
    ['6대 중점임무', 'number of a list (N대)'],
    ['등 12개 부처는', 'number of bodies'],
    ['56 번째 위성', 'ordinal'],
    ['취업자 1만 명당 인력', 'base of a ratio'],
    ['1%포인트씩 높일', 'step of a comparison'],
    ['CD47 항체', 'part of a name'],
    ['5G 기술', 'part of a name'],
    ['제1부속병원', 'ordinal'],
    ['3년간 지원', 'time'],
  ])('are not: %j', (text, why) => {
    expect(read(text)).toMatchObject({ figures: [], open: [{ why }] });
  });

  it('keep the conversion printed beside them', () => {
    expect(read('104억 위안(1조 9,467억 원)으로').figures).toMatchObject([{ conversion: '1조 9,467억 원' }]);
  });
});

describe('the nature of a figure', () => {
  it.each([
    ["'25년까지 센터 300개를 육성할 예정", 'target', undefined, '2025'],
    ['2025년 시장은 375억 위안에 달할 것으로 예상', 'forecast', '2025', '2025'],
    ['2022년 기준 시장은 104억 위안으로 집계', 'actual', '2022', '2022'],
    ["에너지 소비량을 '25년까지 '20년 대비 14% 감소", 'target', '2020', '2025'],
    ['2022년 시장은 77억 달러로 전년 대비 57.1% 급증', 'actual', '2022', '2022'],
    ['이론 한계 효율(29.2%)', 'limit', undefined, undefined],
    ["비중을 '27년 12%까지 확대", 'target', undefined, '2027'],
  ])('in %j', (text, nature, periodStart, periodEnd) => {
    const [figure] = read(text).figures;
    expect([figure?.nature, figure?.periodStart, figure?.periodEnd]).toEqual(
      text.includes("'20년") ? ['target', '2020', '2025'] : [nature, periodStart, periodEnd],
    );
  });

  it('ends with the past verb of its clause: what is forecast after it is another figure', () => {
    expect(
      read('시장은 8억 달러로 39.5% 성장했으며, 2030년에는 90억 달러에 달할 전망').figures.map(({ nature }) => nature),
    ).toEqual(['actual', 'actual', 'forecast']);
  });

  it('is open where the present stands under a heading of goals', () => {
    const [figure] = read('거래액은 8,000억 위안', ['(주요목표) 2025년까지 형성'], ['현재 비율은 6%']).figures;
    expect(figure).toMatchObject({ nature: 'actual', alsoReadAs: 'target' });
  });

  it('takes the growth rate from the year before', () => {
    expect(read('2022년 시장은 77억 달러로 전년 대비 57.1% 급증').figures[1]).toMatchObject({
      periodStart: '2021',
      periodEnd: '2022',
    });
  });
});

describe('money that is given', () => {
  it.each([
    ['3년간 최대 누적 1,000만 위안을 지원', { years: 3 }],
    ['최고 50만 위안의 장려금을 지급', {}],
    ['보조하고, 한도는 최대 1억 위안으로 제한', {}],
    ['100억 위안을 투자', null],
    ['매출은 최대 5억 위안', null],
  ])('in %j', (text, grant) => {
    expect(read(text).figures[0]?.grant).toEqual(grant);
  });
});
