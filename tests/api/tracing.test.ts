/** Traces, with a small SDK written here: the request, its operation, and each statement, one inside the other. */
import { AsyncLocalStorage } from 'node:async_hooks';
import {
  context,
  INVALID_SPAN_CONTEXT,
  propagation,
  ROOT_CONTEXT,
  trace,
  type Context,
  type Span,
  type SpanContext,
  type SpanKind,
  type SpanOptions,
  type Tracer,
} from '@opentelemetry/api';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { query, send, startService, type RunningService } from './service.js';

interface Seen {
  name: string;
  readonly kind: SpanKind | undefined;
  readonly id: string;
  readonly parent: string | null;
  readonly trace: string;
  ended: boolean;
}
const seen: Seen[] = [];

const startSpan = (name: string, options: SpanOptions = {}, parentContext: Context = context.active()): Span => {
  const parent = trace.getSpanContext(parentContext);
  const id = String(seen.length + 1).padStart(16, '0');
  const traceId = parent?.traceId ?? String(seen.length + 1).padStart(32, '0');
  const own: SpanContext = { ...INVALID_SPAN_CONTEXT, traceId, spanId: id };
  const record: Seen = { name, kind: options.kind, id, parent: parent?.spanId ?? null, trace: traceId, ended: false };
  seen.push(record);
  const span: Span = {
    spanContext: () => own,
    setAttribute: () => span,
    setAttributes: () => span,
    addEvent: () => span,
    addLink: () => span,
    addLinks: () => span,
    setStatus: () => span,
    updateName: (changed) => {
      record.name = changed;
      return span;
    },
    end: () => {
      record.ended = true;
    },
    isRecording: () => true,
    recordException: () => undefined,
  };
  return span;
};

const startActiveSpan = (name: string, ...rest: readonly unknown[]): unknown => {
  const span = startSpan(name);
  return context.with(trace.setSpan(context.active(), span), rest.at(-1) as (span: Span) => unknown, undefined, span);
};

const contexts = new AsyncLocalStorage<Context>();
let running: RunningService;
beforeAll(async () => {
  const tracer: Tracer = { startSpan, startActiveSpan };
  trace.setGlobalTracerProvider({ getTracer: () => tracer });
  context.setGlobalContextManager({
    active: () => contexts.getStore() ?? ROOT_CONTEXT,
    with: (active, work, thisArg, ...args) => contexts.run(active, () => work.call(thisArg as never, ...args)),
    bind: (_active, target) => target,
    enable() {
      return this;
    },
    disable() {
      return this;
    },
  });
  propagation.setGlobalPropagator({
    inject: () => undefined,
    extract: (into, carrier) => {
      const { traceparent = '' } = carrier as { readonly traceparent?: string };
      const [, traceId = '', spanId = ''] = traceparent.split('-');
      return traceId === '' ? into : trace.setSpanContext(into, { traceId, spanId, traceFlags: 1 });
    },
    fields: () => ['traceparent'],
  });
  running = await startService({ tracing: true });
});
afterAll(async () => {
  await running.close();
  trace.disable();
  context.disable();
  propagation.disable();
});

it('a request is a span of its caller’s trace, its operation is in it, and the statements are in that', async () => {
  const [traceId, caller] = ['a'.repeat(32), 'b'.repeat(16)];
  const sent = query(
    'query Issuers { node(id: "policy:moonlight-plan") { id ... on Policy { issuers { edges { node { id } } } } } }',
  );
  await send(running.port, { ...sent, headers: { ...sent.headers, traceparent: `00-${traceId}-${caller}-01` } });
  const named = new Map(seen.map(({ id, name }) => [id, name]));
  expect(seen.map(({ name, parent, trace: of }) => [name, named.get(parent ?? '') ?? parent, of])).toEqual([
    ['POST /graphql', caller, traceId],
    ['query Issuers', 'POST /graphql', traceId],
    ['nested/entities', 'query Issuers', traceId],
  ]);
  await expect.poll(() => seen.every(({ ended }) => ended)).toBe(true);
});
