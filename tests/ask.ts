/** Asks the GraphQL API over a store, without HTTP. */
import { makeExecutableSchema } from '@graphql-tools/schema';
import { parse } from 'graphql';
import { pino } from 'pino';
import { createApollo } from '../src/api/apollo.js';
import { compileOperation } from '../src/api/compiled-execution.js';
import { createContext } from '../src/api/context.js';
import { createResolvers, readTypeDefs } from '../src/api/schema.js';
import { defaultSettings } from '../src/config.js';
import { anonymous, type Actor } from '../src/ontology/actor.js';
import type { GraphStore } from '../src/store/graph-store.js';

export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

// Whole answers are compared here, however much they cost; tests/api/limits.test.ts has the ceiling.
const apollo = createApollo(pino({ level: 'silent' }), { ...defaultSettings, maxCost: Number.MAX_SAFE_INTEGER });
const started = apollo.start();

/** The whole answer, as plain JSON, without the snapshot that it names: that counts what else a test wrote. */
export const ask = async (
  store: GraphStore,
  query: string,
  variables: Record<string, unknown> = {},
  actor: Actor = anonymous,
): Promise<Answer> => {
  await started;
  const { body } = await apollo.executeOperation(
    { query, variables },
    { contextValue: createContext(store, AbortSignal.timeout(30_000), { actor }) },
  );
  if (body.kind !== 'single') throw new Error('expected a single result');
  const { data, errors, extensions } = body.singleResult;
  lastSnapshots.set(store, extensions?.['snapshot']);
  return JSON.parse(JSON.stringify({ data, errors })) as Answer;
};

const schema = makeExecutableSchema({ typeDefs: readTypeDefs(), resolvers: createResolvers() as never });

/** The whole answer as the compiled query gives it: what clients get who ask it again. */
export const askCompiled = async (store: GraphStore, query: string): Promise<Answer> => {
  const compiled = compileOperation(schema, parse(query));
  if (compiled === false) throw new Error('The query is not compiled.');
  const answer: unknown = await compiled(undefined, createContext(store, AbortSignal.timeout(30_000)), {});
  return JSON.parse(JSON.stringify(answer)) as Answer;
};

const lastSnapshots = new WeakMap<GraphStore, unknown>();

/** The snapshot that the last answer of the store named. */
export const lastSnapshotOf = (store: GraphStore): unknown => lastSnapshots.get(store);

/** The data of an answer that must have no errors. */
export const dataOf = async (
  store: GraphStore,
  query: string,
  variables?: Record<string, unknown>,
): Promise<unknown> => {
  const { data, errors } = await ask(store, query, variables);
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
};
