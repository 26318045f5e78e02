/** Co-issuance: every count equals the number of policies that its own list returns, for any set of issuer lists. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coIssuanceNetwork, policiesOf, unnamedIssuers, type IssuerRow } from '../../src/analysis/co-issuance.js';

const row = (policy: string, agency: string, stated: number | null = null): IssuerRow => ({
  policy,
  date: null,
  stated,
  agency,
  evidence: [`${policy} ${agency}`],
});
const all = { agencies: null, minWeight: 1 };

describe('coIssuanceNetwork', () => {
  it('counts the policies that two agencies share, and keeps what names them', () => {
    const rows = [row('p1', 'a'), row('p1', 'b'), row('p2', 'a'), row('p2', 'b'), row('p2', 'c'), row('p3', 'c')];
    const network = coIssuanceNetwork(policiesOf(rows), all);
    expect(network.pairs.map(({ a, b, weight }) => [a, b, weight])).toEqual([
      ['a', 'b', 2],
      ['a', 'c', 1],
      ['b', 'c', 1],
    ]);
    expect(network.pairs[1]?.policies).toEqual([{ id: 'p2', date: null, evidence: ['p2 a', 'p2 c'] }]);
    expect(network.nodes).toEqual([
      { agency: 'a', policyCount: 2, degree: 2 },
      { agency: 'b', policyCount: 2, degree: 2 },
      { agency: 'c', policyCount: 2, degree: 2 },
    ]);
    expect(network.density).toBe(1);
  });

  it('has no density below two agencies', () => {
    expect(coIssuanceNetwork(policiesOf([row('p', 'a')]), all).density).toBe(0);
  });

  it('keeps pairs among some agencies, and those of enough weight', () => {
    const policies = policiesOf([row('p1', 'a'), row('p1', 'b'), row('p1', 'c'), row('p2', 'a'), row('p2', 'b')]);
    expect(
      coIssuanceNetwork(policies, { agencies: new Set(['a', 'c']), minWeight: 1 }).pairs.map(({ a, b }) => a + b),
    ).toEqual(['ac']);
    expect(coIssuanceNetwork(policies, { agencies: null, minWeight: 2 }).pairs.map(({ a, b }) => a + b)).toEqual([
      'ab',
    ]);
  });

  const issuerRows = fc
    .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 6 })), {
      selector: ([policy, agency]) => `${String(policy)} ${String(agency)}`,
    })
    .map((tuples) => tuples.map(([policy, agency]) => row(`p${String(policy)}`, `a${String(agency)}`)));

  it('opens exactly the policies behind every weight, count and degree', () => {
    fc.assert(
      fc.property(issuerRows, (rows) => {
        const { nodes, pairs, density } = coIssuanceNetwork(policiesOf(rows), all);
        const issuedBy = (agency: string): Set<string> =>
          new Set(rows.filter((each) => each.agency === agency).map(({ policy }) => policy));
        for (const { a, b, weight, policies } of pairs) {
          const shared = [...issuedBy(a)].filter((policy) => issuedBy(b).has(policy)).sort();
          expect(policies.map(({ id }) => id).sort()).toEqual(shared);
          expect(weight).toBe(shared.length);
        }
        for (const { agency, policyCount, degree } of nodes) {
          expect(policyCount).toBe(issuedBy(agency).size);
          expect(degree).toBe(pairs.filter(({ a, b }) => a === agency || b === agency).length);
        }
        expect(density).toBeGreaterThanOrEqual(0);
        expect(density).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(
        issuerRows.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => {
          const sorted = (list: readonly IssuerRow[]) =>
            coIssuanceNetwork(policiesOf(list), all).pairs.map((pair) => ({
              ...pair,
              policies: pair.policies.map(({ id }) => id).sort(),
            }));
          expect(sorted(shuffled)).toEqual(sorted(rows));
        },
      ),
    );
  });
});

describe('unnamedIssuers', () => {
  it.each([
    [12, 2, 10],
    [5, 6, 0],
    [null, 2, 0],
  ])('of %s stated and %s named are %s', (stated, named, unnamed) => {
    const rows = Array.from({ length: named }, (_, index) => row('p', `a${String(index)}`, stated));
    expect(policiesOf(rows).map(unnamedIssuers)).toEqual([unnamed]);
  });
});
