/**
 * Answers of GraphQL and feeds compressed for clients that take it. Nothing here is secret and no answer repeats what another site's
 * visitor typed beside a secret, so that BREACH has nothing to guess. Bodies of requests are never decompressed: `guardRequests` refuses them.
 */
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

// Below this an answer fits into one or two packets, and compressing costs more than it saves.
const threshold = 2048;

export const compressAnswers = async (server: FastifyInstance): Promise<void> => {
  await server.register(compress, {
    globalDecompression: false,
    threshold,
    encodings: ['br', 'gzip'],
    // The qualities of files are for files that are compressed once: these take a few milliseconds for a megabyte.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
    zlibOptions: { level: 5 },
    customTypes:
      /^(text\/(?!event-stream)|application\/(graphql-response\+json|json|ld\+json|xml|graphml\+xml|gexf\+xml|.*\+json|.*\+xml))/,
  });
};
