/** Pages of the graph as Relay connections. */
import type { Page } from '../../graph/page.js';

export interface Connection<Edge> {
  readonly edges: readonly Edge[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: () => string | null;
    readonly endCursor: () => string | null;
  };
  /** Called only when the field is asked for. */
  readonly totalCount: () => Promise<number> | number;
}

export const connectionOf = <Item, Edge>(
  page: Page<Item>,
  edge: (item: Item, cursor: () => string) => Edge,
  totalCount: () => Promise<number> | number,
): Connection<Edge> => ({
  edges: page.items.map((found) => edge(found.item, () => found.cursor)),
  pageInfo: {
    hasNextPage: page.hasNextPage,
    hasPreviousPage: page.hasPreviousPage,
    startCursor: () => page.items[0]?.cursor ?? null,
    endCursor: () => page.items.at(-1)?.cursor ?? null,
  },
  // A page that nothing precedes or follows is the whole: it needs no statement to be counted.
  totalCount: page.hasNextPage || page.hasPreviousPage ? totalCount : () => page.items.length,
});
