import { catalogue } from '../../i18n/catalogue.js';

export const searchMessages = catalogue(
  {
    title: 'Search: {query}',
    empty: 'Search',
    hint: 'Type a name, a part of one, an abbreviation or words of a summary into the search box: Korean, Chinese in either script, or English.',
    facets: 'Only these types',
    more: 'Show more',
  },
  {
    title: '검색: {query}',
    empty: '검색',
    hint: '검색창에 이름이나 그 일부, 약칭, 설명에 나오는 낱말을 쓰십시오. 한국어, 중국어 간체와 번체, 영어를 모두 찾습니다.',
    facets: '이 유형만',
    more: '더 보기',
  },
  {
    title: '搜索：{query}',
    empty: '搜索',
    hint: '请在搜索框中输入名称、名称的一部分、简称或摘要中的词语：韩文、简体或繁体中文、英文均可。',
    facets: '仅限这些类型',
    more: '显示更多',
  },
);
