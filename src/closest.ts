/** "Did you mean": the known word nearest to a given one. */
import { distance } from 'fastest-levenshtein';

/** The nearest of the known words, or null when none is near enough to be a slip of the pen. */
export const closest = (given: string, known: readonly string[]): string | null => {
  const limit = Math.max(1, Math.floor(given.length * 0.5));
  const ranked = known
    .map((word) => ({ word, steps: distance(given.toLowerCase(), word.toLowerCase()) }))
    .filter(({ steps }) => steps <= limit)
    .sort((a, b) => a.steps - b.steps);
  return ranked[0]?.word ?? null;
};
