/** Following one field, or all relationships, of many entities at once: one statement whatever their number. */
import { z } from 'zod';
import { articlesField } from '../derive/graphql-names.js';
import { expandName } from '../derive/statements.js';
import { groupBy } from '../group-by.js';
import { ontology, type Field } from '../ontology/index.js';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import { statement, type Statement } from '../store/statement.js';
import { entityRow, relationshipRow, type GraphEntity, type RelationshipProperties } from './entity.js';
import { pageOf, pageRequest, type Page, type PageArguments } from './page.js';

/** One step from an entity to another. */
export interface Step {
  readonly id: string;
  readonly key: string;
  readonly relationshipId: string;
  readonly relationship: RelationshipProperties;
  readonly node: GraphEntity;
}

type FieldKey = Pick<Field, 'relationship' | 'direction' | 'target'>;

interface ExpandParams {
  ids: string[];
  asOf: string | null;
  afterKey: string | null;
  afterId: string | null;
  first: number;
}

interface ExpandStatements {
  readonly page: Statement<ExpandParams, Step>;
  readonly count: Statement<{ ids: string[]; asOf: string | null }, { id: string; total: number }>;
}

const ids = z.array(z.string());
const nullableText = z.string().nullable();
const countRow = { id: z.string(), total: z.int() };

const expandStatements = new Map<string, ExpandStatements>();
for (const type of ontology.entityTypes) {
  for (const field of [...Object.values(type.fields), articlesField]) {
    const name = expandName(field);
    if (expandStatements.has(name)) continue;
    expandStatements.set(name, {
      page: statement(name, {
        params: { ids, asOf: nullableText, afterKey: nullableText, afterId: nullableText, first: z.int().positive() },
        row: {
          id: z.string(),
          key: z.string(),
          relationshipId: z.string(),
          relationship: relationshipRow,
          node: entityRow,
        },
      }),
      count: statement(`${name}-count`, { params: { ids, asOf: nullableText }, row: countRow }),
    });
  }
}

const statementsOf = (field: FieldKey): ExpandStatements => {
  const found = expandStatements.get(expandName(field));
  if (found === undefined) throw new RangeError(`No entity type has a field ${expandName(field)}.`);
  return found;
};

/** A page of a field for each of the ids. Throws InvalidArgumentError. */
export const expandPages = async (
  store: GraphStore,
  field: FieldKey,
  starts: readonly string[],
  page: PageArguments,
  asOf: string | null,
  options?: ReadOptions,
): Promise<Map<string, Page<Step>>> => {
  const request = pageRequest(page);
  const rows = await store.read(
    statementsOf(field).page,
    {
      ids: [...starts],
      asOf,
      afterKey: request.from?.key ?? null,
      afterId: request.from?.id ?? null,
      first: request.size + 1,
    },
    options,
  );
  const grouped = groupBy(rows, ({ id }) => id);
  return new Map(
    starts.map((id) => [
      id,
      pageOf(grouped.get(id) ?? [], request, ({ key, relationshipId }) => ({ key, id: relationshipId })),
    ]),
  );
};

/** How many a field has for each of the ids. */
export const expandCounts = async (
  store: GraphStore,
  field: FieldKey,
  starts: readonly string[],
  asOf: string | null,
  options?: ReadOptions,
): Promise<Map<string, number>> => {
  const rows = await store.read(statementsOf(field).count, { ids: [...starts], asOf }, options);
  const totals = new Map(rows.map(({ id, total }) => [id, total]));
  return new Map(starts.map((id) => [id, totals.get(id) ?? 0]));
};
