/** The log of changes, as it is read: pages of it, what each did, and what touched an entity. */
import { z } from 'zod';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import type { Change, CommentRow, Item } from './change.js';
import {
  changeCount,
  changesByIds,
  commentCount,
  commentsOn,
  history,
  historyCount,
  items,
  newestChanges,
  oldestChanges,
  retiredTo,
} from './statements.js';

/** Beyond every sequence. */
const endOfLog = Number.MAX_SAFE_INTEGER;

export interface ChangeSpan {
  /** Changes after this one, by sequence; 0 for all. */
  readonly since: number;
  /** Changes at this time or later, ISO 8601 in UTC. */
  readonly from: string | null;
}

/** Changes of a span, `first` at most, from a position on; the newest or the oldest first. */
export const changesIn = async (
  store: GraphStore,
  { since, from }: ChangeSpan,
  page: { readonly newestFirst: boolean; readonly after: number | null; readonly first: number },
  options?: ReadOptions,
): Promise<Change[]> => {
  const { newestFirst, after, first } = page;
  const rows = newestFirst
    ? await store.read(newestChanges, { since, from, before: after ?? endOfLog, first }, options)
    : await store.read(oldestChanges, { since: Math.max(since, after ?? 0), from, before: endOfLog, first }, options);
  return rows.map(({ properties }) => properties);
};

export const countChanges = async (store: GraphStore, span: ChangeSpan, options?: ReadOptions): Promise<number> => {
  const [row] = await store.read(changeCount, { since: span.since, from: span.from }, options);
  return row?.total ?? 0;
};

export const changesOfIds = async (
  store: GraphStore,
  ids: readonly string[],
  options?: ReadOptions,
): Promise<ReadonlyMap<string, Change>> => {
  const rows = await store.read(changesByIds, { ids: [...ids] }, options);
  return new Map(rows.map(({ id, properties }) => [id, properties]));
};

/** An item and its place in its change, from 0. */
export interface PlacedItem {
  readonly position: number;
  readonly item: Item;
}

const Row = z.record(z.string(), z.unknown());

/** By change, what it did row by row: `first` at most after a position. */
export const itemsOfChanges = async (
  store: GraphStore,
  ids: readonly string[],
  page: { readonly after: number; readonly first: number },
  options?: ReadOptions,
): Promise<ReadonlyMap<string, PlacedItem[]>> => {
  const found = new Map<string, PlacedItem[]>(ids.map((id) => [id, []]));
  for (const { id, position, properties } of await store.read(items, { ids: [...ids], ...page }, options)) {
    const { kind, subject, before, after } = properties;
    found.get(id)?.push({ position, item: { kind, subject, before: row(before), after: row(after) } as Item });
  }
  return found;
};

const row = (text: string | null | undefined): unknown => (text == null ? null : Row.parse(JSON.parse(text)));

/** By entity or fact, the changes that touched it or what was merged into it, the newest first. */
export const historiesOf = async (
  store: GraphStore,
  ids: readonly string[],
  page: { readonly before: number; readonly first: number },
  options?: ReadOptions,
): Promise<ReadonlyMap<string, Change[]>> => {
  const subjects = await withMerged(store, ids, options);
  const known = [...new Set([...subjects.values()].flat())];
  const rows = await store.read(history, { ids: known, since: 0, ...page }, options);
  return new Map(
    [...subjects].map(([id, own]) => {
      const changes = rows.flatMap((each) => (own.includes(each.id) ? [each.properties] : []));
      const distinct = [...new Map(changes.map((change) => [change.sequence, change])).values()];
      return [id, distinct.sort((a, b) => b.sequence - a.sequence).slice(0, page.first)];
    }),
  );
};

/** By entity or fact, how often something was done to it, or to what was merged into it. */
export const historyCounts = async (
  store: GraphStore,
  ids: readonly string[],
  options?: ReadOptions,
): Promise<ReadonlyMap<string, number>> => {
  const rows = [...(await withMerged(store, ids, options))].map(([id, own]) => ({ id, ids: [...own] }));
  const found = await store.read(historyCount, { rows }, options);
  return new Map(found.map(({ id, total }) => [id, total]));
};

const withMerged = async (
  store: GraphStore,
  ids: readonly string[],
  options?: ReadOptions,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const merged = await store.read(retiredTo, { ids: [...ids] }, options);
  return new Map(ids.map((id) => [id, [id, ...merged.flatMap((each) => (each.to === id ? [each.id] : []))]]));
};

/** By entity or fact, what curators say of it, the oldest first: `first` at most after a position. */
export const commentsOf = async (
  store: GraphStore,
  ids: readonly string[],
  page: { readonly after: number; readonly first: number },
  options?: ReadOptions,
): Promise<ReadonlyMap<string, CommentRow[]>> => {
  const found = new Map<string, CommentRow[]>(ids.map((id) => [id, []]));
  for (const { id, properties } of await store.read(commentsOn, { ids: [...ids], ...page }, options))
    found.get(id)?.push(properties);
  return found;
};

export const commentCounts = async (
  store: GraphStore,
  ids: readonly string[],
  options?: ReadOptions,
): Promise<ReadonlyMap<string, number>> =>
  new Map((await store.read(commentCount, { ids: [...ids] }, options)).map(({ id, total }) => [id, total]));
