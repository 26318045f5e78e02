/** Resolvers of coverage: ids of bulletins and regions become entities. */
import { wholeCoverage, type Coverage } from '../../graph/coverage.js';
import type { RequestContext } from '../context.js';

export const resolveCoverage = (
  _root: unknown,
  { asOf = null }: { readonly asOf?: string | null },
  { store, signal }: RequestContext,
): Promise<Coverage> => wholeCoverage(store, asOf, { signal });

export const coverageResolvers = {
  Coverage: {
    bulletins: ({ bulletins }: Coverage, _args: unknown, { loaders }: RequestContext) =>
      loaders.entity.loadMany([...bulletins]),
    regions: ({ regions }: Coverage, _args: unknown, { loaders }: RequestContext) =>
      loaders.entity.loadMany([...regions]),
  },
};
