/** A part of the graph as pictures and exports need it: its outline, with names, dates and properties. */
import type { EdgeEvidence, NodeDescription, Subgraph, SubgraphEdge, SubgraphNode } from '../analysis/subgraph.js';
import { decodeEvidence } from '../ontology/evidence.js';
import { relationshipType } from '../ontology/index.js';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import { dateOf, entitiesByIds, type GraphEntity, type RelationshipProperties } from './entity.js';
import { relationshipsByKeys, type Outline, type OutlineEdge } from './outline.js';

/** Nodes and edges by id. */
export const subgraphOf = async (
  store: GraphStore,
  { hops, edges, omitted }: Outline,
  options?: ReadOptions,
): Promise<Subgraph> => {
  const [entities, relationships] = await Promise.all([
    entitiesByIds(store, [...hops.keys()], options),
    relationshipsByKeys(store, edges, options),
  ]);
  const nodes = [...hops].flatMap(([id, hop]) => {
    const entity = entities.get(id);
    return entity === undefined ? [] : [nodeOf(entity, hop)];
  });
  return {
    nodes: nodes.sort((a, b) => (a.id < b.id ? -1 : 1)),
    edges: edges.map((edge) => edgeOf(edge, relationships.get(edge.id))),
    omitted,
  };
};

/** The node of an entity, some hops from what was asked for. */
export const nodeOf = (entity: GraphEntity, hop: number | null): SubgraphNode => {
  const name = (...keys: readonly string[]): string | null =>
    keys.map((key) => entity[key]).find((found) => typeof found === 'string') ?? null;
  return {
    id: entity.id,
    type: entity.type,
    name: name('nameKo', 'nameEn', 'nameZhHans', 'nameZhHant') ?? entity.id,
    nameEn: name('nameEn'),
    nameZh: name('nameZhHans', 'nameZhHant'),
    date: dateOf(entity),
    recordedOn: name('recordedOn') ?? '',
    hop,
    described: descriptionOf(entity),
  };
};

const languageTags = { nameKo: 'ko', nameEn: 'en', nameZhHans: 'zh-Hans', nameZhHant: 'zh-Hant' } as const;

const descriptionOf = (entity: GraphEntity): NodeDescription => {
  const { aliases, dateBasis } = entity;
  return {
    names: Object.fromEntries(
      Object.entries(languageTags).flatMap(([key, tag]) => {
        const name = entity[key];
        return typeof name === 'string' ? [[tag, name] as const] : [];
      }),
    ),
    aliases: Array.isArray(aliases) ? (aliases as string[]) : [],
    dateBasis: typeof dateBasis === 'string' ? dateBasis : null,
  };
};

const edgeOf = (
  { id, type, source, target, recordedOn }: OutlineEdge,
  relationship: RelationshipProperties | undefined,
): SubgraphEdge => {
  return {
    id,
    source,
    target,
    type,
    directed: !relationshipType(type).undirected,
    weight: 1,
    recordedOn,
    properties: statedProperties(type, relationship),
    evidence: evidenceOf(relationship),
  };
};

/** The places that say a relationship, each once. */
export const evidenceOf = (relationship: RelationshipProperties | undefined): EdgeEvidence[] => {
  const stored = relationship?.['evidence'];
  const places = (Array.isArray(stored) ? (stored as string[]) : [])
    .map(decodeEvidence)
    .map((one) =>
      'article' in one ? { from: one.article, paragraph: one.paragraph } : { from: one.source, paragraph: null },
    );
  return [...new Map(places.map((place) => [`${place.from} ${place.paragraph ?? ''}`, place])).values()];
};

/** The declared properties that a relationship has. */
export const statedProperties = (
  type: string,
  relationship: RelationshipProperties | undefined,
): Record<string, string | number> =>
  Object.fromEntries(
    Object.keys(relationshipType(type).properties).flatMap((key): [string, string | number][] => {
      const value = relationship?.[key];
      return typeof value === 'string' || typeof value === 'number' ? [[key, value]] : [];
    }),
  );
