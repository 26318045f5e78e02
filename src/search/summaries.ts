/** Which summaries hold a word. */
import { isAlphabetic } from './fold.js';
import { bigram, type SearchIndex } from './search-index.js';
import { perStep, type Steps } from './steps.js';

// `a` begins thousands of words; nobody who types it wants all of them.
const shortestPrefix = 3;
const mostWords = 100;

/**
 * Tells the entities whose summary holds the folded word, some of them twice: in Latin letters a word that begins with it, in
 * Hangul and Chinese all its pairs of characters. One character alone is looked for in names only.
 */
export function* summariesWith(index: SearchIndex, word: string, onFound: (entity: number) => void): Steps<undefined> {
  const found = isAlphabetic(word.charCodeAt(0))
    ? wordsFrom(index, word).map((each) => index.summaryWords.get(each))
    : [common(pairsOf(word).map((pair) => index.summaryGrams.get(pair)))];
  for (const entities of found) {
    for (let at = 0; at < entities.length; at += 1) {
      onFound(entities[at] ?? 0);
      if (at % perStep === perStep - 1) yield;
    }
  }
  return undefined;
}

const pairsOf = (word: string): number[] =>
  Array.from({ length: word.length - 1 }, (_, at) => bigram(word.charCodeAt(at), word.charCodeAt(at + 1)));

/** What stands in all of the ascending lists: of the shortest one what the others have. */
const common = (lists: readonly Uint32Array[]): Uint32Array => {
  const [shortest = new Uint32Array(), ...others] = [...lists].sort((a, b) => a.length - b.length);
  return others.reduce<Uint32Array>((held, list) => {
    let at = 0;
    return held.filter((item) => {
      at = firstFrom(list, item, at);
      return list[at] === item;
    });
  }, shortest);
};

/** The first place from `start` on whose item is not smaller, found by steps that double. */
const firstFrom = (list: Uint32Array, item: number, start: number): number => {
  let step = 1;
  let low = start;
  while (low + step < list.length && (list[low + step] ?? 0) < item) {
    low += step;
    step *= 2;
  }
  let high = Math.min(list.length, low + step + 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < item) low = middle + 1;
    else high = middle;
  }
  return low;
};

const wordsFrom = ({ words }: SearchIndex, prefix: string): string[] => {
  if (prefix.length < shortestPrefix) return [prefix];
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let at = low; at < words.length && found.length < mostWords; at += 1) {
    const word = words[at] ?? '';
    if (!word.startsWith(prefix)) break;
    found.push(word);
  }
  return found;
};
