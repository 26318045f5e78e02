/**
 * Requests that a page of another site makes its visitors' browsers send. A POST is safe: application/json is not sent
 * across sites without a preflight. A GET is, so it must show that no other site is behind it (docs/decisions/0008).
 */
import type { FastifyRequest } from 'fastify';
import { HttpRefusal } from './http-errors.js';

/** Throws HttpRefusal when another site, that CORS_ORIGINS does not name, is behind the request. */
export const refuseCrossSite = ({ method, headers }: FastifyRequest, allowedOrigins: readonly string[]): void => {
  if (method === 'POST') return;
  const { origin, host } = headers;
  if (origin !== undefined && (allowedOrigins.includes('*') || allowedOrigins.includes(origin))) return;
  const site = headers['sec-fetch-site'];
  if (site === 'same-origin' || site === 'none') return;
  // Only browsers send these headers; a header that pages cannot send without a preflight shows that one was passed.
  if (headers['apollo-require-preflight'] !== undefined || headers['x-apollo-operation-name'] !== undefined) return;
  const fromElsewhere =
    site !== undefined || (origin !== undefined && hostOf(origin) !== host) || !acceptsJson(headers.accept);
  if (fromElsewhere) {
    throw new HttpRefusal(
      403,
      'CROSS_SITE_REQUEST',
      'A page of another site seems to ask. Send the header apollo-require-preflight, or name the site in CORS_ORIGINS.',
    );
  }
};

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);

// An image, a frame or a link of another site says what it takes: no JSON, and no events.
const acceptsJson = (accept: string | undefined): boolean =>
  accept === undefined ||
  /application\/(graphql-response\+)?json|text\/event-stream/.test(accept) ||
  /^\*\/\*(;.*)?$/.test(accept.trim());
