/** What one word finds: in names, in other forms of it, and in summaries. */
import { fold, isAlphabetic } from './fold.js';
import { bySummary, emptyTable, keep, type HitTable } from './hit-table.js';
import { initialsPattern } from './initials.js';
import { initialsMatches, matches, places } from './matching.js';
import { stemOf } from './particles.js';
import { keepInitials, keepMatches, summaryScore } from './rank.js';
import { romanKey } from './romanization.js';
import { kinds, type SearchIndex } from './search-index.js';
import type { Steps } from './steps.js';
import { summariesWith } from './summaries.js';

// Shorter ones stand in too many romanized names to mean any.
const shortestRoman = 3;

/** The hits of one word, or of several written together. */
export function* wordHits(index: SearchIndex, word: string): Steps<HitTable> {
  const table = emptyTable(index.ids.length);
  const pattern = initialsPattern(word);
  if (pattern !== null) {
    yield* initialsMatches(index, pattern, keepInitials(index, table));
    return table;
  }
  const { text } = fold(word);
  if (text === '') return table;
  const keepMatch = keepMatches(index, table);
  yield* matches(index, text, ['NAME', 'ALIAS', 'ID'], keepMatch);
  if (isAlphabetic(text.charCodeAt(0)) && text.length >= shortestRoman)
    yield* matches(index, romanKey(text), ['ROMAN'], keepMatch);
  // What may be a particle may be part of the word: the stem counts where it is a whole name, or nothing else is found.
  const isFound = table.found.length > 0;
  const stem = stemOf(text);
  if (stem !== null)
    yield* matches(index, stem, kinds, (entry, kind, place, length) => {
      if (!isFound || places[place] === 'whole') keepMatch(entry, kind, place, length);
    });
  for (const form of stem === null ? [text] : [text, stem])
    yield* summariesWith(index, form, (entity) => {
      if (table.scores[entity] === 0) keep(table, entity, summaryScore(index, entity), bySummary, -1, false);
    });
  return table;
}
