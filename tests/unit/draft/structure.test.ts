/** The layout of an issue: headings, items, marks, dates, sources. */
import { describe, expect, it } from 'vitest';
import { readMasthead } from '../../../src/draft/issue/masthead.js';
import { dateInAddress, dayBefore, findDates, findPeriods } from '../../../src/draft/structure/dates.js';
import { readParagraphs } from '../../../src/draft/structure/paragraph.js';
import { findSources } from '../../../src/draft/structure/sources.js';
import { themesOf } from '../../../src/draft/structure/themes.js';
import { readBulletinText } from '../../../src/seed/bulletin-text.js';

const keys = (text: string): string[] => readBulletinText(text).map(({ key }) => key);

describe('the sections of a text', () => {
  it.each([['I\n정책동향\n01\n제목'], ['Ⅰ\n정책 동향\n01 제목'], ['Ⅰ. 정책동향\n01. 제목'], ['I 정책동향\n01 제목']])(
    'begin with %j',
    (text) => {
      expect(keys(`표지\n요 약\n- 하나\n${text}\n- 본문\n02 다음`)).toEqual([
        'contents',
        'summary',
        'policy-01',
        'policy-02',
      ]);
    },
  );

  it('do not begin in the table of contents', () => {
    expect(keys('Ⅰ. 정책동향\n- 제목\n요약\n- 하나\nⅠ. 정책동향\n01 제목')).toEqual([
      'contents',
      'summary',
      'policy-01',
    ]);
  });

  it('have items whose numbers rise: pages and rows of tables are none', () => {
    expect(keys('I\n정책동향\n01 제목\n12\n- 본문\n10 항목 설명\n02 다음\nII\n기술동향\n01 셋째')).toEqual([
      'contents',
      'policy-01',
      'policy-02',
      'technology-01',
    ]);
  });

  it('end with the imprint, be it without its title in capitals', () => {
    expect(keys('II\n기술동향\n01 제목\n- 본문\n| 발 행 일 | 2030. 1. 4')).toEqual([
      'contents',
      'technology-01',
      'imprint',
    ]);
  });
});

describe('paragraphs', () => {
  it('are told by their marks', () => {
    const texts = [
      '제목',
      '■ 부제 (1.2)',
      '● 항목',
      '- 항목',
      '※ 주',
      '* 주',
      '① 첫째',
      '1) 첫째',
      '< 표 1 > 지원',
      '[참고자료]',
      '1. 标题',
      'https://example.org/a',
      '■ 길어진 다음 부제',
      '출처 : 가상망 (1.2)',
    ];
    expect(readParagraphs(texts, true).map(({ kind }) => kind)).toEqual([
      ...['headline', 'lead', 'bullet', 'bullet', 'note', 'note', 'ordinal', 'ordinal', 'caption'],
      ...['reference-heading', 'reference', 'address', 'lead', 'source'],
    ]);
  });
});

describe('dates', () => {
  it.each([
    ["'21년 1월 발표", ['2021-01']],
    ['2023. 5. 26', ['2023-05-26']],
    ['’23.5.26 발표', ['2023-05-26']],
    ['(23.5.26)', ['2023-05-26']],
    ['부제 (5.18)', ['2023-05-18']],
    ['부제(12.29)', ['2022-12-29']],
    ['5월 26일 발표', ['2023-05-26']],
    ["'25년까지", ['2025']],
    ['2023.01 국무원', ['2023-01']],
    ["'21~'23", []],
    ['26.81% 기록', []],
    ['2,023편', []],
    ['14차 5개년', []],
  ])('in %j', (text, dates) => {
    expect(findDates(text, '2023-05-26').map(({ date }) => date)).toEqual(dates);
  });

  it('without a year lie before the issue', () => {
    expect([dayBefore('2023-01-06', 12, 29), dayBefore('2023-01-06', 1, 5), dayBefore('2023-01-06', 13, 1)]).toEqual([
      '2022-12-29',
      '2023-01-05',
      null,
    ]);
  });

  it.each([
    ["계획('21~'23)", '2021', '2023'],
    ['조치(‘23-’25)', '2023', '2025'],
    ['2020~2022년간', '2020', '2022'],
    ['(2023-2025)', '2023', '2025'],
  ])('as periods in %j', (text, from, to) => {
    expect(findPeriods(text)).toMatchObject([{ from, to }]);
  });

  it.each([
    ['http://a.cn/2023-05/18/c_1.htm', '2023-05-18'],
    ['http://a.cn/art/2023/5/12/art_2.html', '2023-05-12'],
    ['http://a.cn/tech/20230511/ab/c.html', '2023-05-11'],
    ['http://a.cn/202305/t20230518_1.html', '2023-05-18'],
    ['http://a.cn/tuijian/2023/0515/567.html', '2023-05-15'],
    ['https://a.cn/htmlnews/2023/5/500690.shtm', '2023-05'],
    ['https://a.cn/art/2023/art_1.html', null],
    ['https://a.cn/s?id=1689371398490742127', null],
  ])('in the address %s', (address, date) => {
    expect(dateInAddress(address)).toBe(date);
  });
});

