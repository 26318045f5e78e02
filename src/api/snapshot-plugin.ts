/**
 * Names in `extensions.snapshot` the snapshot that an answer was computed from, so that it can be cited.
 * It is read while the answer is computed; an answer without it says so by leaving it out.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from './context.js';

export const snapshotPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      executionDidStart: ({ contextValue }) => {
        // The root fields begin after this hook, and before what is put off here.
        setImmediate(contextValue.beginSnapshot);
        return Promise.resolve({
          executionDidEnd: () => {
            contextValue.beginSnapshot();
            return Promise.resolve();
          },
        });
      },
      willSendResponse: async ({ contextValue, response }) => {
        if (!contextValue.hasBegun() || response.body.kind !== 'single') return;
        const snapshot = await contextValue.snapshot().catch(() => undefined);
        if (snapshot === undefined) return;
        const { singleResult } = response.body;
        singleResult.extensions = { ...singleResult.extensions, snapshot };
      },
    }),
};
