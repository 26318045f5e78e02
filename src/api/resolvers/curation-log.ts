/** Resolvers of the log: changes, what each did, the history of entities and facts, and comments on them. */
import type { Change, CommentRow, RowKind, RowsByKind } from '../../curation/change.js';
import { changesIn, countChanges, type PlacedItem } from '../../curation/history.js';
import { fieldChanges } from '../../curation/shown-row.js';
import { InvalidArgumentError } from '../../graph/errors.js';
import { pageOf, pageRequest, type PageArguments } from '../../graph/page.js';
import type { RequestContext } from '../context.js';
import { entityField } from '../entity-fields.js';
import { connectionOf } from './connection.js';

export type ForwardPage = Pick<PageArguments, 'first' | 'after'>;

/** Positions in the log are numbers: a cursor spells them as text. */
const numberAfter = ({ from }: ReturnType<typeof pageRequest>): number | null => {
  if (from === null) return null;
  if (!/^\d{1,15}$/.test(from.key))
    throw new InvalidArgumentError('`after` is not a cursor of this list. Take it from pageInfo or an edge.');
  return Number(from.key);
};

/** A change as the schema shows it. */
export const changeFields = (change: Change) => ({
  id: change.id,
  sequence: change.sequence,
  at: change.at,
  by: { id: change.byId, name: change.byName },
  kind: change.kind,
  reason: change.reason,
  itemCount: change.itemCount,
  items: async (page: ForwardPage, { loaders }: RequestContext) => {
    const request = pageRequest(page);
    const after = numberAfter(request) ?? -1;
    const items = await loaders.itemsOfChange({ after, first: request.size + 1 }).load(change.id);
    return connectionOf(
      pageOf(items, request, ({ position }) => ({ key: String(position), id: change.id })),
      (item, cursor) => ({ cursor, node: itemFields(item) }),
      () => change.itemCount,
    );
  },
  undoes: (_page: unknown, context: RequestContext) => resolveChange(null, { id: change.undoes ?? '' }, context),
  undoneBy: (_page: unknown, context: RequestContext) => resolveChange(null, { id: change.undoneBy ?? '' }, context),
});

const itemFields = ({ item: { kind, subject, before, after } }: PlacedItem) => {
  const entity = entityOf(subject, after ?? before);
  return {
    kind,
    subject,
    action: before === null ? 'CREATED' : after === null ? 'REMOVED' : 'CHANGED',
    entity: entity === null ? null : entityField(entity, 'Entity'),
    fields: () => fieldChanges(kind, before, after),
  };
};

/** The entity that a row is of, starts from, or is about. */
const entityOf = (subject: string, row: RowsByKind[RowKind] | null): string | null => {
  if (row === null || 'properties' in row) return row !== null && 'from' in row ? row.from : subject;
  const about = 'text' in row ? row.subject : (row.to ?? subject);
  return about.includes('/') ? (about.split('/')[1] ?? null) : about;
};

export const resolveChange = async (_root: unknown, { id }: { id: string }, { loaders }: RequestContext) => {
  if (id === '') return null;
  const change = await loaders.change.load(id);
  return change === null ? null : changeFields(change);
};

interface ChangesArguments extends ForwardPage {
  readonly since?: number | null;
  readonly sinceTime?: string | null;
  readonly direction?: 'ASC' | 'DESC' | null;
}

export const resolveChanges = async (
  _root: unknown,
  { since, sinceTime, direction, first, after }: ChangesArguments,
  { store, signal }: RequestContext,
) => {
  const request = pageRequest({ first, after });
  if (since != null && since < 0)
    throw new InvalidArgumentError('`since` is the sequence of a change, or 0 for all of them.');
  const span = { since: since ?? 0, from: sinceTime ?? null };
  const page = { newestFirst: direction !== 'ASC', after: numberAfter(request), first: request.size + 1 };
  const changes = await changesIn(store, span, page, { signal });
  return changeConnection(changes, request, () => countChanges(store, span, { signal }));
};

const changeConnection = (
  changes: readonly Change[],
  request: ReturnType<typeof pageRequest>,
  totalCount: () => Promise<number>,
) =>
  connectionOf(
    pageOf(changes, request, ({ sequence, id }) => ({ key: String(sequence), id })),
    (change, cursor) => ({ cursor, node: changeFields(change) }),
    totalCount,
  );

/** The history of the entity or fact of an id. */
export const historyOf = async (id: string, page: ForwardPage, { loaders }: RequestContext) => {
  const request = pageRequest(page);
  const before = numberAfter(request) ?? Number.MAX_SAFE_INTEGER;
  const changes = await loaders.history({ before, first: request.size + 1 }).load(id);
  return changeConnection(changes, request, () => loaders.historyCount.load(id));
};

/** The comments on the entity or fact of an id. */
export const commentsOn = async (id: string, page: ForwardPage, { loaders }: RequestContext) => {
  const request = pageRequest(page);
  const after = numberAfter(request) ?? 0;
  const comments = await loaders.comments({ after, first: request.size + 1 }).load(id);
  return connectionOf(
    pageOf(comments, request, ({ position, id: comment }) => ({ key: String(position), id: comment })),
    (comment, cursor) => ({ cursor, node: commentFields(comment) }),
    () => loaders.commentCount.load(id),
  );
};

export const commentFields = ({ id, text, at, byId, byName }: CommentRow) => ({
  id,
  text,
  at,
  by: { id: byId, name: byName },
});
