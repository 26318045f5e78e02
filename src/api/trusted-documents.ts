/** The mode in which only queries of a file are answered, asked by their text or by their hash alone. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ApolloServerPlugin, ApolloServerOptions } from '@apollo/server';
import { z } from 'zod';
import { ConfigError } from '../config.js';
import type { RequestContext } from './context.js';
import { requestError } from './errors.js';

type QueryCache = NonNullable<
  NonNullable<Exclude<ApolloServerOptions<RequestContext>['persistedQueries'], false>>['cache']
>;

/** SHA-256 of a query's text → the text. */
export type TrustedDocuments = ReadonlyMap<string, string>;

const File = z.record(z.string(), z.string());

/** Reads a JSON object whose values are queries, as relay-compiler writes it. Throws ConfigError. */
export const readTrustedDocuments = (file: string): TrustedDocuments => {
  try {
    const texts = Object.values(File.parse(JSON.parse(readFileSync(file, 'utf8'))));
    return new Map(texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]));
  } catch (cause) {
    throw new ConfigError(
      `TRUSTED_DOCUMENTS: ${file} is not a JSON file of queries like {"name": "query Name { … }"}.`,
      { cause },
    );
  }
};

/** Persisted queries that are known from the start, and to which no client adds. Apollo asks with a prefix. */
export const trustedCache = (documents: TrustedDocuments): QueryCache => ({
  get: (key) => Promise.resolve(documents.get(key.slice(key.lastIndexOf(':') + 1))),
  set: () => Promise.resolve(),
  delete: () => Promise.resolve(false),
});

export const trustedOnlyPlugin = (documents: TrustedDocuments): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ queryHash }) => {
        if (documents.has(queryHash)) return Promise.resolve();
        throw requestError(
          'QUERY_NOT_TRUSTED',
          'This service answers only queries that its operator chose. Ask the operator to add this one.',
          403,
        );
      },
    }),
});
