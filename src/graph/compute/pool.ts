/** A few threads for work that would hold up every other answer. */
import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import { StoreAbortedError } from '../../store/errors.js';
import { OverloadedError } from '../errors.js';
import type { TaskName, tasks } from './tasks.js';

// One core stays with the answers.
const threads = Math.max(1, Math.min(2, availableParallelism() - 1));
// Each takes seconds: who would come later than these would not be answered before the deadline.
const mostWaiting = 16;
const heapMb = 1_024;

let pool: Tinypool | null = null;
let waiting = 0;

/**
 * What the task gives for the input, computed in another thread. When the signal fires, the thread is ended. Throws
 * StoreAbortedError then, and OverloadedError when too many tasks wait.
 */
export const inThread = async <Name extends TaskName>(
  name: Name,
  input: Parameters<(typeof tasks)[Name]>[0],
  signal: AbortSignal,
): Promise<ReturnType<(typeof tasks)[Name]>> => {
  if (waiting >= threads + mostWaiting) throw new OverloadedError();
  // Not before it is needed: a thread takes 10 MB. They end with the process, which they do not keep.
  pool ??= startPool();
  waiting += 1;
  try {
    return (await pool.run({ name, input }, { signal })) as ReturnType<(typeof tasks)[Name]>;
  } catch (error) {
    if (signal.aborted) throw new StoreAbortedError('The answer was no longer wanted.', { cause: signal.reason });
    throw error;
  } finally {
    waiting -= 1;
  }
};

const startPool = (): Tinypool =>
  new Tinypool({
    filename: new URL(import.meta.url.endsWith('.ts') ? 'worker-from-source.mjs' : 'worker.js', import.meta.url).href,
    // As many as there may be: one that was ended is replaced at once, or tasks behind it would wait for ever.
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
  });
