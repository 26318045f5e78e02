/** Resolvers of coverage: ids of bulletins and regions become entities. */
import { wholeCoverage, type Coverage } from '../../graph/coverage.js';
import type { RequestContext } from '../context.js';
import { entitiesField } from '../entity-fields.js';
import type { Asked } from '../look-ahead.js';

export const resolveCoverage = (
  _root: unknown,
  { asOf = null }: { readonly asOf?: string | null },
  { store, signal }: RequestContext,
): Promise<Coverage> => wholeCoverage(store, asOf, { signal });

export const coverageResolvers = {
  Coverage: {
    bulletins: ({ bulletins }: Coverage, args: unknown, context: RequestContext, asked: Asked) =>
      entitiesField(bulletins, 'Bulletin')(args, context, asked),
    regions: ({ regions }: Coverage, args: unknown, context: RequestContext, asked: Asked) =>
      entitiesField(regions, 'Region')(args, context, asked),
  },
};
