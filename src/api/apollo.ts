/** The GraphQL server: Apollo Server 5 with our errors and limits. */
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { Logger } from 'pino';
import type { RequestContext } from './context.js';
import { createFormatError, unavailableCodes } from './errors.js';
import { createResolvers, readTypeDefs } from './schema.js';
import { snapshotPlugin } from './snapshot-plugin.js';

// graphql-js parses whatever it is sent; this many tokens are far more than any sensible query has.
const maxTokens = 5_000;
// A query with a mistake in every field would otherwise be answered with thousands of errors.
const maxErrors = 10;

export const createApollo = (log: Logger): ApolloServer<RequestContext> =>
  new ApolloServer<RequestContext>({
    typeDefs: readTypeDefs(),
    resolvers: createResolvers() as never,
    formatError: createFormatError(log),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: maxTokens },
    logger: log,
    plugins: [ApolloServerPluginLandingPageDisabled(), answerPlugin, snapshotPlugin],
  });

/** Few errors an answer, and a status that load balancers understand when the store is gone. */
const answerPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response }) => {
        if (response.body.kind === 'single') {
          const { singleResult } = response.body;
          const { errors } = singleResult;
          if (errors?.some(({ extensions }) => unavailableCodes.has(extensions?.['code'])) === true)
            response.http.status = 503;
          if (errors !== undefined && errors.length > maxErrors) singleResult.errors = errors.slice(0, maxErrors);
        }
        return Promise.resolve();
      },
    }),
};
