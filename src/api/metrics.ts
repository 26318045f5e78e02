/** Metrics for Prometheus at /metrics. Labels are routes, statements and codes: never what a client can make up. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import { Counter, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { StoreError } from '../store/errors.js';
import type { StatementObserver } from '../store/observed-store.js';
import type { RequestContext } from './context.js';

export interface Metrics {
  /** Counts and times every request, and serves /metrics. */
  readonly watchRequests: (server: FastifyInstance) => void;
  readonly observeStatement: StatementObserver;
  readonly plugin: ApolloServerPlugin<RequestContext>;
}

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
// A client that went away before its answer: the status that nginx gives it.
const clientGone = 499;

export const createMetrics = (): Metrics => {
  const registry = new Registry();
  // Memory, processor time, garbage collection, and how far the event loop lags.
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'HTTP requests by route, method and status, from their headers to the end of the answer.',
    labelNames: ['route', 'method', 'status'] as const,
    buckets: seconds,
    registers,
  });
  const errors = new Counter({
    name: 'graphql_errors_total',
    help: 'Errors in GraphQL answers by code.',
    labelNames: ['code'] as const,
    registers,
  });
  const statements = new Histogram({
    name: 'store_statement_duration_seconds',
    help: 'Reading statements by name.',
    labelNames: ['statement'] as const,
    buckets: seconds,
    registers,
  });
  const storeErrors = new Counter({
    name: 'store_errors_total',
    help: 'Reading statements that failed, by name and kind of error.',
    labelNames: ['statement', 'error'] as const,
    registers,
  });
  return {
    watchRequests: (server) => {
      server.addHook('onRequest', (request, reply, done) => {
        const end = requests.startTimer({ method: request.method });
        reply.raw.once('close', () => {
          const status = reply.raw.writableFinished ? reply.statusCode : clientGone;
          end({ route: request.routeOptions.url ?? 'none', status: String(status) });
        });
        done();
      });
      server.get('/metrics', async (_request, reply) =>
        reply.type(registry.contentType).send(await registry.metrics()),
      );
    },
    observeStatement: async (statement, read) => {
      const end = statements.startTimer({ statement });
      try {
        return await read();
      } catch (error) {
        storeErrors.inc({ statement, error: error instanceof StoreError ? error.name : 'other' });
        throw error;
      } finally {
        end();
      }
    },
    plugin: {
      requestDidStart: () =>
        Promise.resolve({
          willSendResponse: ({ response: { body } }) => {
            if (body.kind === 'single') {
              for (const { extensions } of body.singleResult.errors ?? [])
                errors.inc({ code: typeof extensions?.['code'] === 'string' ? extensions['code'] : 'none' });
            }
            return Promise.resolve();
          },
        }),
    },
  };
};
