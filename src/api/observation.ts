/** Metrics and traces as the settings want them: around requests, operations and statements. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { ServiceSettings } from '../config.js';
import type { GraphStore } from '../store/graph-store.js';
import { ObservedStore } from '../store/observed-store.js';
import type { RequestContext } from './context.js';
import { createMetrics } from './metrics.js';
import { createTracing, type Tracing } from './tracing.js';

export interface Observation {
  /** The store, whose reads are seen. */
  readonly store: GraphStore;
  readonly plugins: readonly ApolloServerPlugin<RequestContext>[];
  readonly tracing: Tracing | null;
  readonly watchRequests: (server: FastifyInstance) => void;
}

/** Without a setting nothing stands between a request and the store. */
export const observe = (
  store: GraphStore,
  { metrics, tracing }: Pick<ServiceSettings, 'metrics' | 'tracing'>,
): Observation => {
  const traces = tracing ? createTracing(store.engine) : null;
  const observers = [...(metrics ? [createMetrics()] : []), ...(traces === null ? [] : [traces])];
  return {
    store: observers.reduce<GraphStore>(
      (inner, { observeStatement }) => new ObservedStore(inner, observeStatement),
      store,
    ),
    plugins: observers.map(({ plugin }) => plugin),
    tracing: traces,
    watchRequests: (server) => {
      for (const observer of observers) observer.watchRequests(server);
    },
  };
};
