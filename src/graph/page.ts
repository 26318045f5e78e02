/** Keyset pages: a cursor is the sort key and id of a row, so pages stay right while rows are added. */
import { InvalidArgumentError } from './errors.js';

export const maxPageSize = 100;
const defaultPageSize = 20;

/** Where a row stands in its order. */
export interface Position {
  readonly key: string;
  readonly id: string;
}

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** A page asked for: how many rows, which way, from where. */
export interface PageRequest {
  readonly size: number;
  readonly backward: boolean;
  readonly from: Position | null;
}

export interface Page<Item> {
  /** In the order asked for, whichever way the page was read. */
  readonly items: readonly { readonly cursor: string; readonly item: Item }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

export const encodeCursor = ({ key, id }: Position): string =>
  Buffer.from(JSON.stringify([key, id])).toString('base64url');

const decodeCursor = (cursor: string, argument: string): Position => {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parts) && typeof parts[0] === 'string' && typeof parts[1] === 'string')
      return { key: parts[0], id: parts[1] };
  } catch {
    // Whatever is wrong with it, the reader learns the same.
  }
  throw new InvalidArgumentError(`\`${argument}\` is not a cursor of this list. Take it from pageInfo or an edge.`);
};

/** Checks the Relay arguments. Throws InvalidArgumentError. */
export const pageRequest = ({ first, after, last, before }: PageArguments): PageRequest => {
  const forward = first != null || after != null;
  const backward = last != null || before != null;
  if (forward && backward)
    throw new InvalidArgumentError('Use `first` with `after`, or `last` with `before`, not both.');
  const [size, name, cursor, cursorName] = backward
    ? ([last ?? defaultPageSize, 'last', before, 'before'] as const)
    : ([first ?? defaultPageSize, 'first', after, 'after'] as const);
  if (size < 1 || size > maxPageSize) {
    throw new InvalidArgumentError(
      `\`${name}\` must be from 1 to ${String(maxPageSize)}; it is ${String(size)}. Ask for the rest with \`${cursorName}\`.`,
    );
  }
  return { size, backward, from: cursor == null ? null : decodeCursor(cursor, cursorName) };
};

/** Its cursor is made only when it is asked for: few questions do. */
class PageItem<Row> {
  readonly item: Row;
  readonly #position: (row: Row) => Position;

  constructor(item: Row, position: (row: Row) => Position) {
    this.item = item;
    this.#position = position;
  }

  get cursor(): string {
    return encodeCursor(this.#position(this.item));
  }
}

/** A page from rows read in the direction of the request, one more than its size when there are more. */
export const pageOf = <Row>(
  rows: readonly Row[],
  { size, backward, from }: PageRequest,
  position: (row: Row) => Position,
): Page<Row> => {
  const kept = rows.slice(0, size).map((row) => new PageItem(row, position));
  const more = rows.length > size;
  return {
    items: backward ? kept.reverse() : kept,
    hasNextPage: backward ? from !== null : more,
    hasPreviousPage: backward ? more : from !== null,
  };
};

/** A page of rows that are in memory, in their order. */
export const pageOfList = <Row>(
  rows: readonly Row[],
  request: PageRequest,
  position: (row: Row) => Position,
): Page<Row> => {
  const ordered = request.backward ? [...rows].reverse() : rows;
  const { from } = request;
  const start =
    from === null ? 0 : ordered.findIndex((row) => position(row).key === from.key && position(row).id === from.id) + 1;
  if (from !== null && start === 0)
    throw new InvalidArgumentError('The cursor belongs to another list, or its row is gone. Start again without it.');
  return pageOf(ordered.slice(start, start + request.size + 1), request, position);
};
