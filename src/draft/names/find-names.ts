/** The names of the gazetteer that stand in a paragraph: longest first, none inside another. */
import { foldText, parentheses, type FoldedText } from './folded-text.js';
import type { Gazetteer } from './gazetteer.js';
import { wordBegins, wordEnd, type WordEnd } from './word-ends.js';

export interface FoundName {
  readonly start: number;
  readonly end: number;
  /** As it stands in the paragraph. */
  readonly term: string;
  /** Every entity that has the name. */
  readonly ids: readonly string[];
  readonly ending: WordEnd;
  /** Length of the name, folded. */
  readonly length: number;
}

export const findNames = (text: string, gazetteer: Gazetteer): FoundName[] => {
  const groups = parentheses(text);
  const found = scan(text, foldText(text), gazetteer);
  // A name may be interrupted by its explanation: 순이(顺义)혁신산업클러스터.
  const across = groups.length === 0 ? [] : scan(text, foldText(text, groups), gazetteer);
  return longest([...found, ...across]);
};

const scan = (text: string, folded: FoldedText, gazetteer: Gazetteer): FoundName[] => {
  const found: FoundName[] = [];
  let chained = -1;
  for (let from = 0; from < folded.text.length; from += 1) {
    const start = folded.starts[from] ?? 0;
    if (start !== chained && !wordBegins(text, start)) continue;
    const match = longestAt(text, folded, from, gazetteer);
    if (match === null) continue;
    found.push(match);
    chained = match.end;
  }
  return found;
};

const longestAt = (text: string, folded: FoldedText, from: number, gazetteer: Gazetteer): FoundName | null => {
  const names = gazetteer.at(folded.text, from);
  for (let index = names.length - 1; index >= 0; index -= 1) {
    const { length, ids } = names[index] ?? { length: 0, ids: [] };
    if (folded.breaks.slice(from + 1, from + length).some(Boolean)) continue;
    const start = folded.starts[from] ?? 0;
    const end = folded.ends[from + length - 1] ?? start;
    const fitting = ids.flatMap((id) => {
      const ending = wordEnd(text, end, gazetteer.entities.get(id)?.type ?? '', length);
      return ending === null ? [] : [{ id, ending }];
    });
    if (fitting[0] === undefined) continue;
    return {
      start,
      end,
      term: text.slice(start, end),
      ids: fitting.map(({ id }) => id),
      ending: fitting[0].ending,
      length,
    };
  }
  return null;
};

/** Of names that overlap, the longest; of equals, the first. */
const longest = (names: readonly FoundName[]): FoundName[] => {
  const taken: FoundName[] = [];
  for (const name of [...names].sort(
    (a, b) => b.length - a.length || a.end - a.start - (b.end - b.start) || a.start - b.start,
  )) {
    if (taken.every(({ start, end }) => name.end <= start || end <= name.start)) taken.push(name);
  }
  return taken.sort((a, b) => a.start - b.start);
};
