/** Nested questions in one statement each: entities by id, and a page of a list, with what their fields lead to. */
import { listConditions, orderProperties } from '../../derive/statements.js';
import type { GraphStore, ReadOptions } from '../../store/graph-store.js';
import type { Statement } from '../../store/statement.js';
import type { GraphEntity } from '../entity.js';
import { listPlan, type ListQuery, type ListRow } from '../list.js';
import { pageOf, type Page, type PageArguments } from '../page.js';
import type { Snapshot } from '../snapshot.js';
import { entityFragment, Naming } from './compose.js';
import type { EntityShape } from './shape.js';

/** What was found, and the snapshot of the content that it was found in; null where nothing was found. */
export interface NestedRead<Found> {
  readonly found: Found;
  readonly snapshot: Snapshot | null;
}

interface SnapshotColumn {
  /** One, or none in a store that was never written to. */
  readonly snapshot: readonly (readonly [sequence: number, digest: string])[];
}

/** The entities of the ids, by id; ids of nothing are not in the map. */
export const readEntities = async (
  store: GraphStore,
  ids: readonly string[],
  shape: EntityShape,
  options?: ReadOptions,
): Promise<NestedRead<Map<string, GraphEntity>>> => {
  const naming = new Naming();
  const { lines, values, decode } = entityFragment('n', null, shape, naming);
  const text = [
    ...(ids.length === 1 ? ['MATCH (n:Entity {id: $id})'] : ['UNWIND $ids AS id', 'MATCH (n:Entity {id: id})']),
    ...lines,
    `WITH collect([${values.join(', ')}]) AS rows`,
    readSnapshot('rows'),
    'RETURN snapshot, rows',
  ].join('\n');
  const statement = composed<SnapshotColumn & { rows: unknown[][] }>('nested/entities', text);
  const given = ids.length === 1 ? { id: ids[0] } : { ids: [...ids] };
  const [row] = await store.read(statement, { ...naming.parameters, ...given }, options);
  const found = new Map<string, GraphEntity>();
  for (const list of row?.rows ?? []) {
    const entity = decode(list, 0);
    found.set(entity.id, entity);
  }
  return { found, snapshot: snapshotOf(row) };
};

/** A page of a list. Throws InvalidArgumentError. */
export const readList = async (
  store: GraphStore,
  query: ListQuery,
  page: PageArguments,
  shape: EntityShape,
  options?: ReadOptions,
): Promise<NestedRead<Page<ListRow>>> => {
  const { type, label, order, ascending, request, low, high, filters } = await listPlan(store, query, page, options);
  const naming = new Naming();
  const { lines, values, decode } = entityFragment('n', type.label, shape, naming);
  const key = `n.${orderProperties[order]}`;
  const [compare, direction] = ascending ? ['>', ''] : ['<', ' DESC'];
  const ordered = `ORDER BY key${direction}, n.id${direction}`;
  const text = [
    `MATCH (n:${label})`,
    `WHERE ${key} >= $low AND ${key} <= $high`,
    ...listConditions(type).flatMap((condition) =>
      filters[condition.parameter] === null ? [] : [`  AND ${condition.text}`],
    ),
    ...(request.from === null
      ? []
      : [`  AND (${key} ${compare} $afterKey OR (${key} = $afterKey AND n.id ${compare} $afterId))`]),
    `WITH n, ${key} AS key`,
    ordered,
    'LIMIT $first',
    readSnapshot('n'),
    ...lines,
    `RETURN snapshot, [${['key', ...values].join(', ')}] AS row`,
    ordered,
  ].join('\n');
  const rows = await store.read(
    composed<SnapshotColumn & { row: unknown[] }>(`nested/${query.list}`, text),
    {
      ...naming.parameters,
      ...Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== null)),
      ...(typeof filters['asOf'] === 'string' ? { asOf: `${filters['asOf']}~` } : {}),
      ...(request.from === null ? {} : { afterKey: request.from.key, afterId: request.from.id }),
      low,
      high,
      first: BigInt(request.size + 1),
    },
    options,
  );
  const found = rows.map(({ row }): ListRow => {
    const node = decode(row, 1);
    return { key: row[0] as string, id: node.id, node };
  });
  return { found: pageOf(found, request, (row) => row), snapshot: snapshotOf(rows[0]) };
};

// Beside the answer, so that the two cannot differ, and for less than a statement of its own.
const readSnapshot = (row: string): string => `CALL (${row}) {
  MATCH (s:Snapshot {id: 'snapshot'})
  RETURN collect([s.sequence, s.digest]) AS snapshot
}`;

const snapshotOf = (row: SnapshotColumn | undefined): Snapshot | null => {
  const [found] = row?.snapshot ?? [];
  return found === undefined ? null : { sequence: found[0], digest: found[1] };
};

/** Its parameters are chosen with its text, so there is nothing to check. */
const composed = <Row>(name: string, text: string): Statement<Record<string, unknown>, Row> => ({
  name,
  text,
  parseParams: (given) => given,
  parseRows: (rows) => rows as Row[],
});
