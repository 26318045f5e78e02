/**
 * The text of a bulletin, cut into its items and numbered paragraphs.
 *
 * A paragraph is one non-empty line of an item, the headline being p1; table rows are paragraphs.
 * Blank lines, markup of lists and emphasis do not count, so two copies of a text that differ
 * only in these give the same locators.
 */

export type Section = 'contents' | 'summary' | 'policy' | 'technology' | 'brief' | 'imprint';

export interface TextArticle {
  readonly section: Section;
  /** Number within the section; null for front matter and imprint. */
  readonly number: number | null;
  /** `policy-01`, `summary` …: the last part of the article's id. */
  readonly key: string;
  /** The first paragraph; of the summary its title, which is not counted. */
  readonly headline: string;
  /** Paragraph p1 is the first. */
  readonly paragraphs: readonly string[];
}

/** Titles as issues print them, spaces aside; `동향` may be left out. */
const sectionOf = (title: string): Section | null => {
  const words = title.replace(/[\s·]/g, '');
  if (/^(?:주요)?정책(?:기술)?(?:동향|소식|뉴스)?$/.test(words)) return 'policy';
  if (/^(?:주요)?(?:과학)?(?:기술|연구|산업기술)(?:개발)?(?:동향|소식|뉴스)?$/.test(words)) return 'technology';
  if (/^(?:주요)?(?:단신|단신동향|단신소식|짧은소식|뉴스브리핑|주요소식)$/.test(words)) return 'brief';
  return null;
};

const romanNumeral = /^(?:I|II|III|IV|V|VI|[\u2160-\u2165])\.?$/;
const titledRomanNumeral = /^(?:I|II|III|IV|V|VI|[\u2160-\u2165])[.\s]\s*(\S.{0,20})$/;
const itemNumber = /^(\d{2})\.?(?:\s+(.+))?$/;
const imprintStart = /^[A-Z][A-Z &-]+$/;
const imprintLine = /^\|?\s*발\s*행\s*일\s*\|/;

/** One line without list markup, emphasis and runs of white space. */
const plainLine = (line: string): string =>
  line
    .replace(/<\/?(?:ul|li|ol|br|p|b|i|strong|em)\b[^>]*>/gi, ' ')
    .replaceAll('**', '')
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim();

interface OpenArticle {
  section: Section;
  headline?: string;
  number: number | null;
  paragraphs: string[];
}

/** Cuts a bulletin's text into items. Throws nothing: text without the structure gives one `contents` item. */
export const readBulletinText = (text: string): TextArticle[] => {
  const articles: OpenArticle[] = [{ section: 'contents', number: null, paragraphs: [] }];
  let section: Section | null = null;
  let awaitsTitle = false;
  const lines = text
    .split(/\r\n|\r|\n/)
    .map(plainLine)
    .filter((line) => line !== '');
  for (const [index, line] of lines.entries()) {
    const current = articles.at(-1);
    if (current === undefined) continue;
    if (romanNumeral.test(line)) {
      awaitsTitle = true;
      continue;
    }
    if (awaitsTitle) {
      awaitsTitle = false;
      section = sectionOf(line) ?? section;
      continue;
    }
    const heading = headedSection(line, lines[index + 1], articles.length > 1);
    if (heading !== null) {
      section = heading;
      continue;
    }
    const numbered = section === null ? null : itemStart(line, current, section);
    if (section === null && /^요\s?약$/.test(line)) {
      articles.push({ section: 'summary', number: null, headline: line, paragraphs: [] });
    } else if (section !== null && numbered !== null) {
      const headline = numbered[2];
      articles.push({ section, number: Number(numbered[1]), paragraphs: headline === undefined ? [] : [headline] });
    } else if (startsImprint(line, current, lines.slice(index + 1, index + 10))) {
      articles.push({ section: 'imprint', number: null, paragraphs: [line] });
    } else {
      current.paragraphs.push(line);
    }
  }
  return articles.map(({ section: part, number, headline, paragraphs }) => ({
    section: part,
    number,
    key: number === null ? part : `${part}-${String(number).padStart(2, '0')}`,
    headline: headline ?? paragraphs[0] ?? '',
    paragraphs,
  }));
};

/** The section that a line before item 01 opens: numeral and title in one or, after the front matter, a title alone. */
const headedSection = (line: string, next: string | undefined, isAfterContents: boolean): Section | null => {
  if (!/^01(?:\D|$)/.test(next ?? '')) return null;
  const title = titledRomanNumeral.exec(line)?.[1];
  if (title !== undefined) return sectionOf(title);
  return isAfterContents ? sectionOf(line) : null;
};

/** A number that begins an item: numbers rise within a section, so page numbers and rows of tables begin none. */
const itemStart = (line: string, current: OpenArticle, section: Section): RegExpExecArray | null => {
  const found = itemNumber.exec(line);
  if (found === null) return null;
  const last = current.section === section ? (current.number ?? 0) : 0;
  const number = Number(found[1]);
  // 03 after 01 is an item whose predecessor lost its number; 12 after 01 is a page.
  return number === last + 1 || (line.startsWith('0') && number > last) ? found : null;
};

/** Capitals end the briefs, and another section when the lines of the imprint follow. */
const startsImprint = (line: string, { section }: OpenArticle, next: readonly string[]): boolean => {
  if (section === 'imprint' || section === 'contents') return false;
  return (
    imprintLine.test(line) ||
    (imprintStart.test(line) && (section === 'brief' || next.some((other) => imprintLine.test(other))))
  );
};
