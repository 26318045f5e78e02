/** What an issue says of itself: its series, day of issue, publisher; on its cover, in its imprint, or in the name of its file. */
import type { TextArticle } from '../../seed/bulletin-text.js';
import { dateOf } from '../structure/dates.js';

export interface Masthead {
  readonly series: string;
  /** Null when neither text nor file name gives a day. */
  readonly issuedOn: string | null;
  /** `published on` line, cover, file name. */
  readonly dateFrom: string;
  /** Null when the issue has none. */
  readonly number: string | null;
  readonly publisher: { readonly name: string; readonly at: string } | null;
  readonly person: { readonly name: string; readonly at: string; readonly label: string } | null;
}

const line = (label: string): RegExp =>
  new RegExp(`^\\|?\\s*${label.split('').join('\\s*')}\\s*[|:：]\\s*(\\S.*)$`, 'u');
const issued = line('발행일');
const publisher = /^\|?\s*발\s*행\s*(?:기\s*관|처)\s*[|:：]\s*(\S.*)$/u;
const person = /^\|?\s*(발\s*행\s*인)\s*[|:：]\s*(\S.*)$/u;

/** `fileName` without its folder. */
export const readMasthead = (texts: readonly TextArticle[], fileName: string): Masthead => {
  const cover = texts[0]?.paragraphs ?? [];
  const imprint = texts.findLast(({ section }) => section === 'imprint')?.paragraphs ?? [];
  const places = imprint.map((text, index) => ({ text, at: `p${String(index + 1)}` }));
  const inImprint = dayIn(imprint.flatMap((text) => issued.exec(text)?.[1] ?? [])[0] ?? '');
  const onCover =
    cover
      .slice(0, 12)
      .map(dayIn)
      .find((day) => day !== null) ?? null;
  const inName = dayIn(fileName);
  const named = places.flatMap(({ text, at }) => {
    const name = publisher.exec(text)?.[1]?.trim();
    return name === undefined || /^주소|[\d:]/u.test(name) ? [] : [{ name, at }];
  })[0];
  const issuer = places.flatMap(({ text, at }) => {
    const found = person.exec(text);
    return found?.[2] === undefined ? [] : [{ name: found[2].trim(), at, label: found[1] ?? '' }];
  })[0];
  return {
    series: seriesOf(cover) ?? seriesOf(imprint) ?? '주간동향',
    issuedOn: inImprint ?? onCover ?? inName,
    dateFrom: inImprint !== null ? 'imprint' : onCover !== null ? 'cover' : inName !== null ? 'file name' : 'nowhere',
    number: /(?:제\s?|통권\s?)(\d{1,4})\s?호/u.exec(cover.slice(0, 12).join(' '))?.[1] ?? null,
    publisher: named ?? null,
    person: issuer ?? null,
  };
};

/** `중국 과학기술 정책 주/간/동/향` → `중국 과학기술 정책 주간동향`. */
const seriesOf = (lines: readonly string[]): string | null => {
  const title = lines
    .slice(0, 14)
    .find(
      (text) =>
        /(?:동\/?향|브리프|브리핑|리포트|뉴스레터|포커스|주간|weekly)/iu.test(text) &&
        text.length <= 60 &&
        !/^\d/u.test(text),
    );
  return title === undefined
    ? null
    : title
        .replace(/(?<=[가-힣])\/(?=[가-힣])/gu, '')
        .replace(/^\|\s*/u, '')
        .trim();
};

const dayIn = (text: string): string | null => {
  const found = /((?:19|20)\d{2})\s?[.년/_-]?\s?(\d{1,2})\s?[.월/_-]?\s?(\d{1,2})(?!\d)/u.exec(text);
  return found === null ? null : dateOf(found[1] ?? '', found[2], found[3]);
};
