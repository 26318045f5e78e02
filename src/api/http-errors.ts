/** Refusals below GraphQL, in the shape of the API's errors: a code, what is wrong, what to do. Nothing internal leaves. */
import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AccessError, IdentityProviderUnavailableError } from '../access/errors.js';
import { internalError, shownError, type ErrorCode } from './errors.js';
import type { AllowedMethods } from './methods.js';

/** A request that is refused with the status, whatever it asks. */
export class HttpRefusal extends Error {
  override readonly name = 'HttpRefusal';
  readonly statusCode: number;
  readonly code: ErrorCode;

  constructor(statusCode: number, code: ErrorCode, message: string) {
    super(message);
    this.statusCode = statusCode;
    this.code = code;
  }
}

const answerOf = (code: string, message: string, more: object = {}): object => ({
  errors: [{ message, extensions: { code, ...more } }],
});

/** What Fastify and Node refuse by themselves, said in our words: theirs repeat the request or name their parts. */
const refusals: Readonly<Record<number, readonly [ErrorCode, string]>> = {
  408: ['REQUEST_TIMEOUT', 'The request came too slowly. Send it again.'],
  413: ['PAYLOAD_TOO_LARGE', 'The body is too large. Send a smaller query, or keep it here by its hash.'],
  414: ['URI_TOO_LONG', 'The address is too long. Send the query by POST.'],
  415: ['UNSUPPORTED_MEDIA_TYPE', 'Send the body as application/json in UTF-8, not compressed.'],
  431: ['HEADERS_TOO_LARGE', 'The headers are too large. Send fewer, and long queries by POST.'],
};
const otherRefusal = ['BAD_REQUEST', 'The request is not well-formed. Send a JSON object in UTF-8.'] as const;

export const handleError = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  if (error instanceof HttpRefusal) return reply.code(error.statusCode).send(answerOf(error.code, error.message));
  const shown = shownError(error);
  if (shown !== null) {
    if (error instanceof IdentityProviderUnavailableError) request.log.warn({ err: error }, 'no token can be checked');
    // Who may what is not for caches.
    if (error instanceof AccessError) void reply.header('cache-control', 'no-store');
    return reply
      .code(shown.status)
      .headers(shown.headers ?? {})
      .send(answerOf(shown.code, shown.message, shown.more));
  }
  const status = error.statusCode ?? 500;
  if (status >= 400 && status < 500) {
    const [code, message] = refusals[status] ?? otherRefusal;
    return reply.code(status).send(answerOf(code, message));
  }
  request.log.error({ err: error }, 'a request failed');
  return reply.code(500).send(answerOf(internalError.code, internalError.message));
};

/** 405 with `Allow` where the path takes other methods, 404 elsewhere. */
export const answerUnknown = (server: FastifyInstance, allowed: AllowedMethods): void => {
  server.setNotFoundHandler(
    { ...(server.hasDecorator('rateLimit') ? { preHandler: server.rateLimit() } : {}) },
    (request, reply) => {
      const methods = allowed(request.url);
      // A file that is not in its folder has a path that takes the method.
      if (methods.length === 0 || (methods.includes(request.method) && request.method !== 'OPTIONS')) {
        return reply
          .code(404)
          .send(answerOf('NOT_FOUND', 'Nothing is here. GraphQL is at /graphql, its explorer at /graphiql.'));
      }
      void reply.header('allow', methods.join(', '));
      if (request.method === 'OPTIONS') return reply.code(204).send();
      return reply
        .code(405)
        .send(answerOf('METHOD_NOT_ALLOWED', `${request.method} is not for this path: ${methods.join(', ')} are.`));
    },
  );
};

/** Answers what Node could not read as HTTP, or not in time, and ends the connection. */
export const handleClientError = (error: Error & { readonly code?: string }, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const status = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400;
  const [code, message] = refusals[status] ?? otherRefusal;
  const body = JSON.stringify(answerOf(code, message));
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  socket.end(
    [
      `HTTP/1.1 ${String(status)} ${status === 408 ? 'Request Timeout' : status === 431 ? 'Request Header Fields Too Large' : 'Bad Request'}`,
      'Content-Type: application/json; charset=utf-8',
      `Content-Length: ${String(Buffer.byteLength(body))}`,
      'X-Content-Type-Options: nosniff',
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
  // A client that does not read would otherwise keep the connection half open.
  socket.once('finish', () => socket.destroy());
};
