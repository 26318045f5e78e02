/** The executable schema: schema.graphql with a resolver for everything that is not a plain property. */
import { readFileSync } from 'node:fs';
import type { DocumentNode } from 'graphql';
import { gql } from 'graphql-tag';
import { packagePath } from '../package-path.js';
import { PartialDate } from './partial-date-scalar.js';
import { resolveCoIssuanceChanges, resolveCoIssuanceTimeline } from './resolvers/co-issuance-time.js';
import { resolveCoIssuance, resolveCoIssuers } from './resolvers/co-issuance.js';
import { resolveCommitments, resolveFunding } from './resolvers/commitments.js';
import { coverageResolvers, resolveCoverage } from './resolvers/coverage.js';
import { resolveDiffusion } from './resolvers/diffusion.js';
import { entityResolvers, typeNameOf } from './resolvers/entity.js';
import { enumResolvers } from './resolvers/enums.js';
import { evidenceResolvers } from './resolvers/fact.js';
import { resolveGraph, resolveNeighborhood, resolvePaths } from './resolvers/graph.js';
import { listResolvers } from './resolvers/lists.js';
import { nodeResolvers } from './resolvers/node.js';
import { resolveSearch } from './resolvers/search.js';
import { resolveTrace } from './resolvers/trace.js';

export const readTypeDefs = (): DocumentNode => gql(readFileSync(packagePath('schema.graphql'), 'utf8'));

export const createResolvers = () => {
  const entities = entityResolvers();
  return {
    PartialDate,
    ...enumResolvers(),
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
    },
  };
};
