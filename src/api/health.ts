/** Whether the process lives, and whether it can answer. */
import type { FastifyInstance } from 'fastify';
import type { GraphStore } from '../store/graph-store.js';

export interface Readiness {
  /** Why the service cannot answer yet or any more; null when it can. */
  reason: string | null;
}

export const registerHealth = (server: FastifyInstance, store: GraphStore, readiness: Readiness): void => {
  server.get('/health/live', () => ({ status: 'live' }));
  server.get('/health/ready', async (_request, reply) => {
    const reason = readiness.reason ?? (await storeFailure(store));
    if (reason === null) return { status: 'ready', engine: store.engine };
    return reply.code(503).send({ status: 'not ready', reason });
  });
};

const storeFailure = async (store: GraphStore): Promise<string | null> => {
  try {
    await store.ping();
    return null;
  } catch {
    return 'the database does not answer';
  }
};
