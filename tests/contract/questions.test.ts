/** Each question of the API on both engines: the whole answers are equal. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ontology, type EntityType } from '../../src/ontology/index.js';
import { packagePath } from '../../src/package-path.js';
import { seedFromFolder } from '../../src/seed/seed-store.js';
import { ask, askCompiled } from '../ask.js';
import { hasNeo4j, openEngines, storesOf, type Engines } from './engines.js';

let engines: Engines;
beforeAll(async () => {
  engines = await openEngines();
  for (const store of storesOf(engines)) await seedFromFolder(store, packagePath('seeds'));
});
afterAll(() => engines.close());

const evidence = 'evidence { article { id headline: name } paragraph terms sources { id url name } } caveat recordedOn';

const types: readonly EntityType[] = ontology.entityTypes;

/** Every list with every field of its type: nothing that the schema offers is left unasked. */
const everyField = types.map((type): [string, string] => [
  `${type.list} with all their fields`,
  `{ ${type.list}(first: 60) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node {
      id type name ko: name(language: KO) en: name(language: EN) hans: name(language: ZH_HANS) hant: name(language: ZH_HANT)
      names { ko zhHant zhHans en aliases } summary summaryKo: summary(language: KO) caveats recordedOn
      ${Object.keys(type.properties).join(' ')}
      ${Object.entries(type.fields)
        .map(([name, field]) =>
          field.cardinality === 'one'
            ? `${name} { node { id } ${evidence} }`
            : `${name}(first: 3) { totalCount ${field.statedBy === undefined ? '' : 'statedCount complete'} pageInfo { hasNextPage endCursor } edges { cursor node { id } ${evidence} } }`,
        )
        .join('\n')}
      relations(first: 5) { totalCount pageInfo { endCursor } edges { type direction cursor node { id } properties { name value } ${evidence} } }
      articles(first: 2) { totalCount edges { node { id } ${evidence} } }
    } } } }`,
]);

const coverage =
  'coverage { bulletins { id } articleCount from to undatedCount regions { id } entityCounts { type count } notes }';
const network = `{ density policyCount unnamedIssuerCount incompletePolicies { id } nodes { agency { id } policyCount degree }
  edges { a { id } b { id } weight sharedPolicies { totalCount edges { node { id } evidence { paragraph terms } } } } ${coverage} }`;
const traced = `{ totalCount includedTechnologies { id } timeline { period region { id } count } ${coverage}
  places { region { id } totalCount initiatives(first: 100) { totalCount edges { cursor date node { id type } technologies { id } regions { id }
    actors { relationship role node { id } evidence { paragraph } } money { maxAmount currency years per beneficiary funder { id } program { id } caveat } evidence { paragraph terms } } } }
  unplaced { totalCount initiatives { edges { node { id } } } } }`;

const partOfGraph = `{ nodes { hop node { id } } edges { id source target type directed weight properties { name value } ${evidence} }
  omitted { limit nodes edges exact } ${coverage} }`;
const pathWhole = `{ length truncated nodes { id } steps { type direction alsoBy properties { name value } ${evidence} } }`;

const spread = `{ totalCount ${coverage} flows { type policyLevel followerLevel count links(first: 100) { totalCount edges { node { id } } } }
  links(first: 100) { totalCount edges { cursor node { id } policy { id } type followerLevel policyLevel lag { minDays maxDays minMonths maxMonths } notes ${evidence} } } }`;

