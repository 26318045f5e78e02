/** Resolvers of the lists of all entity types. */
import { listCount, type ListFilter, type ListOrder } from '../../graph/list.js';
import { readList } from '../../graph/nested/read.js';
import type { PageArguments } from '../../graph/page.js';
import { ontology, type EntityType } from '../../ontology/index.js';
import type { RequestContext } from '../context.js';
import { shapeAsked, type Asked } from '../look-ahead.js';
import { connectionOf } from './connection.js';

interface ListArguments extends PageArguments {
  readonly filter?: ListFilter | null;
  readonly orderBy?: ListOrder | null;
}

/** By the name of the list. */
export const listResolvers = () =>
  Object.fromEntries(
    ontology.entityTypes
      .flatMap((type: EntityType) => [type, ...type.extraLabels].map(({ list }) => ({ type, list })))
      .map(({ type, list }) => [
        list,
        (_root: unknown, args: ListArguments, context: RequestContext, asked: Asked) =>
          resolveList(type.label, list, args, context, asked),
      ]),
  );

const resolveList = async (
  type: string,
  list: string,
  { filter, orderBy, ...page }: ListArguments,
  context: RequestContext,
  asked: Asked,
) => {
  const { store, signal } = context;
  const query = { list, filter: filter ?? {}, order: orderBy ?? null };
  const shape = shapeAsked(asked, type, [['nodes'], ['edges', 'node']]);
  const found = await context.read(readList(store, query, page, shape, { signal }));
  const connection = connectionOf(
    found,
    ({ node }, cursor) => ({ node, cursor }),
    () => listCount(store, query, { signal }),
  );
  return { ...connection, nodes: connection.edges.map(({ node }) => node) };
};
