/** The paragraphs of an issue that a draft speaks of, and where the terms of a proposal stand in them. */
import { readBulletinText } from '../seed/bulletin-text.js';

/** By the key of the article (`policy-01`), its paragraphs; `p1` is the first. */
export type IssueParagraphs = ReadonlyMap<string, readonly string[]>;

/** Cuts a text as drafting cuts it. */
export const paragraphsOf = (text: string): IssueParagraphs =>
  new Map(readBulletinText(text).map(({ key, paragraphs }) => [key, paragraphs]));

/** A paragraph; null where the text has none of this number. */
export const paragraphAt = (issue: IssueParagraphs, article: string, at: string): string | null =>
  issue.get(article)?.[Number(at.slice(1)) - 1] ?? null;

export interface Stretch {
  readonly text: string;
  readonly isTerm: boolean;
}

/** A paragraph cut where terms begin and end; of terms that overlap, the longest counts. */
export const stretchesOf = (paragraph: string, terms: readonly string[]): Stretch[] => {
  const longestFirst = [...new Set(terms)].filter((term) => term !== '').sort((a, b) => b.length - a.length);
  const stretches: Stretch[] = [];
  let plain = '';
  let at = 0;
  while (at < paragraph.length) {
    const term = longestFirst.find((one) => paragraph.startsWith(one, at));
    if (term === undefined) {
      plain += paragraph.charAt(at);
      at += 1;
      continue;
    }
    if (plain !== '') stretches.push({ text: plain, isTerm: false });
    plain = '';
    stretches.push({ text: term, isTerm: true });
    at += term.length;
  }
  return plain === '' ? stretches : [...stretches, { text: plain, isTerm: false }];
};
