/** Lists of one type of entity: filtered, ordered, a page at a time. */
import { z } from 'zod';
import { kebabCase } from '../derive/words.js';
import { ontology, type EntityType, type Field } from '../ontology/index.js';
import { nameKey } from '../ontology/index.js';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import { statement, type Statement } from '../store/statement.js';
import { entityRow, type GraphEntity } from './entity.js';
import { InvalidArgumentError } from './errors.js';
import { withinRegions, withinTechnologies } from './hierarchy.js';
import { maxPageSize, pageOf, pageRequest, type Page, type PageArguments, type Position } from './page.js';

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
interface Row {
  readonly key: string;
  readonly id: string;
  readonly node: GraphEntity;
}

interface ListStatements {
  readonly type: EntityType;
  readonly ascending: Statement<Params, Row>;
  readonly descending: Statement<Params, Row>;
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

const declare = (type: EntityType, list: string): ListStatements => {
  const page = {
    params: {
      ...conditions(type),
      orderBy: z.string(),
      afterKey: z.string().nullable(),
      afterId: z.string().nullable(),
      first: z.int().positive(),
    },
    row: { key: z.string(), id: z.string(), node: entityRow },
  };
  const name = `list/${kebabCase(list)}`;
  return {
    type,
    ascending: statement(`${name}-ascending`, page),
    descending: statement(`${name}-descending`, page),
    count: statement(`${name}-count`, { params: conditions(type), row: { total: z.int() } }),
  };
};

const lists = new Map<string, ListStatements>(
  ontology.entityTypes.flatMap((type: EntityType) =>
    [type.list, ...type.extraLabels.map(({ list }) => list)].map((list): [string, ListStatements] => [
      list,
      declare(type, list),
    ]),
  ),
);

const listOf = (name: string): ListStatements => {
  const found = lists.get(name);
  if (found === undefined) throw new RangeError(`There is no list "${name}".`);
  return found;
};

/** A page of a list. Throws InvalidArgumentError. */
export const listPage = async (
  store: GraphStore,
  query: ListQuery,
  page: PageArguments,
  options?: ReadOptions,
): Promise<Page<Row>> => {
  const { type, ascending, descending } = listOf(query.list);
  const request = pageRequest(page);
  const order = query.order ?? defaultOrder(type);
  const upward = (order.direction === 'ASC') !== request.backward;
  const rows = await store.read(
    upward ? ascending : descending,
    {
      ...(await parameters(store, type, query.filter, options)),
      orderBy: order.field,
      afterKey: request.from?.key ?? null,
      afterId: request.from?.id ?? null,
      first: request.size + 1,
    },
    options,
  );
  return pageOf(rows, request, (row): Position => row);
};

/** How many entities match. Throws InvalidArgumentError. */
export const listCount = async (
  store: GraphStore,
  { list, filter }: Pick<ListQuery, 'list' | 'filter'>,
  options?: ReadOptions,
): Promise<number> => {
  const { type, count } = listOf(list);
  const [row] = await store.read(count, await parameters(store, type, filter, options), options);
  return row?.total ?? 0;
};

const defaultOrder = ({ datedBy }: EntityType): ListOrder =>
  datedBy === null ? { field: 'NAME', direction: 'ASC' } : { field: 'DATE', direction: 'DESC' };

const parameters = async (
  store: GraphStore,
  type: EntityType,
  filter: ListFilter,
  options: ReadOptions | undefined,
): Promise<Params> => {
  const date = (filter['date'] ?? {}) as { from?: string | null; to?: string | null };
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
    ...(type.datedBy === null ? {} : { dateFrom: date.from ?? null, dateTo: date.to ?? null }),
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
