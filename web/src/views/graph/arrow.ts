/** The head of an arrow at the end of a line, as a path. Pure. */

interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
}

export const arrowOf = ({ x1, y1, x2, y2, width }: Line): string => {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [dx, dy] = [(x2 - x1) / length, (y2 - y1) / length];
  const long = Math.min(4 + width * 2.5, length);
  const half = long * 0.42;
  const [bx, by] = [x2 - dx * long, y2 - dy * long];
  return `M${n(x2)} ${n(y2)}L${n(bx - dy * half)} ${n(by + dx * half)}L${n(bx + dy * half)} ${n(by - dx * half)}Z`;
};

const n = (value: number): string => String(Math.round(value * 100) / 100);
