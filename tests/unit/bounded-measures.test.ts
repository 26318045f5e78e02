/** Measures of a network too large for one request are refused; the others are not. */
import { expect, it } from 'vitest';
import { coIssuanceNetwork } from '../../src/analysis/co-issuance.js';
import { boundedMeasures } from '../../src/graph/bounded-measures.js';
import { InvalidArgumentError } from '../../src/graph/errors.js';

/** One agency that issued a policy with each of the others. */
const star = (others: number) =>
  coIssuanceNetwork(
    Array.from({ length: others }, (_, index) => ({
      id: `p${String(index)}`,
      date: null,
      stated: null,
      issuers: new Set(['hub', `a${String(index)}`]),
    })),
    { agencies: null, weighting: 'COUNT', minWeight: 0 },
  );

it('measures a star of a hundred', () => {
  const measures = boundedMeasures(star(100));
  expect(measures.betweenness().get('hub')).toBe(1);
  expect(measures.constraint().get('hub')).toBeCloseTo(1 / 100);
  expect(new Set(measures.communities().of.values())).toEqual(new Set([0]));
});

it('refuses betweenness and constraint of a star of seven thousand', () => {
  const measures = boundedMeasures(star(7_000));
  expect(() => measures.betweenness()).toThrow(InvalidArgumentError);
  expect(() => measures.constraint()).toThrow(InvalidArgumentError);
});
