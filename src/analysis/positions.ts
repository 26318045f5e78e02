/** Points of a picture: what counts as one, and how no two become the same. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Positions = ReadonlyMap<string, Point>;

/** Two nodes that a relationship joins, the smaller id first. */
export interface Link {
  readonly a: string;
  readonly b: string;
}

/** The usual distance of neighbours. */
export const spacing = 20;

// Readers such as Gephi keep 32-bit floats: within this bound hundredths survive them.
const farthest = 100_000;

export const isUsable = ({ x, y }: Point): boolean => Math.abs(x) <= farthest && Math.abs(y) <= farthest;

/** A number in [0, 1) that depends on the text alone: FNV-1a with the finish of MurmurHash3. */
const unitHash = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x100000000;
};

/** A point of the disc around a centre that depends on the id alone. */
export const hashPoint = (id: string, radius: number, { x, y }: Point = { x: 0, y: 0 }): Point => {
  const angle = 2 * Math.PI * unitHash(`angle ${id}`);
  const distance = radius * Math.sqrt(unitHash(`distance ${id}`));
  return { x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) };
};

/** The points rounded to hundredths, moved a little where they would fall on another or on one of `taken`. */
export const distinct = (points: Positions, taken: Positions): Map<string, Point> => {
  const full = new Set([...taken.values()].map(keyOf));
  return new Map(
    [...points].map(([id, point]) => {
      const wanted = isUsable(point) ? point : hashPoint(id, farthest / 2);
      let free = rounded(wanted);
      // Along a spiral: the golden angle never comes back to the same ray.
      for (let turn = 1; full.has(keyOf(free)); turn += 1) {
        const distance = 0.5 * Math.sqrt(turn);
        free = rounded({
          x: wanted.x + distance * Math.cos(goldenAngle * turn),
          y: wanted.y + distance * Math.sin(goldenAngle * turn),
        });
      }
      full.add(keyOf(free));
      return [id, free];
    }),
  );
};

const goldenAngle = Math.PI * (3 - Math.sqrt(5));

// `+ 0` turns -0 into 0, which texts would tell apart.
const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x * 100) / 100 + 0, y: Math.round(y * 100) / 100 + 0 });

const keyOf = ({ x, y }: Point): string => `${String(x)} ${String(y)}`;
