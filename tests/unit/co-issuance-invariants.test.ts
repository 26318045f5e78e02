/** For any issuer lists and every weighting: each count, weight, degree and total equals what its own list returns. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/analysis/co-issuance-changes.js';
import { periodCount, policiesByPeriod } from '../../src/analysis/co-issuance-periods.js';
import { coIssuanceNetwork, type Network } from '../../src/analysis/co-issuance.js';
import { coIssuersFrom, otherIssuers } from '../../src/analysis/co-issuers.js';
import { incompleteOf, type IssuedPolicy, type SharedPolicy } from '../../src/analysis/issuer-lists.js';
import { measuresOf } from '../../src/analysis/network-measures.js';
import { intervals, liesWithin } from '../../src/analysis/period.js';
import { weightings, type Weighting } from '../../src/analysis/weighting.js';
import { policiesFrom, type IssuerRow } from '../issuer-rows.js';

const two = (number: number): string => String(number).padStart(2, '0');
const someDate = fc
  .tuple(fc.integer({ min: 2019, max: 2023 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .chain(([year, month, day]) =>
    fc.constantFrom(null, String(year), `${String(year)}-${two(month)}`, `${String(year)}-${two(month)}-${two(day)}`),
  );

const issuerRows = fc
  .array(
    fc.record({
      date: someDate,
      stated: fc.option(fc.integer({ min: 1, max: 9 })),
      agencies: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
    }),
    { maxLength: 14 },
  )
  .map((policies) =>
    policies.flatMap(({ date, stated, agencies }, index) =>
      agencies.map((agency): IssuerRow => ({
        policy: `p${String(index)}`,
        date,
        stated,
        agency: `a${String(agency)}`,
      })),
    ),
  );
const anyWeighting = fc.constantFrom(...weightings);

/** The definitions, written out once more over plain rows. */
const issuedBy = (rows: readonly IssuerRow[], agency: string): Set<string> =>
  new Set(rows.filter((row) => row.agency === agency).map(({ policy }) => policy));
const issuersOf = (rows: readonly IssuerRow[], policy: string): number =>
  rows.filter((row) => row.policy === policy).length;
const weightFrom = (
  weighting: Weighting,
  rows: readonly IssuerRow[],
  a: string,
  b: string,
  shared: readonly SharedPolicy[],
): number => {
  const [ofA, ofB] = [issuedBy(rows, a), issuedBy(rows, b)];
  const definitions: Record<Weighting, number> = {
    COUNT: shared.length,
    FRACTIONAL: shared.reduce((sum, { id }) => sum + 1 / (issuersOf(rows, id) - 1), 0),
    JACCARD: shared.length / new Set([...ofA, ...ofB]).size,
    COSINE: shared.length / (Math.sqrt(ofA.size) * Math.sqrt(ofB.size)),
  };
  return definitions[weighting];
};
const idsOf = (policies: readonly { readonly id: string }[]): string[] => policies.map(({ id }) => id).sort();
const networkOf = (policies: readonly IssuedPolicy[], weighting: Weighting, minWeight = 0): Network =>
  coIssuanceNetwork(policies, { agencies: null, weighting, minWeight });

