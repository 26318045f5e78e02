import type { Question } from './question.js';

/** By city of some provinces the number of initiatives in artificial intelligence, and the five newest. */
const statement = `MATCH (t:Technology)-[:BROADER*0..12]->(:Entity {id: $technology})
WITH collect(DISTINCT t) AS technologies
UNWIND $regions AS region
MATCH (place:Region)-[:PART_OF*0..8]->(:Entity {id: region})
OPTIONAL MATCH (place)-[:PART_OF*0..8]->(c:Region {level: 'city'})
WITH DISTINCT technologies, place, coalesce(c, place) AS city
MATCH (place)<-[:APPLIES_TO|LOCATED_IN]-(i:Entity)
WHERE i.type IN ['Policy', 'Program', 'Achievement']
  AND EXISTS { MATCH (i)-[:TARGETS|ADVANCES]->(t:Technology) WHERE t IN technologies }
WITH DISTINCT city, i
ORDER BY city.id, coalesce(i.date, '') DESC, i.id
WITH city, collect(i) AS initiatives
RETURN city.id, city.nameKo, city.nameZhHans, size(initiatives), [i IN initiatives[..5] | [i.id, i.nameKo, i.date]]`;

const provinces = [
  'zhejiang',
  'hubei',
  'sichuan',
  'guangdong',
  'jiangsu',
  'anhui',
  'shaanxi',
  'shandong',
  'hunan',
  'fujian',
];

interface Place {
  readonly region: { readonly id: string };
  readonly totalCount: number;
  readonly initiatives: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
}

export const traceByCity: Question = {
  name: 'AI trace by city',
  variables: () =>
    provinces.map((_, first) => ({
      technology: 'technology:artificial-intelligence',
      regions: [0, 1, 2].map((step) => `region:${provinces[(first + step) % provinces.length] ?? ''}`),
    })),
  limit: (run, variables) => run(statement, variables),
  limitLines: (rows: [string, string, string, number, [string, string, string][]][]) =>
    rows.map(([city, , , total, newest]) => [city, total, ...newest.map(([id]) => id)].join(' ')),
  service: {
    query: `query ($technology: ID!, $regions: [ID!]) { trace(technology: $technology, filter: { regions: $regions, level: CITY }) {
      places { region { id name } totalCount initiatives(first: 5) { edges { date node { id name } } } } } }`,
    lines: ({ trace: { places } }: { trace: { places: readonly Place[] } }) =>
      places.map(({ region, totalCount, initiatives }) =>
        [region.id, totalCount, ...initiatives.edges.map(({ node }) => node.id)].join(' '),
      ),
  },
  neo4jGraphql: {
    query: `query ($technology: ID!, $regions: [ID!]!) { traceByCity(technology: $technology, regions: $regions) {
      city nameKo nameZhHans total newest { id nameKo date } } }`,
    lines: ({ traceByCity: found }: { traceByCity: { city: string; total: number; newest: { id: string }[] }[] }) =>
      found.map(({ city, total, newest }) => [city, total, ...newest.map(({ id }) => id)].join(' ')),
  },
};
