/** Rows for the checks: a world in which everything is as it should be, and one with each finding exactly once. */
import type { EntityRow, PropertyValue, RelationshipRow } from '../../src/ontology/content.js';
import { encodeEvidence } from '../../src/ontology/evidence.js';
import { nameKey, typeOfId } from '../../src/ontology/index.js';
import { applyPlan } from '../../src/seed/apply.js';
import type { GraphStore } from '../../src/store/graph-store.js';

export interface World {
  readonly entities: readonly EntityRow[];
  readonly relationships: readonly RelationshipRow[];
}

const recordedOn = '2030-01-04';

const entity = (id: string, properties: Record<string, PropertyValue> = {}): EntityRow => {
  const names = ['nameKo', 'nameEn', 'nameZhHans'].flatMap((key) =>
    key in properties ? [String(properties[key])] : [],
  );
  return {
    id,
    type: typeOfId(id) ?? '',
    properties: {
      recordedOn,
      sortName: names[0] ?? id,
      nameKeys: names.map(nameKey),
      origin: 'tests',
      ...properties,
    },
  };
};

const relation = (
  from: string,
  type: string,
  to: string,
  properties: Record<string, PropertyValue> = {},
  ...articles: readonly string[]
): RelationshipRow => ({
  id: `${type}/${from}/${to}`,
  type,
  from,
  to,
  properties: {
    recordedOn,
    origin: 'tests',
    evidence: (articles.length > 0 ? articles : [from.startsWith('article:') ? from : 'article:one']).map((article) =>
      encodeEvidence({ article, paragraph: 'p1', terms: ['x'] }),
    ),
    ...properties,
  },
});

const policy = (name: string, properties: Record<string, PropertyValue> = {}): EntityRow =>
  entity(`policy:${name}`, {
    nameEn: `Policy ${name}`,
    kind: 'plan',
    date: '2029-06-01',
    dateBasis: 'issued',
    ...properties,
  });
const indicator = (name: string, properties: Record<string, PropertyValue>): EntityRow =>
  entity(`indicator:${name}`, { measure: name, unit: 'centres', nature: 'target', value: 10, ...properties });
const agency = (name: string, properties: Record<string, PropertyValue> = {}): EntityRow =>
  entity(`agency:${name}`, { nameEn: `Office ${name}`, level: 'central', kind: 'ministry', ...properties });

const agencies = ['alpha', 'beta', 'gamma'];

/** Each fact is near a finding, and none is one. */
export const cleanWorld: World = {
  entities: [
    entity('region:land', { nameEn: 'Land', level: 'country' }),
    entity('region:land-north', { nameEn: 'North', level: 'province' }),
    entity('technology:light', { nameEn: 'Light', scheme: 'technology' }),
    entity('technology:moonlight', { nameEn: 'Moonlight', scheme: 'technology' }),
    entity('bulletin:b', { nameEn: 'Bulletin', issuedOn: recordedOn, language: 'ko' }),
    entity('article:one', { nameEn: 'One', section: 'policy' }),
    entity('article:two', { nameEn: 'Two', section: 'policy' }),
    // Known to the month: it may have been published before the bulletin.
    entity('source:page', { nameEn: 'Page', url: 'https://example.org/page', date: '2030-01' }),
    // Cited by nobody, and vouching for a fact.
    entity('source:reference', { nameEn: 'Reference' }),
    ...agencies.map((name) => agency(name)),
    // As many issuers as are stated, and fewer; one that leads.
    policy('whole', { statedIssuerCount: 2, periodStart: '2030', periodEnd: '2030-06' }),
    policy('part', { statedIssuerCount: 3 }),
    // Known to the year: it may have been issued before.
    policy('follower', { date: '2029' }),
    // The deadline is this year, which is not over; the other was met.
    indicator('this-year', { periodEnd: '2030' }),
    indicator('met', { periodEnd: '2028', measure: 'Centres' }),
    indicator('outcome', { periodEnd: '2028-12', measure: 'Centres', nature: 'actual', value: 11 }),
    // Not the same: numbers, places and codes tell them apart.
    policy('plan-13', { nameZhHans: '第十三个五年规划纲要' }),
    policy('plan-14', { nameZhHans: '第十四个五年规划纲要' }),
    agency('north-office', { nameZhHans: '江苏省科学技术厅' }),
    agency('south-office', { nameZhHans: '江西省科学技术厅' }),
  ],
  relationships: [
    relation('region:land-north', 'PART_OF', 'region:land', {
      evidence: [encodeEvidence({ source: 'source:reference' })],
    }),
    relation('technology:moonlight', 'BROADER', 'technology:light'),
    relation('article:one', 'IN_BULLETIN', 'bulletin:b'),
    relation('article:two', 'IN_BULLETIN', 'bulletin:b'),
    relation('article:one', 'CITES_SOURCE', 'source:page'),
    relation('policy:whole', 'ISSUED_BY', 'agency:alpha', { role: 'lead' }),
    relation('policy:whole', 'ISSUED_BY', 'agency:beta', { role: 'joint' }),
    relation('policy:part', 'ISSUED_BY', 'agency:alpha'),
    relation('policy:follower', 'IMPLEMENTS', 'policy:whole'),
    relation('policy:whole', 'SETS', 'indicator:this-year'),
    relation('indicator:met', 'ABOUT', 'region:land'),
    relation('indicator:outcome', 'ABOUT', 'region:land'),
    relation('article:one', 'MENTIONS', 'agency:gamma'),
    ...['policy:plan-13', 'policy:plan-14', 'agency:north-office', 'agency:south-office'].map((id) =>
      relation('article:one', 'MENTIONS', id),
    ),
  ],
};

