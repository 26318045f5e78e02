/** The statements of the write side: rows as they are stored, and the log of changes. */
import { z } from 'zod';
import { statement } from '../store/statement.js';
import { Change } from './change.js';

const ids = z.array(z.string());
const properties = z.record(z.string(), z.unknown());
const rows = z.array(properties);
const first = z.int().positive();
const written = { written: z.int().nonnegative() };
const relationship = { id: z.string(), type: z.string(), from: z.string(), to: z.string(), properties };
const retired = { id: z.string(), to: z.string().nullable(), changeId: z.string() };
const total = { id: z.string(), total: z.int() };

export const nextSequence = statement('curation/next-sequence', { params: {}, row: { sequence: z.int().positive() } });

export const entities = statement('curation/entities', {
  params: { ids },
  row: { id: z.string(), type: z.string(), properties },
});
export const relationships = statement('curation/relationships', {
  params: { rows: z.array(z.object({ id: z.string(), end: z.string() })) },
  row: relationship,
});
export const relationshipsOf = statement('curation/relationships-of', { params: { ids, first }, row: relationship });
export const ends = statement('curation/ends', {
  params: { rows: z.array(z.object({ from: z.string(), type: z.string() })) },
  row: { from: z.string(), type: z.string(), to: z.string() },
});
export const namedAlike = statement('curation/named-alike', {
  params: { keys: z.array(z.string()), after: z.string(), first },
  row: { id: z.string(), type: z.string(), nameKeys: z.array(z.string()) },
});

export const retiredIds = statement('curation/retired', { params: { ids }, row: retired });
export const retiredTo = statement('curation/retired-to', { params: { ids }, row: retired });
export const writeRetired = statement('curation/write-retired', { params: { rows }, row: written });
export const removeRetired = statement('curation/remove-retired', { params: { ids }, row: {} });

const Comment = z.object({
  id: z.string(),
  subject: z.string(),
  text: z.string(),
  at: z.string(),
  byId: z.string(),
  byName: z.string(),
  position: z.int().positive(),
});
export const comments = statement('curation/comments', {
  params: { ids },
  row: { id: z.string(), properties: Comment },
});
export const commentsOn = statement('curation/comments-on', {
  params: { ids, after: z.int(), first },
  row: { id: z.string(), position: z.int(), properties: Comment },
});
export const commentCount = statement('curation/comment-count', { params: { ids }, row: total });
export const writeComments = statement('curation/write-comments', { params: { rows }, row: written });
export const removeComments = statement('curation/remove-comments', { params: { ids }, row: {} });

export const writeChange = statement('curation/write-change', {
  params: {
    id: z.string(),
    sequence: z.int().positive(),
    at: z.string(),
    byId: z.string(),
    byName: z.string(),
    kind: z.string(),
    reason: z.string(),
    idempotency: z.string().nullable(),
    inputDigest: z.string(),
    result: z.string(),
    undoes: z.string().nullable(),
    itemCount: z.int(),
  },
  row: { sequence: z.int() },
});
export const writeItems = statement('curation/write-items', { params: { rows }, row: written });
export const writeTouches = statement('curation/write-touches', { params: { rows }, row: written });
export const markUndone = statement('curation/mark-undone', {
  params: { id: z.string(), undoneBy: z.string().nullable() },
  row: {},
});

const changeRow = { id: z.string(), properties: Change };
const span = { since: z.int(), from: z.string().nullable() };
const listed = { params: { ...span, before: z.int(), first }, row: { sequence: z.int(), properties: Change } };

export const changesByIds = statement('curation/changes-by-ids', { params: { ids }, row: changeRow });
export const changeByKey = statement('curation/change-by-key', {
  params: { idempotency: z.string() },
  row: changeRow,
});
export const newestChanges = statement('curation/newest-changes', listed);
export const oldestChanges = statement('curation/oldest-changes', listed);
export const changeCount = statement('curation/change-count', { params: span, row: { total: z.int() } });
export const items = statement('curation/items', {
  params: { ids, after: z.int(), first },
  row: {
    id: z.string(),
    position: z.int(),
    properties: z.object({
      kind: z.enum(['ENTITY', 'RELATIONSHIP', 'RETIRED_ID', 'COMMENT']),
      subject: z.string(),
      before: z.string().nullish(),
      after: z.string().nullish(),
    }),
  },
});
export const itemsOf = statement('curation/items-of', {
  params: { id: z.string(), first },
  row: { changeId: z.string(), sequence: z.int(), before: z.string().nullable(), after: z.string().nullable() },
});
export const itemsSince = statement('curation/items-since', {
  params: { ids, since: z.int(), first },
  row: { changeId: z.string(), sequence: z.int() },
});
export const history = statement('curation/history', {
  params: { ids, since: z.int(), before: z.int(), first },
  row: { id: z.string(), sequence: z.int(), properties: Change },
});
export const historyCount = statement('curation/history-count', {
  params: { rows: z.array(z.object({ id: z.string(), ids })) },
  row: total,
});
