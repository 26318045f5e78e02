/** Resolvers of parts of the graph: neighbourhoods, the graph by filter, and paths. */
import { coverageOf } from '../../graph/coverage.js';
import { dateOf } from '../../graph/entity.js';
import { filteredGraph, type GraphFilter } from '../../graph/filtered-graph.js';
import { neighborhoodNodes, type NeighborhoodQuery } from '../../graph/neighborhood.js';
import type { OutlineEdge, OutlineNodes } from '../../graph/outline.js';
import { paths, type FoundPath, type PathsQuery, type PathStep } from '../../graph/paths.js';
import { relationshipType } from '../../ontology/index.js';
import type { RequestContext } from '../context.js';
import { entitiesField, entityField, expectEntities } from '../entity-fields.js';
import type { Asked } from '../look-ahead.js';
import { LazyFact } from './fact.js';

type Optional<T> = { readonly [Key in keyof T]?: T[Key] | null };

export const resolveNeighborhood = async (
  _root: unknown,
  { ids, ...args }: Pick<NeighborhoodQuery, 'ids'> & Optional<NeighborhoodQuery>,
  context: RequestContext,
  asked: Asked,
) => {
  expectEntities(context, asked, 'Entity', [['nodes', 'node']]);
  const { depth, relationTypes = null, entityTypes = null, limit, perHop = null, asOf = null } = args;
  const query = { ids, depth: depth ?? 1, relationTypes, entityTypes, limit: limit ?? 200, perHop, asOf };
  return graphFields(await neighborhoodNodes(context.store, query, { signal: context.signal }), asOf, context);
};

export const resolveGraph = async (
  _root: unknown,
  { filter, limit }: { filter?: Optional<GraphFilter> | null; limit?: number | null },
  context: RequestContext,
  asked: Asked,
) => {
  expectEntities(context, asked, 'Entity', [['nodes', 'node']]);
  const { types = null, relationTypes = null, technology = null, regions = null } = filter ?? {};
  const { from = null, to = null, asOf = null } = filter ?? {};
  const conditions = { types, relationTypes, technology, regions, from, to, asOf };
  const found = await filteredGraph(context.store, conditions, limit ?? 1000, { signal: context.signal });
  const { hops, edges, omitted } = found;
  return graphFields(
    { hops, edges: () => Promise.resolve(edges), omitted: () => Promise.resolve(omitted) },
    asOf,
    context,
  );
};

const graphFields = ({ hops, edges, omitted }: OutlineNodes, asOf: string | null, context: RequestContext) => ({
  nodes: [...hops].map(([id, hop]) => ({ node: entityField(id, 'Entity'), hop })),
  edges: async () => (await edges()).map((edge) => new EdgeFields(edge)),
  omitted,
  coverage: () => coverage([...hops.keys()], asOf, context),
});

/** A graph has many edges: what few ask for are methods, which cost nothing until they are called. */
class EdgeFields extends LazyFact {
  readonly source: string;
  readonly target: string;
  readonly weight = 1;
  readonly recordedOn: string;

  constructor({ id, source, target, type, recordedOn }: OutlineEdge) {
    super(type, { id, source });
    this.source = source;
    this.target = target;
    this.recordedOn = recordedOn;
  }

  get directed(): boolean {
    return !relationshipType(this.type).undirected;
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
  asked: Asked,
) => {
  expectEntities(context, asked, 'Entity', [['nodes']]);
  const { maxLength, relationTypes = null, throughCountries, first, asOf = null } = args;
  const query = { from, to, relationTypes, throughCountries: throughCountries ?? false, asOf };
  const found = await paths(
    context.store,
    { ...query, maxLength: maxLength ?? 4, first: first ?? 5 },
    { signal: context.signal },
  );
  return found.map(pathFields);
};

const pathFields = ({ nodes, steps, truncated }: FoundPath) => ({
  length: steps.length,
  nodes: entitiesField(nodes, 'Entity'),
  steps: steps.map((step) => new StepFields(step)),
  truncated,
});

class StepFields extends LazyFact {
  readonly direction: 'OUTGOING' | 'INCOMING' | null;
  readonly alsoBy: readonly string[];

  constructor({ relationship: id, type, from, to, outgoing, alsoBy }: PathStep) {
    super(type, { id, source: outgoing ? from : to });
    this.direction = relationshipType(type).undirected ? null : outgoing ? 'OUTGOING' : 'INCOMING';
    this.alsoBy = alsoBy;
  }

  async recordedOn(_args: unknown, context: RequestContext): Promise<string> {
    return (await this.relationship(context)).recordedOn;
  }
}
