/** The HTTP service: GraphQL, health and GraphiQL on Fastify, with clean starting and stopping. */
import type { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import { fastify, type FastifyBaseLogger, type FastifyInstance, type FastifyReply } from 'fastify';
import type { Logger } from 'pino';
import type { GraphStore } from '../store/graph-store.js';
import { createApollo } from './apollo.js';
import { createContext, type RequestContext } from './context.js';
import { registerFeeds } from './feeds/routes.js';
import { registerGraphiql } from './graphiql.js';
import { registerHealth, type Readiness } from './health.js';

export interface HttpService {
  readonly server: FastifyInstance;
  readonly readiness: Readiness;
  /** Takes no new connection, lets running requests end, then closes what is left. */
  stop(): Promise<void>;
}

// A request that takes longer is given up, in the database too.
const deadlineMs = 10_000;
const maxBodyBytes = 256 * 1024;

/** A service that is not listening yet. It is ready when `readiness.reason` is null and the store answers. */
export const createHttpService = async (store: GraphStore, log: Logger): Promise<HttpService> => {
  const loggerInstance: FastifyBaseLogger = log;
  const server = fastify({
    loggerInstance,
    bodyLimit: maxBodyBytes,
    forceCloseConnections: 'idle',
    requestTimeout: 10_000,
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 1_000 },
    return503OnClosing: false,
  });
  const readiness: Readiness = { reason: 'starting' };
  const running = new Set<FastifyReply>();
  const apollo = createApollo(log);
  await apollo.start();
  server.addHook('onRequest', (_request, reply, done) => {
    running.add(reply);
    reply.raw.once('close', () => running.delete(reply));
    void reply.header('x-content-type-options', 'nosniff');
    // While stopping, clients are asked to take their next request elsewhere.
    if (readiness.reason === stopping) void reply.header('connection', 'close');
    done();
  });
  registerHealth(server, store, readiness);
  await registerGraphiql(server);
  await server.register(fastifyApollo<RequestContext>(apollo), {
    path: '/graphql',
    context: (_request, reply) => Promise.resolve(createContext(store, requestSignal(reply))),
  });
  registerFeeds(server, store, log, requestSignal);
  server.get('/', (_request, reply) => reply.redirect('/graphiql'));
  server.setNotFoundHandler((_request, reply) =>
    reply.code(404).send({ error: 'Nothing is here. GraphQL is at /graphql, its explorer at /graphiql.' }),
  );
  return { server, readiness, stop: () => drain(server, apollo, running) };
};

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
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort(new Error('The client closed the connection.'));
  });
  return AbortSignal.any([gone.signal, AbortSignal.timeout(deadlineMs)]);
};
