/** Small pictures: where marks and labels stand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedAddress, type FeedNode } from '../../../web/src/api/feed.js';
import { placeLabels, placeNodes, shortened } from '../../../web/src/components/picture-layout.js';
import { groupFacts } from '../../../web/src/views/entity/fact-groups.js';
import { placeOnTimeline } from '../../../web/src/views/entity/timeline-layout.js';

const node = (id: string, x: number, y: number): FeedNode => ({
  id,
  type: 'Policy',
  name: id,
  x,
  y,
  size: 5,
  colour: '#000',
});
const frame = { width: 400, height: 300, margin: 20 };

describe('a small picture', () => {
  it('keeps proportions, fills the frame, and has up above', () => {
    const placed = placeNodes([node('a', 0, 0), node('b', 10, 20)], frame);
    expect(placed.map(({ x, y }) => [x, y])).toEqual([
      [135, 280],
      [265, 20],
    ]);
    expect(placeNodes([node('a', 7, 7)], frame)).toEqual([{ node: node('a', 7, 7), x: 200, y: 150 }]);
  });

  it('has no labels that meet or leave the frame', () => {
    const coordinate = fc.double({ min: -1e4, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(coordinate, coordinate, fc.string({ maxLength: 20 })), { maxLength: 40 }),
        (points) => {
          const placed = placeNodes(
            points.map(([x, y], index) => node(String(index), x, y)),
            frame,
          );
          const labels = placeLabels(
            placed.map((place, index) => ({ ...place, text: points[index]?.[2] ?? '' })),
            { ...frame, fontSize: 11 },
          );
          expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length);
          for (const { x, y } of [...placed, ...labels]) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(frame.width);
            expect(y).toBeGreaterThanOrEqual(0);
            expect(y).toBeLessThanOrEqual(frame.height);
          }
        },
      ),
    );
  });

  it('shortens by letters, not by bytes', () => {
    expect([shortened('科学技术部', 5), shortened('科学技术部', 4)]).toEqual(['科学技术部', '科学技…']);
  });
});

describe('a strip of time', () => {
  it('puts a year into its middle, stacks what would meet, and marks whole years', () => {
    const { marks, ticks } = placeOnTimeline(['2021', '2023-05-18', '2023-05-18', '2025'], 548);
    expect(ticks.map(({ label }) => label)).toEqual(['2021', '2022', '2023', '2024', '2025', '2026']);
    expect(marks[0]?.x).toBe(74);
    expect(marks[1]?.x).toBe(marks[2]?.x);
    expect(marks[1]?.y).not.toBe(marks[2]?.y);
  });

  it('marks months where all is near', () => {
    const { ticks } = placeOnTimeline(['2023-04-02', '2023-05-18'], 500);
    expect(ticks.map(({ label }) => label)).toEqual(['2023-04', '2023-05', '2023-06']);
  });
});

describe('facts', () => {
  const fact = (
    type: 'ISSUED_BY' | 'TARGETS' | 'SETS',
    id: string,
    nodeType: string,
    properties: { name: string; value: string }[] = [],
    more = {},
  ) => ({
    type,
    direction: 'OUTGOING' as const,
    properties,
    node: { id, type: nodeType, ...more },
  });

  it('are grouped in the order of the ontology, issuers as the text orders them, figures and dates apart', () => {
    const { groups, figures, dated } = groupFacts([
      fact('TARGETS', 't', 'TECHNOLOGY'),
      fact('ISSUED_BY', 'second', 'AGENCY', [{ name: 'order', value: '2' }]),
      fact('ISSUED_BY', 'first', 'AGENCY', [{ name: 'order', value: '1' }]),
      fact('SETS', 'i', 'INDICATOR', [], { indicatorEnd: '2025' }),
      fact('SETS', 'i', 'INDICATOR', [], { indicatorEnd: '2025' }),
    ]);
    expect(groups.map(({ key, facts }) => [key, facts.map((each) => each.node.id)])).toEqual([
      ['ISSUED_BY OUTGOING', ['first', 'second']],
      ['TARGETS OUTGOING', ['t']],
    ]);
    expect(figures.map((each) => each.node.id)).toEqual(['i']);
    expect(dated.map((each) => each.node.id)).toEqual(['i']);
  });
});

it('an address of a feed leaves out what is not asked', () => {
  expect(
    feedAddress('neighborhood', 'gexf', {
      ids: ['agency:most', 'region:beijing'],
      depth: 1,
      asOf: null,
      limit: undefined,
    }),
  ).toBe('/graph/neighborhood.gexf?ids=agency:most,region:beijing&depth=1');
  expect(feedAddress('co-issuance', 'json', {})).toBe('/graph/co-issuance.json');
});
