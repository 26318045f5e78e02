/** How much one change may say: texts, and lists of them. */

const mostCharacters = 4_000;
const mostEntries = 500;

/** A sentence for each text or list of the input that is too long, with its place. */
export const sizeProblems = (value: unknown, place = ''): string[] => {
  if (typeof value === 'string') {
    return value.length > mostCharacters
      ? [`\`${place}\` has ${String(value.length)} characters; at most ${String(mostCharacters)} are kept.`]
      : [];
  }
  if (Array.isArray(value)) {
    return value.length > mostEntries
      ? [`\`${place}\` has ${String(value.length)} entries; at most ${String(mostEntries)} are taken at once.`]
      : value.flatMap((entry, index) => sizeProblems(entry, `${place}[${String(index)}]`));
  }
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, entry]) => sizeProblems(entry, place === '' ? key : `${place}.${key}`))
    : [];
};
