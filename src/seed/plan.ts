/** What must change for the store to hold exactly what the seeds say, and nothing else of their origin. */
import type { EntityRow, GraphContent, PropertyValue, RelationshipRow } from '../ontology/content.js';
import type { GraphStore } from '../store/graph-store.js';
import { currentSnapshotStatement } from '../store/snapshot.js';
import { seedOrigin } from './builder.js';
import { contentDigest, fingerprint, type OriginContent } from './content-digest.js';
import { nothingHeld, readCurated, stillNeeded, withoutHeld, type Held } from './held.js';
import { storedEntities, storedRelationships } from './statements.js';

interface Changes<Row> {
  readonly create: readonly Row[];
  readonly change: readonly Row[];
  /** What those to change are now, in their order; unknown for rows that were not planned against a store. */
  readonly changed?: readonly Row[];
  readonly remove: readonly Row[];
}

export interface SeedPlan {
  readonly entities: Changes<EntityRow>;
  readonly relationships: Changes<RelationshipRow>;
  /** What is wanted and left alone, because a curator decided otherwise. */
  readonly held?: Held;
  /** All that is wanted of the origin; unknown for rows that were not planned against a store. */
  readonly content?: OriginContent;
  /** The snapshot that the plan was made against, by its sequence; 0 for a store that was never written to. */
  readonly sequence?: number;
}

const pageSize = 2_000;

/** Compares what an origin wrote into the store with what is wanted of it. Reads only. */
export const planSeeding = async (store: GraphStore, given: GraphContent, origin = seedOrigin): Promise<SeedPlan> => {
  const [snapshot] = await store.read(currentSnapshotStatement, {});
  const curated = await readCurated(store, given);
  const { wanted, held } = curated === null ? { wanted: given, held: nothingHeld } : withoutHeld(given, curated);
  const stored = await readStored(store, origin, curated?.entities ?? new Set());
  const entities = changes(stored.entities, wanted.entities);
  const gone = entities.remove.map(({ id }) => id);
  const needed = curated === null ? new Set<string>() : await stillNeeded(store, gone);
  return {
    entities: { ...entities, remove: entities.remove.filter(({ id }) => !needed.has(id)) },
    relationships: changes(stored.relationships, wanted.relationships),
    held: { ...held, entities: [...held.entities, ...needed] },
    content: { origin, digest: contentDigest(given) },
    sequence: snapshot?.sequence ?? 0,
  };
};

/** How many rows the plan writes or removes; 0 when the store holds what the seeds say. */
export const planSize = ({ entities, relationships }: SeedPlan): number =>
  [entities, relationships].reduce(
    (sum, { create, change, remove }) => sum + create.length + change.length + remove.length,
    0,
  );

/** Relationships of the origin start at entities of it, or at those that a curator changed since. */
const readStored = async (store: GraphStore, origin: string, curated: ReadonlySet<string>): Promise<GraphContent> => {
  const entities = new Map<string, EntityRow>();
  const relationships = new Map<string, RelationshipRow>();
  const readRelationships = async (ids: string[]): Promise<void> => {
    for (const row of await store.read(storedRelationships, { origin, ids }))
      relationships.set(row.id, { ...row, properties: own(row.properties, ['id']) });
  };
  for (let after = ''; ;) {
    const page = await store.read(storedEntities, { origin, after, first: pageSize });
    for (const { id, type, properties } of page)
      entities.set(id, { id, type, properties: own(properties, ['id', 'type']) });
    const ids = page.map(({ id }) => id);
    await readRelationships(ids);
    const last = ids.at(-1);
    if (last === undefined || ids.length < pageSize) break;
    after = last;
  }
  await readRelationships([...curated]);
  return { entities, relationships };
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
  const changed: Row[] = [];
  for (const [id, row] of wanted) {
    const before = stored.get(id);
    if (before === undefined) create.push(row);
    else if (fingerprint(before) !== fingerprint(row)) {
      change.push(row);
      changed.push(before);
    }
  }
  return { create, change, changed, remove: [...stored.values()].filter(({ id }) => !wanted.has(id)) };
};
