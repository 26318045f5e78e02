/** Who answers the GraphQL documents of the tools: the schema over a store in this process, or a running service. */
import type { Logger } from 'pino';
import { z } from 'zod';
import { createApollo } from '../api/apollo.js';
import { createContext } from '../api/context.js';
import type { ServiceSettings } from '../config.js';
import type { GraphStore } from '../store/graph-store.js';

export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Throws AskError when there is no answer at all. */
export type Ask = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<Answer>;

/** The service cannot be asked; the message says what to do. */
export class AskError extends Error {
  override readonly name = 'AskError';
}

const deadlineMs = 30_000;

/** Answers from the store, with the limits of the service. */
export const askStore = async (store: GraphStore, log: Logger, settings: ServiceSettings): Promise<Ask> => {
  const apollo = createApollo(log, settings);
  await apollo.start();
  return async (query, variables) => {
    const { body } = await apollo.executeOperation(
      { query, variables: { ...variables } },
      { contextValue: createContext(store, AbortSignal.timeout(deadlineMs)) },
    );
    if (body.kind !== 'single') throw new AskError('The answer came in parts, which was not asked for.');
    // As over HTTP: plain values.
    return JSON.parse(JSON.stringify(body.singleResult)) as Answer;
  };
};

const HttpAnswer = z.looseObject({
  data: z.unknown(),
  errors: z
    .array(z.looseObject({ message: z.string(), extensions: z.record(z.string(), z.unknown()).optional() }))
    .optional(),
  extensions: z.record(z.string(), z.unknown()).optional(),
});

/** Asks the service at an origin like `http://localhost:4000`. */
export const askService = (origin: string, authorization: string | undefined): Ask => {
  const address = new URL('/graphql', origin);
  return async (query, variables) => {
    let response: Response;
    try {
      response = await fetch(address, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json',
          ...(authorization === undefined ? {} : { authorization }),
        },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(deadlineMs),
      });
    } catch (cause) {
      throw new AskError(
        `The service at ${origin} cannot be reached. Start it with \`policy-graph serve\`, or correct --server.`,
        {
          cause,
        },
      );
    }
    const parsed = HttpAnswer.safeParse(await response.json().catch(() => null));
    if (!parsed.success || !('data' in parsed.data || 'errors' in parsed.data))
      throw new AskError(
        `What answers at ${origin} is not the service (HTTP ${String(response.status)}). Correct --server.`,
      );
    return parsed.data as Answer;
  };
};
