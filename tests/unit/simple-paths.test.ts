/** Simple paths in generated graphs: all of a length, and nothing else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplePaths, type Link, type Links } from '../../src/analysis/simple-paths.js';

const node = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
const graph = fc.array(fc.tuple(node, node), { maxLength: 18 });
const enough = { most: 100_000, mostSteps: 1_000_000 };

const linksOf = (pairs: readonly (readonly [string, string])[]): Links => {
  const links = new Map<string, Link[]>();
  for (const [index, [source, target]] of pairs.entries()) {
    const own = { relationship: String(index), type: 'R' };
    links.set(source, [...(links.get(source) ?? []), { ...own, from: source, to: target, outgoing: true }]);
    links.set(target, [...(links.get(target) ?? []), { ...own, from: target, to: source, outgoing: false }]);
  }
  return links;
};

/** Without pruning and bounds. */
const allPaths = (links: Links, path: readonly string[], to: string, length: number): string[][] => {
  const last = path.at(-1) ?? '';
  if (path.length === length + 1) return last === to ? [[...path]] : [];
  if (last === to) return [];
  const next = [...new Set((links.get(last) ?? []).map((link) => link.to))].filter((id) => !path.includes(id)).sort();
  return next.flatMap((id) => allPaths(links, [...path, id], to, length));
};

describe('simplePaths', () => {
  it('finds exactly the paths of the length, in order of their ids', () => {
    fc.assert(
      fc.property(graph, fc.integer({ min: 1, max: 6 }), (pairs, length) => {
        const links = linksOf(pairs);
        expect(simplePaths(links, { from: 'a', to: 'b' }, length, enough)).toEqual({
          paths: allPaths(links, ['a'], 'b', length),
          isComplete: true,
        });
      }),
    );
  });

  it('says when it stopped before the end', () => {
    const links = linksOf([
      ['a', 'c'],
      ['c', 'b'],
      ['a', 'd'],
      ['d', 'b'],
    ]);
    const ends = { from: 'a', to: 'b' };
    expect(simplePaths(links, ends, 2, { ...enough, most: 1 })).toEqual({
      paths: [['a', 'c', 'b']],
      isComplete: false,
    });
    expect(simplePaths(links, ends, 2, { ...enough, mostSteps: 1 })).toEqual({ paths: [], isComplete: false });
    expect(simplePaths(links, ends, 2, { ...enough, most: 2 }).isComplete).toBe(true);
  });
});
