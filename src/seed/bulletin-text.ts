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

const sectionTitles: Readonly<Record<string, Section>> = {
  정책동향: 'policy',
  기술동향: 'technology',
  단신동향: 'brief',
};

const romanNumeral = /^(?:I|II|III|IV|V|VI)$/;
const itemNumber = /^(\d{2})(?:\s+(.+))?$/;
const imprintStart = /^[A-Z][A-Z &-]+$/;

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
  for (const line of text.split(/\r?\n/).map(plainLine)) {
    if (line === '') continue;
    const current = articles.at(-1);
    if (current === undefined) continue;
    if (romanNumeral.test(line)) {
      awaitsTitle = true;
      continue;
    }
    if (awaitsTitle) {
      awaitsTitle = false;
      section = sectionTitles[line] ?? section;
      continue;
    }
    const numbered = section === null ? null : itemNumber.exec(line);
    if (section === null && line === '요약') {
      articles.push({ section: 'summary', number: null, headline: line, paragraphs: [] });
    } else if (section !== null && numbered !== null) {
      const headline = numbered[2];
      articles.push({ section, number: Number(numbered[1]), paragraphs: headline === undefined ? [] : [headline] });
    } else if (section === 'brief' && current.section === 'brief' && imprintStart.test(line)) {
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
