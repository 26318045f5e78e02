/** The graph view's own computations: its address, its question, its labels and its files. */
import { describe, expect, it } from 'vitest';
import { create } from 'xmlbuilder2';
import type { FeedEdge, FeedGraph, FeedNode } from '../../../web/src/api/feed.js';
import { drawnOf, emphasisOf, isWithin } from '../../../web/src/views/graph/drawn.js';
import { cameraParam, pinnedParam } from '../../../web/src/views/graph/graph-state.js';
import { layLabels, type LabelWish } from '../../../web/src/views/graph/label-layout.js';
import { keptOf, questionOf } from '../../../web/src/views/graph/question.js';
import { svgFile } from '../../../web/src/views/graph/svg-file.js';

const node = (id: string, more: Partial<FeedNode> = {}): FeedNode => ({
  id,
  type: 'Agency',
  name: id,
  x: 0,
  y: 0,
  size: 6,
  colour: '#000000',
  ...more,
});

const edge = (source: string, target: string): FeedEdge => ({
  source,
  target,
  key: `PART_OF/${source}/${target}`,
  type: 'PART_OF',
  directed: true,
  weight: 1,
});

const graphOf = (nodes: readonly FeedNode[], edges: readonly FeedEdge[]): FeedGraph => ({
  graph: { title: '', citation: '', omitted: [] },
  nodes,
  edges,
});

const rules = { language: 'en', hidden: [], pinned: new Map(), kept: null, from: null, to: null } as const;

const state = {
  ids: [],
  path: '',
  types: [],
  relations: [],
  from: null,
  to: null,
  asOf: null,
  limit: 0,
  depth: 1,
} as const;

describe('the address of the graph view', () => {
  it('keeps where nodes were put', () => {
    const pinned = new Map([
      ['agency:most', { x: -12.5, y: 3 }],
      ['region:beijing', { x: 0, y: 0.25 }],
    ]);
    expect(pinnedParam().write(pinned)).toBe('agency:most@-12.5;3,region:beijing@0;0.25');
    expect(pinnedParam().read('agency:most@-12.5;3,region:beijing@0;0.25')).toEqual(pinned);
    expect(pinnedParam().read('agency:most@1,@2;3,x@a;b')).toEqual(new Map());
  });

  it('keeps what is looked at', () => {
    expect(cameraParam().read('0.5,0.25,0.1')).toEqual({ x: 0.5, y: 0.25, ratio: 0.1 });
    expect(cameraParam().read('0.5,0.25')).toBeNull();
    expect(cameraParam().read('0.5,0.25,-1')).toBeNull();
    expect(cameraParam().write({ x: 0.123456, y: 1, ratio: 0.5 })).toBe('0.1235,1,0.5');
  });
});

describe('the question behind the picture', () => {
  it('is the whole graph, a neighbourhood, or paths', () => {
    expect(questionOf(state).question).toBe('graph');
    expect(questionOf({ ...state, path: 'a,b' })).toMatchObject({
      question: 'paths',
      arguments: { from: 'a', to: 'b' },
    });
    expect(questionOf({ ...state, path: 'a,' }).question).toBe('graph');
    expect(questionOf({ ...state, ids: ['a'] })).toMatchObject({ question: 'neighborhood', limit: 200 });
  });

  it('asks for both as one, and keeps what was asked for', () => {
    const { arguments: given } = questionOf({ ...state, ids: ['a'], path: 'b,c' }, ['b', 'x', 'c']);
    expect(given['ids']).toEqual(['a', 'b', 'x', 'c']);
    const graph = graphOf(
      ['a', 'n', 'b', 'x', 'c', 'beside'].map((id) => node(id)),
      [edge('a', 'n'), edge('b', 'x'), edge('x', 'c'), edge('x', 'beside')],
    );
    expect([...keptOf(graph, ['a'], 1, ['b', 'x', 'c'])].sort()).toEqual(['a', 'b', 'c', 'n', 'x']);
  });
});

