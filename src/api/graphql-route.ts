/** GraphQL at /graphql: POST, GET and HEAD, with the checks that Apollo leaves to the server before it. */
import { createHash } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { ServiceSettings } from '../config.js';
import type { GraphStore } from '../store/graph-store.js';
import { AnswerCache, type Answer } from './answer-cache.js';
import type { RequestContext } from './context.js';
import { refuseCrossSite } from './cross-site.js';
import type { PreparedOperations } from './prepared-operations.js';
import { readingAsks } from './requester.js';
import type { Tracing } from './tracing.js';

interface GraphqlRoute {
  readonly apollo: ApolloServer<RequestContext>;
  readonly prepared: PreparedOperations;
  readonly settings: Pick<ServiceSettings, 'corsOrigins' | 'answerCacheBytes' | 'access'>;
  readonly store: GraphStore;
  readonly contextOf: (reply: FastifyReply) => RequestContext;
  readonly tracing: Tracing | null;
}

export const registerGraphql = (server: FastifyInstance, route: GraphqlRoute): void => {
  const { settings, store, contextOf } = route;
  const cache = settings.answerCacheBytes === 0 ? null : new AnswerCache(store, settings.answerCacheBytes);
  const compute = computing(server, route);
  const asks = readingAsks(settings.access.publicRead);
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: (request, _reply, done) => {
      refuseCrossSite(request, settings.corsOrigins);
      done();
    },
    handler: async (request, reply) => {
      const context = contextOf(reply);
      // What was kept was computed for somebody who may read.
      const mayBeKept = request.method === 'POST' && context.refusalOf(asks) === null;
      const question = cache === null || !mayBeKept ? null : questionOf(request);
      if (cache === null || question === null) return compute(request, reply, context);
      let body: unknown;
      const found = await cache.answer(
        question,
        async () => {
          body = await compute(request, reply, context);
          // What a change gave back is for who made it.
          return context.isPersonal() ? null : keepable(body, reply);
        },
        { signal: context.signal },
      );
      // Computed just now: the headers are set already.
      if (body !== undefined || found === null) return body;
      return reply.headers(found.headers).send(found.body);
    },
  });
};

// Browsers and libraries send a handful of different ones.
const rememberedAccepts = 100;

/** Computes an answer: as it was prepared where it can be, else by Apollo, of which the headers are learnt. */
const computing = (
  server: FastifyInstance,
  { apollo, prepared, settings, contextOf, tracing }: GraphqlRoute,
): ((request: FastifyRequest, reply: FastifyReply, context: RequestContext) => Promise<unknown>) => {
  const contexts = new WeakMap<FastifyReply, RequestContext>();
  const byApollo = fastifyApolloHandler<RequestContext>(apollo, {
    context: (_request, reply) => Promise.resolve(contexts.get(reply) ?? contextOf(reply)),
  });
  const headers = new LRUCache<string, Answer['headers']>({ max: rememberedAccepts });
  const asks = readingAsks(settings.access.publicRead);

  return async (request, reply, context) => {
    const accept = request.headers.accept ?? '';
    const known = headers.get(accept);
    // A trace names the parts of the pipeline. What is prepared asks no more than reading does.
    const mayBePrepared = tracing === null && request.method === 'POST' && context.refusalOf(asks) === null;
    const found = known === undefined || !mayBePrepared ? null : prepared.find(request.body);
    if (known !== undefined && found !== null) {
      const body = await prepared.answer(found.operation, found.variables, context);
      if (body !== null) {
        void reply.headers(known);
        return body;
      }
    }
    contexts.set(reply, context);
    const answered = async (): Promise<unknown> => byApollo.call(server, asApolloReads(request), reply);
    const body = await (tracing === null ? answered() : tracing.withOperation(answered));
    const answer = request.method === 'POST' ? keepable(body, reply) : null;
    if (answer !== null) headers.set(accept, answer.headers);
    return body;
  };
};

/** What the answer depends on beside the graph: body, accepted types, and the day that `today` stands for. */
const questionOf = ({ body, headers }: FastifyRequest): string | null => {
  try {
    const parts = [body, headers.accept ?? null, new Date().toISOString().slice(0, 10)];
    return createHash('sha256').update(JSON.stringify(parts)).digest('base64');
  } catch {
    // JSON so deep that it cannot be printed again: Apollo refuses it.
    return null;
  }
};

const keptHeaders = ['content-type', 'cache-control', 'vary'] as const;

/** Whole answers without errors; null for all others. Apollo prints errors before data. */
const keepable = (body: unknown, reply: FastifyReply): Answer | null =>
  typeof body === 'string' && reply.statusCode === 200 && body.startsWith('{"data":')
    ? {
        body,
        headers: Object.fromEntries(
          keptHeaders.flatMap((name): [string, string][] => {
            const value = reply.getHeader(name);
            return typeof value === 'string' ? [[name, value]] : [];
          }),
        ),
      }
    : null;

/**
 * The request as Apollo is to see it: HEAD is a GET without its body; the host, that any client can fill with what is no
 * address, does not matter; and a GET that passed our check passes Apollo's.
 */
const asApolloReads = (request: FastifyRequest): FastifyRequest =>
  Object.create(request, {
    hostname: { value: 'localhost' },
    protocol: { value: 'http' },
    ...(request.method === 'POST'
      ? {}
      : {
          method: { value: 'GET' },
          headers: { value: { ...request.headers, 'apollo-require-preflight': 'checked' } },
        }),
  }) as FastifyRequest;
