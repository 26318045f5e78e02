/** Where new nodes of a picture start: beside what they are joined to, else at a place that their id decides. */
import { hashPoint, spacing, type Link, type Point, type Positions } from './positions.js';

/** For each new id a start: near the middle of its placed neighbours; then, step by step, of those that started. */
export const nearNeighbours = (
  ids: readonly string[],
  placed: Positions,
  links: readonly Link[],
): Map<string, Point> => {
  const neighbours = neighboursOf(ids, links);
  const start = new Map<string, Point>();
  let wave = placed.size === 0 ? [] : [...ids];
  while (wave.length > 0) {
    const reached = wave.flatMap((id): [string, Point][] => {
      const known = (neighbours.get(id) ?? []).flatMap((other) => placed.get(other) ?? start.get(other) ?? []);
      return known.length === 0 ? [] : [[id, hashPoint(id, spacing, middle(known))]];
    });
    if (reached.length === 0) break;
    for (const [id, point] of reached) start.set(id, point);
    wave = wave.filter((id) => !start.has(id));
  }
  const radius = spacing * Math.sqrt(ids.length + placed.size);
  return new Map(ids.map((id) => [id, start.get(id) ?? hashPoint(id, radius)]));
};

/** By each of the ids, the ids that links join it to. */
export const neighboursOf = (ids: readonly string[], links: readonly Link[]): Map<string, string[]> => {
  const neighbours = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const { a, b } of links) {
    neighbours.get(a)?.push(b);
    neighbours.get(b)?.push(a);
  }
  return neighbours;
};

export const middle = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});