describe('what is drawn', () => {
  const graph = graphOf(
    [node('a', { date: '2023-05' }), node('b', { date: '2021' }), node('c', { x: 10, y: 4 })],
    [edge('a', 'b'), edge('b', 'c')],
  );

  it('leaves out what is hidden and what is dated outside of the period, and counts them', () => {
    const drawn = drawnOf(graph, { ...rules, hidden: ['c'], from: '2023' });
    expect(drawn.nodes.map(({ id }) => id)).toEqual(['a']);
    expect(drawn.hidden.map(({ id }) => id)).toEqual(['c']);
    expect(drawn.outside).toBe(1);
    expect(drawn.edges).toEqual([]);
  });

  it('puts a pinned node where the reader did, and leaves the extent to the service', () => {
    const drawn = drawnOf(graph, { ...rules, pinned: new Map([['a', { x: 99, y: -99 }]]) });
    expect(drawn.byId.get('a')).toMatchObject({ x: 99, y: -99, pinned: true });
    expect(drawn.extent).toEqual({ x: [0, 10], y: [0, 4] });
  });

  it('compares dates of any precision', () => {
    expect(isWithin('2023', '2023-05', null)).toBe(true);
    expect(isWithin('2023-04-30', '2023-05', null)).toBe(false);
    expect(isWithin('2023-05-31', null, '2023-05')).toBe(true);
    expect(isWithin('2024', null, '2023-05')).toBe(false);
  });

  it('lets a node with its neighbours stand out, or the steps of paths', () => {
    const drawn = drawnOf(graph, rules);
    expect(emphasisOf(drawn, 'a', [])).toEqual({ nodes: new Set(['a', 'b']), edges: new Set(['PART_OF/a/b']) });
    expect(emphasisOf(drawn, '', [['c', 'b']])).toEqual({
      nodes: new Set(['c', 'b']),
      edges: new Set(['PART_OF/b/c']),
    });
    expect(emphasisOf(drawn, '', [])).toBeNull();
  });
});

describe('labels', () => {
  it('never meet each other, and stay within the picture', () => {
    const wishes: LabelWish[] = Array.from({ length: 300 }, (_, index) => ({
      id: String(index),
      text: index % 2 === 0 ? `Ministry number ${String(index)}` : `과학기술부 ${String(index)}`,
      x: (index * 137) % 600,
      y: (index * 71) % 400,
      radius: 6,
      over: index < 20,
    }));
    const labels = layLabels(wishes, { width: 600, height: 400, fontSize: 12, most: 200, marks: wishes });
    expect(labels.length).toBeGreaterThan(10);
    for (const [index, a] of labels.entries()) {
      expect(a.left).toBeGreaterThanOrEqual(0);
      expect(a.left + a.width).toBeLessThanOrEqual(600);
      for (const b of labels.slice(index + 1))
        expect(
          a.left < b.left + b.width &&
            b.left < a.left + a.width &&
            a.top < b.top + b.height &&
            b.top < a.top + a.height,
        ).toBe(false);
    }
  });
});

describe('the SVG file', () => {
  it('is XML with every mark, whatever the names hold', () => {
    const file = svgFile(
      {
        width: 100,
        height: 80,
        fontSize: 12,
        palette: {
          ground: '#ffffff',
          ink: '#000000',
          quiet: '#555555',
          line: '#999999',
          accent: '#0000ff',
          faint: '#eeeeee',
          types: {} as never,
          communities: [],
        },
        nodes: [
          {
            id: 'a',
            name: 'R&D <"plan"> \u0001',
            type: 'POLICY',
            x: 10,
            y: 10,
            radius: 5,
            colour: '#b91c1c',
            pinned: false,
            chosen: true,
          },
        ],
        edges: [{ key: 'e', x1: 0, y1: 0, x2: 50, y2: 50, colour: '#999999', width: 1, directed: true }],
        labels: [],
      },
      { title: 'A & B', lines: ['Cited'] },
    );
    expect(() => create(file)).not.toThrow();
    expect(file).toContain('<title>A &amp; B</title>');
    expect(file).toContain('R&amp;D &lt;&quot;plan&quot;&gt; \ufffd');
  });
});
