/** What browsers are told with every answer, whatever its kind and status. */
import type { FastifyReply } from 'fastify';
import type { ServiceSettings } from '../config.js';

// Pages name what they need in a policy of their own; nothing else may load or run anything.
const headers = {
  'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

/** Strict-Transport-Security only when told: it would lock out a host that has no TLS. */
export const setSecurityHeaders = (
  reply: FastifyReply,
  { hstsSeconds }: Pick<ServiceSettings, 'hstsSeconds'>,
): void => {
  void reply.headers(headers);
  if (hstsSeconds > 0)
    void reply.header('strict-transport-security', `max-age=${String(hstsSeconds)}; includeSubDomains`);
};
