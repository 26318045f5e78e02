/** What one word finds: in names, in other forms of it, and in summaries. */
import { fold, isAlphabetic } from './fold.js';
import { initialsPattern } from './initials.js';
import { initialsMatchesOf, matchesOf } from './matching.js';
import { stemOf } from './particles.js';
import { hitOf, initialsHitOf, summaryHit, type Hit } from './rank.js';
import { romanKey } from './romanization.js';
import type { SearchIndex } from './search-index.js';
import { summariesWith } from './summaries.js';

/** By entity, its best hit. */
export type Best = Map<number, Hit>;

export const isNamed = ({ why }: Hit): boolean => why !== 'SUMMARY';

const keep = (best: Best, hit: Hit): void => {
  const earlier = best.get(hit.entity);
  if (earlier === undefined || hit.score > earlier.score) best.set(hit.entity, hit);
};

export const keepAll = (best: Best, hits: Iterable<Hit>): void => {
  for (const hit of hits) keep(best, hit);
};

// Shorter ones stand in too many romanized names to mean any.
const shortestRoman = 3;

/** The hits of one word, or of several written together. */
export const wordHits = (index: SearchIndex, word: string): Best => {
  const best: Best = new Map();
  const pattern = initialsPattern(word);
  if (pattern !== null) {
    for (const match of initialsMatchesOf(index, pattern)) keep(best, initialsHitOf(index, match));
    return best;
  }
  const { text } = fold(word);
  if (text === '') return best;
  for (const match of matchesOf(index, text)) if (match.kind !== 'ROMAN') keep(best, hitOf(index, match));
  if (isAlphabetic(text.charCodeAt(0)) && text.length >= shortestRoman) {
    for (const match of matchesOf(index, romanKey(text))) if (match.kind === 'ROMAN') keep(best, hitOf(index, match));
  }
  // What may be a particle may be part of the word: the stem counts where it is a whole name, or nothing else is found.
  const found = best.size > 0;
  const stem = stemOf(text);
  if (stem !== null) {
    for (const match of matchesOf(index, stem)) if (!found || match.place === 'whole') keep(best, hitOf(index, match));
  }
  for (const form of stem === null ? [text] : [text, stem])
    for (const entity of summariesWith(index, form)) if (!best.has(entity)) best.set(entity, summaryHit(index, entity));
  return best;
};
