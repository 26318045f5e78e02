/** Resolvers of what can be followed. The stream itself says what happens (src/api/stream). */
import { mergedIds } from '../../curation/resolve-ids.js';
import { InvalidArgumentError } from '../../graph/errors.js';
import { maxPageSize } from '../../graph/page.js';
import type { RequestContext } from '../context.js';
import type { FollowedEvent } from '../stream/events.js';
import { changeFields } from './curation-log.js';

export interface ChangedArguments {
  readonly entities?: readonly string[] | null;
  readonly types?: readonly string[] | null;
  readonly since?: number | null;
}

/** A context that can follow the graph; that of a request by GraphQL over HTTP cannot. */
export interface StreamContext extends RequestContext {
  readonly follow: (args: ChangedArguments) => Promise<AsyncIterable<unknown>>;
}

export const subscriptionResolvers = {
  changed: {
    subscribe: async (_root: unknown, args: ChangedArguments, context: StreamContext) => {
      const { entities = null } = args;
      if (entities === null) return context.follow(args);
      if (entities.length === 0 || entities.length > maxPageSize)
        throw new InvalidArgumentError(`\`entities\` takes 1 to ${String(maxPageSize)} ids.`);
      const merged = await mergedIds(context.store, entities, { signal: context.signal });
      // What was said under an old id counts, too.
      return context.follow({ ...args, entities: [...new Set([...entities, ...merged.values()])] });
    },
    resolve: ({ change, position }: FollowedEvent) => ({
      change: change === null ? null : changeFields(change),
      snapshot: position.snapshot,
    }),
  },
};