const questions: readonly (readonly [string, string])[] = [
  ...everyField,
  ['the network of co-issuance', `{ coIssuance ${network} }`],
  ['co-issuance of a period', `{ coIssuance(filter: { from: "2021", to: "2022-01" }) ${network} }`],
  [
    'co-issuance on a technology',
    `{ coIssuance(filter: { technology: "technology:artificial-intelligence" }) ${network} }`,
  ],
  [
    'co-issuance among some agencies',
    `{ coIssuance(filter: { agencies: ["agency:most", "agency:ndrc"] }, minWeight: 1) ${network} }`,
  ],
  ['co-issuance before anything was said', `{ coIssuance(filter: { asOf: "2020" }) ${network} }`],
  ...['FRACTIONAL', 'JACCARD', 'COSINE'].map((weighting): [string, string] => [
    `co-issuance weighed as ${weighting}`,
    `{ coIssuance(weighting: ${weighting}) { modularity nodes { agency { id } weightedDegree betweenness constraint community } edges { a { id } b { id } weight } }
      ministries(first: 50) { nodes { id coIssuers(first: 50, from: "2021", weighting: ${weighting}) { policyCount edges { weight policyCount node { id } } } } } }`,
  ]),
  [
    'changes of co-issuance',
    `{ coIssuanceChanges(before: { to: "2022" }, after: { from: "2023" }) { before ${network} after ${network} unplacedPolicies { nodes { id } } ${coverage}
      ${['appeared', 'dissolved', 'strengthened', 'weakened', 'unchanged'].map((kind) => `${kind} { a { id } b { id } difference before { weight } after { weight sharedPolicies { totalCount } } }`).join(' ')} } }`,
  ],
  [
    'co-issuance by quarter',
    `{ coIssuanceTimeline(by: QUARTER) { periods { label from to network ${network} } unplacedPolicies { totalCount nodes { id date } } ${coverage} } }`,
  ],
  [
    'co-issuers of every ministry',
    `{ ministries(first: 50) { nodes { id coIssuers(first: 50) { totalCount edges { cursor weight node { id } sharedPolicies { edges { node { id } } } } ${coverage} } } } }`,
  ],
  ['a trace of artificial intelligence', `{ trace(technology: "technology:artificial-intelligence") ${traced} }`],
  [
    'a trace by province',
    `{ trace(technology: "technology:artificial-intelligence", filter: { level: PROVINCE }) ${traced} }`,
  ],
  [
    'a trace of a region and a time',
    `{ trace(technology: "technology:artificial-intelligence", filter: { regions: ["region:beijing"], from: "2023-05-10", to: "2023-05" }) ${traced} }`,
  ],
  [
    'a trace of programs only',
    `{ trace(technology: "technology:energy", filter: { types: [PROGRAM, ACHIEVEMENT] }) ${traced} }`,
  ],
  [
    'a neighbourhood of two hops',
    `{ neighborhood(ids: ["agency:most", "region:beijing"], depth: 2, limit: 300) ${partOfGraph} }`,
  ],
  [
    'a neighbourhood with the items that say so, capped',
    `{ neighborhood(ids: ["policy:beijing-agi-measures"], depth: 3, entityTypes: [ARTICLE, BULLETIN, SOURCE, POLICY, PROGRAM], perHop: 15) ${partOfGraph} }`,
  ],
  [
    'paths between an agency and a company',
    `{ paths(from: "agency:most", to: "company:baidu", maxLength: 5, first: 20) ${pathWhole} }`,
  ],
  [
    'long paths through everything',
    `{ paths(from: "company:longi", to: "institution:bnu", maxLength: 6, first: 20, throughCountries: true) ${pathWhole} }`,
  ],
  ['the whole graph, cut', `{ graph(limit: 400) ${partOfGraph} }`],
  [
    'the graph of a technology in a region and time',
    `{ graph(filter: { technology: "technology:artificial-intelligence", regions: ["region:beijing"], from: "2023-05", to: "2023", asOf: "2023-05-26" }) ${partOfGraph} }`,
  ],
  [
    'the calendar of commitments',
    `{ commitments(today: "2026-01-01", first: 100) { totalCount undatedCount ${coverage} edges { cursor node { id kind reading deadline deadlinePrecision overdue value minValue
        maxValue unit currency caveats indicator { id } money { per funder { id } } policies { id } who { id } regions { id } technologies { id } about { id } evidence { paragraph terms } } } } }`,
  ],
  ...['POLICY', 'TECHNOLOGY', 'REGION'].map((grouping): [string, string] => [
    `funding by ${grouping.toLowerCase()}`,
    `{ funding(groupBy: ${grouping}) { node { id } totalCount notes unstated { totalCount edges { node { program { id } } } }
        sums { currency basis amount count funds(first: 100) { totalCount edges { cursor node { maxAmount per beneficiary program { id } ${evidence} } } } } } }`,
  ]),
  ['diffusion', `{ diffusion ${spread} }`],
  [
    'diffusion of a policy and a technology',
    `{ a: diffusion(filter: { policy: "policy:five-year-plan-14" }) ${spread} b: diffusion(filter: { technology: "technology:artificial-intelligence", to: "2023-05" }) ${spread} }`,
  ],
  ['coverage of all', `{ ${coverage} }`],
  ['coverage of what was said', `{ ${coverage.replace('coverage', 'coverage(asOf: "2023-05")')} }`],
  [
    'entities by names in all scripts',
    '{ a: entity(name: "海澱區") { id } b: entity(name: "海淀区") { id } c: entity(name: "하이톈구") { id } d: entity(name: "haidian") { id } e: entity(name: "공신부", type: AGENCY) { id } f: entity(id: "agency:most", type: REGION) { id } }',
  ],
  [
    'nodes',
    '{ nodes(ids: ["agency:most", "nobody", "region:beijing", "agency:most"]) { id __typename } node(id: "nobody") { id } }',
  ],
  ['a name that several share', '{ entity(name: "鼓楼区") { id } }'],
  [
    'a filter by a region with all in it',
    '{ policies(filter: { regions: ["region:china"] }) { totalCount nodes { id } } programs(filter: { regions: ["region:beijing"] }, orderBy: { field: NAME, direction: DESC }, last: 5) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage } } }',
  ],
];

it.each(questions)('%s: Neo4j answers as the embedded engine does', async (_name, query) => {
  const embedded = await ask(engines.grafeo, query);
  expect(embedded.data, JSON.stringify(embedded.errors)).not.toBeNull();
  if (engines.neo4j !== null) expect(await ask(engines.neo4j, query)).toEqual(embedded);
});

it.each(questions)('%s: the compiled query answers as graphql-js does', async (_name, query) => {
  const { data, errors } = await ask(engines.grafeo, query);
  const compiled = await askCompiled(engines.grafeo, query);
  expect(compiled.errors?.map(({ message }) => message)).toEqual(errors?.map(({ message }) => message));
  expect(compiled.data).toEqual(data);
});
it('compares with a real Neo4j when there is one', () => {
  expect(engines.neo4j !== null).toBe(hasNeo4j());
});
