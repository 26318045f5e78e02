/** The GraphQL server: Apollo Server 5 with our errors and limits. */
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { OperationTypeNode } from 'graphql';
import type { Logger } from 'pino';
import { defaultSettings, type ServiceSettings } from '../config.js';
import { accessPlugin } from './access-plugin.js';
import { compiledExecution } from './compiled-execution.js';
import type { RequestContext } from './context.js';
import { createFormatError, requestError, unavailableCodes } from './errors.js';
import { PreparedOperations } from './prepared-operations.js';
import { costPlugin } from './query-cost.js';
import { shapeRule } from './query-shape.js';
import { createResolvers, readTypeDefs } from './schema.js';
import { snapshotPlugin } from './snapshot-plugin.js';
import { readTrustedDocuments, trustedCache, trustedOnlyPlugin } from './trusted-documents.js';

// A query with a mistake in every field would otherwise be answered with thousands of errors.
const maxErrors = 10;

/** Throws ConfigError when the file of trusted documents is not right. */
export const createApollo = (
  log: Logger,
  settings: ServiceSettings = defaultSettings,
  plugins: readonly ApolloServerPlugin<RequestContext>[] = [],
  prepared: PreparedOperations = new PreparedOperations(settings.maxCost),
): ApolloServer<RequestContext> => {
  const trusted = settings.trustedDocuments === null ? null : readTrustedDocuments(settings.trustedDocuments);
  const typeDefs = readTypeDefs();
  return new ApolloServer<RequestContext>({
    typeDefs,
    resolvers: createResolvers(typeDefs) as never,
    formatError: createFormatError(log),
    introspection: settings.introspection,
    // Suggestions would tell name by name what introspection may not.
    hideSchemaDetailsFromClientErrors: !settings.introspection,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: settings.maxTokens },
    validationRules: [shapeRule(settings)],
    // 30 MiB of the queries used last; what falls out is sent again by its client.
    cache: 'bounded',
    persistedQueries: trusted === null ? {} : { cache: trustedCache(trusted) },
    logger: log,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It would look at each field of each answer, for hints that the schema does not give.
      ApolloServerPluginCacheControlDisabled(),
      ...(trusted === null ? [] : [trustedOnlyPlugin(trusted)]),
      accessPlugin(settings.access.publicRead),
      costPlugin(settings.maxCost),
      answerPlugin,
      noSubscriptionPlugin,
      snapshotPlugin,
      compiledExecution(prepared),
      ...plugins,
    ],
  });
};

/** Few errors an answer, and statuses that load balancers and clients understand. */
const answerPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response }) => {
        // Answers are ours to keep (answer-cache.ts): we know when one grows old.
        response.http.headers.set('cache-control', 'no-store');
        if (response.body.kind === 'single') {
          const { singleResult } = response.body;
          const { errors } = singleResult;
          const codes = errors?.map(({ extensions }) => extensions?.['code']) ?? [];
          if (codes.some((code) => unavailableCodes.has(code))) response.http.status = 503;
          else if (
            codes.every((code) => documentCodes.has(code)) &&
            asksForPlainJson(request.http?.headers.get('accept'))
          )
            response.http.status = 200;
          if (errors !== undefined && errors.length > maxErrors) singleResult.errors = errors.slice(0, maxErrors);
        }
        return Promise.resolve();
      },
    }),
};

/** It would run a subscription as a query, once. */
const noSubscriptionPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operation }) => {
        if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return Promise.resolve();
        throw requestError('BAD_REQUEST', 'Subscriptions are at /graphql/stream, as Server-Sent Events.');
      },
    }),
};

const documentCodes: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
]);

/**
 * Clients that name application/json and not application/graphql-response+json are those of the time before status codes
 * said anything: GraphQL over HTTP asks for 200 there. Who names neither gets the 400.
 */
const asksForPlainJson = (accept: string | undefined): boolean =>
  accept !== undefined && accept.includes('application/json') && !accept.includes('graphql-response+json');
