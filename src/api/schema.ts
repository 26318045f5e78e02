/** The executable schema: schema.graphql with a resolver for everything that is not a plain property. */
import { readFileSync } from 'node:fs';
import { Kind, type DocumentNode, type FieldDefinitionNode, type TypeNode } from 'graphql';
import { gql } from 'graphql-tag';
import { packagePath } from '../package-path.js';
import { DateTime } from './date-time-scalar.js';
import { withMergedIds } from './merged-ids.js';
import { PartialDate } from './partial-date-scalar.js';
import { accessEnums, accessMutations, accessQueries } from './resolvers/access.js';
import { resolveCoIssuanceChanges, resolveCoIssuanceTimeline } from './resolvers/co-issuance-time.js';
import { resolveCoIssuance, resolveCoIssuers } from './resolvers/co-issuance.js';
import { resolveCommitments, resolveFunding } from './resolvers/commitments.js';
import { consistencyEnums, resolveConsistency } from './resolvers/consistency.js';
import { coverageResolvers, resolveCoverage } from './resolvers/coverage.js';
import { resolveChange, resolveChanges } from './resolvers/curation-log.js';
import { mutationResolvers } from './resolvers/curation.js';
import { resolveDiffusion } from './resolvers/diffusion.js';
import { entityResolvers, typeNameOf } from './resolvers/entity.js';
import { enumResolvers } from './resolvers/enums.js';
import { evidenceResolvers } from './resolvers/fact.js';
import { resolveGraph, resolveNeighborhood, resolvePaths } from './resolvers/graph.js';
import { resolveLikenesses } from './resolvers/likenesses.js';
import { listResolvers } from './resolvers/lists.js';
import { nodeResolvers } from './resolvers/node.js';
import { resolveRelation } from './resolvers/relation.js';
import { resolveSearch } from './resolvers/search.js';
import { subscriptionResolvers } from './resolvers/subscription.js';
import { resolveTrace } from './resolvers/trace.js';

export const readTypeDefs = (): DocumentNode => gql(readFileSync(packagePath('schema.graphql'), 'utf8'));

const resolversByType = () => {
  const entities = entityResolvers();
  return {
    PartialDate,
    DateTime,
    ...enumResolvers(),
    ...accessEnums,
    ...consistencyEnums,
    ...entities,
    Agency: { ...entities['Agency'], coIssuers: resolveCoIssuers },
    ...evidenceResolvers,
    ...coverageResolvers,
    Node: { __resolveType: typeNameOf },
    Entity: { __resolveType: typeNameOf },
    Query: {
      ...nodeResolvers,
      ...listResolvers(),
      search: resolveSearch,
      likenesses: resolveLikenesses,
      coIssuance: resolveCoIssuance,
      coIssuanceChanges: resolveCoIssuanceChanges,
      coIssuanceTimeline: resolveCoIssuanceTimeline,
      trace: resolveTrace,
      neighborhood: resolveNeighborhood,
      paths: resolvePaths,
      graph: resolveGraph,
      commitments: resolveCommitments,
      funding: resolveFunding,
      diffusion: resolveDiffusion,
      coverage: resolveCoverage,
      consistency: resolveConsistency,
      relation: resolveRelation,
      change: resolveChange,
      changes: resolveChanges,
      ...accessQueries,
    },
    Mutation: { ...mutationResolvers, ...accessMutations },
    Subscription: subscriptionResolvers,
  };
};

type Resolver = (source: Record<string, unknown>, args: unknown, context: unknown, info: unknown) => unknown;

/** By type, the resolvers of its fields. */
export const createResolvers = (typeDefs: DocumentNode = readTypeDefs()): Record<string, object> => {
  const byType: Record<string, object> = resolversByType();
  const given = { ...byType, Query: withMergedIds(typeDefs, byType['Query'] as Record<string, unknown>) };
  const added = typeDefs.definitions.flatMap((definition): [string, object][] => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || rootTypes.has(definition.name.value)) return [];
    const own = byType[definition.name.value] ?? {};
    const lazy = (definition.fields ?? []).filter((field) => !(field.name.value in own) && mayBeLazy(field));
    return [
      [
        definition.name.value,
        { ...Object.fromEntries(lazy.map(({ name }) => [name.value, lazyField(name.value)])), ...own },
      ],
    ];
  });
  return { ...given, ...Object.fromEntries(added) };
};

/** graphql-js calls properties that are functions; compiled queries do so only where a resolver says it. */
const lazyField =
  (name: string): Resolver =>
  (source, args, context, info) => {
    const value = source[name];
    return typeof value === 'function'
      ? (value as (...given: unknown[]) => unknown).call(source, args, context, info)
      : value;
  };

const rootTypes: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription']);

/** Values that are computed only when they are asked for; all other values of a leaf type are plain. */
const lazyLeaves: ReadonlySet<string> = new Set([
  'cursor',
  'startCursor',
  'endCursor',
  'totalCount',
  'complete',
  'caveat',
  'recordedOn',
  'version',
  'policyCount',
  'betweenness',
  'constraint',
  'community',
  'modularity',
]);

const leafTypes: ReadonlySet<string> = new Set(['ID', 'String', 'Int', 'Float', 'Boolean', 'PartialDate', 'DateTime']);

const mayBeLazy = ({ name, type }: FieldDefinitionNode): boolean =>
  lazyLeaves.has(name.value) || !leafTypes.has(namedType(type));

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));
