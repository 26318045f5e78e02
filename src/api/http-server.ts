/** The HTTP service: GraphQL, health and GraphiQL on Fastify, with clean starting and stopping. */
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { fastify, type FastifyBaseLogger, type FastifyInstance, type FastifyReply } from 'fastify';
import type { Logger } from 'pino';
import type { GraphStore } from '../store/graph-store.js';
import { createApollo } from './apollo.js';
import { createContext, type RequestContext } from './context.js';
import { registerGraphiql } from './graphiql.js';
import { registerHealth, type Readiness } from './health.js';

export interface HttpService {
  readonly server: FastifyInstance;
  readonly readiness: Readiness;
}

// A request that takes longer is given up, in the database too.
const deadlineMs = 10_000;
const maxBodyBytes = 256 * 1024;

/** A service that is not listening yet. It is ready when `readiness.reason` is null and the store answers. */
export const createHttpService = async (store: GraphStore, log: Logger): Promise<HttpService> => {
  const server: FastifyInstance = fastify({
    loggerInstance: log as FastifyBaseLogger,
    bodyLimit: maxBodyBytes,
    forceCloseConnections: 'idle',
    requestTimeout: 10_000,
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 1_000 },
    return503OnClosing: false,
  });
  const readiness: Readiness = { reason: 'starting' };
  const apollo = createApollo(log, [fastifyApolloDrainPlugin(server)]);
  await apollo.start();
  server.addHook('onRequest', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff');
    // While stopping, clients are asked to take their next request elsewhere.
    if (readiness.reason === stopping) reply.header('connection', 'close');
  });
  registerHealth(server, store, readiness);
  await registerGraphiql(server);
  await server.register(fastifyApollo<RequestContext>(apollo), {
    path: '/graphql',
    context: (_request, reply) => Promise.resolve(createContext(store, requestSignal(reply))),
  });
  server.get('/', (_request, reply) => reply.redirect('/graphiql'));
  server.setNotFoundHandler((_request, reply) => reply.code(404).send({ error: 'Nothing is here. GraphQL is at /graphql, its explorer at /graphiql.' }));
  return { server, readiness };
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
