/** Measures of a network too large for one request are refused; the others are not. */
import { expect, it } from 'vitest';
import { coIssuanceNetwork } from '../../src/analysis/co-issuance.js';
import { measuresOf } from '../../src/analysis/network-measures.js';
import { boundedMeasures } from '../../src/graph/bounded-measures.js';
import { InvalidArgumentError } from '../../src/graph/errors.js';

/** One agency that issued a policy with each of the others. */
const star = (others: number) =>
  coIssuanceNetwork(
    Array.from({ length: others }, (_, index) => ({
      id: `p${String(index)}`,
      date: null,
      stated: null,
      issuers: ['hub', `a${String(index)}`],
    })),
    { agencies: null, weighting: 'COUNT', minWeight: 0 },
  );

it('measures a star of a hundred', async () => {
  const measures = boundedMeasures(star(100));
  expect((await measures.betweenness()).get('hub')).toBe(1);
  expect((await measures.constraint()).get('hub')).toBeCloseTo(1 / 100);
  expect(new Set((await measures.communities()).of.values())).toEqual(new Set([0]));
});

it('measures a star of two thousand in another thread, and gives what this one would', async () => {
  const network = star(2_000);
  const [measures, here] = [boundedMeasures(network), measuresOf(network)];
  expect(await measures.betweenness()).toEqual(here.betweenness());
  expect(await measures.constraint()).toEqual(here.constraint());
  expect(await measures.communities()).toEqual(here.communities());
});

it('computes them once for equal networks', async () => {
  const [one, other] = [boundedMeasures(star(1_500)), boundedMeasures(star(1_500))];
  const found = await Promise.all([one.betweenness(), other.betweenness()]);
  expect(found[0]).toBe(found[1]);
  expect(await boundedMeasures(star(1_500)).betweenness()).toBe(found[0]);
});

it('refuses betweenness and constraint of a star of seven thousand', async () => {
  const measures = boundedMeasures(star(7_000));
  await expect(measures.betweenness()).rejects.toThrow(InvalidArgumentError);
  await expect(measures.constraint()).rejects.toThrow(InvalidArgumentError);
});
