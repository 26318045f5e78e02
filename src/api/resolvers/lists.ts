/** Resolvers of the lists of all entity types. */
import { listCount, listPage, type ListFilter, type ListOrder } from '../../graph/list.js';
import type { PageArguments } from '../../graph/page.js';
import { ontology, type EntityType } from '../../ontology/index.js';
import type { RequestContext } from '../context.js';
import { connectionOf } from './connection.js';

interface ListArguments extends PageArguments {
  readonly filter?: ListFilter | null;
  readonly orderBy?: ListOrder | null;
}

/** By the name of the list. */
export const listResolvers = () =>
  Object.fromEntries(
    ontology.entityTypes
      .flatMap((type: EntityType) => [type.list, ...type.extraLabels.map(({ list }) => list)])
      .map((list) => [
        list,
        (_root: unknown, args: ListArguments, context: RequestContext) => resolveList(list, args, context),
      ]),
  );

const resolveList = async (
  list: string,
  { filter, orderBy, ...page }: ListArguments,
  { store, signal }: RequestContext,
) => {
  const query = { list, filter: filter ?? {}, order: orderBy ?? null };
  const found = await listPage(store, query, page, { signal });
  const connection = connectionOf(
    found,
    ({ node }, cursor) => ({ node, cursor }),
    () => listCount(store, query, { signal }),
  );
  return { ...connection, nodes: connection.edges.map(({ node }) => node) };
};
