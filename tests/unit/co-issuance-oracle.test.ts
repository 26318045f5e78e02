/** Weights and measures equal those that NetworkX computed (scripts/networkx-oracle.py) on four networks, for every weighting. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coIssuanceNetwork } from '../../src/analysis/co-issuance.js';
import { coIssuersFrom } from '../../src/analysis/co-issuers.js';
import type { IssuedPolicy } from '../../src/analysis/issuer-lists.js';
import { measuresOf } from '../../src/analysis/network-measures.js';
import { weightings, type Weighting } from '../../src/analysis/weighting.js';
import { packagePath } from '../../src/package-path.js';

interface Recorded {
  readonly policies: Readonly<Record<string, readonly string[]>>;
  readonly weightings: Readonly<
    Record<
      Weighting,
      {
        readonly density: number;
        readonly pairs: readonly (readonly [string, string, number])[];
        readonly agencies: Readonly<
          Record<string, { degree: number; weightedDegree: number; betweenness: number; constraint: number | null }>
        >;
        readonly louvain: {
          readonly modularity: number;
          readonly medianModularity: number;
          readonly communities: readonly (readonly string[])[];
        };
      }
    >
  >;
}

const folder = packagePath('tests', 'fixtures', 'networkx');
const recorded = readdirSync(folder).map((file): [string, Recorded] => [
  file.replace('.json', ''),
  JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Recorded,
]);
const cases = recorded.flatMap(([name, record]) =>
  weightings.map((weighting): [string, Weighting, Recorded] => [name, weighting, record]),
);

const policiesIn = ({ policies }: Recorded): IssuedPolicy[] =>
  Object.entries(policies).map(([id, issuers]) => ({
    id,
    date: null,
    stated: null,
    issuers,
  }));

const digits = 10;

it('knows the four networks', () => {
  expect(recorded.map(([name]) => name)).toEqual(['brokers', 'skewed-12', 'skewed-40', 'southern-women']);
});

describe.each(cases)('%s, %s', (name, weighting, record) => {
  const expected = record.weightings[weighting];
  const policies = policiesIn(record);
  const network = coIssuanceNetwork(policies, { agencies: null, weighting, minWeight: 0 });
  const measures = measuresOf(network);

  it('weighs every pair as NetworkX does', () => {
    const pairs = new Map(network.pairs.map(({ a, b, weight }) => [`${a} ${b}`, weight]));
    expect([...pairs.keys()].sort()).toEqual(expected.pairs.map(([a, b]) => `${a} ${b}`).sort());
    for (const [a, b, weight] of expected.pairs)
      expect(pairs.get(`${a} ${b}`), `${a} ${b}`).toBeCloseTo(weight, digits);
    expect(network.density).toBeCloseTo(expected.density, digits);
  });

  it('gives one agency the co-issuers and weights of the network', () => {
    const counts = new Map(network.nodes.map(({ agency, policyCount }) => [agency, policyCount]));
    for (const { agency } of network.nodes) {
      const own = policies.filter(({ issuers }) => issuers.includes(agency));
      const found = coIssuersFrom(agency, own, weighting, counts);
      expect(found.length).toBe(expected.agencies[agency]?.degree);
      for (const { agency: other, weight } of found) {
        const pair = expected.pairs.find(
          ([a, b]) => a === [agency, other].sort()[0] && b === [agency, other].sort()[1],
        );
        expect(weight).toBeCloseTo(pair?.[2] ?? Number.NaN, digits);
      }
    }
  });

  it('measures every agency as NetworkX does', () => {
    expect(network.nodes.map(({ agency }) => agency).sort()).toEqual(Object.keys(expected.agencies).sort());
    for (const { agency, degree, weightedDegree } of network.nodes) {
      const wanted = expected.agencies[agency];
      expect(degree).toBe(wanted?.degree);
      expect(weightedDegree).toBeCloseTo(wanted?.weightedDegree ?? Number.NaN, digits);
      expect(measures.betweenness().get(agency)).toBeCloseTo(wanted?.betweenness ?? Number.NaN, digits);
      const constraint = measures.constraint().get(agency) ?? null;
      if (wanted?.constraint === null) expect(constraint).toBeNull();
      else expect(constraint).toBeCloseTo(wanted?.constraint ?? Number.NaN, digits);
    }
  });

  const { of, modularity } = measures.communities();
  const communities: string[][] = [];
  for (const [agency, community] of [...of].sort()) (communities[community] ??= []).push(agency);

  it('numbers communities by size, without gaps', () => {
    const sizes = communities.map(({ length }) => length);
    expect(sizes).toEqual([...sizes].sort((x, y) => y - x));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(of.size);
    expect(communities.every((members) => members.length > 0)).toBe(true);
  });

  it('divides the network at least as well as NetworkX typically does', () => {
    expect(modularity).toBeGreaterThanOrEqual(expected.louvain.medianModularity - 1e-9);
    // Its best of 200 runs; ours is the best of 10.
    expect(Math.abs((modularity ?? 0) - expected.louvain.modularity)).toBeLessThan(0.001);
  });

  // In the largest network, of no clear division, many differ little.
  if (name === 'skewed-40') return;
  it('finds the division that NetworkX found best', () => {
    expect(modularity).toBeCloseTo(expected.louvain.modularity, digits);
    expect([...communities].sort((x, y) => ((x[0] ?? '') < (y[0] ?? '') ? -1 : 1))).toEqual(
      expected.louvain.communities,
    );
  });
});
