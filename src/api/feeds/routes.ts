/** Feeds over HTTP: `/graph/<question>.<format>`. */
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { formats, type FormatName } from '../../feed/formats.js';
import type { GraphStore } from '../../store/graph-store.js';
import { createFormatError } from '../errors.js';
import { currentIds } from '../merged-ids.js';
import { digested, unhurried } from './digest.js';
import { feeds, type Feed } from './feeds.js';
import { pictureFor } from './picture-for.js';
import { refuseFeed } from './refusal.js';

/** `signalOf` gives the deadline of a request. */
export const registerFeeds = (
  server: FastifyInstance,
  store: GraphStore,
  log: Logger,
  signalOf: (reply: FastifyReply) => AbortSignal,
  publicRead: boolean,
): void => {
  const formatError = createFormatError(log);
  for (const [name, feed] of Object.entries(feeds)) {
    for (const format of Object.keys(formats) as FormatName[]) {
      server.get(`/graph/${name}.${format}`, async (request, reply) => {
        try {
          return await answer(store, { name, feed, format, publicRead }, request, reply, signalOf(reply));
        } catch (error) {
          return refuseFeed(reply, error, formatError);
        }
      });
    }
  }
};

interface Wanted {
  readonly name: string;
  readonly feed: Feed;
  readonly format: FormatName;
  readonly publicRead: boolean;
}

const answer = async (
  store: GraphStore,
  { name, feed, format, publicRead }: Wanted,
  request: FastifyRequest,
  reply: FastifyReply,
  signal: AbortSignal,
): Promise<FastifyReply> => {
  const question = feed(await currentIds(store, { ...(request.query as object) }, { signal }));
  const picture = await pictureFor(store, question, `/graph/${name}.${format}`, signal);
  const { hash, whole } = await digested(picture, format, signal);
  const etag = `"${hash}"`;
  const whose = publicRead ? 'public' : 'private';
  // Weak: compressed or not it is the same answer, in other bytes.
  void reply.header('etag', `W/${etag}`).header('cache-control', `${whose}, max-age=0, must-revalidate`);
  if (isKnown(request.headers['if-none-match'], etag)) return reply.code(304).send();
  const { contentType, fileEnding } = formats[format];
  return reply
    .type(contentType)
    .header('content-disposition', `attachment; filename="${name}.${fileEnding}"`)
    .send(whole ?? Readable.from(unhurried(picture, format, signal)));
};

/** Weak comparison, as RFC 9110 13.1.2 asks for If-None-Match. */
export const isKnown = (known: string | undefined, etag: string): boolean =>
  known?.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag) ?? false;
