/** Co-issuance of small issuer lists; tests/unit/co-issuance-invariants.test.ts has the properties of any. */
import { describe, expect, it } from 'vitest';
import { coIssuanceNetwork } from '../../src/analysis/co-issuance.js';
import { unnamedIssuers } from '../../src/analysis/issuer-lists.js';
import { measuresOf } from '../../src/analysis/network-measures.js';
import { weightings } from '../../src/analysis/weighting.js';
import { policiesFrom, type IssuerRow } from '../issuer-rows.js';

const row = (policy: string, agency: string, stated: number | null = null): IssuerRow => ({
  policy,
  date: null,
  stated,
  agency,
});
const all = { agencies: null, weighting: 'COUNT', minWeight: 1 } as const;

describe('coIssuanceNetwork', () => {
  it('counts the policies that two agencies share, and keeps what names them', () => {
    const rows = [row('p1', 'a'), row('p1', 'b'), row('p2', 'a'), row('p2', 'b'), row('p2', 'c'), row('p3', 'c')];
    const network = coIssuanceNetwork(policiesFrom(rows), all);
    expect(network.pairs.map(({ a, b, weight }) => [a, b, weight])).toEqual([
      ['a', 'b', 2],
      ['a', 'c', 1],
      ['b', 'c', 1],
    ]);
    expect(network.pairs[1]?.policies).toEqual([{ id: 'p2', date: null, issuerCount: 3, between: ['a', 'c'] }]);
    expect(network.nodes).toEqual([
      { agency: 'a', policyCount: 2, degree: 2, weightedDegree: 3 },
      { agency: 'b', policyCount: 2, degree: 2, weightedDegree: 3 },
      { agency: 'c', policyCount: 2, degree: 2, weightedDegree: 2 },
    ]);
    expect(network.density).toBe(1);
  });

  it('has no density below two agencies', () => {
    expect(coIssuanceNetwork(policiesFrom([row('p', 'a')]), all).density).toBe(0);
  });

  it('keeps pairs among some agencies, and those of enough weight', () => {
    const policies = policiesFrom([row('p1', 'a'), row('p1', 'b'), row('p1', 'c'), row('p2', 'a'), row('p2', 'b')]);
    expect(
      coIssuanceNetwork(policies, { ...all, agencies: new Set(['a', 'c']) }).pairs.map(({ a, b }) => a + b),
    ).toEqual(['ac']);
    expect(coIssuanceNetwork(policies, { ...all, minWeight: 2 }).pairs.map(({ a, b }) => a + b)).toEqual(['ab']);
  });

  it('weighs a pair in four ways', () => {
    // a and b share p1 (two issuers) and p2 (three); a issued four, b three.
    const rows = ['p1 a', 'p1 b', 'p2 a', 'p2 b', 'p2 c', 'p3 a', 'p4 a', 'p5 b'].map((words) => {
      const [policy = '', agency = ''] = words.split(' ');
      return row(policy, agency);
    });
    const weights = weightings.map((weighting) => {
      const { pairs } = coIssuanceNetwork(policiesFrom(rows), { agencies: null, weighting, minWeight: 0 });
      return [weighting, pairs.find(({ a, b }) => a === 'a' && b === 'b')?.weight];
    });
    expect(Object.fromEntries(weights)).toEqual({
      COUNT: 2,
      FRACTIONAL: 1 + 1 / 2,
      JACCARD: 2 / 5,
      COSINE: 2 / Math.sqrt(12),
    });
  });

  it('divides by all named issuers of a policy, also by those that are not asked for', () => {
    const policies = policiesFrom(['a', 'b', 'c', 'd'].map((agency) => row('p', agency)));
    const { pairs } = coIssuanceNetwork(policies, {
      agencies: new Set(['a', 'b']),
      weighting: 'FRACTIONAL',
      minWeight: 0,
    });
    expect(pairs.map(({ weight }) => weight)).toEqual([1 / 3]);
  });

  it('adds thirds up to exactly one', () => {
    const policies = policiesFrom(
      ['p1', 'p2', 'p3'].flatMap((policy) => ['a', 'b', 'c', 'd'].map((agency) => row(policy, agency))),
    );
    const { pairs } = coIssuanceNetwork(policies, { ...all, weighting: 'FRACTIONAL' });
    expect(pairs.map(({ weight }) => weight)).toEqual([1, 1, 1, 1, 1, 1]);
  });
});

describe('measuresOf', () => {
  it('measures nothing where there are no pairs', () => {
    const measures = measuresOf(coIssuanceNetwork(policiesFrom([row('p', 'a'), row('q', 'b')]), all));
    expect([...measures.betweenness()]).toEqual([
      ['a', 0],
      ['b', 0],
    ]);
    expect([...measures.constraint()]).toEqual([]);
    expect(measures.communities()).toEqual({ of: new Map(), modularity: null });
  });

  it('sees a broker: on every path, least constrained', () => {
    const pairs = ['a b', 'b c', 'c d', 'c e', 'd e'];
    const policies = policiesFrom(pairs.flatMap((pair) => pair.split(' ').map((agency) => row(pair, agency))));
    const measures = measuresOf(coIssuanceNetwork(policies, all));
    const constraint = measures.constraint();
    expect(measures.betweenness().get('c')).toBeCloseTo(4 / 6);
    expect(Math.min(...constraint.values())).toBe(Math.min(constraint.get('b') ?? 9, constraint.get('c') ?? 9));
    expect(constraint.get('a')).toBe(1);
    expect(measures.communities().of).toEqual(
      new Map([
        ['c', 0],
        ['d', 0],
        ['e', 0],
        ['a', 1],
        ['b', 1],
      ]),
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
    expect(policiesFrom(rows).map(unnamedIssuers)).toEqual([unnamed]);
  });
});