describe('a network', () => {
  it('opens exactly the policies behind every weight', () => {
    fc.assert(
      fc.property(issuerRows, anyWeighting, (rows, weighting) => {
        const { nodes, pairs } = networkOf(policiesFrom(rows), weighting);
        for (const { a, b, weight, policies } of pairs) {
          const shared = [...issuedBy(rows, a)].filter((policy) => issuedBy(rows, b).has(policy)).sort();
          expect(idsOf(policies)).toEqual(shared);
          expect(weight).toBeCloseTo(weightFrom(weighting, rows, a, b, policies), 12);
          for (const { id, issuerCount, between } of policies) {
            expect(issuerCount).toBe(issuersOf(rows, id));
            expect(between).toEqual([a, b]);
          }
        }
        const agencies = nodes.map(({ agency }) => agency);
        const inPairs = new Set(pairs.map(({ a, b }) => `${a} ${b}`));
        for (const a of agencies) {
          for (const b of agencies.filter((other) => other > a && !inPairs.has(`${a} ${other}`)))
            expect([...issuedBy(rows, a)].filter((policy) => issuedBy(rows, b).has(policy))).toEqual([]);
        }
      }),
    );
  });

  it('counts policies and pairs of every agency as its lists do', () => {
    fc.assert(
      fc.property(issuerRows, anyWeighting, fc.constantFrom(0, 0.3, 1, 2), (rows, weighting, minWeight) => {
        const { nodes, pairs, density } = networkOf(policiesFrom(rows), weighting, minWeight);
        expect(pairs.every(({ weight }) => weight >= minWeight)).toBe(true);
        for (const { agency, policyCount, degree, weightedDegree } of nodes) {
          const own = pairs.filter(({ a, b }) => a === agency || b === agency);
          expect(policyCount).toBe(issuedBy(rows, agency).size);
          expect(degree).toBe(own.length);
          expect(weightedDegree).toBeCloseTo(
            own.reduce((sum, { weight }) => sum + weight, 0),
            12,
          );
        }
        const possible = (nodes.length * (nodes.length - 1)) / 2;
        expect(density).toBeCloseTo(possible === 0 ? 0 : pairs.length / possible, 12);
      }),
    );
  });

  it('gives an agency, FRACTIONAL, as much weight as the policies it shares (Newman 2001)', () => {
    fc.assert(
      fc.property(issuerRows, (rows) => {
        for (const { agency, weightedDegree } of networkOf(policiesFrom(rows), 'FRACTIONAL').nodes) {
          const shared = [...issuedBy(rows, agency)].filter((policy) => issuersOf(rows, policy) > 1);
          expect(weightedDegree).toBeCloseTo(shared.length, 12);
        }
      }),
    );
  });

  it('says the same of one agency as the list of its co-issuers', () => {
    fc.assert(
      fc.property(issuerRows, anyWeighting, (rows, weighting) => {
        const policies = policiesFrom(rows);
        const { nodes, pairs } = networkOf(policies, weighting);
        const counts = new Map(nodes.map(({ agency, policyCount }) => [agency, policyCount]));
        for (const { agency, degree } of nodes) {
          const own = policies.filter(({ issuers }) => issuers.includes(agency));
          const coIssuers = coIssuersFrom(agency, own, weighting, counts);
          expect(coIssuers.length).toBe(degree);
          expect(otherIssuers(agency, own).sort()).toEqual(coIssuers.map((other) => other.agency).sort());
          for (const { agency: other, weight, policies: shared } of coIssuers) {
            const pair = pairs.find(({ a, b }) => [a, b].includes(agency) && [a, b].includes(other));
            expect(weight).toBe(pair?.weight);
            expect(shared.map(({ id }) => id)).toEqual(pair?.policies.map(({ id }) => id));
          }
        }
      }),
    );
  });

  it('does not depend on the order of the rows, nor do its measures', () => {
    fc.assert(
      fc.property(
        issuerRows.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        anyWeighting,
        ([rows, shuffled], weighting) => {
          const described = (list: readonly IssuerRow[]) => {
            const network = networkOf(policiesFrom(list), weighting);
            const measures = measuresOf(network);
            return {
              nodes: network.nodes,
              pairs: network.pairs.map(({ policies, ...pair }) => ({ ...pair, policies: idsOf(policies) })),
              betweenness: [...measures.betweenness()],
              constraint: [...measures.constraint()],
              communities: [...measures.communities().of],
              modularity: measures.communities().modularity,
            };
          };
          expect(described(shuffled)).toEqual(described(rows));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('measures every agency within its bounds', () => {
    fc.assert(
      fc.property(issuerRows, anyWeighting, (rows, weighting) => {
        const network = networkOf(policiesFrom(rows), weighting);
        const measures = measuresOf(network);
        const { of, modularity } = measures.communities();
        for (const { agency, degree } of network.nodes) {
          expect(measures.betweenness().get(agency)).toBeGreaterThanOrEqual(0);
          expect(measures.betweenness().get(agency)).toBeLessThanOrEqual(1);
          expect(measures.constraint().has(agency)).toBe(degree > 0);
          expect(of.has(agency)).toBe(degree > 0);
        }
        expect(modularity === null).toBe(network.pairs.length === 0);
        expect(Math.max(-1, ...of.values()) + 1).toBe(new Set(of.values()).size);
      }),
    );
  });

  it('counts unnamed issuers as the incomplete policies do', () => {
    fc.assert(
      fc.property(issuerRows, (rows) => {
        const { policies, unnamed } = incompleteOf(policiesFrom(rows));
        expect(unnamed).toBe(policies.reduce((sum, { stated, issuers }) => sum + (stated ?? 0) - issuers.length, 0));
        expect(policies.every(({ stated, issuers }) => (stated ?? 0) > issuers.length)).toBe(true);
      }),
    );
  });
});

describe('changes between two periods', () => {
  it('put every pair of either network in one list, each with its policies in both', () => {
    fc.assert(
      fc.property(issuerRows, issuerRows, anyWeighting, (earlier, later, weighting) => {
        const [before, after] = [
          networkOf(policiesFrom(earlier), weighting),
          networkOf(policiesFrom(later), weighting),
        ];
        const { appeared, dissolved, strengthened, weakened, unchanged } = changesBetween(before, after);
        const all = [appeared, dissolved, strengthened, weakened, unchanged].flat();
        const key = ({ a, b }: { a: string; b: string }): string => `${a} ${b}`;
        expect(all.map(key).sort()).toEqual([...new Set([...before.pairs, ...after.pairs].map(key))].sort());
        for (const change of all) {
          for (const [period, network, rows] of [
            [change.before, before, earlier],
            [change.after, after, later],
          ] as const) {
            const pair = network.pairs.find((candidate) => key(candidate) === key(change));
            expect(period.policies).toEqual(pair?.policies ?? []);
            expect(period.weight).toBeCloseTo(
              period.policies.length === 0 ? 0 : weightFrom(weighting, rows, change.a, change.b, period.policies),
              12,
            );
          }
          expect(change.difference).toBe(change.after.weight - change.before.weight);
        }
        expect(appeared.every((pair) => pair.before.policies.length === 0 && pair.after.policies.length > 0)).toBe(
          true,
        );
        expect(dissolved.every((pair) => pair.after.policies.length === 0 && pair.before.policies.length > 0)).toBe(
          true,
        );
        expect(strengthened.every(({ difference }) => difference > 0)).toBe(true);
        expect(weakened.every(({ difference }) => difference < 0)).toBe(true);
      }),
    );
  });
});

describe('a timeline', () => {
  it('has every policy in the one period that its date lies in, or says that it is in none', () => {
    fc.assert(
      fc.property(issuerRows, fc.constantFrom(...intervals), (rows, interval) => {
        const policies = policiesFrom(rows);
        const { periods, unplaced } = policiesByPeriod(policies, interval, { from: null, to: null });
        expect(idsOf([...periods.flatMap((each) => each.policies), ...unplaced])).toEqual(idsOf(policies));
        for (const { period, policies: own } of periods) {
          for (const { date } of own) expect(date !== null && liesWithin(date, period)).toBe(true);
        }
        for (const { date } of unplaced)
          expect(date === null || periods.every(({ period }) => !liesWithin(date, period))).toBe(true);
        expect(periods.length).toBe(periodCount(policies, interval, { from: null, to: null }));
        expect([...periods].sort((x, y) => (x.period.label < y.period.label ? -1 : 1))).toEqual(periods);
      }),
    );
  });
});
