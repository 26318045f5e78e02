/** Names in a paragraph: known ones by the gazetteer, new ones by their form. */
import { describe, expect, it } from 'vitest';
import { findAgencies } from '../../../src/draft/names/agencies.js';
import { findNames } from '../../../src/draft/names/find-names.js';
import { Gazetteer, gazetteerOf, type KnownEntity } from '../../../src/draft/names/gazetteer.js';
import { findHanjaNames } from '../../../src/draft/names/hanja-names.js';
import { homonymOf } from '../../../src/draft/names/homonyms.js';
import { findPeople } from '../../../src/draft/names/people.js';
import { quotedTitles } from '../../../src/draft/names/quoted-titles.js';
import { resolveNames } from '../../../src/draft/names/resolve.js';
import { titleKind } from '../../../src/draft/names/title-kinds.js';
import { findUndertakings } from '../../../src/draft/names/undertakings.js';
import { packagePath } from '../../../src/package-path.js';
import { readSeedFiles } from '../../../src/seed/seed-file.js';

const entity = (id: string, type: string, names: readonly string[], more: Partial<KnownEntity> = {}): KnownEntity => ({
  id,
  type,
  names,
  region: null,
  level: null,
  kind: null,
  isRoot: false,
  ...more,
});

const gazetteer = new Gazetteer([
  entity('region:china', 'Region', ['중국', '中国'], { level: 'country' }),
  entity('region:beijing', 'Region', ['베이징', '베이징시', '北京市', '北京'], { level: 'province' }),
  entity('region:jilin', 'Region', ['지린', '지린성'], { level: 'province' }),
  entity('region:zhejiang', 'Region', ['저장', '저장성'], { level: 'province' }),
  entity('region:beijing-chaoyang', 'Region', ['朝阳区', '차오양구'], { level: 'county', region: 'region:beijing' }),
  entity('region:changchun-chaoyang', 'Region', ['朝阳区', '차오양구'], { level: 'county', region: 'region:jilin' }),
  entity('agency:most', 'Agency', ['과학기술부', '과기부', '科技部'], { level: 'central', kind: 'ministry' }),
  entity('agency:ndrc', 'Agency', ['국가발전개혁위원회', '발개위'], { level: 'central', kind: 'commission' }),
  entity('agency:beijing-st', 'Agency', ['베이징 과학기술위원회'], { level: 'provincial', region: 'region:beijing' }),
  entity('technology:ai', 'Technology', ['인공지능', 'AI', '人工智能']),
  entity('technology:ai-talent', 'Technology', ['인공지능 인재']),
  entity('technology:industries', 'Technology', ['산업'], { isRoot: true }),
  entity('institution:cas', 'Institution', ['중국과학원']),
]);

const found = (text: string): string[] =>
  findNames(text, gazetteer).map(({ term, ids }) => `${term} = ${ids.join(' ')}`);
const resolved = (text: string) => resolveNames([text], ['p1'], gazetteer)[0] ?? { named: [], open: [] };
const ids = (text: string): unknown[] => resolved(text).named.map(({ entity: known }) => known);

describe('the gazetteer', () => {
  it('finds the longest name, with particles, over spaces and in either script', () => {
    expect(found('과기부는 인공 지능 인재를, 北京의 人工智慧가 아닌 人工智能을')).toEqual([
      '과기부 = agency:most',
      '인공 지능 인재 = technology:ai-talent',
      '北京 = region:beijing',
      '人工智能 = technology:ai',
    ]);
  });

  it('finds none inside a word, nor across a comma', () => {
    expect(found('대중국 MAIN 인공, 지능 중국어')).toEqual([]);
  });

  it('leaves out what a bulletin says first, when asked', () => {
    const files = readSeedFiles(packagePath('tests', 'fixtures', 'seeds'));
    expect(gazetteerOf(files).withName('달빛 계획')).toEqual(['policy:moonlight-plan']);
    expect(gazetteerOf(files, 'bulletin:sample-2030-01-04').withName('달빛 계획')).toEqual([]);
    expect(gazetteerOf(files, 'bulletin:sample-2030-01-04').withName('별빛시')).toEqual(['region:land-starlight']);
  });
});

describe('a name that several have', () => {
  it('is the one whose region is named', () => {
    expect(ids('베이징 차오양구(朝陽區) 센터')).toEqual(
      expect.arrayContaining(['region:beijing', 'region:beijing-chaoyang']),
    );
    expect(resolved('베이징 차오양구 센터').named[1]).toMatchObject({
      flags: ['homonym'],
      candidates: [{ id: 'region:changchun-chaoyang' }],
    });
  });

  it('is left open when none is', () => {
    expect(resolved('차오양구 센터')).toMatchObject({
      named: [],
      open: [{ at: 'p1', kind: 'name', text: '차오양구' }],
    });
  });

  it('is flagged where a Korean body may be meant', () => {
    expect([
      homonymOf('과기부', '과기부는 발표'),
      homonymOf('과기부', '한국 과기부와 협력'),
      homonymOf('발개위', '한국'),
    ]).toEqual(['possible', 'korean context', 'none']);
    expect(resolved('한국 과기부와 협력').named[0]).toMatchObject({
      entity: 'agency:most',
      flags: ['homonym', 'korean-context'],
      confidence: 0.55,
    });
  });
});

