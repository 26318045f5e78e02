/** Fields that lead from an answer to entities by their ids: one statement for all of them, with what is asked of them. */
import DataLoader from 'dataloader';
import type { GraphEntity } from '../graph/entity.js';
import { readEntities } from '../graph/nested/read.js';
import type { EntityShape } from '../graph/nested/shape.js';
import { typeOfId } from '../ontology/index.js';
import type { RequestContext } from './context.js';
import { shapeAsked, type Asked } from './look-ahead.js';

type EntityField<Value> = (args: unknown, context: RequestContext, asked: Asked) => Value | Promise<Value>;

/** A field that leads to the entity; null when it is gone. `type` is the one that the schema declares. */
export const entityField =
  (id: string, type: string): EntityField<GraphEntity | null> =>
  (_args, context, asked) =>
    wantedEntities(context, asked, type).load(id);

/** A field that leads to these entities. */
export const entitiesField =
  (ids: readonly string[], type: string): EntityField<readonly (GraphEntity | null)[]> =>
  (_args, context, asked) => {
    const wanted = wantedEntities(context, asked, type);
    return Promise.all(ids.map(async (id) => wanted.load(id)));
  };

interface Wanted {
  readonly asked: Asked;
  readonly load: (id: string) => GraphEntity | null | Promise<GraphEntity | null>;
}

const wantedOf = new WeakMap<RequestContext, Wanted[]>();

// More ids than this in one statement help nobody; the rest goes into the next one.
const maxBatchSize = 500;

/** What loads the entities of a field: the same for every place of the answer that the field stands in. */
const wantedEntities = (context: RequestContext, asked: Asked, type: string): Wanted => {
  let known = wantedOf.get(context);
  if (known === undefined) wantedOf.set(context, (known = []));
  const found = known.find((wanted) => isSame(wanted.asked, asked));
  if (found !== undefined) return found;
  const shape = shapeAsked(asked, type);
  const load = asksForNothing(shape)
    ? bare(type)
    : (id: string): Promise<GraphEntity | null> => shapedEntities(context, shape).load(id);
  const created: Wanted = { asked, load };
  known.push(created);
  return created;
};

const isSame = (a: Asked, b: Asked): boolean =>
  a.fieldNodes === b.fieldNodes ||
  (a.fieldNodes.length === b.fieldNodes.length && a.fieldNodes.every((node, index) => node === b.fieldNodes[index]));

/** Says that entities will be read by a path of fields below, if more than ids is asked of them: that read tells the snapshot. */
export const expectEntities = (
  context: RequestContext,
  asked: Asked,
  type: string,
  paths: readonly (readonly string[])[],
): void => {
  if (!asksForNothing(shapeAsked(asked, type, paths))) context.expectRead();
};

const asksForNothing = ({ keys, names, follows, coIssuers }: EntityShape): boolean =>
  keys?.size === 0 && names.size === 0 && follows.length === 0 && coIssuers.length === 0;

/** The store has nothing to add to an id, and what kind it is stands in it. */
const bare =
  (declared: string) =>
  (id: string): GraphEntity => ({ id, type: typeOfId(id) ?? declared });

/** Forgets what was read: a change was made, and what follows is asked anew. */
export const forgetEntities = (context: RequestContext): void => {
  wantedOf.delete(context);
  loadersOf.delete(context);
};

const loadersOf = new WeakMap<RequestContext, Map<string, DataLoader<string, GraphEntity | null>>>();

/** Loads entities with what the shape asks of them; null for ids of nothing. Equal shapes are read by one statement. */
export const shapedEntities = (context: RequestContext, shape: EntityShape): DataLoader<string, GraphEntity | null> => {
  let known = loadersOf.get(context);
  if (known === undefined) loadersOf.set(context, (known = new Map<string, DataLoader<string, GraphEntity | null>>()));
  const key = JSON.stringify(shape, (_name, value: unknown) =>
    value instanceof Set ? [...(value as Set<unknown>)] : value,
  );
  const found = known.get(key);
  if (found !== undefined) return found;
  const { store, signal, read } = context;
  const created = new DataLoader<string, GraphEntity | null>(
    async (ids) => {
      const entities = await read(readEntities(store, ids, shape, { signal }));
      return ids.map((id) => entities.get(id) ?? null);
    },
    { maxBatchSize },
  );
  known.set(key, created);
  return created;
};
