/** Resolvers that look entities up by id or by name. */
import { touchesSpan } from '../../analysis/partial-date.js';
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
  asOf == null || touchesSpan(String(entity?.['recordedOn']), null, asOf) ? entity : null;

export const nodeResolvers = {
  node: (_root: unknown, { id }: { id: string }, { loaders }: RequestContext) => loaders.entity.load(id),
  nodes: (_root: unknown, { ids }: { ids: readonly string[] }, { loaders }: RequestContext) => {
    if (ids.length > maxPageSize)
      throw new InvalidArgumentError(`\`ids\` takes at most ${String(maxPageSize)} ids; it has ${String(ids.length)}.`);
    return loaders.entity.loadMany([...ids]);
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
