/** `serve`: starts the service, loads the seeds, and stops it without cutting a request. */
import type { AddressInfo } from 'node:net';
import { pino, type Logger } from 'pino';
import { createHttpService, stopping, type HttpService } from '../api/http-server.js';
import type { Config } from '../config.js';
import { recordSeeding } from '../curation/record-seeding.js';
import { warmSearch } from '../graph/search-index.js';
import { packagePath } from '../package-path.js';
import { planSize } from '../seed/plan.js';
import { seedFromFolder } from '../seed/seed-store.js';
import { StoreConflictError, StoreUnavailableError } from '../store/errors.js';
import type { GraphStore } from '../store/graph-store.js';
import { openStore } from '../store/open-store.js';
import { CommandError } from './command-error.js';

export interface ServeOptions {
  /** Whether to bring the store to what the seeds say at start. */
  readonly seed: boolean;
}

// Load balancers need a moment to see that the service is not ready any more.
const announceStopMs = 2_000;
const retryMs = 2_000;
const shownHeld = 100;
// Neo4j locks an account for everybody after a few wrong passwords: what only a person can mend is tried rarely.
const permanentRetryMs = 30_000;

/** Resolves when the service listens. Throws CommandError when it cannot. */
export const serve = async (config: Config, { seed }: ServeOptions): Promise<void> => {
  const log = pino({ level: config.logLevel });
  const store = openStore(config.store);
  const service = await createHttpService(store, log, config.service);
  try {
    await service.server.listen({ port: config.port, host: config.host });
  } catch (cause) {
    await store.close();
    throw listenFailure(config, cause);
  }
  const stopped = new AbortController();
  stopOnSignals(service, store, log, stopped);
  await prepare(service, store, seed, log, stopped.signal);
  if (!stopped.signal.aborted) {
    warm(store, log, stopped.signal);
    const { port } = service.server.server.address() as AddressInfo;
    log.info(
      `ready: GraphiQL at http://localhost:${String(port)}/graphiql, GraphQL at http://localhost:${String(port)}/graphql`,
    );
  }
};

const listenFailure = ({ port, host }: Config, cause: unknown): unknown => {
  const code = (cause as { code?: unknown }).code;
  if (code === 'EADDRINUSE')
    return new CommandError(`Port ${String(port)} is in use. End what listens there, or set PORT to another one.`, {
      cause,
    });
  if (code === 'EACCES')
    return new CommandError(`Port ${String(port)} may not be used by this user. Set PORT to one above 1023.`, {
      cause,
    });
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new CommandError(`The address ${host} is not one of this machine. Set HOST to 127.0.0.1 or 0.0.0.0.`, {
      cause,
    });
  }
  return cause;
};

/** Schema and seeds. A database that is down is waited for: the service is live, and not ready, meanwhile. */
const prepare = async (
  { readiness }: HttpService,
  store: GraphStore,
  seed: boolean,
  log: Logger,
  stopped: AbortSignal,
): Promise<void> => {
  for (;;) {
    if (stopped.aborted) return;
    try {
      readiness.reason = 'preparing the store';
      await store.prepare();
      if (seed) {
        const plan = await seedFromFolder(store, packagePath('seeds'), undefined, recordSeeding);
        const { entities = [], relationships = [] } = plan.held ?? {};
        const held = entities.length + relationships.length;
        log.info({ written: planSize(plan), held, engine: store.engine }, 'the store holds what the seeds say');
        if (held > 0) {
          const ids = [...entities, ...relationships].slice(0, shownHeld);
          log.info({ ids }, 'held: curators decided otherwise than the seeds');
        }
      }
      readiness.reason = null;
      return;
    } catch (error) {
      // Another instance may be seeding at the same time: the next plan sees what it wrote.
      if (!(error instanceof StoreConflictError || error instanceof StoreUnavailableError)) throw error;
      const permanent = error instanceof StoreUnavailableError && error.permanent;
      readiness.reason = error.message;
      log.warn({ err: error }, `not ready, trying again: ${error.message}`);
      await new Promise((resolve) => setTimeout(resolve, permanent ? permanentRetryMs : retryMs).unref());
    }
  }
};

/** What takes seconds on a large graph is begun before it is asked for. Who asks meanwhile waits for the same. */
const warm = (store: GraphStore, log: Logger, stopped: AbortSignal): void => {
  const began = performance.now();
  warmSearch(store).then(
    () => {
      log.info({ ms: Math.round(performance.now() - began) }, 'the search index is built');
    },
    (error: unknown) => {
      // The first search tries again.
      if (!stopped.aborted) log.warn({ err: error }, 'the search index could not be built');
    },
  );
};

/** SIGTERM and SIGINT: not ready at once, then no new connections, running requests to their end, then the store. */
const stopOnSignals = (service: HttpService, store: GraphStore, log: Logger, stopped: AbortController): void => {
  const stop = (signal: NodeJS.Signals): void => {
    if (stopped.signal.aborted) return;
    stopped.abort();
    service.readiness.reason = stopping;
    log.info({ signal }, 'stopping');
    setTimeout(() => {
      void service
        .stop()
        .then(() => store.close())
        .then(() => {
          log.info('stopped');
        })
        .catch((error: unknown) => {
          log.error({ err: error }, 'stopping failed');
          process.exitCode = 1;
        });
    }, announceStopMs);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
};
