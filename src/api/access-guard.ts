/**
 * Before anything else is done for a request: who asks, and may it read at all? A route is guarded unless it is named here
 * as open, so that one that is added later is not forgotten.
 */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { AuthenticatedActor } from '../access/scopes.js';
import { readingAsks, refusalOf, setRequester } from './requester.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A page that has nothing of the graph in it. */
    open?: boolean;
  }
}

export type ActorOf = (request: FastifyRequest) => Promise<AuthenticatedActor>;

export const guardAccess = (server: FastifyInstance, actorOf: ActorOf, publicRead: boolean): void => {
  const asks = readingAsks(publicRead);
  server.addHook('onRequest', async (request) => {
    if (isOpen(request)) return;
    const actor = await actorOf(request);
    setRequester(request, actor);
    // The fields of a GraphQL operation say what they ask of a key's scopes: a key for imports alone reads nothing.
    const refusal = refusalOf(actor, isGraphql(request) ? { ...asks, scope: null } : asks);
    if (refusal !== null) throw refusal;
  });
};

const isGraphql = ({ routeOptions }: FastifyRequest): boolean => routeOptions.url === '/graphql';

// Health and metrics are for whoever runs the service; the pages and their files are those of the repository.
const isOpen = ({ is404, method, routeOptions: { url = '', config } }: FastifyRequest): boolean =>
  is404 ||
  method === 'OPTIONS' ||
  config.open === true ||
  url.startsWith('/health/') ||
  url === '/metrics' ||
  url === '/graphiql' ||
  url.startsWith('/graphiql/') ||
  url.startsWith('/assets/');

/** Every Authorization header that was sent: Node keeps only the first of several under `headers`. */
export const authorizationOf = ({ raw: { rawHeaders } }: FastifyRequest): string[] =>
  rawHeaders.flatMap((name, at) =>
    at % 2 === 0 && name.toLowerCase() === 'authorization' ? [rawHeaders[at + 1] ?? ''] : [],
  );
