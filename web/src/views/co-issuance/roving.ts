/** Where an arrow key leads among pairs that share one stop of the tab key. Pure. */

export interface Stop {
  readonly key: string;
  readonly row: number;
  readonly column: number;
}

/** The next stop in the row or column; undefined at its end, or for other keys. */
export const nextStop = (stops: readonly Stop[], current: Stop, pressed: string): Stop | undefined => {
  const along = (inLine: (stop: Stop) => boolean, place: (stop: Stop) => number, direction: 1 | -1): Stop | undefined =>
    stops
      .filter((stop) => inLine(stop) && (place(stop) - place(current)) * direction > 0)
      .sort((a, b) => (place(a) - place(b)) * direction)[0];
  const inRow = (stop: Stop): boolean => stop.row === current.row;
  const inColumn = (stop: Stop): boolean => stop.column === current.column;
  switch (pressed) {
    case 'ArrowRight':
      return along(inRow, ({ column }) => column, 1);
    case 'ArrowLeft':
      return along(inRow, ({ column }) => column, -1);
    case 'ArrowDown':
      return along(inColumn, ({ row }) => row, 1);
    case 'ArrowUp':
      return along(inColumn, ({ row }) => row, -1);
    default:
      return undefined;
  }
};
