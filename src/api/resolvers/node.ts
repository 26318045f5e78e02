/** Resolvers that look entities up by id or by name. */
import { entityByName } from '../../graph/entity.js';
import { InvalidArgumentError } from '../../graph/errors.js';
import { maxPageSize } from '../../graph/page.js';
import type { RequestContext } from '../context.js';

interface EntityArguments {
  readonly id?: string | null;
  readonly name?: string | null;
  readonly type?: string | null;
}

export const nodeResolvers = {
  node: (_root: unknown, { id }: { id: string }, { loaders }: RequestContext) => loaders.entity.load(id),
  nodes: (_root: unknown, { ids }: { ids: readonly string[] }, { loaders }: RequestContext) => {
    if (ids.length > maxPageSize)
      throw new InvalidArgumentError(`\`ids\` takes at most ${String(maxPageSize)} ids; it has ${String(ids.length)}.`);
    return loaders.entity.loadMany([...ids]);
  },
  entity: async (_root: unknown, { id, name, type }: EntityArguments, { store, signal, loaders }: RequestContext) => {
    if ((id == null) === (name == null)) throw new InvalidArgumentError('Give `id` or `name`, one of them.');
    if (name != null) return entityByName(store, name, type ?? null, { signal });
    const found = await loaders.entity.load(id ?? '');
    return type == null || found?.type === type ? found : null;
  },
};
