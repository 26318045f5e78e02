/** What must change for the store to hold exactly what the seeds say, and nothing else of their origin. */
import type { EntityRow, GraphContent, PropertyValue, RelationshipRow } from '../ontology/content.js';
import type { GraphStore } from '../store/graph-store.js';
import { seedOrigin } from './builder.js';
import { contentDigest, fingerprint, type OriginContent } from './content-digest.js';
import { storedEntities, storedRelationships } from './statements.js';

interface Changes<Row> {
  readonly create: readonly Row[];
  readonly change: readonly Row[];
  readonly remove: readonly Row[];
}

export interface SeedPlan {
  readonly entities: Changes<EntityRow>;
  readonly relationships: Changes<RelationshipRow>;
  /** All that the origin has in the store afterwards; unknown for rows that were not planned against a store. */
  readonly content?: OriginContent;
}

const pageSize = 2_000;

/** Compares what an origin wrote into the store with what is wanted of it. Reads only. */
export const planSeeding = async (store: GraphStore, wanted: GraphContent, origin = seedOrigin): Promise<SeedPlan> => {
  const stored = await readStored(store, origin);
  return {
    entities: changes(stored.entities, wanted.entities),
    relationships: changes(stored.relationships, wanted.relationships),
    content: { origin, digest: contentDigest(wanted) },
  };
};

/** How many rows the plan writes or removes; 0 when the store holds what the seeds say. */
export const planSize = ({ entities, relationships }: SeedPlan): number =>
  [entities, relationships].reduce(
    (sum, { create, change, remove }) => sum + create.length + change.length + remove.length,
    0,
  );

const readStored = async (store: GraphStore, origin: string): Promise<GraphContent> => {
  const entities = new Map<string, EntityRow>();
  const relationships = new Map<string, RelationshipRow>();
  for (let after = ''; ;) {
    const page = await store.read(storedEntities, { origin, after, first: pageSize });
    for (const { id, type, properties } of page)
      entities.set(id, { id, type, properties: own(properties, ['id', 'type']) });
    const ids = page.map(({ id }) => id);
    for (const row of await store.read(storedRelationships, { origin, ids })) {
      relationships.set(row.id, { ...row, properties: own(row.properties, ['id']) });
    }
    const last = ids.at(-1);
    if (last === undefined || ids.length < pageSize) return { entities, relationships };
    after = last;
  }
};

const own = (
  properties: Readonly<Record<string, unknown>>,
  without: readonly string[],
): Record<string, PropertyValue> =>
  Object.fromEntries(
    Object.entries(properties).filter(([key, value]) => !without.includes(key) && value !== null),
  ) as Record<string, PropertyValue>;

const changes = <Row extends { readonly id: string }>(
  stored: ReadonlyMap<string, Row>,
  wanted: ReadonlyMap<string, Row>,
): Changes<Row> => {
  const create: Row[] = [];
  const change: Row[] = [];
  for (const [id, row] of wanted) {
    const before = stored.get(id);
    if (before === undefined) create.push(row);
    else if (fingerprint(before) !== fingerprint(row)) change.push(row);
  }
  return { create, change, remove: [...stored.values()].filter(({ id }) => !wanted.has(id)) };
};
