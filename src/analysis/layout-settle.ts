/** A few new nodes find their place among many that stay: drawn to their neighbours, kept off whatever is near. */
import { middle, neighboursOf } from './layout-start.js';
import { spacing, type Link, type Point, type Positions } from './positions.js';

// Many nodes at once get fewer rounds: the work grows with both.
const roundsFor = (size: number): number => Math.max(10, Math.min(60, Math.round(20_000 / Math.max(1, size))));

/** Yields after every round. */
export function* settled(
  start: Positions,
  placed: Positions,
  links: readonly Link[],
): Generator<undefined, Map<string, Point>> {
  const neighbours = neighboursOf([...start.keys()], links);
  const standing = gridOf(placed);
  const rounds = roundsFor(start.size);
  let points = new Map(start);
  for (let round = 0; round < rounds; round += 1) {
    // All look at where the others were in the round before: the order among them does not matter.
    const others = gridOf(points);
    const step = 1 - round / rounds;
    points = new Map(
      [...points].map(([id, point]) => {
        const joined = (neighbours.get(id) ?? []).flatMap((other) => placed.get(other) ?? points.get(other) ?? []);
        return [id, moved(point, joined, [...near(standing, point), ...near(others, point)], step)];
      }),
    );
    yield;
  }
  return points;
}

const moved = (point: Point, joined: readonly Point[], close: readonly Point[], step: number): Point => {
  let { x, y } = point;
  for (const other of close) {
    const away = { x: point.x - other.x, y: point.y - other.y };
    const distance = Math.hypot(away.x, away.y);
    if (distance === 0 || distance >= spacing) continue;
    const push = (step * (spacing - distance)) / (2 * distance);
    x += away.x * push;
    y += away.y * push;
  }
  if (joined.length > 0) {
    const centre = middle(joined);
    const way = { x: centre.x - point.x, y: centre.y - point.y };
    const distance = Math.hypot(way.x, way.y);
    // Not nearer than the usual distance: a leaf stands beside its neighbour, not on it.
    const pull = distance <= spacing ? 0 : (step * 0.5 * (distance - spacing)) / distance;
    x += way.x * pull;
    y += way.y * pull;
  }
  return { x, y };
};

type Grid = ReadonlyMap<string, readonly Point[]>;

// In a crowd a node looks at this many of a cell: a cell may hold thousands before they have parted.
const crowd = 8;

const gridOf = (points: Positions): Grid => {
  const grid = new Map<string, Point[]>();
  for (const point of points.values()) {
    const key = cellOf(point, 0, 0);
    const cell = grid.get(key);
    if (cell === undefined) grid.set(key, [point]);
    else if (cell.length < crowd) cell.push(point);
  }
  return grid;
};

const cellOf = ({ x, y }: Point, right: number, down: number): string =>
  `${String(Math.floor(x / spacing) + right)} ${String(Math.floor(y / spacing) + down)}`;

const near = (grid: Grid, point: Point): Point[] =>
  [-1, 0, 1].flatMap((right) => [-1, 0, 1].flatMap((down) => [...(grid.get(cellOf(point, right, down)) ?? [])]));
