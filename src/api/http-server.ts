/** The HTTP service: GraphQL, feeds, health, the explorer and GraphiQL on Fastify, with clean starting and stopping. */
import type { ApolloServer } from '@apollo/server';
import cors, { type FastifyCorsOptions } from '@fastify/cors';
import { fastify, type FastifyBaseLogger, type FastifyInstance, type FastifyReply } from 'fastify';
import type { Logger } from 'pino';
import { Authenticator } from '../access/authenticator.js';
import { defaultSettings, type ServiceSettings } from '../config.js';
import { packagePath } from '../package-path.js';
import type { GraphStore } from '../store/graph-store.js';
import { authorizationOf, guardAccess, type ActorOf } from './access-guard.js';
import { createApollo } from './apollo.js';
import { registerAtom } from './atom/routes.js';
import { compressAnswers } from './compression.js';
import { createContext, type RequestContext } from './context.js';
import { registerExplorer } from './explorer.js';
import { registerFeeds } from './feeds/routes.js';
import { registerGraphiql } from './graphiql.js';
import { registerGraphql } from './graphql-route.js';
import { registerHealth, type Readiness } from './health.js';
import { answerUnknown, handleClientError, handleError } from './http-errors.js';
import { collectMethods } from './methods.js';
import { observe } from './observation.js';
import { PreparedOperations } from './prepared-operations.js';
import { limitRate } from './rate-limit.js';
import { guardRequests } from './request-body.js';
import { RequestLog } from './request-log.js';
import { requesterOf } from './requester.js';
import { setSecurityHeaders } from './security-headers.js';
import { ServedSchema } from './served-schema.js';
import { defaultTimes, registerStream, type StreamTimes, type Streams } from './stream/routes.js';
import { readTrustedDocuments } from './trusted-documents.js';

export interface HttpService {
  readonly server: FastifyInstance;
  readonly readiness: Readiness;
  readonly streams: Streams;
  /** Takes no new connection, lets running requests end, then closes what is left. */
  stop(): Promise<void>;
}

export interface ServiceOptions {
  /** Says who sent a request; by default its API key or token does. Throws AccessError for a wrong credential. */
  readonly actorOf?: ActorOf;
  /** Times of streams, where they are not the usual ones. */
  readonly streamTimes?: Partial<StreamTimes>;
}

// A request that takes longer is given up, in the database too.
const deadlineMs = 10_000;
// A request that takes longer to arrive is cut off. Node looks for them only every 30 seconds, unless told.
const arrivalMs = 10_000;
const connectionsCheckingInterval = 1_000;
// A client that neither sends nor reads for so long is gone.
const idleSocketMs = 60_000;
const maxHeaderSize = 16 * 1024;

/**
 * A service that is not listening yet. It is ready when `readiness.reason` is null and the store answers.
 * Throws ConfigError when a file that the settings name is not right.
 */
