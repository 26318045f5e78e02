/** Resolver of the search. */
import { pageOfList, pageRequest, type PageArguments } from '../../graph/page.js';
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
  const { results, facets, leftOut } = await searchGraph(store, await snapshot(), query, types ?? null, { signal });
  const page = pageOfList(results, request, ({ id, score }) => ({ key: String(score), id }));
  const connection = connectionOf(
    page,
    (item, cursor) => ({ ...item, cursor }),
    () => results.length,
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
