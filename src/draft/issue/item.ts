/** An item of an issue, read: its paragraphs with the names, titles, figures and dates that stand in them. */
import type { TextArticle } from '../../seed/bulletin-text.js';
import { findFigures, type FoundFigures } from '../figures/find-figures.js';
import type { Unplaced } from '../file/draft-file.js';
import { findAgencies } from '../names/agencies.js';
import type { Gazetteer } from '../names/gazetteer.js';
import { findHanjaNames } from '../names/hanja-names.js';
import type { Named } from '../names/named.js';
import { findPeople, type FoundPerson } from '../names/people.js';
import { quotedTitles, type QuotedTitle } from '../names/quoted-titles.js';
import { resolveNames } from '../names/resolve.js';
import { findUndertakings } from '../names/undertakings.js';
import { findDates, findPeriods, type FoundDate, type FoundPeriod } from '../structure/dates.js';
import { readParagraphs, type Paragraph } from '../structure/paragraph.js';
import { findSources, type FoundSource } from '../structure/sources.js';

export interface ReadParagraph extends Paragraph {
  readonly named: readonly Named[];
  readonly people: readonly FoundPerson[];
  readonly titles: readonly QuotedTitle[];
  readonly dates: readonly FoundDate[];
  readonly periods: readonly FoundPeriod[];
  readonly figures: FoundFigures;
  readonly open: readonly Omit<Unplaced, 'article'>[];
  /** The lead line and bullets above it that it belongs to, outermost first. */
  readonly above: readonly Paragraph[];
}

export interface Item {
  readonly key: string;
  readonly section: TextArticle['section'];
  readonly headline: string;
  readonly paragraphs: readonly ReadParagraph[];
  readonly sources: readonly FoundSource[];
}

// The longest paragraph of an issue has 600 characters. What is far beyond is a file without line breaks, of which the start is read.
const longestParagraph = 4_000;

const address = /<?https?:\/\/\S+/g;

const blank = (text: string, spans: Iterable<{ start: number; end: number }>): string => {
  let result = text;
  for (const { start, end } of spans)
    result = result.slice(0, start) + '\u0000'.repeat(end - start) + result.slice(end);
  return result;
};

export const readItem = (article: TextArticle, gazetteer: Gazetteer, issuedOn: string): Item => {
  const hasHeadline = article.section !== 'contents' && article.section !== 'summary' && article.section !== 'imprint';
  const paragraphs = readParagraphs(
    article.paragraphs.map((text) => text.slice(0, longestParagraph)),
    hasHeadline,
  );
  const texts = paragraphs.map(({ text }) =>
    blank(
      text,
      [...text.matchAll(address)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
    ),
  );
  const resolved = resolveNames(
    texts,
    paragraphs.map(({ at }) => at),
    gazetteer,
  );
  return {
    key: article.key,
    section: article.section,
    headline: article.headline,
    sources: findSources(paragraphs, issuedOn, article.section === 'imprint'),
    paragraphs: paragraphs.map((paragraph, index): ReadParagraph => {
      const text = texts[index] ?? '';
      const { named = [], open = [] } = resolved[index] ?? {};
      const { added, wrong } = findAgencies(text, named, gazetteer);
      const known = [...named.filter((name) => !wrong.includes(name)), ...added];
      const people = findPeople(text, known);
      const hanja = findHanjaNames(text, [...known, ...people], gazetteer);
      const titles =
        paragraph.kind === 'address' ? [] : quotedTitles(text).filter((title) => !isCaption(paragraph, title));
      const above = governing(paragraphs, index);
      return {
        ...paragraph,
        named: namedIn(paragraph, text, [...known, ...hanja.flatMap(({ named: name }) => name ?? [])], titles),
        people,
        titles,
        dates: findDates(text, issuedOn),
        periods: findPeriods(text),
        figures: figuresOf(
          paragraph,
          text,
          titles,
          above,
          paragraphs.slice((above.at(-1)?.index ?? index) + 1, index),
          issuedOn,
        ),
        open: [
          ...cutOff(article.paragraphs[index] ?? '', paragraph.at),
          ...open,
          ...hanja.flatMap(({ open: name }) =>
            name === null ? [] : { at: paragraph.at, kind: 'name' as const, text: name.text, why: name.why },
          ),
        ],
        above,
      };
    }),
  };
};

/** With the undertakings that the other names leave room for. */
const namedIn = (
  paragraph: Paragraph,
  text: string,
  named: readonly Named[],
  titles: readonly QuotedTitle[],
): Named[] => {
  const undertakings = ['address', 'source', 'reference'].includes(paragraph.kind)
    ? []
    : findUndertakings(text, named, titles);
  const fresh = named.filter(({ entity }) => typeof entity !== 'string');
  // 中國 in the Chinese of a new name is no mention of the country.
  const outside = named.filter(
    (name) =>
      name.type !== 'Region' ||
      !fresh.some((other) => other !== name && other.start < name.start && name.end < other.end),
  );
  return [...outside, ...undertakings].sort((a, b) => a.start - b.start);
};

const cutOff = (text: string, at: string): Omit<Unplaced, 'article'>[] =>
  text.length <= longestParagraph
    ? []
    : [
        {
          at,
          kind: 'unreadable',
          why: `the paragraph has ${String(text.length)} characters, of which the first ${String(longestParagraph)} were read: break it into lines`,
        },
      ];

/** `〈실리콘 태양전지 변환효율 향상〉` alone on its line is the caption of a figure, no title. */
const isCaption = ({ kind, text }: Paragraph, { start, end }: QuotedTitle): boolean =>
  kind === 'caption' && start <= 2 && end >= text.trimEnd().length - 2;

const none: FoundFigures = { figures: [], open: [] };

const figuresOf = (
  paragraph: Paragraph,
  text: string,
  titles: readonly QuotedTitle[],
  above: readonly Paragraph[],
  siblings: readonly Paragraph[],
  issuedOn: string,
): FoundFigures => {
  if (['address', 'source', 'reference-heading', 'reference'].includes(paragraph.kind)) return none;
  return findFigures(text, {
    issuedOn,
    masked: titles,
    from: paragraph.from,
    above: above.map((line) => line.text),
    siblings: siblings.filter(({ kind }) => kind === paragraph.kind).map((line) => line.text),
  });
};

/**
 * The lead line, the last ordinal and the nearest goal line above a paragraph. Levels of bullets are lost in most copies of a text (one
 * dash for two levels), so a bullet counts as above when it opens with its subject in brackets or names a year that the ones below share.
 */
const governing = (paragraphs: readonly Paragraph[], index: number): Paragraph[] => {
  const own = paragraphs[index];
  if (own === undefined || own.kind === 'lead' || own.kind === 'headline') return [];
  const above: Paragraph[] = [];
  for (let at = index - 1; at > 0; at -= 1) {
    const line = paragraphs[at];
    if (line === undefined || line.kind === 'reference-heading') break;
    const opens = line.text.slice(line.from);
    if (line.kind === 'lead') {
      above.unshift(line);
      break;
    }
    if (
      /^[(（[][가-힣\s]{2,12}[)）\]]/u.test(opens) ||
      /목표(?:로|는)?/u.test(opens.slice(0, 16)) ||
      /(?:19|20)\d{2}년\s?기준/u.test(opens) ||
      line.kind === 'ordinal'
    ) {
      above.unshift(line);
      if (/^[(（[]/u.test(opens)) break;
    }
  }
  return above;
};
