/** The statements with which everything in a store is read, and what is there is removed. */
import { z } from 'zod';
import { recordStatementName, recordTypes } from '../derive/record-statements.js';
import { statement } from '../store/statement.js';

const properties = z.record(z.string(), z.unknown());
const ids = z.array(z.string());
const first = z.int().positive();
const total = { total: z.int().nonnegative() };
const removed = { removed: z.int().nonnegative() };

export const entityIds = statement('portable/entity-ids', {
  params: { after: z.string(), first },
  row: { id: z.string() },
});

export const entitiesOfIds = statement('portable/entities', {
  params: { ids },
  row: { id: z.string(), type: z.string().nullable(), labels: z.array(z.string()), properties },
});

export const relationshipCounts = statement('portable/relationship-counts', {
  params: { ids },
  row: { id: z.string(), ...total },
});

const relationshipRow = {
  id: z.string().nullable(),
  type: z.string(),
  from: z.string(),
  to: z.string(),
  properties,
};

export const relationshipsFrom = statement('portable/relationships', { params: { ids }, row: relationshipRow });

export const relationshipsFromOne = statement('portable/relationships-of-one', {
  params: { id: z.string(), after: z.string(), first },
  row: relationshipRow,
});

export const entityCount = statement('portable/entity-count', { params: {}, row: total });
export const relationshipsBetweenEntities = statement('portable/relationships-between-entities', {
  params: {},
  row: total,
});
export const relationshipCount = statement('portable/relationship-count', { params: {}, row: total });

export const others = statement('records/others', {
  params: {},
  row: { ...total, labels: z.array(z.string().nullable()) },
});

export const removeSomeEntities = statement('portable/remove-entities', { params: { first }, row: removed });

const recordKey = z.union([z.string(), z.number()]);

const ofRecords = ({ label }: { readonly label: string }) => ({
  page: statement(recordStatementName(label, 'page'), {
    params: { after: recordKey.nullable(), first },
    row: { recordKey, properties },
  }),
  count: statement(recordStatementName(label, 'count'), { params: {}, row: total }),
  write: statement(recordStatementName(label, 'write'), {
    params: { rows: z.array(properties) },
    row: { written: z.int().nonnegative() },
  }),
  remove: statement(recordStatementName(label, 'remove'), { params: { first }, row: removed }),
});

/** By label. */
export const recordStatements: ReadonlyMap<string, ReturnType<typeof ofRecords>> = new Map(
  recordTypes.map((type) => [type.label, ofRecords(type)]),
);
