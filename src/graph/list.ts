/** Lists of one type of entity: filtered, ordered, a page at a time. */
import { z } from 'zod';
import type { ListOrderName } from '../derive/statements.js';
import { kebabCase } from '../derive/words.js';
import { ontology, type EntityType, type Field } from '../ontology/index.js';
import { nameKey } from '../ontology/index.js';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import { statement, type Statement } from '../store/statement.js';
import { type GraphEntity } from './entity.js';
import { InvalidArgumentError } from './errors.js';
import { withinRegions, withinTechnologies } from './hierarchy.js';
import { maxPageSize, pageRequest, type PageArguments, type PageRequest } from './page.js';

/** The filter of a list: `ids`, `nameContains`, `asOf`, `date`, and the type's own choices and fields. */
export type ListFilter = Readonly<Record<string, unknown>>;

export interface ListOrder {
  readonly field: 'DATE' | 'NAME' | 'RECORDED_ON';
  readonly direction: 'ASC' | 'DESC';
}

export interface ListQuery {
  /** The name of the list: `policies`, `ministries`. */
  readonly list: string;
  readonly filter: ListFilter;
  readonly order: ListOrder | null;
}

type Params = Record<string, unknown>;

/** An entity in a list, and its key in the order of the list. */
export interface ListRow {
  readonly key: string;
  readonly id: string;
  readonly node: GraphEntity;
}

interface ListStatements {
  readonly type: EntityType;
  readonly label: string;
  readonly count: Statement<Params, { total: number }>;
}

const texts = z.array(z.string()).nullable();

const conditionKeys = (type: EntityType): string[] => [
  ...Object.entries(type.properties).flatMap(([key, { kind }]) =>
    kind === 'choice' || kind === 'choiceList' ? [key] : [],
  ),
  ...type.listFilters,
];

const conditions = (type: EntityType): z.ZodRawShape => ({
  ids: texts,
  nameContains: z.string().nullable(),
  asOf: z.string().nullable(),
  ...(type.datedBy === null ? {} : { dateFrom: z.string().nullable(), dateTo: z.string().nullable() }),
  ...Object.fromEntries(conditionKeys(type).map((key) => [key, texts])),
});

const declare = (type: EntityType, label: string, list: string): ListStatements => ({
  type,
  label,
  count: statement(`list/${kebabCase(list)}-count`, { params: conditions(type), row: { total: z.int() } }),
});

const orderNames: Readonly<Record<ListOrder['field'], ListOrderName>> = {
  NAME: 'name',
  RECORDED_ON: 'recorded-on',
  DATE: 'date',
};

const lists = new Map<string, ListStatements>(
  ontology.entityTypes.flatMap((type: EntityType) =>
    [type, ...type.extraLabels].map(({ label, list }): [string, ListStatements] => [list, declare(type, label, list)]),
  ),
);

const listOf = (name: string): ListStatements => {
  const found = lists.get(name);
  if (found === undefined) throw new RangeError(`There is no list "${name}".`);
  return found;
};

/** A page of a list as a statement needs it. */
export interface ListPlan {
  readonly type: EntityType;
  readonly label: string;
  readonly order: ListOrderName;
  readonly ascending: boolean;
  readonly request: PageRequest;
  /** Between which keys the page lies. */
  readonly low: string;
  readonly high: string;
  /** By parameter; null for what is not asked. */
  readonly filters: Params;
}

/** Throws InvalidArgumentError. */
export const listPlan = async (
  store: GraphStore,
  { list, filter, order: asked }: ListQuery,
  page: PageArguments,
  options?: ReadOptions,
): Promise<ListPlan> => {
  const { type, label } = listOf(list);
  const request = pageRequest(page);
  const order = asked ?? defaultOrder(type);
  const ascending = (order.direction === 'ASC') !== request.backward;
  const filters = await listParameters(store, type, filter, options);
  const between = bounds(order, filter, ascending, request.from?.key ?? null);
  return { type, label, order: orderNames[order.field], ascending, request, ...between, filters };
};

// The last character there is: no key sorts after it.
const highest = '\u{10FFFF}';

/**
 * Between which keys the page lies: what a range read of an index can skip, of the cursor and of a filter by date.
 * The statement's own conditions decide; these bounds only must not exclude what matches.
 */
const bounds = (
  { field }: ListOrder,
  filter: ListFilter,
  upward: boolean,
  after: string | null,
): { low: string; high: string } => {
  const { from, to } = field === 'DATE' ? spanOf(filter) : { from: null, to: null };
  // A year touches a span that begins within it, so the year of the beginning is the lower bound.
  const lowest = from?.slice(0, 4) ?? '';
  const latest = to === null ? highest : `${to}~`;
  if (after === null) return { low: lowest, high: latest };
  return upward
    ? { low: after > lowest ? after : lowest, high: latest }
    : { low: lowest, high: after < latest ? after : latest };
};

const spanOf = (filter: ListFilter): { from: string | null; to: string | null } => {
  const { from, to } = (filter['date'] ?? {}) as { from?: string | null; to?: string | null };
  return { from: from ?? null, to: to ?? null };
};

/** How many entities match. Throws InvalidArgumentError. */
export const listCount = async (
  store: GraphStore,
  { list, filter }: Pick<ListQuery, 'list' | 'filter'>,
  options?: ReadOptions,
): Promise<number> => {
  const { type, count } = listOf(list);
  const [row] = await store.read(count, await listParameters(store, type, filter, options), options);
  return row?.total ?? 0;
};

const defaultOrder = ({ datedBy }: EntityType): ListOrder =>
  datedBy === null ? { field: 'NAME', direction: 'ASC' } : { field: 'DATE', direction: 'DESC' };

const listParameters = async (
  store: GraphStore,
  type: EntityType,
  filter: ListFilter,
  options: ReadOptions | undefined,
): Promise<Params> => {
  const span = spanOf(filter);
  const fields = await Promise.all(
    type.listFilters.map(
      async (name) => [name, await idsFor(store, name, type.fields[name], filter[name], options)] as const,
    ),
  );
  const contains = filter['nameContains'];
  return {
    ...Object.fromEntries(conditionKeys(type).map((key) => [key, filter[key] ?? null])),
    ...Object.fromEntries(fields),
    ids: bounded('ids', filter['ids']),
    asOf: filter['asOf'] ?? null,
    nameContains: typeof contains === 'string' ? nameKey(contains) : null,
    ...(type.datedBy === null ? {} : { dateFrom: span.from, dateTo: span.to }),
  };
};

/** A region stands for all regions in it, a technology for all narrower ones. */
const idsFor = async (
  store: GraphStore,
  name: string,
  field: Field | undefined,
  value: unknown,
  options: ReadOptions | undefined,
): Promise<string[] | null> => {
  const ids = bounded(name, value);
  if (ids === null) return null;
  if (field?.target === 'Region') return withinRegions(store, ids, options);
  if (field?.target === 'Technology') return withinTechnologies(store, ids, options);
  return ids;
};

const bounded = (name: string, value: unknown): string[] | null => {
  if (value === undefined || value === null) return null;
  const ids = value as string[];
  if (ids.length > maxPageSize)
    throw new InvalidArgumentError(
      `\`${name}\` takes at most ${String(maxPageSize)} ids; it has ${String(ids.length)}.`,
    );
  return ids;
};
