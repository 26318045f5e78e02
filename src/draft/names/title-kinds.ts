/** What a title names, by the word that it ends with: an act of policy, a publication, an undertaking. */

export interface TitleKind {
  readonly type: 'Policy' | 'Program' | 'Achievement';
  readonly kind: string;
  /** The word that says so. */
  readonly word: string;
}

// The longer word first where one ends with the other.
const kinds: readonly (readonly [RegExp, TitleKind['type'], string])[] = [
  [/(?:실시|지도|시행|집행|실행)?\s?의견$|意见(?:稿)?$/u, 'Policy', 'opinion'],
  [
    /(?:액션|마스터)\s?플랜$|로드맵$|(?:행동|업무|실시|시행|추진|공작|종합|발전|건설|구현|개발)?\s?(?:계획|방안|규획|요강|강요)$|(?:方案|计划|规划|纲要|路线图)$/u,
    'Policy',
    'plan',
  ],
  [/(?:통지|통보|공고|공문|고시)$|(?:通知|公告|通告)$/u, 'Policy', 'notice'],
  [/(?:지침|가이드라인|가이드|안내서|지도목록)$|(?:指南|指引)$/u, 'Policy', 'guideline'],
  [/(?:결정|결의)$|(?:决定|决议)$/u, 'Policy', 'decision'],
  [
    /(?:조례|법률|[가-힣]{2}(?<!방|입|해|수|기|문|화|용|비|요|어|공|편|양|치료|불|합|위)법|법\s?\(?초안\)?)$|(?:条例|法)$/u,
    'Policy',
    'law',
  ],
  [
    /(?:조치|대책|지원책|정책|규정|세칙|관리방법|관리법|판법|규범|제도|조항|정책조치)$|(?:措施|办法|规定|细则|政策)$/u,
    'Policy',
    'measures',
  ],
  [/(?:전략)$|战略$/u, 'Policy', 'strategy'],
  [/(?:보고서?|백서|청서|지수|연감)$|(?:报告|白皮书|蓝皮书|指数)$/u, 'Achievement', 'publication'],
  [/(?:포럼|서밋|세미나|심포지엄)$|论坛$/u, 'Program', 'forum'],
  [
    /(?:대회|회의|박람회|엑스포|전시회|협약식|좌담회|행사|교류회|설명회|주간|경진대회)$|(?:大会|会议|博览会|峰会)$/u,
    'Program',
    'event',
  ],
  [/플랫폼$|平台$/u, 'Program', 'platform'],
  [/(?:실험실|연구실)$|实验室$/u, 'Program', 'laboratory'],
  [/(?:센터|허브)$|中心$/u, 'Program', 'centre'],
  [/클러스터$|集群$/u, 'Program', 'cluster'],
  [
    /(?:단지|시범구|시험구|개발구|과학성|과학도시|밸리|지구|구역|시범\s?지역|특구|타운|회랑|벨트)$|(?:园区|示范区|试验区|开发区|科学城|高新区)$/u,
    'Program',
    'zone',
  ],
  [/(?:기지|거점)$|基地$/u, 'Program', 'base'],
  [/(?:시설|장치|인프라|데이터센터)$|设施$/u, 'Program', 'facility'],
  [/(?:프로젝트|시범사업|사업|공정|공사|건설)$|(?:工程|项目)$/u, 'Program', 'project'],
  [/(?:프로그램|행동|캠페인)$|(?:行动|专项)$/u, 'Program', 'programme'],
  [/(?:목록|리스트|명단|카탈로그)$|(?:目录|名单)$/u, 'Program', 'list'],
  [/(?:기금|펀드|보조금|장려금)$|基金$/u, 'Program', 'subsidy'],
  [/(?:기술상|과학상|진보상|공로상|발명상|대상|시상식)$|奖$/u, 'Program', 'award'],
  [
    /(?:연맹|연합체|얼라이언스|컨소시엄|메커니즘|체계|시스템|네트워크|거래소|모델|풀)$|(?:联盟|联合体|机制|体系)$/u,
    'Program',
    'mechanism',
  ],
  [/(?:협약|협정|계약|합의서|양해각서|MOU)$|协议$/u, 'Program', 'cooperation'],
  [/서비스$|服务$/u, 'Program', 'service'],
];

const talentScheme =
  /(?:인재|人才)[^()（）]{0,12}(?:양성|육성|지원|유치|계획|프로그램|计划)[^()（）]{0,6}(?:계획|프로그램|사업|计划|工程)?$/u;

/** What a title is by its last word, years and remarks in parentheses at its end aside; null when the word says nothing. */
export const titleKind = (title: string): TitleKind | null => {
  const core = coreOf(title);
  for (const [pattern, type, kind] of kinds) {
    const word = pattern.exec(core)?.[0];
    if (word !== undefined && word !== '') return { type, kind, word };
  }
  return null;
};

/** Whether a plan is one for talent, which unless somebody issues it is a scheme. */
export const isTalentScheme = (title: string): boolean => talentScheme.test(coreOf(title));

/** The draft of an act: 征求意见稿, 초안. */
export const isDraftAct = (title: string): boolean => /(?:征求意见稿|公开征集意见|의견\s?수렴|초안|草案)/u.test(title);

const coreOf = (title: string): string => {
  let core = title.trim();
  for (let round = 0; round < 3; round += 1) core = core.replace(/\s*[(（][^()（）]*[)）]\s*$/u, '').trim();
  return core;
};
