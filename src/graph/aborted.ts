/** Waiting for what does not know of the request. */
import { StoreAbortedError } from '../store/errors.js';

/** The result, unless the signal fires first: then throws StoreAbortedError, and the work goes on for others. */
export const unlessAborted = async <Result>(
  result: Promise<Result>,
  signal: AbortSignal | undefined,
): Promise<Result> => {
  if (signal === undefined) return result;
  let onAbort: () => void = () => undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    onAbort = () => {
      reject(new StoreAbortedError('The answer was no longer wanted.', { cause: signal.reason }));
    };
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([result, aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
};
