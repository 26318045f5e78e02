/** Resolvers of coverage: ids of bulletins and regions become entities. */
import { wholeCoverage, type Coverage } from '../../graph/coverage.js';
import type { RequestContext } from '../context.js';

export const resolveCoverage = (_root: unknown, _args: unknown, { store, signal }: RequestContext): Promise<Coverage> =>
  wholeCoverage(store, { signal });

export const coverageResolvers = {
  Coverage: {
    bulletins: ({ bulletins }: Coverage, _args: unknown, { loaders }: RequestContext) =>
      loaders.entity.loadMany([...bulletins]),
    regions: ({ regions }: Coverage, _args: unknown, { loaders }: RequestContext) =>
      loaders.entity.loadMany([...regions]),
  },
};
