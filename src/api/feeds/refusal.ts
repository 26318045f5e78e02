/** What a feed answers that cannot be given: the error as GraphQL would say it, with a status that readers of feeds know. */
import type { FastifyReply } from 'fastify';
import { unavailableCodes, type createFormatError } from '../errors.js';

export const refuseFeed = (
  reply: FastifyReply,
  error: unknown,
  formatError: ReturnType<typeof createFormatError>,
): FastifyReply => {
  const { message, extensions } = formatError({ message: '' }, error);
  const code = extensions?.['code'];
  return reply
    .code(unavailableCodes.has(code) ? 503 : code === 'INTERNAL_SERVER_ERROR' ? 500 : 400)
    .header('cache-control', 'no-store')
    .send({ errors: [{ message, extensions }] });
};
