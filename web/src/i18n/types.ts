/** What each entity type is called, one and many. */
import { catalogue } from './messages.js';

export const typeMessages = catalogue(
  {
    one: {
      POLICY: 'Policy', AGENCY: 'Agency', REGION: 'Region', TECHNOLOGY: 'Technology', PROGRAM: 'Program',
      COMPANY: 'Company', INSTITUTION: 'Institution', PERSON: 'Person', ACHIEVEMENT: 'Achievement',
      INDICATOR: 'Indicator', BULLETIN: 'Bulletin', ARTICLE: 'Item', SOURCE: 'Source',
    },
    many: {
      POLICY: 'Policies', AGENCY: 'Agencies', REGION: 'Regions', TECHNOLOGY: 'Technologies', PROGRAM: 'Programs',
      COMPANY: 'Companies', INSTITUTION: 'Institutions', PERSON: 'People', ACHIEVEMENT: 'Achievements',
      INDICATOR: 'Indicators', BULLETIN: 'Bulletins', ARTICLE: 'Items', SOURCE: 'Sources',
    },
  },
  {
    one: {
      POLICY: '정책', AGENCY: '기관', REGION: '지역', TECHNOLOGY: '기술', PROGRAM: '프로그램',
      COMPANY: '기업', INSTITUTION: '연구·교육기관', PERSON: '인물', ACHIEVEMENT: '성과',
      INDICATOR: '지표', BULLETIN: '주간동향', ARTICLE: '기사', SOURCE: '출처',
    },
    many: {
      POLICY: '정책', AGENCY: '기관', REGION: '지역', TECHNOLOGY: '기술', PROGRAM: '프로그램',
      COMPANY: '기업', INSTITUTION: '연구·교육기관', PERSON: '인물', ACHIEVEMENT: '성과',
      INDICATOR: '지표', BULLETIN: '주간동향', ARTICLE: '기사', SOURCE: '출처',
    },
  },
  {
    one: {
      POLICY: '政策', AGENCY: '机构', REGION: '地区', TECHNOLOGY: '技术', PROGRAM: '计划项目',
      COMPANY: '企业', INSTITUTION: '院校与单位', PERSON: '人物', ACHIEVEMENT: '成果',
      INDICATOR: '指标', BULLETIN: '周报', ARTICLE: '条目', SOURCE: '来源',
    },
    many: {
      POLICY: '政策', AGENCY: '机构', REGION: '地区', TECHNOLOGY: '技术', PROGRAM: '计划项目',
      COMPANY: '企业', INSTITUTION: '院校与单位', PERSON: '人物', ACHIEVEMENT: '成果',
      INDICATOR: '指标', BULLETIN: '周报', ARTICLE: '条目', SOURCE: '来源',
    },
  },
);
