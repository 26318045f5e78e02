/** Long work on the event loop, in turns with everything else that waits for it. */
import { setImmediate } from 'node:timers/promises';
import { StoreAbortedError } from '../store/errors.js';
import type { ReadOptions } from '../store/graph-store.js';

// Long enough that turning costs little, short enough that nobody notices.
const turnMs = 5;

/** What the steps return. Throws StoreAbortedError when the signal fires before a turn. */
export const inTurns = async <Result>(
  steps: Generator<undefined, Result, undefined>,
  { signal }: ReadOptions = {},
): Promise<Result> => {
  for (;;) {
    if (signal?.aborted === true)
      throw new StoreAbortedError('The answer was no longer wanted.', { cause: signal.reason });
    const began = performance.now();
    while (performance.now() - began < turnMs) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
    await setImmediate();
  }
};
