/**
 * Names in `extensions.snapshot` the snapshot that an answer was computed from, so that it can be cited.
 * It is read while the answer is computed; an answer without it says so by leaving it out.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from './context.js';

export const snapshotPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () => {
    let isComputed = false;
    return Promise.resolve({
      // Not before: a query that is refused, for its cost too, is computed from nothing.
      executionDidStart: ({ contextValue }) => {
        isComputed = true;
        // Once the root fields have begun: one of them may be told the snapshot by what it reads.
        // Its failure is told by the fields, which ask the same store.
        setImmediate(() => {
          contextValue.snapshot().catch(() => undefined);
        });
        return Promise.resolve();
      },
      willSendResponse: async ({ contextValue, response }) => {
        if (!isComputed || response.body.kind !== 'single') return;
        const snapshot = await contextValue.snapshot().catch(() => undefined);
        if (snapshot === undefined) return;
        const { singleResult } = response.body;
        singleResult.extensions = { ...singleResult.extensions, snapshot };
      },
    });
  },
};
