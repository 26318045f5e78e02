/** Following the graph: GraphQL subscriptions at /graphql/stream, over Server-Sent Events. */
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createSourceEventStream, execute, GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { GraphStore } from '../../store/graph-store.js';
import type { RequestContext } from '../context.js';
import { refuseCrossSite } from '../cross-site.js';
import { createFormatError, requestError, shownError, unavailableCodes } from '../errors.js';
import { HttpRefusal } from '../http-errors.js';
import type { StreamContext } from '../resolvers/subscription.js';
import {
  beginning,
  eventsFrom,
  isHeartbeat,
  printCursor,
  readCursor,
  type FollowedEvent,
  type Heartbeat,
} from './events.js';
import { GraphWatch } from './graph-watch.js';
import { OpenStreams } from './open-streams.js';
import { readSubscription, type Subscription, type SubscriptionRules } from './operation.js';
import { comment, complete, next, opening } from './sse.js';

export interface StreamTimes {
  readonly heartbeatMs: number;
  /** Who takes nothing for so long is ended. */
  readonly stalledMs: number;
  /** A stream ends after it and its client comes back: whoever lost the right to read loses the stream, too. */
  readonly longestMs: number;
}

export const defaultTimes: StreamTimes = { heartbeatMs: 15_000, stalledMs: 30_000, longestMs: 3_600_000 };

const retryMs = 2_000;
const eventMs = 10_000;
// What waits for a slow client on our side, in bytes.
const buffered = 16 * 1024;

export interface Streams {
  /** Ends all streams, so that a stop does not wait for them. */
  stop(): void;
  /** How many follow, and whether the store is watched for them. */
  state(): { readonly open: number; readonly isPolling: boolean };
}

interface StreamRoute extends SubscriptionRules {
  readonly store: GraphStore;
  readonly log: Logger;
  readonly times: StreamTimes;
  readonly contextOf: (reply: FastifyReply, signal: AbortSignal) => RequestContext;
}

export const registerStream = (server: FastifyInstance, route: StreamRoute): Streams => {
  const { settings, store, log, times, contextOf } = route;
  const watch = new GraphWatch(store);
  const streams = new OpenStreams(settings);
  const formatError = createFormatError(log);
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql/stream',
    exposeHeadRoute: false,
    onRequest: (request, _reply, done) => {
      refuseCrossSite(request, settings.corsOrigins);
      done();
    },
    handler: async (request, reply) => {
      if (!/text\/event-stream|\*\/\*/.test(request.headers.accept ?? '*/*'))
        throw new HttpRefusal(406, 'BAD_REQUEST', 'Here are events: accept text/event-stream.');
      const { ended, close } = streams.open(request.ip);
      reply.raw.once('close', close);
      try {
        const asked = readSubscription(request.method === 'GET' ? request.query : request.body, route);
        const follower = new Follower(watch, times, request, ended.signal);
        const source = await follower.source(route, asked, contextOf(reply, ended.signal));
        const blocks = follower.blocks(source, async (event) => {
          const signal = AbortSignal.any([ended.signal, AbortSignal.timeout(eventMs)]);
          const result = await execute({
            schema: route.schema,
            ...asked,
            rootValue: event,
            contextValue: contextOf(reply, signal),
          });
          const { data, errors } = result;
          const shown = errors?.slice(0, 10).map((error) => formatError(error.toJSON(), error));
          return shown === undefined ? { data } : { errors: shown, data };
        });
        const body = Readable.from(guarded(blocks, times.stalledMs, reply, log), {
          objectMode: false,
          highWaterMark: buffered,
        });
        return await reply
          .type('text/event-stream; charset=utf-8')
          .header('cache-control', 'no-store')
          // nginx would keep events back until a buffer is full.
          .header('x-accel-buffering', 'no')
          .send(body);
      } catch (error) {
        close();
        return refuse(reply, error, formatError);
      }
    },
  });
  return {
    stop: () => {
      streams.stop();
    },
    state: () => ({ open: streams.size, isPolling: watch.isPolling }),
  };
};