export const createHttpService = async (
  given: GraphStore,
  log: Logger,
  settings: ServiceSettings = defaultSettings,
  explorerFolder: string = packagePath('dist', 'web'),
  { actorOf, streamTimes }: ServiceOptions = {},
): Promise<HttpService> => {
  const loggerInstance: FastifyBaseLogger = log;
  const server = fastify({
    loggerInstance,
    logController: new RequestLog(),
    bodyLimit: settings.maxBodyBytes,
    forceCloseConnections: 'idle',
    requestTimeout: arrivalMs,
    connectionTimeout: idleSocketMs,
    http: { headersTimeout: arrivalMs, connectionsCheckingInterval, maxHeaderSize },
    trustProxy: settings.trustedProxies.length === 0 ? false : [...settings.trustedProxies],
    return503OnClosing: false,
    clientErrorHandler: handleClientError,
    frameworkErrors: (error, request, reply) => {
      setSecurityHeaders(reply, settings);
      handleError(error, request, reply);
    },
  });
  const allowed = collectMethods(server);
  const { store, plugins, tracing, watchRequests } = observe(given, settings);
  const readiness: Readiness = { reason: 'starting' };
  const running = new Set<FastifyReply>();
  const prepared = new PreparedOperations(settings.maxCost);
  const served = new ServedSchema();
  const apollo = createApollo(log, settings, [...plugins, served.plugin], prepared);
  await apollo.start();
  server.addHook('onRequest', (_request, reply, done) => {
    running.add(reply);
    reply.raw.once('close', () => running.delete(reply));
    setSecurityHeaders(reply, settings);
    // While stopping, clients are asked to take their next request elsewhere.
    if (readiness.reason === stopping) void reply.header('connection', 'close');
    done();
  });
  server.setErrorHandler(handleError);
  watchRequests(server);
  guardRequests(server);
  if (settings.corsOrigins.length > 0) await server.register(cors, corsOptions(settings.corsOrigins));
  const { publicRead } = settings.access;
  const authenticator = new Authenticator(store, {
    ...settings.access,
    onUnwritten: (error) => {
      log.warn({ err: error }, 'the day of the last use of a key could not be written');
    },
  });
  const actorOfRequest: ActorOf =
    actorOf ?? ((request) => authenticator.actorOf({ authorization: authorizationOf(request), address: request.ip }));
  guardAccess(server, actorOfRequest, publicRead);
  await compressAnswers(server);
  await limitRate(server, settings);
  registerHealth(server, store, readiness);
  await registerGraphiql(server);
  const forgetKey = (id: string): void => {
    authenticator.forgetKey(id);
  };
  const contextOf = (reply: FastifyReply, signal = requestSignal(reply)): RequestContext =>
    createContext(store, signal, { actor: requesterOf(reply.request), forgetKey });
  registerGraphql(server, { apollo, prepared, settings, store, contextOf, tracing });
  const trusted = settings.trustedDocuments === null ? null : readTrustedDocuments(settings.trustedDocuments);
  const { schema } = served;
  const streams = registerStream(server, {
    ...{ schema, settings, trusted, store, log, contextOf },
    times: { ...defaultTimes, ...streamTimes },
  });
  registerFeeds(server, store, log, requestSignal, publicRead);
  const visibility = publicRead ? 'public' : 'private';
  registerAtom(server, { schema, settings, store, log, contextOf, visibility });
  await registerExplorer(server, explorerFolder);
  answerUnknown(server, allowed);
  const stop = (): Promise<void> => {
    // Streams have no end of their own.
    streams.stop();
    return drain(server, apollo, running);
  };
  return { server, readiness, streams, stop };
};

/**
 * What pages of other sites may send and read. Credentials come in a header that only a script which knows them can set:
 * a browser adds none by itself (no cookies), so another site cannot act in a visitor's name.
 */
const corsOptions = (origins: readonly string[]): FastifyCorsOptions => ({
  origin: origins.includes('*') ? '*' : [...origins],
  methods: ['GET', 'HEAD', 'POST'],
  allowedHeaders: [
    ...['content-type', 'accept', 'authorization', 'if-none-match', 'last-event-id'],
    ...['apollo-require-preflight', 'x-apollo-operation-name'],
  ],
  exposedHeaders: [
    'etag',
    'retry-after',
    'www-authenticate',
    'ratelimit-limit',
    'ratelimit-remaining',
    'ratelimit-reset',
  ],
  maxAge: 86_400,
});

/** Browsers open connections that they may never use: without closing them a stop would wait for their time-out. */
const drain = async (
  server: FastifyInstance,
  apollo: ApolloServer<RequestContext>,
  running: ReadonlySet<FastifyReply>,
): Promise<void> => {
  const closed = server.close();
  const giveUp = Date.now() + deadlineMs;
  while (running.size > 0 && Date.now() < giveUp) await new Promise((resolve) => setTimeout(resolve, 20));
  server.server.closeAllConnections();
  await closed;
  await apollo.stop();
};

/** The reason of a service that was told to stop. */
export const stopping = 'stopping';

/** Fires when the client is gone before its answer, or after the deadline. */
const requestSignal = (reply: FastifyReply): AbortSignal => {
  // One controller and a plain timer: AbortSignal.any() and timeout() cost as much as the rest of the request's set-up.
  const ended = new AbortController();
  const deadline = setTimeout(() => {
    ended.abort(new Error('The time for the answer is up.'));
  }, deadlineMs);
  reply.raw.once('close', () => {
    clearTimeout(deadline);
    if (!reply.raw.writableFinished) ended.abort(new Error('The client closed the connection.'));
  });
  return ended.signal;
};
