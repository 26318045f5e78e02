/** Issuers in the Chinese headlines of the references. */
import type { ReadParagraph } from '../issue/item.js';
import type { Act, ActPlace } from './act.js';
import type { Issuance, Issuer } from './issuance.js';

const chineseStated = /(?:等)?(\d{1,3}|[一二三四五六七八九十]{1,3})(?:个)?部(?:门|委)/u;

/** Chinese headlines in the references: `A B印发《…》`, `科技部等12部门：…`. */
export const inChinese = (paragraph: ReadParagraph, own: readonly { act: Act; place: ActPlace }[]): Issuance[] => {
  const { text, at } = paragraph;
  return own.flatMap(({ act, place }): Issuance[] => {
    const before = text.slice(0, place.start);
    if (!/(?:印发|发布|出台|公布|制定|下发|联合发文|联合印发|颁布)[^《]{0,8}《$/u.test(before)) return [];
    const bodies = paragraph.named.filter(({ type, end }) => type === 'Agency' && end <= place.start);
    const count = chineseStated.exec(before);
    return [
      {
        act,
        statedCount: count?.[1] === undefined ? null : { value: chineseNumber(count[1]), at, term: count[0] },
        issuers: bodies.map((named, order): Issuer => ({
          named,
          at,
          terms: [named.term, place.term],
          order: order + 1,
          role: before.includes('联合') ? 'joint' : null,
          confidence: 0.8,
          why: 'pattern: Chinese headline, bodies before 印发 and the title',
        })),
      },
    ];
  });
};

export const chineseNumber = (text: string): number => {
  if (/^\d+$/.test(text)) return Number(text);
  const digit = (character: string): number => '零一二三四五六七八九'.indexOf(character);
  const [tens = '', units = ''] = text.includes('十') ? text.split('十') : ['0', text];
  return (text.includes('十') ? (tens === '' ? 1 : digit(tens)) * 10 : 0) + (units === '' ? 0 : digit(units.slice(-1)));
};