const refuse = (
  reply: FastifyReply,
  error: unknown,
  formatError: ReturnType<typeof createFormatError>,
): FastifyReply => {
  if (error instanceof HttpRefusal) throw error;
  const { message, extensions, locations } = formatError(
    { message: error instanceof Error ? error.message : '', ...detailsOf(error) },
    error,
  );
  const code = extensions?.['code'];
  const status = unavailableCodes.has(code)
    ? 503
    : code === 'INTERNAL_SERVER_ERROR'
      ? 500
      : (shownError(error)?.status ?? statusOf(error));
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .send({ errors: [{ message, ...(locations === undefined ? {} : { locations }), extensions }] });
};

const detailsOf = (error: unknown): object => (error instanceof GraphQLError ? error.toJSON() : {});

const statusOf = (error: unknown): number =>
  (error as { extensions?: { http?: { status?: number } } }).extensions?.http?.status ?? 400;

/** One client that follows. */
class Follower {
  readonly #watch: GraphWatch;
  readonly #times: StreamTimes;
  readonly #lastId: string | null;
  readonly #signal: AbortSignal;

  constructor(watch: GraphWatch, times: StreamTimes, { headers }: FastifyRequest, signal: AbortSignal) {
    this.#watch = watch;
    this.#times = times;
    const id = headers['last-event-id'];
    this.#lastId = typeof id === 'string' && id !== '' ? id : null;
    this.#signal = AbortSignal.any([signal, AbortSignal.timeout(times.longestMs)]);
  }

  /** What happens from where the client is. Throws GraphQLError, InvalidArgumentError, StoreError. */
  async source(
    { schema }: SubscriptionRules,
    asked: Subscription,
    context: RequestContext,
  ): Promise<AsyncIterable<FollowedEvent | Heartbeat>> {
    const contextValue: StreamContext = Object.assign(Object.create(context) as RequestContext, {
      follow: async ({ entities = null, types = null, since = null }) => {
        const position = await this.#watch.read();
        const cursor = beginning(position, this.#lastId === null ? null : readCursor(this.#lastId), since);
        return eventsFrom(
          this.#watch,
          { cursor, position },
          { entities, types },
          this.#times.heartbeatMs,
          this.#signal,
        );
      },
    } satisfies Pick<StreamContext, 'follow'>);
    const source = await createSourceEventStream({ schema, ...asked, contextValue });
    if (Symbol.asyncIterator in source) return source as AsyncIterable<FollowedEvent | Heartbeat>;
    const [error] = source.errors ?? [];
    throw error?.originalError ?? error ?? requestError('BAD_REQUEST', 'The subscription cannot be followed.');
  }

  /** Ends without `complete` when the service stops or the time is up: clients come back then. */
  async *blocks(
    source: AsyncIterable<FollowedEvent | Heartbeat>,
    answer: (event: FollowedEvent) => Promise<object>,
  ): AsyncGenerator<string, void, undefined> {
    yield opening(retryMs);
    for await (const event of source) {
      if (isHeartbeat(event)) {
        yield comment;
        continue;
      }
      yield next(printCursor(event.cursor), await answer(event));
    }
    if (!this.#signal.aborted) yield complete;
  }
}

/** Ends a client that takes nothing, and one whose store does not answer: both come back to where they were. */
async function* guarded(
  blocks: AsyncIterable<string>,
  stalledMs: number,
  reply: FastifyReply,
  log: Logger,
): AsyncGenerator<string, void, undefined> {
  try {
    for await (const block of blocks) {
      const stalled = setTimeout(() => {
        log.info({ ip: reply.request.ip }, 'a follower took nothing for too long');
        reply.raw.destroy();
      }, stalledMs);
      try {
        yield block;
      } finally {
        clearTimeout(stalled);
      }
    }
  } catch (error) {
    log.warn({ err: error }, 'a stream ended');
  }
}
