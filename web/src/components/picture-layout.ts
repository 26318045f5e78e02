/** Where a small picture draws the nodes of a feed, and which of them get a label. Pure. */
import type { FeedNode } from '../api/feed.js';

export interface Placed {
  readonly node: FeedNode;
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

/**
 * The positions of the service, moved and scaled into the frame; up stays up. Bands in which nothing stands are narrowed: what lies
 * apart stays apart and on its side, and the rest is large enough to read.
 */
export const placeNodes = (nodes: readonly FeedNode[], { width, height, margin }: Size): Placed[] => {
  const [across, upwards] = [withoutEmptyBands(nodes.map(({ x }) => x)), withoutEmptyBands(nodes.map(({ y }) => y))];
  const [left, right] = spanOf(across);
  const [bottom, top] = spanOf(upwards);
  const scale = Math.min(
    (width - 2 * margin) / Math.max(right - left, 1e-9),
    (height - 2 * margin) / Math.max(top - bottom, 1e-9),
  );
  const fit = nodes.length < 2 ? 0 : Math.min(scale, 1e6);
  return nodes.map((node, index) => ({
    node,
    x: width / 2 + ((across[index] ?? 0) - (left + right) / 2) * fit,
    y: height / 2 - ((upwards[index] ?? 0) - (bottom + top) / 2) * fit,
  }));
};

/** Of the span of all values, that may lie empty between two neighbours. */
const widestBand = 0.15;
const fewest = 6;

const withoutEmptyBands = (values: readonly number[]): readonly number[] => {
  if (values.length < fewest) return values;
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const most = ((sorted.at(-1) ?? 0) - (sorted[0] ?? 0)) * widestBand;
  let cut = 0;
  const moved = new Map<number, number>();
  for (const [index, value] of sorted.entries()) {
    cut += Math.max(0, value - (sorted[index - 1] ?? value) - most);
    moved.set(value, value - cut);
  }
  return values.map((value) => moved.get(value) ?? value);
};

const spanOf = (values: readonly number[]): readonly [number, number] =>
  values.reduce<readonly [number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [values[0] ?? 0, values[0] ?? 0],
  );

export interface LabelBox {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end' | 'middle';
}

interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const meet = (a: Rectangle, b: Rectangle): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Where a name in full has no room, this many letters of it. */
const shortest = 20;

/** Labels beside, above or below their nodes, important ones first, that meet neither each other nor a mark nor the edge. */
export const placeLabels = (
  placed: readonly (Placed & { readonly text: string; readonly side?: 'start' | 'end' })[],
  { width, height, fontSize }: { readonly width: number; readonly height: number; readonly fontSize: number },
): LabelBox[] => {
  const marks = placed.map(({ x, y }) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }));
  const taken: Rectangle[] = [];
  const labels: LabelBox[] = [];
  const high = fontSize * 1.25;
  for (const { node, x, y, text, side = 'start' } of placed) {
    const short = shortened(text, shortest);
    const other = side === 'start' ? 'end' : 'start';
    const attempts = [
      { text, at: side },
      { text: short, at: side },
      { text, at: other },
      { text: short, at: other },
      { text, at: 'above' },
      { text, at: 'below' },
      { text: short, at: 'above' },
      { text: short, at: 'below' },
    ] as const;
    for (const { text: said, at } of attempts) {
      const long = widthOf(said, fontSize);
      const left = at === 'start' ? x + 9 : at === 'end' ? x - 9 - long : x - long / 2;
      const top = at === 'above' ? y - 9 - high : at === 'below' ? y + 9 : y - high / 2;
      const box = { left, right: left + long, top, bottom: top + high };
      if (box.left < 2 || box.right > width - 2 || box.top < 2 || box.bottom > height - 2) continue;
      if ([...taken, ...marks].some((there) => meet(box, there))) continue;
      taken.push(box);
      labels.push({
        id: node.id,
        text: said,
        anchor: at === 'start' || at === 'end' ? at : 'middle',
        x: at === 'start' ? left : at === 'end' ? left + long : x,
        y: top + high * 0.76,
      });
      break;
    }
  }
  return labels;
};

/** Han and Hangul are as wide as high, Latin letters about half. */
export const widthOf = (text: string, fontSize: number): number =>
  Array.from(text).reduce((sum, letter) => sum + (/[\u1100-\uffef]/.test(letter) ? 0.98 : 0.56), 0) * fontSize;

export const shortened = (text: string, most: number): string =>
  Array.from(text).length <= most
    ? text
    : `${Array.from(text)
        .slice(0, most - 1)
        .join('')}…`;
