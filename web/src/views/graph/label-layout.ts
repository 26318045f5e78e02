/** Labels that do not collide: important ones first, each where there is room, and none where there is not. Pure. */
import { widthOf } from '../../components/picture-layout.js';

export interface LabelWish {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Of the mark that the label stands beside; 0 puts the label upon the point. */
  readonly radius: number;
  /** Of an edge: upon a ground of its own, quieter. */
  readonly ofEdge?: boolean;
  readonly strong?: boolean;
  /** Important enough to stand upon the marks of others, where there is no better room. */
  readonly over?: boolean;
}

export interface Label extends LabelWish {
  /** The left end of the baseline. */
  readonly left: number;
  readonly baseline: number;
  readonly width: number;
  readonly height: number;
  readonly top: number;
}

interface Room {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** Labels beyond this many are no help. */
  readonly most: number;
  /** Points with a radius that labels keep off. */
  readonly marks: readonly { readonly x: number; readonly y: number; readonly radius: number }[];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

// Of a label, in letters of the size of the font.
const mostEms = 17;
const cell = 48;

export const layLabels = (wishes: readonly LabelWish[], { width, height, fontSize, most, marks }: Room): Label[] => {
  const others = new Boxes();
  const occupied = new Boxes();
  for (const { x, y, radius } of marks)
    occupied.add({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  for (const { x, y, radius, over } of wishes)
    if (over === true) others.add({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  const labels: Label[] = [];
  for (const wish of wishes) {
    if (labels.length >= most) break;
    const text = fitted(wish.text, fontSize * mostEms, fontSize);
    const long = widthOf(text, fontSize) + (wish.ofEdge === true ? 6 : 0);
    const high = Math.round(fontSize * 1.3);
    const { x, y, radius } = wish;
    const gap = radius + 3;
    const corners =
      wish.ofEdge === true
        ? [{ left: x - long / 2, top: y - high / 2 }]
        : [
            { left: x + gap, top: y - high / 2 },
            { left: x - gap - long, top: y - high / 2 },
            { left: x - long / 2, top: y - gap - high },
            { left: x - long / 2, top: y + gap },
          ];
    const free = corners
      .map(({ left, top }) => ({ left, top, right: left + long, bottom: top + high }))
      .filter(
        (box) =>
          box.left >= 1 && box.right <= width - 1 && box.top >= 1 && box.bottom <= height - 1 && !others.meets(box),
      );
    const found = free.find((box) => !occupied.meets(box)) ?? (wish.over === true ? free[0] : undefined);
    if (found === undefined) continue;
    others.add(found);
    labels.push({
      ...wish,
      text,
      left: found.left,
      top: found.top,
      baseline: found.top + high * 0.76,
      width: long,
      height: high,
    });
  }
  return labels;
};

const fitted = (text: string, width: number, fontSize: number): string => {
  if (widthOf(text, fontSize) <= width) return text;
  const letters = Array.from(text);
  while (letters.length > 1 && widthOf(letters.join(''), fontSize) > width - fontSize) letters.pop();
  return `${letters.join('').trimEnd()}…`;
};

/** Boxes by the cells that they touch, so that ten thousand marks cost no more than those nearby. */
class Boxes {
  readonly #cells = new Map<number, Box[]>();

  add(box: Box): void {
    for (const key of cellsOf(box)) {
      const there = this.#cells.get(key);
      if (there === undefined) this.#cells.set(key, [box]);
      else there.push(box);
    }
  }

  meets(box: Box): boolean {
    return cellsOf(box).some((key) =>
      this.#cells
        .get(key)
        ?.some(
          (other) =>
            box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
        ),
    );
  }
}

const cellsOf = ({ left, right, top, bottom }: Box): number[] => {
  const keys: number[] = [];
  for (let column = Math.floor(left / cell); column <= Math.floor(right / cell); column += 1)
    for (let row = Math.floor(top / cell); row <= Math.floor(bottom / cell); row += 1) keys.push(column * 10_000 + row);
  return keys;
};
