/** Resolvers of parts of the graph: neighbourhoods, the graph by filter, and paths. */
import { coverageOf } from '../../graph/coverage.js';
import { dateOf, type RelationshipProperties } from '../../graph/entity.js';
import { filteredGraph, type GraphFilter } from '../../graph/filtered-graph.js';
import { neighborhoodNodes, type NeighborhoodQuery } from '../../graph/neighborhood.js';
import type { OutlineEdge, OutlineNodes } from '../../graph/outline.js';
import { paths, type FoundPath, type PathsQuery } from '../../graph/paths.js';
import { relationshipType } from '../../ontology/index.js';
import type { RequestContext } from '../context.js';
import { entitiesField, entityField } from '../entity-fields.js';
import { declaredProperties, factFields, propertyTexts } from './fact.js';

type Optional<T> = { readonly [Key in keyof T]?: T[Key] | null };

export const resolveNeighborhood = async (
  _root: unknown,
  { ids, ...args }: Pick<NeighborhoodQuery, 'ids'> & Optional<NeighborhoodQuery>,
  context: RequestContext,
) => {
  const { depth, relationTypes = null, entityTypes = null, limit, perHop = null, asOf = null } = args;
  const query = { ids, depth: depth ?? 1, relationTypes, entityTypes, limit: limit ?? 200, perHop, asOf };
  return graphFields(await neighborhoodNodes(context.store, query, { signal: context.signal }), asOf, context);
};

export const resolveGraph = async (
  _root: unknown,
  { filter, limit }: { filter?: Optional<GraphFilter> | null; limit?: number | null },
  context: RequestContext,
) => {
  const { types = null, relationTypes = null, technology = null, regions = null } = filter ?? {};
  const { from = null, to = null, asOf = null } = filter ?? {};
  const conditions = { types, relationTypes, technology, regions, from, to, asOf };
  const found = await filteredGraph(context.store, conditions, limit ?? 1000, { signal: context.signal });
  return graphFields({ hops: found.hops, among: Promise.resolve(found) }, asOf, context);
};

const graphFields = ({ hops, among }: OutlineNodes, asOf: string | null, context: RequestContext) => {
  // Whoever asks for edges is told what went wrong with them.
  among.catch(() => undefined);
  return {
    nodes: [...hops].map(([id, hop]) => ({ node: entityField(id, 'Entity'), hop })),
    edges: async () => (await among).edges.map((edge) => new EdgeFields(edge)),
    omitted: async () => (await among).omitted,
    coverage: () => coverage([...hops.keys()], asOf, context),
  };
};

/** A graph has many edges: what few ask for are methods, which cost nothing until they are called. */
class EdgeFields {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly weight = 1;
  readonly recordedOn: string;

  constructor({ id, source, target, type, recordedOn }: OutlineEdge) {
    this.id = id;
    this.source = source;
    this.target = target;
    this.type = type;
    this.recordedOn = recordedOn;
  }

  get directed(): boolean {
    return !relationshipType(this.type).undirected;
  }

  async properties(_args: unknown, context: RequestContext) {
    return propertyTexts(declaredProperties(this.type, await this.#relationship(context)));
  }

  async evidence(_args: unknown, context: RequestContext) {
    return factFields(await this.#relationship(context)).evidence();
  }

  async caveat(_args: unknown, context: RequestContext) {
    return factFields(await this.#relationship(context)).caveat;
  }

  async version(_args: unknown, context: RequestContext) {
    return factFields(await this.#relationship(context)).version();
  }

  #relationship({ loaders }: RequestContext): Promise<RelationshipProperties> {
    return loaders.relationship.load({ id: this.id, source: this.source });
  }
}

/** Of everything in the picture: what is dated by its type, and the regions among it. */
const coverage = async (ids: readonly string[], asOf: string | null, { store, signal, loaders }: RequestContext) => {
  const found = await loaders.entity.loadMany([...ids]);
  const entities = found.flatMap((entity) => (entity === null || entity instanceof Error ? [] : [entity]));
  const regions = entities.filter(({ type }) => type === 'Region').map(({ id }) => id);
  return coverageOf(
    store,
    {
      entities: entities.map((entity) => ({ id: entity.id, type: entity.type, date: dateOf(entity) })),
      regions,
      asOf,
      notes: [],
    },
    { signal },
  );
};

export const resolvePaths = async (
  _root: unknown,
  { from, to, ...args }: Pick<PathsQuery, 'from' | 'to'> & Optional<PathsQuery>,
  context: RequestContext,
) => {
  const { maxLength, relationTypes = null, throughCountries, first, asOf = null } = args;
  const query = { from, to, relationTypes, throughCountries: throughCountries ?? false, asOf };
  const found = await paths(
    context.store,
    { ...query, maxLength: maxLength ?? 4, first: first ?? 5 },
    { signal: context.signal },
  );
  return found.map((path) => pathFields(path, context));
};

const pathFields = ({ nodes, steps, truncated }: FoundPath, { loaders }: RequestContext) => ({
  length: steps.length,
  nodes: entitiesField(nodes, 'Entity'),
  steps: async () =>
    Promise.all(
      steps.map(async ({ relationship: id, type, from, to, outgoing, alsoBy }) => {
        const relationship = await loaders.relationship.load({ id, source: outgoing ? from : to });
        return {
          type,
          direction: relationshipType(type).undirected ? null : outgoing ? 'OUTGOING' : 'INCOMING',
          properties: propertyTexts(declaredProperties(type, relationship)),
          alsoBy,
          ...factFields(relationship),
        };
      }),
    ),
  truncated,
});
