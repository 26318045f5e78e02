/** Arguments of feeds as query parameters: lists are written with commas or by repeating the parameter. */
import { z } from 'zod';
import { maxPageSize } from '../../graph/page.js';
import { isPartialDate } from '../partial-date-scalar.js';

// A parameter that comes twice arrives as a list.
const single = z.string('may be given once');

export const date = single
  .refine(isPartialDate, 'is no date: write a day, month or year that exists, as 2023-05-18, 2023-05 or 2023')
  .nullable()
  .default(null);

export const oneId = single.min(1, 'is empty').nullable().default(null);

export const neededId = z.string('is missing: name an entity by its id, as in agency:most').min(1, 'is empty');

const wholeNumber = single.regex(/^\d{1,6}$/, 'is no whole number').transform(Number);

/** A whole number; the question checks its range. */
export const whole = (byDefault: number) => wholeNumber.default(byDefault);

export const wholeOrNone = wholeNumber.nullable().default(null);

export const flag = z
  .enum(['true', 'false'], 'is true or false')
  .transform((given) => given === 'true')
  .default(false);

export const positive = single
  .regex(/^\d{1,6}(\.\d{1,6})?$/, 'is no number of 0 or more')
  .transform(Number)
  .nullable()
  .default(null);

const listOf = (missing: string) =>
  z
    .union([z.string(), z.array(z.string())], missing)
    .transform((given) => [given].flat().flatMap((part) => part.split(',')))
    .transform((parts) => [...new Set(parts.map((part) => part.trim()))].sort());

const list = listOf('is no list');

const idsOf = (given: typeof list) =>
  given
    .refine((found) => !found.includes(''), 'holds an empty id')
    .refine((found) => found.length <= maxPageSize, `takes at most ${String(maxPageSize)} ids`);

/** At most a page of ids, like the lists of the GraphQL API. */
export const ids = idsOf(list).nullable().default(null);

/** Ids without which there is no question. */
export const neededIds = idsOf(listOf('is missing: name entities by their ids, as in ids=agency:most'));

/** One of the graph's words, written as in GraphQL: `PROVINCE`. */
export const wordOf = (choices: readonly string[], shown: (word: string) => string) =>
  single
    .transform((given, context) => choiceOf(choices, shown, given, context))
    .nullable()
    .default(null);

export const words = (choices: readonly string[], shown: (word: string) => string) =>
  list
    .transform((given, context) => given.map((word) => choiceOf(choices, shown, word, context)))
    .nullable()
    .default(null);

const choiceOf = (
  choices: readonly string[],
  shown: (word: string) => string,
  given: string,
  context: z.RefinementCtx,
): string => {
  const found = choices.find((choice) => shown(choice) === given.toUpperCase());
  if (found === undefined)
    context.addIssue({ code: 'custom', message: `takes ${choices.map(shown).join(', ')}, not "${given}"` });
  return found ?? given;
};
