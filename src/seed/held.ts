/**
 * What seeds say and seeding must leave alone, because a curator decided otherwise: rows that a curator wrote, and ids that one
 * retracted. What seeds say of an id that was merged away is said of the entity that it leads to.
 */
import type { GraphContent, RelationshipRow } from '../ontology/content.js';
import { decodeEvidence, encodeEvidence, mergedEvidence } from '../ontology/evidence.js';
import { relationshipId } from '../ontology/relationship-id.js';
import type { GraphStore } from '../store/graph-store.js';
import {
  anyChange,
  entitiesWithCuratedRelationships,
  retiredIds,
  storedEntities,
  storedRelationships,
} from './statements.js';

/** Rows that a curator's change wrote carry this origin. */
export const curationOrigin = 'curation';

/** Ids of what is left alone. */
export interface Held {
  readonly entities: readonly string[];
  readonly relationships: readonly string[];
}

export const nothingHeld: Held = { entities: [], relationships: [] };

/** What curators did to a store, as far as it matters to what is wanted of it. */
export interface Curated {
  readonly entities: ReadonlySet<string>;
  /** By retired id, the id that it leads to; null for nowhere. */
  readonly retired: ReadonlyMap<string, string | null>;
  /** Whether a curator wrote the relationship. */
  readonly relationships: ReadonlySet<string>;
}

const pageSize = 2_000;

/** Null for a store that no curator changed. */
export const readCurated = async (store: GraphStore, wanted: GraphContent): Promise<Curated | null> => {
  if ((await store.read(anyChange, {})).length === 0) return null;
  const entities = new Set<string>();
  for (let after = ''; ;) {
    const page = await store.read(storedEntities, { origin: curationOrigin, after, first: pageSize });
    for (const { id } of page) entities.add(id);
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) break;
    after = last.id;
  }
  const retired = new Map<string, string | null>();
  for (const ids of pages([...wanted.entities.keys(), ...wanted.relationships.keys()]))
    for (const { id, to } of await store.read(retiredIds, { ids })) retired.set(id, to);
  const relationships = new Set<string>();
  const starts = [...wanted.relationships.values()].map(({ from }) => from);
  for (const ids of pages([...new Set([...starts, ...retired.keys(), ...present([...retired.values()]), ...entities])]))
    for (const { id } of await store.read(storedRelationships, { origin: curationOrigin, ids })) relationships.add(id);
  return { entities, retired, relationships };
};

const present = (ids: readonly (string | null)[]): string[] => ids.filter((id) => id !== null);

const pages = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / pageSize) }, (_, index) =>
    ids.slice(index * pageSize, (index + 1) * pageSize),
  );

/** What is wanted without what is held, led to where merged ids lead. */
export const withoutHeld = (
  wanted: GraphContent,
  { entities, retired, relationships }: Curated,
): { readonly wanted: GraphContent; readonly held: Held } => {
  const heldEntities = [...wanted.entities.keys()].filter((id) => entities.has(id) || retired.has(id));
  const isHeldEntity = new Set(heldEntities);
  const kept = new Map<string, RelationshipRow>();
  const heldRelationships: string[] = [];
  for (const row of wanted.relationships.values()) {
    const led = retired.has(row.id) ? null : ledTo(row, retired);
    if (led === null || relationships.has(led.id)) heldRelationships.push(row.id);
    else {
      const there = kept.get(led.id);
      kept.set(led.id, there === undefined ? led : joined(there, led));
    }
  }
  return {
    wanted: {
      entities: new Map([...wanted.entities].filter(([id]) => !isHeldEntity.has(id))),
      relationships: kept,
    },
    held: { entities: heldEntities, relationships: heldRelationships },
  };
};

/** The relationship between the entities that its ends lead to; null when one leads nowhere, or both to the same. */
const ledTo = (row: RelationshipRow, retired: Curated['retired']): RelationshipRow | null => {
  const [from, to] = [row.from, row.to].map((id) => (retired.has(id) ? (retired.get(id) ?? null) : id));
  if (from == null || to == null || from === to) return null;
  if (from === row.from && to === row.to) return row;
  const { type, properties } = row;
  return { ...row, id: relationshipId({ ...properties, type, from, to }), from, to };
};

const joined = (a: RelationshipRow, b: RelationshipRow): RelationshipRow => {
  const evidence = [a, b].flatMap(({ properties }) => (properties['evidence'] ?? []) as readonly string[]);
  if (evidence.length === 0) return a;
  return {
    ...a,
    properties: { ...a.properties, evidence: mergedEvidence(evidence.map(decodeEvidence)).map(encodeEvidence) },
  };
};

/** Of entities that seeds no longer say, those that must stay: facts that a curator wrote hang on them. */
export const stillNeeded = async (store: GraphStore, ids: readonly string[]): Promise<ReadonlySet<string>> => {
  const needed = new Set<string>();
  for (const some of pages(ids)) {
    for (const { id } of await store.read(entitiesWithCuratedRelationships, { ids: some, origin: curationOrigin }))
      needed.add(id);
  }
  return needed;
};
