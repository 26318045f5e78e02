/** What an item cites: the list of references, the line `출처: …`, and the addresses under figures. */
import { dateInAddress, dateOf, dayBefore } from './dates.js';
import type { Paragraph } from './paragraph.js';

export interface FoundSource {
  readonly title: string;
  readonly url: string;
  readonly publisher?: string;
  readonly date?: string;
  /** Where the title stands; where the address stands when it has no title. */
  readonly at: string;
  readonly why: string;
  readonly confidence: number;
}

const address = /https?:\/\/[^\s<>"'）」]+/g;

/** Each address once, in the order of the item; an address cited in the references and under a figure takes the title of the references. */
export const findSources = (paragraphs: readonly Paragraph[], issuedOn: string, isImprint = false): FoundSource[] => {
  const sources = paragraphs.flatMap((paragraph) =>
    [...paragraph.text.matchAll(address)].map(({ 0: found, index }) =>
      readSource(isImprint ? [] : paragraphs, paragraph, found.replace(/[.,;)\]]+$/, ''), index, issuedOn),
    ),
  );
  const best = new Map<string, FoundSource>();
  for (const source of sources) {
    const earlier = best.get(source.url);
    if (earlier === undefined || source.confidence > earlier.confidence) best.set(source.url, source);
  }
  return [...best.values()].sort((a, b) => Number(a.at.slice(1)) - Number(b.at.slice(1)));
};

const readSource = (
  paragraphs: readonly Paragraph[],
  paragraph: Paragraph,
  url: string,
  index: number,
  issuedOn: string,
): FoundSource => {
  const inAddress = dateInAddress(url);
  const addressDate = inAddress === null ? {} : { date: inAddress };
  const own = withoutMarks(paragraph.text.slice(paragraph.from, index));
  if (paragraph.kind !== 'address' && own !== '')
    return {
      ...printed(own, issuedOn, addressDate),
      url,
      at: paragraph.at,
      confidence: 0.9,
      why: 'address on the line of its title',
    };
  const before = paragraphs[paragraph.index - 1];
  if (before?.kind === 'source')
    return {
      ...printed(withoutMarks(before.text.slice(before.from)), issuedOn, addressDate),
      url,
      at: before.at,
      confidence: 1,
      why: 'line 출처 before the address',
    };
  if (before?.kind === 'reference')
    return {
      title: before.text.slice(before.from).trim(),
      url,
      ...addressDate,
      at: before.at,
      confidence: 1,
      why: 'reference before the address',
    };
  if (paragraph.kind === 'source') {
    const caption = paragraphs.slice(0, paragraph.index).findLast(({ kind }) => kind === 'caption');
    if (caption !== undefined && paragraph.index - caption.index <= 3)
      return {
        title: captionTitle(caption.text),
        url,
        ...addressDate,
        at: caption.at,
        confidence: 0.8,
        why: 'caption of the figure above the address',
      };
  }
  if (before !== undefined && before.kind !== 'address' && paragraph.kind === 'address' && isTitle(before))
    return {
      title: before.text.slice(before.from).trim(),
      url,
      ...addressDate,
      at: before.at,
      confidence: 0.6,
      why: 'line before the address',
    };
  return {
    title: url.replace(/^https?:\/\//, ''),
    url,
    ...addressDate,
    at: paragraph.at,
    confidence: 0.5,
    why: 'address without a title',
  };
};

const isTitle = ({ text }: Paragraph): boolean => /\p{L}{2}/u.test(text) && text.length <= 120;

const captionTitle = (text: string): string => text.replace(/^[<〈[【]\s*|\s*[>〉\]】]$/g, '').trim();

const withoutMarks = (text: string): string => text.replace(/[\s,:：<(]+$/, '').trim();

/** `중국고신망 (05.11)`: title as printed, publisher and date. */
const printed = (
  title: string,
  issuedOn: string,
  addressDate: { date?: string },
): { title: string; publisher?: string; date?: string } => {
  const found =
    /^(.{1,60}?)[\s,]*[(（[]?\s?(?:((?:20)?\d{2})[.년/-]\s?)?(\d{1,2})[.월/-]\s?(\d{1,2})[.일]?\s?[)）\]]?$/.exec(
      title,
    );
  if (found === null) return { title, ...addressDate };
  const [, publisher = '', year, month = '', day = ''] = found;
  const date = year === undefined ? dayBefore(issuedOn, Number(month), Number(day)) : dateOf(year, month, day);
  return date === null ? { title, ...addressDate } : { title, publisher: publisher.trim(), date };
};
