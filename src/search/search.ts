/** Searching the index: a query in, all hits out, best first. */
import { fold, wordsOf } from './fold.js';
import { jointHits } from './joint-hits.js';
import { byRank, type Hit } from './rank.js';
import type { SearchIndex } from './search-index.js';
import { segmentsOf } from './segments.js';
import { isNamed, keepAll, wordHits } from './word-hits.js';

/**
 * The hits of a query. It is tried as a whole, without spaces; then word by word, where every word must be found in
 * the same entity; and when neither finds a name, cut into the longest pieces that names have.
 */
export const search = (index: SearchIndex, query: string): Hit[] => {
  const words = contentWords(query);
  const best = wordHits(index, query);
  if (words.length > 1) keepAll(best, jointHits(index, words));
  if (![...best.values()].some(isNamed)) {
    const segments = segmentsOf(index, fold(query).text);
    if (segments !== null) keepAll(best, jointHits(index, segments));
  }
  return [...best.values()].sort(byRank(index));
};

/** The words of a query that say something; all of them when none does. */
export const contentWords = (query: string): string[] => {
  const words = wordsOf(query);
  const content = words.filter((word) => !connecting.has(word.toLowerCase()));
  return content.length > 0 ? content : words;
};

const connecting: ReadonlySet<string> = new Set(
  ['a', 'an', 'and', 'by', 'for', 'from', 'in', 'of', 'on', 'the', 'to', 'with'].concat(['및', '등', '관한', '대한']),
);
