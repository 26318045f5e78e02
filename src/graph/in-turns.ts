/** Long work on the event loop, in turns with everything else that waits for it. */
import { setImmediate } from 'node:timers/promises';
import { StoreAbortedError } from '../store/errors.js';
import type { ReadOptions } from '../store/graph-store.js';

// Long enough that turning costs little, short enough that nobody notices.
const turnMs = 5;

/** What the steps return. Throws StoreAbortedError when the signal fires between two turns. */
export const inTurns = async <Result>(
  steps: Generator<undefined, Result, undefined>,
  { signal }: ReadOptions = {},
): Promise<Result> => {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - began < turnMs) continue;
    await setImmediate();
    if (signal?.aborted === true)
      throw new StoreAbortedError('The answer was no longer wanted.', { cause: signal.reason });
    began = performance.now();
  }
};
