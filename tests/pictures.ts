/** Parts of graphs for tests of layout and feeds. */
import { layout } from '../src/analysis/layout.js';
import type { Subgraph, SubgraphEdge, SubgraphNode } from '../src/analysis/subgraph.js';
import { pictureOf, type Picture } from '../src/feed/picture.js';

export const node = (id: string, more: Partial<SubgraphNode> = {}): SubgraphNode => ({
  id,
  type: 'Policy',
  name: id,
  nameEn: null,
  nameZh: null,
  date: null,
  recordedOn: '2030-01-04',
  hop: null,
  ...more,
});

export const edge = (source: string, target: string, more: Partial<SubgraphEdge> = {}): SubgraphEdge => ({
  id: `CITES/${source}/${target}`,
  source,
  target,
  type: 'CITES',
  directed: true,
  weight: 1,
  recordedOn: '2030-01-04',
  properties: {},
  ...more,
});

export const subgraph = (nodes: readonly SubgraphNode[], edges: readonly SubgraphEdge[]): Subgraph => ({
  nodes,
  edges,
  omitted: [],
});

export const picture = (part: Subgraph): Picture =>
  pictureOf(part, layout(part), {
    title: 'A picture',
    generator: 'test 1',
    query: '/graph/trace.json?technology=a&asOf=2030',
    snapshot: 'abc',
    bulletins: [{ id: 'bulletin:one', name: '주간동향 <1>', date: '2030-01-04' }],
  });

const hostile = '=1+1 "quoted" ]]> <b>&amp; \u0001 \ud800 tab\tline\nreturn\r과학기술부 科學技術部 𠀀';

/** Everything that a format could trip over: two relationships between the same nodes, all precisions of dates, hostile texts. */
export const awkward = subgraph(
  [
    node('policy:달빛', { name: hostile, nameEn: '-2', nameZh: '科學技術部', date: '2021-01', hop: 0 }),
    node('policy:b', { name: 'Moonlight', nameEn: 'Moonlight', date: '2025', hop: 1 }),
    node('agency:c', { type: 'Agency', name: '가상부', date: '2024-02-29' }),
    node('technology:d', { type: 'Technology', name: '달', nameZh: '月' }),
    node('technology:e', {
      type: 'Technology',
      name: '별',
      nameZh: '星',
      described: {
        names: { ko: '별', 'zh-Hans': '星' },
        aliases: ['星', '별빛', 'STAR', '星體\ud800'],
        dateBasis: null,
      },
    }),
  ],
  [
    edge('policy:b', 'policy:달빛'),
    edge('agency:c', 'policy:b', {
      id: 'FUNDS/agency:c/policy:b/one project',
      type: 'FUNDS',
      properties: { maxAmount: 0.5, currency: 'CNY', years: 3, per: hostile },
    }),
    edge('agency:c', 'policy:b', { id: 'FUNDS/agency:c/policy:b/year', type: 'FUNDS', properties: { years: 5 } }),
    edge('agency:c', 'technology:d', {
      id: 'PARTNERS_WITH/agency:c/technology:d/2030-01',
      type: 'PARTNERS_WITH',
      directed: false,
      properties: { date: '2030-01', kind: '@cmd', weight: 7 },
    }),
    edge('technology:e', 'technology:d', {
      id: 'BROADER/technology:e/technology:d',
      type: 'BROADER',
      evidence: [
        { from: 'article:one', paragraph: 'p5' },
        { from: 'article:one', paragraph: 'p6' },
        { from: 'source:two', paragraph: null },
      ],
    }),
    edge('policy:b', 'technology:d', { id: 'CO_ISSUES/b/d', type: 'CO_ISSUES', weight: 0.25 }),
  ],
);
