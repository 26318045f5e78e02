/** What is refused before a request is looked at: long addresses, odd encodings, and bodies that are not JSON in UTF-8. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HttpRefusal } from './http-errors.js';

// Longer ones are cut by proxies on the way; a longer query goes by POST.
const maxUrlLength = 8 * 1024;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Only JSON is read, and only as well-formed UTF-8; `__proto__` and `constructor.prototype` are refused. */
export const guardRequests = (server: FastifyInstance): void => {
  server.addHook('onRequest', (request, reply, done) => {
    const refusal = refusalOf(request);
    // What is still to come of a refused request is not read.
    if (refusal !== null) void reply.header('connection', 'close');
    if (refusal?.statusCode === 415) void reply.header('accept-encoding', 'identity');
    done(refusal ?? undefined);
  });
  const parseJson = server.getDefaultJsonParser('error', 'error');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const text = decoded(body as Buffer);
    if (text === null) {
      done(new HttpRefusal(400, 'BAD_REQUEST', 'The body is not well-formed UTF-8.'));
      return;
    }
    void parseJson(request, text, done);
  });
};

const refusalOf = ({ raw: { url = '' }, headers }: FastifyRequest): HttpRefusal | null => {
  if (url.length > maxUrlLength) {
    return new HttpRefusal(
      414,
      'URI_TOO_LONG',
      `The address is longer than ${String(maxUrlLength)} characters. Send the query by POST.`,
    );
  }
  if (!isUtf8Query(url)) return new HttpRefusal(400, 'BAD_REQUEST', 'The address is not well-formed UTF-8.');
  const encoding = headers['content-encoding'];
  // A few kilobytes can unfold to gigabytes, and a query is small anyway.
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity')
    return new HttpRefusal(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the body as it is, without content-encoding.');
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(headers['content-type'] ?? '')?.[1];
  if (charset !== undefined && !/^utf-?8$/i.test(charset))
    return new HttpRefusal(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the body as UTF-8: JSON has no other charset.');
  return null;
};

const isUtf8Query = (url: string): boolean => {
  try {
    decodeURIComponent(url.slice(url.indexOf('?') + 1));
    return true;
  } catch {
    return !url.includes('?');
  }
};

const decoded = (bytes: Buffer): string | null => {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
};
