/** Resolvers that look entities up by id or by name. */
import { entityByName, type GraphEntity } from '../../graph/entity.js';
import { InvalidArgumentError } from '../../graph/errors.js';
import { maxPageSize } from '../../graph/page.js';
import type { RequestContext } from '../context.js';

interface EntityArguments {
  readonly id?: string | null;
  readonly name?: string | null;
  readonly type?: string | null;
  readonly asOf?: string | null;
}

/** The entity, if a bulletin up to the date had said of it. */
const knownBy = (entity: GraphEntity | null, asOf: string | null | undefined): GraphEntity | null =>
  asOf == null || String(entity?.['recordedOn']) <= asOf ? entity : null;

export const nodeResolvers = {
  node: async (_root: unknown, { id, asOf }: { id: string; asOf?: string | null }, { loaders }: RequestContext) =>
    knownBy(await loaders.entity.load(id), asOf),
  nodes: (
    _root: unknown,
    { ids, asOf }: { ids: readonly string[]; asOf?: string | null },
    { loaders }: RequestContext,
  ) => {
    if (ids.length > maxPageSize)
      throw new InvalidArgumentError(`\`ids\` takes at most ${String(maxPageSize)} ids; it has ${String(ids.length)}.`);
    return Promise.all(ids.map(async (id) => knownBy(await loaders.entity.load(id), asOf)));
  },
  entity: async (
    _root: unknown,
    { id, name, type, asOf }: EntityArguments,
    { store, signal, loaders }: RequestContext,
  ) => {
    if ((id == null) === (name == null)) throw new InvalidArgumentError('Give `id` or `name`, one of them.');
    if (name != null) return knownBy(await entityByName(store, name, type ?? null, { signal }), asOf);
    const found = await loaders.entity.load(id ?? '');
    return type == null || found?.type === type ? knownBy(found, asOf) : null;
  },
};
