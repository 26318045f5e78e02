/**
 * How many requests a minute one client may send. A client is the actor of its credential, else an address: behind a proxy
 * TRUST_PROXY tells them apart.
 */
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import type { ServiceSettings } from '../config.js';
import { HttpRefusal } from './http-errors.js';
import { requesterOf } from './requester.js';

const defaultPerMinute = 1_200;

/** Without a setting, clients on this machine are not counted: a limit of 0 counts nobody, any other one everybody. */
export const limitRate = async (
  server: FastifyInstance,
  { rateLimit: set }: Pick<ServiceSettings, 'rateLimit'>,
): Promise<void> => {
  if (set === 0) return;
  await server.register(rateLimit, {
    max: set ?? defaultPerMinute,
    timeWindow: 60_000,
    enableDraftSpec: true,
    keyGenerator: (request) => {
      const { id, role } = requesterOf(request);
      return role === 'anonymous' ? request.ip : `actor ${id}`;
    },
    // Whoever watches the service must see it while it is busy.
    allowList: ({ url, ip }) => url.startsWith('/health/') || url === '/metrics' || (set === null && isLoopback(ip)),
    errorResponseBuilder: (_request, { after }) =>
      new HttpRefusal(429, 'RATE_LIMITED', `Too many requests. Go on in ${after}.`),
  });
};

const isLoopback = (address: string): boolean => /^(::ffff:)?127\.|^::1$/.test(address);
