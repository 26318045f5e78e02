/**
 * Traces through the OpenTelemetry API alone: the request, its operation, and each statement. Without an SDK, that
 * `node --import` loads before the service, all of this does nothing.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import { context, propagation, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, type Context } from '@opentelemetry/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphStore } from '../store/graph-store.js';
import type { StatementObserver } from '../store/observed-store.js';
import type { RequestContext } from './context.js';

export interface Tracing {
  readonly watchRequests: (server: FastifyInstance) => void;
  withOperation<Answer>(answer: () => Promise<Answer>): Promise<Answer>;
  readonly observeStatement: StatementObserver;
  readonly plugin: ApolloServerPlugin<RequestContext>;
}

export const createTracing = (engine: GraphStore['engine']): Tracing => {
  const tracer = trace.getTracer('sti-policy-graph');
  const contexts = new WeakMap<FastifyRequest, Context>();
  const within = <Answer>(name: string, kind: SpanKind, work: () => Promise<Answer>): Promise<Answer> =>
    tracer.startActiveSpan(name, { kind }, async (span) => {
      try {
        return await work();
      } catch (error) {
        span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.name : 'error' });
        throw error;
      } finally {
        span.end();
      }
    });
  return {
    watchRequests: (server) => {
      server.addHook('onRequest', (request, reply, done) => {
        const route = request.routeOptions.url ?? 'none';
        const caller = propagation.extract(ROOT_CONTEXT, request.headers);
        const attributes = { 'http.request.method': request.method, 'http.route': route };
        const span = tracer.startSpan(`${request.method} ${route}`, { kind: SpanKind.SERVER, attributes }, caller);
        contexts.set(request, trace.setSpan(caller, span));
        reply.raw.once('close', () => {
          span.setAttribute('http.response.status_code', reply.statusCode);
          if (reply.statusCode >= 500 || !reply.raw.writableFinished) span.setStatus({ code: SpanStatusCode.ERROR });
          span.end();
        });
        done();
      });
      // Reading the body leaves the context of the request; its handler starts here.
      server.addHook('preHandler', (request, _reply, done) => {
        context.with(contexts.get(request) ?? ROOT_CONTEXT, done);
      });
    },
    withOperation: (answer) => within('graphql', SpanKind.INTERNAL, answer),
    observeStatement: (statement, read) =>
      within(statement, SpanKind.CLIENT, () => {
        trace.getActiveSpan()?.setAttributes({ 'db.system.name': engine, 'db.query.summary': statement });
        return read();
      }),
    plugin: {
      requestDidStart: () =>
        Promise.resolve({
          didResolveOperation: ({ operation }) => {
            if (operation === undefined) return Promise.resolve();
            const name = operation.name?.value;
            const span = trace.getActiveSpan();
            span?.updateName(name === undefined ? operation.operation : `${operation.operation} ${name}`);
            span?.setAttribute('graphql.operation.type', operation.operation);
            if (name !== undefined) span?.setAttribute('graphql.operation.name', name);
            return Promise.resolve();
          },
          didEncounterErrors: () => {
            trace.getActiveSpan()?.setStatus({ code: SpanStatusCode.ERROR });
            return Promise.resolve();
          },
        }),
    },
  };
};
