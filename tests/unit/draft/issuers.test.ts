/** Who issued what: the clauses in which bulletins say it. */
import { describe, expect, it } from 'vitest';
import { chineseNumber } from '../../../src/draft/acts/chinese-headlines.js';
import { findActs } from '../../../src/draft/acts/find-acts.js';
import { findIssuances } from '../../../src/draft/acts/find-issuers.js';
import { readItem } from '../../../src/draft/issue/item.js';
import { gazetteerOf } from '../../../src/draft/names/gazetteer.js';
import { packagePath } from '../../../src/package-path.js';
import { readBulletinText } from '../../../src/seed/bulletin-text.js';
import { readSeedFiles } from '../../../src/seed/seed-file.js';

const gazetteer = gazetteerOf(readSeedFiles(packagePath('seeds')).filter(({ name }) => name.startsWith('reference/')));

/** `agency role order` of each issuer, and the stated counts, of an item with these lines. */
const issued = (headline: string, ...lines: readonly string[]) => {
  const article = readBulletinText(`표지\nI\n정책동향\n01 ${headline}\n${lines.join('\n')}`)[1];
  if (article === undefined) throw new Error('no item');
  const item = readItem(article, gazetteer, '2030-01-04');
  const { acts } = findActs(item, gazetteer);
  const { issuances, open } = findIssuances(item, acts);
  return {
    issuers: issuances.flatMap(({ act, issuers }) =>
      issuers.map(({ named, role, order }) => {
        const name = typeof named.entity === 'string' ? named.entity : String(named.entity.names.ko);
        return [act.entity.names.ko ?? act.entity.names.zhHans, name, role, order].join(' | ');
      }),
    ),
    counts: issuances.flatMap(({ statedCount }) => (statedCount === null ? [] : [statedCount.value])),
    open: open.length,
  };
};

describe('issuers', () => {
  it.each([
    ["과기부, 상무부 등 9개 부처는 공동으로 '별빛 방안'을 제정", ['agency:most', '상무부'], 'joint', [9]],
    ['과기부와 공업정보화부가 함께 「별빛 방안」을 인쇄발행', ['agency:most', 'agency:miit'], 'joint', []],
    ['과기부·공신부 등 5개 기관은 연합으로 《별빛 방안》을 공포', ['agency:most', 'agency:miit'], 'joint', [5]],
    ["과기부 및 재정부는 '별빛 방안'을 발간", ['agency:most', '재정부'], '', []],
    ["국무원은 '별빛 방안'을 발표", ['agency:state-council'], '', []],
    ["국무원의 '별빛 방안' 발표", ['agency:state-council'], '', []],
    ["2030.01 발개위, 수리부, '별빛 방안' • 설명", ['agency:ndrc', 'agency:mwr'], '', []],
  ])('of %j', (line, agencies, role, counts) => {
    const { issuers, counts: stated } = issued('제목', `- ${line}`);
    expect(issuers).toEqual(agencies.map((agency, index) => `별빛 방안 | ${agency} | ${role} | ${String(index + 1)}`));
    expect(stated).toEqual(counts);
  });

  it('are of every title that the clause names', () => {
    expect(issued('제목', "- 국무원은 '별빛 방안' 및 '달빛 조치'를 발표").issuers).toEqual([
      '별빛 방안 | agency:state-council |  | 1',
      '달빛 조치 | agency:state-council |  | 1',
    ]);
  });

  it('are not those who carry an act out, receive it or guide', () => {
    expect(issued('제목', "- 공업정보화부는 '별빛 방안'을 실행하고 성과를 발표").issuers).toEqual([]);
    expect(issued('제목', "- 국무원의 지도하에 '별빛 방안'을 마련").issuers).toEqual([]);
  });

  it('stand in a note under the lead line, for the act of the headline', () => {
    expect(
      issued("상하이, '별빛 방안' 발표", '■ 부제 (1.2)', '* 상하이시 재정국, 발전개혁위원회 2개 부문 공동 발표'),
    ).toMatchObject({
      issuers: [
        '별빛 방안 | agency:shanghai-finance-bureau | joint | 1',
        '별빛 방안 | agency:shanghai-ndrc | joint | 2',
      ],
      counts: [2],
    });
  });

  it('stand before 印发 in a Chinese headline', () => {
    expect(
      issued('제목', '참고자료', '☑ 科技部 工信部等八部门联合印发《星光方案》', 'https://example.org/a'),
    ).toMatchObject({
      issuers: ['星光方案 | agency:most | joint | 1', '星光方案 | agency:miit | joint | 2'],
      counts: [8],
    });
  });

  it('lead when the text says so', () => {
    expect(issued('제목', "- 상하이시는 재정국 주도로 '별빛 방안'을 발표").issuers).toEqual([
      '별빛 방안 | agency:shanghai-finance-bureau | lead | 1',
    ]);
  });

  it('that no body stands for are listed', () => {
    expect(issued('제목', "- 이와 같이 추진하여 '별빛 방안'을 발표")).toEqual({ issuers: [], counts: [], open: 1 });
  });
});

describe('titles of one act', () => {
  const titles = (...lines: readonly string[]) => {
    const article = readBulletinText(`표지\nI\n정책동향\n01 제목\n${lines.join('\n')}`)[1];
    return article === undefined
      ? []
      : findActs(readItem(article, gazetteer, '2030-01-04'), gazetteer).acts.map(({ entity }) => entity.names);
  };

  it('are the shortened one, and the Chinese one of its kind in the references', () => {
    expect(
      titles(
        "- '별빛 산업 센터 유치를 통한 별빛 산업화 촉진 의견'을 발표",
        "- < '별빛 산업화를 촉진하기 위한 의견'의 목표 >",
        '참고자료',
        '☑ 《关于促进星光产业的意见》发布',
        'https://example.org/a',
      ),
    ).toEqual([{ ko: '별빛 산업 센터 유치를 통한 별빛 산업화 촉진 의견', zhHans: '关于促进星光产业的意见' }]);
  });
});

describe('chineseNumber', () => {
  it.each([
    ['八', 8],
    ['十', 10],
    ['十二', 12],
    ['二十一', 21],
    ['12', 12],
  ])('reads %s', (text, value) => {
    expect(chineseNumber(text)).toBe(value);
  });
});
