/** Results that a headline tells: `롄지뤄닝, … 세계 기록 경신`, `중국, 56 번째 … 위성 발사 성공`. */
import type { DraftBuilder } from '../issue/draft-builder.js';
import type { Item } from '../issue/item.js';
import { idOfNamed } from './names.js';

const result =
  /^(?:(.{2,40}?)[,，]\s)?(.{3,60}?)\s?((?:기록\s)?경신|달성|발사\s?성공|발사|시운행|(?:연구\s?)?개발(?:\s?성공|에\s?성공)?|(?:정식\s|첫\s)?공개|출시|완공|성공|규명|발견|확인|구현)$/u;

const kinds: readonly (readonly [RegExp, string])[] = [
  [/경신|달성|기록/u, 'record'],
  [/발사/u, 'launch'],
  [/공개|출시/u, 'product'],
];

/** At most one an item, of an item without an act of policy. */
export const proposeAchievement = (builder: DraftBuilder, item: Item, hasAct: boolean): void => {
  const [headline] = item.paragraphs;
  if (headline?.kind !== 'headline' || hasAct) return;
  const found = result.exec(headline.text);
  if (found === null) return;
  const [, , what = '', verb = ''] = found;
  if (/(?:계획|방안|정책|플랫폼|센터|기지|단지|체계|프로젝트)$/u.test(what) || !isResult(item, verb)) return;
  const record = /기록\s경신$/u.test(verb) ? `${what} 기록` : what;
  const name = record
    .replace(/^(?:중국|세계|국내|자체)?\s?(?:최초|첫)\s?(?:의\s)?/u, '')
    .replace(/\s?[(（][^()（）]*[)）]$/u, '')
    .trim();
  const terms = [headline.text.includes(name) ? name : what, verb.split(' ').at(-1) ?? ''];
  const date = item.sources.find(({ date: printed }) => printed?.length === 10)?.date;
  const id = builder.entity(
    item.key,
    {
      type: 'Achievement',
      names: { ko: name },
      properties: {
        kind: kinds.find(([pattern]) => pattern.test(`${what} ${verb}`))?.[1] ?? 'research_result',
        ...(date === undefined ? {} : { date, dateBasis: 'reported' }),
      },
    },
    { at: headline.at, terms, confidence: 0.6, why: `pattern: headline that ends in ${verb}`, flags: ['new-name'] },
  );
  for (const named of headline.named) {
    if (!['Company', 'Institution'].includes(named.type) || named.end > headline.text.indexOf(what)) continue;
    const developer = idOfNamed(builder, item.key, headline.at, named);
    builder.fact(
      item.key,
      { type: 'DEVELOPED', from: developer, to: id },
      {
        at: headline.at,
        terms: [named.term, verb.split(' ').at(-1) ?? ''],
        confidence: 0.75,
        why: 'pattern: subject of the headline',
      },
    );
  }
};

/** A brief may tell what is to be developed as well: only the technology section and finished verbs count. */
const isResult = ({ section }: Item, verb: string): boolean =>
  section === 'technology' || /성공|경신|달성|공개|출시|완공|발사|규명|발견/u.test(verb);
