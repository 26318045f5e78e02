/** The name that matched, as it is printed. */
import { fold } from './fold.js';
import type { Hit } from './ranking.js';
import { romanized } from './romanization.js';
import { entryText, kindOfEntry, type SearchIndex } from './search-index.js';

/**
 * The one of an entity's names and aliases that the hit's entry was made from; where several fold to the same, the one
 * written like the query. The id when the id matched; null for a summary, or a name that is no longer there.
 */
export const matchedName = (
  index: SearchIndex,
  { entry, entity }: Hit,
  names: readonly string[],
  query: string,
): string | null => {
  if (entry === null) return null;
  const kind = kindOfEntry(index, entry);
  if (kind === 'ID') return index.ids[entity] ?? null;
  const text = entryText(index, entry);
  const same = names.filter((name) => (kind === 'ROMAN' ? romanized(name)?.text : fold(name).text) === text);
  return same.find((name) => name.includes(query)) ?? same[0] ?? null;
};
