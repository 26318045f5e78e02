/** Sample parameters for every statement that reads, over the real seeds. */
import { expandName } from '../../src/derive/statements.js';
import type { GraphContent } from '../../src/ontology/content.js';
import { ontology } from '../../src/ontology/index.js';

type Params = Readonly<Record<string, unknown>>;

/** Several sets of parameters for the statement, or none when it has no samples. `text` is its Cypher. */
export const samplesFor = (name: string, text: string, content: GraphContent): readonly Params[] => {
  if (name.startsWith('list/')) return listSamples(name, text);
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
    Object.values(fields).some((field) => expandName(field) === name.replace(/-count$/, '')),
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

const listSamples = (name: string, text: string): Params[] => {
  const parameters = [...new Set([...text.matchAll(/\$(\w+)/g)].map(([, parameter]) => parameter ?? ''))];
  const conditions = parameters.filter(
    (parameter) => !['low', 'high', 'afterKey', 'afterId', 'first'].includes(parameter),
  );
  const none = Object.fromEntries(conditions.map((parameter) => [parameter, null]));
  const filtered = [
    none,
    ...conditions.map((parameter) => ({
      ...none,
      [parameter]: conditionValues[parameter] ?? ['region:beijing', 'agency:most', 'joint'],
    })),
  ];
  if (name.endsWith('-count')) return filtered;
  const page = { low: '', high: '\u{10FFFF}', afterKey: null, afterId: null, first: 40 };
  return [
    ...filtered.map((conditionSet) => ({ ...conditionSet, ...page })),
    { ...none, ...page, low: '2022', high: '2023-05-20', first: 7 },
    { ...none, ...page, afterKey: '베이', afterId: 'a', first: 5 },
    { ...none, ...page, afterKey: '2023-05-18', afterId: 'p', first: 5 },
  ];
};

const ids = [
  'policy:beijing-agi-measures',
  'program:jingxi-ai-talent-port',
  'achievement:carmo',
  'agency:most',
  'nobody',
];

const fixedSamples: Readonly<Record<string, readonly Params[]>> = {
  'health/ping': [{}],
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
  'hierarchy/regions-around': [
    { ids: ['region:beijing-haidian', 'region:inner-mongolia-ordos', 'region:jing-jin-ji'] },
  ],
  'co-issuance/issuer-lists': [
    { from: null, to: null, technologies: null, asOf: null },
    { from: '2021', to: '2022-10', technologies: null, asOf: '2023-05-26' },
    {
      from: null,
      to: null,
      technologies: ['technology:artificial-intelligence', 'technology:digital-twin'],
      asOf: null,
    },
    { from: null, to: null, technologies: null, asOf: '2020' },
  ],
  'co-issuance/issuer-lists-of-agencies': [
    { agencies: ['agency:most', 'agency:ndrc', 'agency:miit', 'nobody'], from: null, to: null, asOf: null },
    { agencies: ['agency:most'], from: '2023', to: '2023-05-11', asOf: '2023-05-26' },
  ],
  'trace/initiatives': [
    {
      technologies: ['technology:artificial-intelligence', 'technology:large-models'],
      types: ['Policy', 'Program', 'Achievement'],
      asOf: null,
    },
    { technologies: ['technology:digital-twin'], types: ['Policy'], asOf: '2020' },
  ],
  'trace/places': [
    { ids, asOf: null },
    { ids, asOf: '2020' },
  ],
  'trace/actors': [
    { ids, asOf: null },
    { ids, asOf: '2020' },
  ],
  'trace/money': [{ ids: [...ids, 'policy:shanghai-corporate-rd-centres-opinion'], asOf: null }],
  'coverage/bulletins-of-entities': [
    { ids, asOf: null },
    { ids, asOf: '2020' },
  ],
  'coverage/regions-of-entities': [{ ids, asOf: null }],
  'coverage/all-bulletins': [{}],
  'coverage/entity-counts': [{}],
  'coverage/dates': [{}],
  'coverage/regions': [{}],
  'seed/stored-entities': [
    { origin: 'seeds', after: '', first: 50 },
    { origin: 'seeds', after: 'policy:', first: 50 },
    { origin: 'nobody', after: '', first: 50 },
  ],
  'seed/stored-relationships': [
    { origin: 'seeds', ids },
    { origin: 'nobody', ids },
  ],
};
