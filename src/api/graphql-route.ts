/** GraphQL at /graphql: POST, GET and HEAD, with the checks that Apollo leaves to the server before it. */
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ServiceSettings } from '../config.js';
import type { RequestContext } from './context.js';
import { refuseCrossSite } from './cross-site.js';
import type { Tracing } from './tracing.js';

export const registerGraphql = (
  server: FastifyInstance,
  apollo: ApolloServer<RequestContext>,
  { corsOrigins }: Pick<ServiceSettings, 'corsOrigins'>,
  contextOf: (reply: FastifyReply) => RequestContext,
  tracing: Tracing | null,
): void => {
  const answer = fastifyApolloHandler<RequestContext>(apollo, {
    context: (_request, reply) => Promise.resolve(contextOf(reply)),
  });
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: (request, _reply, done) => {
      refuseCrossSite(request, corsOrigins);
      done();
    },
    handler: (request, reply) => {
      const answered = async (): Promise<unknown> => answer.call(server, asApolloReads(request), reply);
      return tracing === null ? answered() : tracing.withOperation(answered);
    },
  });
};

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
