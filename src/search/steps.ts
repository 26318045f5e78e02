/** Work in steps of some milliseconds, so that a server can answer others between them. */

/** A generator that yields between its steps and returns what it found. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** How many small things, as entries looked at, make a step: about a millisecond. */
export const perStep = 0x4000;

/** All steps at once. */
export const completed = <Result>(steps: Steps<Result>): Result => {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
};
