/** Atom feeds over HTTP: `/feeds/<question>.atom`. */
import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { ServiceSettings } from '../../config.js';
import { constantCase } from '../../derive/words.js';
import { atom, type AtomFeed } from '../../feed/atom.js';
import { InvalidArgumentError } from '../../graph/errors.js';
import type { GraphStore } from '../../store/graph-store.js';
import { movedSnapshotStatement } from '../../store/snapshot.js';
import type { RequestContext } from '../context.js';
import { createFormatError } from '../errors.js';
import { refuseFeed } from '../feeds/refusal.js';
import { isKnown } from '../feeds/routes.js';
import { currentIds } from '../merged-ids.js';
import { atomFeeds, type Question } from './feeds.js';
import { asking } from './query.js';
import { urnOf } from './urn.js';

interface AtomRoutes {
  readonly schema: GraphQLSchema;
  readonly settings: Pick<ServiceSettings, 'publicUrl'>;
  readonly store: GraphStore;
  readonly log: Logger;
  readonly contextOf: (reply: FastifyReply) => RequestContext;
  /** Whether what stands between may keep answers for everybody. */
  readonly visibility: 'public' | 'private';
}

export const registerAtom = (server: FastifyInstance, routes: AtomRoutes): void => {
  const formatError = createFormatError(routes.log);
  for (const [name, feed] of Object.entries(atomFeeds)) {
    server.get(`/feeds/${name}.atom`, async (request, reply) => {
      try {
        return await answer(routes, name, feed, request, reply);
      } catch (error) {
        return refuseFeed(reply, error, formatError);
      }
    });
  }
};

// Last-Modified counts seconds: what comes within the same one would be missed by who asks with it.
const settledMs = 2_000;

const answer = async (
  { schema, settings, store, contextOf, visibility }: AtomRoutes,
  name: string,
  feed: (query: unknown) => Question,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> => {
  const context = contextOf(reply);
  const options = { signal: context.signal };
  const question = feed(await currentIds(store, { ...(request.query as object) }, options));
  const [moved] = await store.read(movedSnapshotStatement, {}, options);
  const written = moved === undefined ? null : new Date(moved.at);
  void reply.header('cache-control', `${visibility}, max-age=0, must-revalidate`);
  const known = request.headers['if-none-match'];
  if (written !== null && Date.now() - written.getTime() > settledMs) {
    void reply.header('last-modified', written.toUTCString());
    const since = Date.parse(request.headers['if-modified-since'] ?? '');
    if (known === undefined && since >= Math.floor(written.getTime() / 1_000) * 1_000) return reply.code(304).send();
  }
  const base = settings.publicUrl ?? originOf(request);
  const path = `/feeds/${name}.atom`;
  const { args, view, read } = question;
  const { title, entries, next, updated } = await read({ store, ask: asking(schema, context), base, options });
  const { after, ...whole } = args;
  const asked: Record<string, unknown> = { ...whole, first: null, language: null };
  const here = (more: object): string => base + addressOf(path, { ...whole, ...more });
  const body: AtomFeed = {
    id: urnOf(`feed ${addressOf(path, { ...asked, language: args.language })}`),
    title,
    subtitle: 'Newest first: when the graph learned of it, or when it was corrected.',
    language: args.language,
    updated: updated ?? written?.toISOString() ?? new Date(0).toISOString(),
    generator: 'STI policy graph',
    links: [
      { rel: 'self', href: here({ after }), type: atomType },
      { rel: 'alternate', href: base + addressOf(view, viewed(asked)), type: 'text/html' },
      { rel: 'first', href: here({}), type: atomType },
      ...(next === null ? [] : [{ rel: 'next' as const, href: here({ after: next }), type: atomType }]),
    ],
    entries,
  };
  const text = atom(body);
  const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 32)}"`;
  void reply.header('etag', etag);
  if (isKnown(known, etag)) return reply.code(304).send();
  return reply.type(`${atomType}; charset=utf-8`).send(text);
};

const atomType = 'application/atom+xml';

/** Arguments of the explorer's view of the same: there, the text of a search is `q`. */
const viewed = ({ query, ...asked }: Readonly<Record<string, unknown>>): object => ({
  ...asked,
  ...(query === undefined ? {} : { q: query }),
});

/** The same arguments always give the same address, however they were written. */
const addressOf = (path: string, args: object): string => {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(args).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (value === null) continue;
    const shown = wordsOfTheGraph.has(name) ? constantCase : String;
    parameters.set(
      name,
      [value]
        .flat()
        .map((part: unknown) => shown(String(part)))
        .join(','),
    );
  }
  const text = parameters.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
  return text === '' ? path : `${path}?${text}`;
};

const wordsOfTheGraph: ReadonlySet<string> = new Set(['types', 'level']);

/** As the client wrote it, unless it is no address. */
const originOf = ({ protocol, host }: FastifyRequest): string => {
  const address = `${protocol}://${host}`;
  if (!URL.canParse(address) || new URL(address).origin !== address.toLowerCase())
    throw new InvalidArgumentError('The `Host` of the request is no host.');
  return address;
};
