/** Resolver of the search. */
import { pageRequest, type PageArguments } from '../../graph/page.js';
import { searchGraph } from '../../graph/search.js';
import type { RequestContext } from '../context.js';
import { connectionOf } from './connection.js';

interface SearchArguments extends Pick<PageArguments, 'first' | 'after'> {
  readonly query: string;
  readonly types?: readonly string[] | null;
}

export const resolveSearch = async (
  _root: unknown,
  { query, types, first, after }: SearchArguments,
  { store, signal, loaders, snapshot }: RequestContext,
) => {
  const request = pageRequest({ first, after });
  const found = await searchGraph(store, await snapshot(), query, types ?? null, request, { signal });
  const { page, totalCount, facets, leftOut } = found;
  const connection = connectionOf(
    page,
    (item, cursor) => ({ ...item, cursor }),
    () => totalCount,
  );
  return {
    ...connection,
    edges: async () => {
      const edges = await Promise.all(
        connection.edges.map(async (edge) => ({ ...edge, node: await loaders.entity.load(edge.id) })),
      );
      // What was removed since the index was built is no result any more.
      return edges.flatMap(({ node, cursor, score, why, matchedName }) =>
        node === null ? [] : [{ node, cursor, score, why, matchedName: matchedName(node) }],
      );
    },
    facets,
    leftOut,
  };
};
