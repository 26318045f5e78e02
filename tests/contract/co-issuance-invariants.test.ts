/** Over generated graphs, asked through the API: every count, weight, degree and total equals what its own list returns. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { weightings, type Weighting } from '../../src/analysis/weighting.js';
import { openGrafeo } from '../../src/store/grafeo/grafeo-store.js';
import { dataOf } from '../ask.js';
import { writeIssued, type Issued } from './issuer-lists.js';

interface Node {
  readonly id: string;
}
interface Shared {
  readonly weight: number;
  readonly sharedPolicies: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly issuerCount: number;
      readonly node: Node & { readonly issuers: { readonly totalCount: number; readonly nodes: readonly Node[] } };
    }[];
  };
}
interface Network {
  readonly density: number;
  readonly policyCount: number;
  readonly unnamedIssuerCount: number;
  readonly policies: { readonly totalCount: number; readonly nodes: readonly Node[] };
  readonly incompletePolicies: readonly {
    readonly issuers: { readonly statedCount: number; readonly totalCount: number };
  }[];
  readonly nodes: readonly {
    readonly agency: Node & {
      readonly policies: { readonly totalCount: number; readonly edges: readonly { readonly node: Node }[] };
      readonly coIssuers: {
        readonly totalCount: number;
        readonly policyCount: number;
        readonly edges: readonly (Shared & { readonly node: Node; readonly policyCount: number })[];
      };
    };
    readonly policyCount: number;
    readonly degree: number;
    readonly weightedDegree: number;
  }[];
  readonly edges: readonly (Shared & { readonly a: Node; readonly b: Node })[];
}

const sharedFields =
  'weight sharedPolicies(first: 100) { totalCount edges { issuerCount node { id issuers { totalCount nodes: edges { node { id } } } } } }';
const query = (weighting: Weighting): string => `{
  coIssuance(weighting: ${weighting}) {
    density policyCount unnamedIssuerCount policies(first: 100) { totalCount nodes { id } } incompletePolicies { issuers { statedCount totalCount } }
    nodes { policyCount degree weightedDegree agency { id policies(first: 100) { totalCount edges { node { id } } }
      coIssuers(first: 100, weighting: ${weighting}) { totalCount policyCount edges { node { id } policyCount ${sharedFields} } } } }
    edges { a { id } b { id } ${sharedFields} } } }`;

const generated = fc
  .array(
    fc.record({
      agencies: fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 6 }),
      stated: fc.option(fc.integer({ min: 1, max: 9 })),
      date: fc.constantFrom(null, '2021', '2021-03', '2022-11-05'),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((policies) =>
    policies.map(({ agencies, stated, date }, index): Issued => ({
      policy: `policy:${String(index)}`,
      date,
      issuers: agencies.map((agency) => `agency:${String(agency)}`),
      stated,
      recordedOn: '2024-01-05',
    })),
  );

const weightOf = (weighting: Weighting, { sharedPolicies }: Shared, ofA: number, ofB: number): number => {
  const count = sharedPolicies.edges.length;
  const definitions: Record<Weighting, number> = {
    COUNT: count,
    FRACTIONAL: sharedPolicies.edges.reduce((sum, { node }) => sum + 1 / (node.issuers.nodes.length - 1), 0),
    JACCARD: count / (ofA + ofB - count),
    COSINE: count / Math.sqrt(ofA * ofB),
  };
  return definitions[weighting];
};

const expectConsistent = (weighting: Weighting, network: Network): void => {
  const policiesOf = new Map(
    network.nodes.map(({ agency }) => [agency.id, agency.policies.edges.map(({ node }) => node.id)]),
  );
  const issuedBy = (agency: string): readonly string[] => policiesOf.get(agency) ?? [];
  const expectPair = (a: string, b: string, pair: Shared): void => {
    const { totalCount, edges } = pair.sharedPolicies;
    const both = issuedBy(a).filter((policy) => issuedBy(b).includes(policy));
    expect(totalCount).toBe(edges.length);
    expect(edges.map(({ node }) => node.id).sort()).toEqual([...both].sort());
    for (const { issuerCount, node } of edges) {
      expect(issuerCount).toBe(node.issuers.nodes.length);
      expect(node.issuers.totalCount).toBe(issuerCount);
    }
    expect(pair.weight).toBeCloseTo(weightOf(weighting, pair, issuedBy(a).length, issuedBy(b).length), 12);
  };
  expect(network.policyCount).toBe(network.policies.nodes.length);
  expect(network.policies.totalCount).toBe(network.policyCount);
  expect(network.unnamedIssuerCount).toBe(
    network.incompletePolicies.reduce((sum, { issuers }) => sum + issuers.statedCount - issuers.totalCount, 0),
  );
  for (const pair of network.edges) expectPair(pair.a.id, pair.b.id, pair);
  for (const { agency, policyCount, degree, weightedDegree } of network.nodes) {
    const own = network.edges.filter(({ a, b }) => a.id === agency.id || b.id === agency.id);
    const { coIssuers } = agency;
    expect(policyCount).toBe(issuedBy(agency.id).length);
    expect([agency.policies.totalCount, coIssuers.policyCount]).toEqual([policyCount, policyCount]);
    expect([degree, coIssuers.totalCount, coIssuers.edges.length]).toEqual([own.length, own.length, own.length]);
    expect(weightedDegree).toBeCloseTo(
      own.reduce((sum, { weight }) => sum + weight, 0),
      12,
    );
    for (const edge of coIssuers.edges) {
      expectPair(agency.id, edge.node.id, edge);
      expect(edge.policyCount).toBe(issuedBy(edge.node.id).length);
    }
  }
  const possible = (network.nodes.length * (network.nodes.length - 1)) / 2;
  expect(network.density).toBeCloseTo(possible === 0 ? 0 : network.edges.length / possible, 12);
};

it.each(weightings)('%s', async (weighting) => {
  await fc.assert(
    fc.asyncProperty(generated, async (policies) => {
      const store = openGrafeo({ folder: null, shuffleUnordered: true });
      try {
        await store.prepare();
        await writeIssued(store, policies);
        const { coIssuance } = (await dataOf(store, query(weighting))) as { coIssuance: Network };
        expectConsistent(weighting, coIssuance);
      } finally {
        await store.close();
      }
    }),
    { numRuns: 12 },
  );
});