/** What is wrong, beside the clean world. */
const wrong: World = {
  entities: [
    policy('too-many', { statedIssuerCount: 2 }),
    policy('two-lists', { statedIssuerCount: 2 }),
    policy('two-heads'),
    policy('early', { date: '2029-05-31' }),
    entity('source:late', { nameEn: 'Late', url: 'https://example.org/late', date: '2030-01-05' }),
    policy('backwards', { periodStart: '2030-07', periodEnd: '2030-06-30' }),
    entity('person:nobody', { nameEn: 'Nobody' }),
    entity('region:lost', { nameEn: 'Lost', level: 'county' }),
    entity('technology:strange', { nameEn: 'Strange', scheme: 'technology' }),
    entity('company:moon-one', { nameEn: 'Moonlight Systems', nameKo: '달빛시스템', kind: 'firm' }),
    entity('company:moon-two', { nameEn: 'Moonlight Systems Co., Ltd.', kind: 'firm' }),
    indicator('missed', { periodEnd: '2029', measure: 'Labs' }),
    agency('doubtful', { caveats: ['The text gives two names.'] }),
  ],
  relationships: [
    ...agencies.map((name) => relation('policy:too-many', 'ISSUED_BY', `agency:${name}`)),
    relation('policy:two-lists', 'ISSUED_BY', 'agency:alpha', {}, 'article:one', 'article:two'),
    relation('policy:two-lists', 'ISSUED_BY', 'agency:beta', {}, 'article:one'),
    relation('policy:two-lists', 'ISSUED_BY', 'agency:gamma', {}, 'article:two'),
    relation('policy:two-heads', 'ISSUED_BY', 'agency:alpha', { role: 'lead' }),
    relation('policy:two-heads', 'ISSUED_BY', 'agency:beta', { role: 'lead' }),
    relation('policy:early', 'IMPLEMENTS', 'policy:whole'),
    relation('article:one', 'CITES_SOURCE', 'source:late'),
    relation('policy:whole', 'SETS', 'indicator:missed'),
    ...[
      ...['policy:backwards', 'region:lost', 'technology:strange', 'company:moon-one', 'company:moon-two'],
      'agency:doubtful',
    ].map((id) => relation('article:two', 'MENTIONS', id)),
  ],
};

export const wrongWorld: World = {
  entities: [...cleanWorld.entities, ...wrong.entities],
  relationships: [...cleanWorld.relationships, ...wrong.relationships],
};

const nothing = { create: [], change: [], remove: [] };

export const fill = (store: GraphStore, { entities, relationships }: World): Promise<void> =>
  applyPlan(store, {
    entities: { ...nothing, create: entities },
    relationships: { ...nothing, create: relationships },
  });