describe('a word that is a name as well', () => {
  it('counts only with its tier, Chinese or in a list: 저장 is storage', () => {
    expect([ids('에너지 저장 소재'), ids('저장성은'), ids('저장(浙江)')]).toEqual([
      [],
      ['region:zhejiang'],
      ['region:zhejiang'],
    ]);
  });

  it('as general as 산업 counts before 분야 only', () => {
    expect([ids('산업 발전'), ids('산업 분야')]).toEqual([[], ['technology:industries']]);
  });
});

describe('bodies of a region', () => {
  const agencies = (text: string): string[] => {
    const { named } = resolved(text);
    const { added, wrong } = findAgencies(text, named, gazetteer);
    return [...named.filter((name) => name.type === 'Agency' && !wrong.includes(name)), ...added]
      .sort((a, b) => a.start - b.start)
      .map(({ entity: body }) => (typeof body === 'string' ? body : String(body.names.ko)));
  };

  it.each([
    [
      '베이징시 과학기술위원회, 재정국 및 교육위원회는 공동으로',
      ['agency:beijing-st', '베이징시 재정국', '베이징시 교육위원회'],
    ],
    ['저장성 발개위는', ['저장성 발개위']],
    ['발개위는', ['agency:ndrc']],
    ['저장성 경제정보화청과 베이징시 정부', ['저장성 경제정보화청', '베이징시 정부']],
    ['베이징시는 재정국 주도로', ['베이징시 재정국']],
    ['재정부, 과기부와 상무부는', ['재정부', 'agency:most', '상무부']],
    ['미국 교육부와 외국의 일부', []],
  ])('in %j', (text, expected) => {
    expect(agencies(text)).toEqual(expected);
  });
});

describe('names with Chinese in parentheses', () => {
  const hanja = (text: string) =>
    findHanjaNames(text, resolved(text).named, gazetteer).map(({ named, open }) =>
      named === null
        ? open?.why
        : typeof named.entity === 'string'
          ? named.entity
          : `${named.type} ${String(named.entity.names.ko)}`,
    );

  it.each([
    ['화중과기대(華中科技大學)는', ['Institution 화중과기대']],
    ['태양광 기업 룽지(隆基綠能)가', ['Company 룽지']],
    ['쉬안우구(玄武區)에서', ['Region 쉬안우구']],
    ['미래과학성(未來科學城) 건설', ['Program 미래과학성']],
    ['발원지(策源地)로', ['Chinese in parentheses, but neither name says what it is']],
  ])('in %j', (text, expected) => {
    expect(hanja(text)).toEqual(expected);
  });
});

describe('holders of offices', () => {
  it('stand before the word for the office', () => {
    const text = '과기부 왕즈강(王志剛) 장관과 시진핑 주석은 신규 주임을 만났다';
    expect(findPeople(text, resolved(text).named).map(({ term, title, body }) => [term, title, body?.entity])).toEqual([
      ['왕즈강(王志剛)', '장관', 'agency:most'],
      ['시진핑 주석', '주석', undefined],
    ]);
  });
});

describe('quoted titles', () => {
  it.each([
    ["'별빛 계획(星光計劃)'을 발표", [['별빛 계획', '星光計劃']]],
    ['‘별빛 조치(‘23-’25)’ 발표', [['별빛 조치(‘23-’25)', null]]],
    ["공신부, '별빛 행동계획('21~'23)' 발표", [["별빛 행동계획('21~'23)", null]]],
    ["'25년까지 '14·5 별빛계획'을", [['14·5 별빛계획', null]]],
    [
      '「별빛 의견」과 《星光方案》 및 “별빛 지침”',
      [
        ['별빛 의견', null],
        ['星光方案', null],
        ['별빛 지침', null],
      ],
    ],
    ["'21년 1월과 '25년까지", []],
  ])('in %j', (text, expected) => {
    expect(quotedTitles(text).map(({ name, chinese }) => [name, chinese])).toEqual(expected);
  });

  it.each([
    ['별빛 촉진 조치(2023-2025)', 'Policy', 'measures'],
    ['별빛 진흥 조례', 'Policy', 'law'],
    ['데이터 보안법', 'Policy', 'law'],
    ['关于加强星光的意见', 'Policy', 'opinion'],
    ['2030년 별빛 산업 보고서', 'Achievement', 'publication'],
    ['별빛 공공 플랫폼', 'Program', 'platform'],
  ])('%s is a %s (%s)', (title, type, kind) => {
    expect(titleKind(title)).toMatchObject({ type, kind });
  });

  it.each(['변환효율 향상', '연구 방법', '한국 문법'])('%s says not what it is', (title) => {
    expect(titleKind(title)).toBeNull();
  });
});

describe('undertakings', () => {
  it.each([
    ['국가기술혁신센터를 설립', ['국가기술혁신센터']],
    ['베이징 별빛 포럼을 개최', ['베이징 별빛 포럼']],
    ['베이징은 센터를 설립', []],
    ["'별빛만' 등 혁신 창업 클러스터를 구축", ['별빛만']],
  ])('in %j', (text, expected) => {
    expect(
      findUndertakings(text, resolved(text).named, quotedTitles(text)).map(({ entity: made }) =>
        typeof made === 'string' ? made : made.names.ko,
      ),
    ).toEqual(expected);
  });
});
