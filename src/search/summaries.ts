/** Which summaries hold a word. */
import { isAlphabetic } from './fold.js';
import { bigram, type SearchIndex } from './search-index.js';

// `a` begins thousands of words; nobody who types it wants all of them.
const shortestPrefix = 3;
const mostWords = 100;

/**
 * The entities whose summary holds the folded word: in Latin letters a word that begins with it, in Hangul and Chinese
 * all its pairs of characters. One character alone is looked for in names only.
 */
export const summariesWith = (index: SearchIndex, word: string): ReadonlySet<number> => {
  if (word === '') return new Set();
  if (isAlphabetic(word.charCodeAt(0)))
    return new Set(wordsFrom(index, word).flatMap((found) => [...index.summaries.get(found)]));
  const lists = Array.from({ length: word.length - 1 }, (_, at) =>
    index.summaries.get(bigram(word.charCodeAt(at), word.charCodeAt(at + 1))),
  ).sort((a, b) => a.length - b.length);
  const [shortest, ...others] = lists;
  let found = new Set(shortest);
  for (const list of others) {
    if (found.size === 0) break;
    const held = found;
    found = new Set(list.filter((entity) => held.has(entity)));
  }
  return found;
};

const wordsFrom = ({ summaryWords }: SearchIndex, prefix: string): string[] => {
  if (prefix.length < shortestPrefix) return [prefix];
  let [low, high] = [0, summaryWords.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((summaryWords[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  const words: string[] = [];
  for (let at = low; at < summaryWords.length && words.length < mostWords; at += 1) {
    const word = summaryWords[at] ?? '';
    if (!word.startsWith(prefix)) break;
    words.push(word);
  }
  return words;
};