describe('sources', () => {
  const sources = (texts: readonly string[]) => findSources(readParagraphs(texts, true), '2023-05-26');

  it('are the references with the address below', () => {
    expect(
      sources(['제목', '참고자료', '- ☑ 标题一', 'https://a.cn/2023-05/18/1.htm', '☞ 标题二', '<https://b.cn/x>']),
    ).toMatchObject([
      { title: '标题一', url: 'https://a.cn/2023-05/18/1.htm', date: '2023-05-18', at: 'p3' },
      { title: '标题二', url: 'https://b.cn/x', at: 'p5' },
    ]);
  });

  it.each([
    ['출처: 가상망 (05.11)', '가상망', '2023-05-11', '가상망 (05.11)'],
    ['출처 : 가상망(2023.5.11.)', '가상망', '2023-05-11', '가상망(2023.5.11.)'],
    ['[출처] 가상일보, 5월 9일', '가상일보', '2023-05-09', '가상일보, 5월 9일'],
  ])('are printed as %j', (line, publisher, date, title) => {
    expect(sources(['제목', line, 'https://a.cn/1'])).toMatchObject([{ title, publisher, date, at: 'p2' }]);
  });

  it('of a figure take its caption, and the title of the references when the page is cited there', () => {
    expect(sources(['제목', '〈그림의 제목〉', '* 출처: <https://a.cn/1>'])).toMatchObject([
      { title: '그림의 제목', at: 'p2' },
    ]);
    expect(sources(['제목', '* 출처: https://a.cn/1', '참고자료', '☑ 标题', 'https://a.cn/1'])).toMatchObject([
      { title: '标题', at: 'p4' },
    ]);
  });
});

describe('the masthead', () => {
  it('gives series, day and publisher', () => {
    const texts = readBulletinText(
      '가상 과학 주/간/동/향\n제12호\nIII\n단신동향\n01 제목\n본문\nSAMPLE\n| 발 행 일 | 2030. 1. 4\n| 발 행 인 | 홍길동\n| 발행기관 | 가상센터',
    );
    expect(readMasthead(texts, 'a.txt')).toEqual({
      series: '가상 과학 주간동향',
      issuedOn: '2030-01-04',
      dateFrom: 'imprint',
      number: '12',
      publisher: { name: '가상센터', at: 'p4' },
      person: { name: '홍길동', at: 'p3', label: '발 행 인' },
    });
  });

  it('takes the day from the name of the file when the text has none', () => {
    expect(readMasthead(readBulletinText('글'), '2030-01-04.txt')).toMatchObject({
      issuedOn: '2030-01-04',
      dateFrom: 'file name',
    });
    expect(readMasthead(readBulletinText('글'), 'a.txt').issuedOn).toBeNull();
  });
});

describe('themes', () => {
  it('are those of the contents, in order', () => {
    const [contents] = readBulletinText('1. 정책동향\n지역\n- 하나\n- 둘\n교통\n- 셋\n2. 기술동향\n에너지\n- 넷');
    expect([...themesOf(contents)]).toEqual([
      ['policy-01', { theme: 'region', isKnown: true }],
      ['policy-02', { theme: 'region', isKnown: true }],
      ['policy-03', { theme: '교통', isKnown: false }],
      ['technology-01', { theme: 'energy', isKnown: true }],
    ]);
  });
});
