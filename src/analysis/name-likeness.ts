/** How alike two names are, and why: names come folded (one script, one case, no punctuation). */
import { distance } from 'fastest-levenshtein';

export interface FoldedName {
  /** As printed, for the reason. */
  readonly name: string;
  /** Letters and digits in one script and case. */
  readonly key: string;
  /** The key without what names the legal form of a body. */
  readonly core: string;
  /** Words of a name in Latin letters, in the order of the alphabet, without articles and prepositions; else ''. */
  readonly words: string;
  /** Whether one letter makes another name, as in addresses. */
  readonly isExact: boolean;
}

export interface Likeness {
  /** 0 to 1. */
  readonly score: number;
  readonly reason: string;
}

const legalForms =
  /(股份有限公司|有限责任公司|集团有限公司|有限公司|集团|주식회사|유한공사|유한회사|그룹|companylimited|coltd|corporation|incorporated|limited|group|gmbh|corp|inc|ltd)$/u;
const littleWords: ReadonlySet<string> = new Set(['a', 'an', 'and', 'at', 'for', 'in', 'of', 'on', 'the', 'to']);
const numerals = /[\p{Nd}〇零一二三四五六七八九十百千万甲乙丙丁]/u;
// A slip of one letter in a shorter name makes another name as often as not.
const shortest = 6;
// Chinese and Korean names begin with what distinguishes them: 江苏省… and 江西省… differ by one character.
const distinguishing = 4;

/** `key` is what the name is folded to. */
export const foldedName = (name: string, key: string): FoldedName => ({
  name,
  key,
  core: withoutLegalForms(key),
  words: /^[\p{Script=Latin}\p{Nd}\s\p{P}]+$/u.test(name) ? wordsOf(name) : '',
  isExact: false,
});

/** A name of which every letter counts. */
export const exactName = (name: string, key: string): FoldedName => ({
  name,
  key,
  core: key,
  words: '',
  isExact: true,
});

const withoutLegalForms = (key: string): string => {
  const core = key.replace(legalForms, '');
  // 有限公司 alone is no name.
  if (core.length < 2) return key;
  return core === key ? core : withoutLegalForms(core);
};

const wordsOf = (name: string): string => {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{Nd}]+/u)
    .filter((word) => word !== '' && !littleWords.has(word));
  return words.length < 2 ? '' : words.sort().join(' ');
};

/** Null for names that are not alike. */
export const likeness = (a: FoldedName, b: FoldedName): Likeness | null => {
  const said = `"${a.name}" and "${b.name}"`;
  if (a.key === b.key) return { score: 1, reason: `${said} are the same name` };
  if (a.isExact || b.isExact) return null;
  if (a.core === b.core) return { score: 0.95, reason: `${said} are the same but for the legal form` };
  if (a.words !== '' && a.words === b.words) return { score: 0.95, reason: `${said} have the same words` };
  const length = Math.max(a.core.length, b.core.length);
  if (Math.min(a.core.length, b.core.length) < shortest || distance(a.core, b.core) > 1) return null;
  const { at, differing } = difference(a.core, b.core);
  // The 13th and the 14th plan are two.
  if (numerals.test(differing)) return null;
  if (/[\p{Script=Han}\p{Script=Hangul}]/u.test(differing) && at < distinguishing) return null;
  return { score: 1 - 1 / length, reason: `${said} differ in one of ${String(length)} letters` };
};

/** Where two texts begin to differ, and the letters that do. */
const difference = (a: string, b: string): { at: number; differing: string } => {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - at && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return { at, differing: a.slice(at, a.length - end) + b.slice(at, b.length - end) };
};

/** The blocks in which a name is compared: names that are alike share one. */
export const blocksOf = ({ core, words, isExact }: FoldedName): string[] => {
  const blocks = [`=${core}`, ...(words === '' ? [] : [`w${words}`])];
  if (isExact || core.length < shortest) return blocks;
  // One letter changed, added or left out leaves one half as it was.
  for (const length of new Set([core.length, core.length - 1])) {
    const half = Math.floor(length / 2);
    blocks.push(`<${core.slice(0, half)}`, `>${core.slice(core.length - half)}`);
  }
  return blocks;
};
