/** Search parameters of an address as typed values. Pure. */

/** How one search parameter is read and written. Null is written by leaving it out. */
export interface Param<T> {
  read(text: string | null): T;
  write(value: T): string | null;
}

export type Params = Readonly<Record<string, Param<unknown>>>;
export type State<P> = { readonly [K in keyof P]: P[K] extends Param<infer T> ? T : never };

/** Any text, empty by default. */
export const textParam = (): Param<string> => ({
  read: (text) => text ?? '',
  write: (value) => (value === '' ? null : value),
});

/** A date of day, month or year; anything else is null. */
export const dateParam = (): Param<string | null> => ({
  read: (text) => (text !== null && /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text) ? text : null),
  write: (value) => value,
});

/** One of some words; the default stays out of the address. */
export const choiceParam = <const T extends string>(choices: readonly T[], byDefault: NoInfer<T>): Param<T> => ({
  read: (text) => choices.find((choice) => choice === text) ?? byDefault,
  write: (value) => (value === byDefault ? null : value),
});

/** Some of some words, or any words where none are given; by comma in the address. */
export const listParam = <const T extends string = string>(choices?: readonly T[]): Param<readonly T[]> => ({
  read: (text) =>
    (text ?? '')
      .split(',')
      .filter((word): word is T => word !== '' && (choices === undefined || choices.some((choice) => choice === word))),
  write: (values) => (values.length === 0 ? null : values.join(',')),
});

/** A whole number within bounds; the default stays out of the address. */
export const numberParam = (byDefault: number, least: number, most: number): Param<number> => ({
  read: (text) => {
    const value = text === null ? Number.NaN : Number(text);
    return Number.isInteger(value) && value >= least && value <= most ? value : byDefault;
  },
  write: (value) => (value === byDefault ? null : String(value)),
});

export const flagParam = (): Param<boolean> => ({
  read: (text) => text === '1',
  write: (value) => (value ? '1' : null),
});

/** What the parameters say, of those that `params` names. */
export const readState = <P extends Params>(params: P, search: URLSearchParams): State<P> =>
  Object.fromEntries(Object.entries(params).map(([name, param]) => [name, param.read(search.get(name))])) as State<P>;

/** The parameters after a change; those that `params` does not name stay. */
export const writeState = <P extends Params>(
  params: P,
  search: URLSearchParams,
  change: Partial<State<P>>,
): URLSearchParams => {
  const after = new URLSearchParams(search);
  for (const [name, value] of Object.entries(change)) {
    const text = params[name]?.write(value) ?? null;
    if (text === null) after.delete(name);
    else after.set(name, text);
  }
  return after;
};
