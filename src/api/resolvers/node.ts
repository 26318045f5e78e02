/** Resolvers that look entities up by id or by name. */
import { touchesSpan } from '../../analysis/partial-date.js';
import { entityByName, type GraphEntity } from '../../graph/entity.js';
import { InvalidArgumentError } from '../../graph/errors.js';
import type { EntityShape } from '../../graph/nested/shape.js';
import { maxPageSize } from '../../graph/page.js';
import type { RequestContext } from '../context.js';
import { shapedEntities } from '../entity-fields.js';
import { shapeAsked, type Asked } from '../look-ahead.js';
import { foundByIds } from '../merged-ids.js';

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
    (await nodesOf([id], context, asked))[0] ?? null,
  nodes: (_root: unknown, { ids }: { ids: readonly string[] }, context: RequestContext, asked: Asked) => {
    if (ids.length > maxPageSize)
      throw new InvalidArgumentError(`\`ids\` takes at most ${String(maxPageSize)} ids; it has ${String(ids.length)}.`);
    return nodesOf(ids, context, asked);
  },
  entity: async (_root: unknown, { id, name, type, asOf }: EntityArguments, context: RequestContext, asked: Asked) => {
    if ((id == null) === (name == null)) throw new InvalidArgumentError('Give `id` or `name`, one of them.');
    if (name != null) {
      const { store, signal } = context;
      return knownBy(await entityByName(store, name, type ?? null, { signal }), asOf);
    }
    const shape = shapeAsked(asked, 'Entity');
    const dated = shape.keys === null ? shape : { ...shape, keys: new Set([...shape.keys, 'recordedOn']) };
    const entities = rootEntities(context, dated);
    const [found = null] = await foundByIds(context, [id ?? ''], (ids) =>
      Promise.all(ids.map((each) => entities.load(each))),
    );
    return type == null || found?.type === type ? knownBy(found, asOf) : null;
  },
};

const nodesOf = (ids: readonly string[], context: RequestContext, asked: Asked) => {
  const entities = rootEntities(context, shapeAsked(asked, 'Entity'));
  return foundByIds(context, ids, (some) => Promise.all(some.map((id) => entities.load(id))));
};

/** What they read tells the snapshot, too. */
const rootEntities = (context: RequestContext, shape: EntityShape) => {
  context.expectRead();
  return shapedEntities(context, shape);
};
