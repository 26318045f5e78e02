/** Resolvers that look entities up by id or by name. */
import { touchesSpan } from '../../analysis/partial-date.js';
import { entityByName, type GraphEntity } from '../../graph/entity.js';
import { InvalidArgumentError } from '../../graph/errors.js';
import { readEntities } from '../../graph/nested/read.js';
import type { EntityShape } from '../../graph/nested/shape.js';
import { maxPageSize } from '../../graph/page.js';
import type { RequestContext } from '../context.js';
import { shapeAsked, type Asked } from '../look-ahead.js';

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
  node: async (_root: unknown, { id }: { id: string }, context: RequestContext, asked: Asked) =>
    (await readNested(context, [id], shapeAsked(asked, 'Entity')))(id),
  nodes: async (_root: unknown, { ids }: { ids: readonly string[] }, context: RequestContext, asked: Asked) => {
    if (ids.length > maxPageSize)
      throw new InvalidArgumentError(`\`ids\` takes at most ${String(maxPageSize)} ids; it has ${String(ids.length)}.`);
    return ids.map(await readNested(context, [...new Set(ids)], shapeAsked(asked, 'Entity')));
  },
  entity: async (_root: unknown, { id, name, type, asOf }: EntityArguments, context: RequestContext, asked: Asked) => {
    if ((id == null) === (name == null)) throw new InvalidArgumentError('Give `id` or `name`, one of them.');
    if (name != null) {
      const { store, signal } = context;
      return knownBy(await entityByName(store, name, type ?? null, { signal }), asOf);
    }
    const shape = shapeAsked(asked, 'Entity');
    const dated = shape.keys === null ? shape : { ...shape, keys: new Set([...shape.keys, 'recordedOn']) };
    const found = (await readNested(context, [id ?? ''], dated))(id ?? '');
    return type == null || found?.type === type ? knownBy(found, asOf) : null;
  },
};

const readNested = async (
  context: RequestContext,
  ids: readonly string[],
  shape: EntityShape,
): Promise<(id: string) => GraphEntity | null> => {
  const { store, signal } = context;
  const found = await context.read(readEntities(store, ids, shape, { signal }));
  return (id) => found.get(id) ?? null;
};
