/** The central bodies of China in Korean and Chinese, as the State Council and the party name them: forms to know a name by, not facts of the graph. */

export interface StateBody {
  readonly ko: readonly string[];
  readonly zhHans: string;
  readonly kind: 'ministry' | 'commission' | 'administration' | 'office';
}

const body = (zhHans: string, kind: StateBody['kind'], ...ko: readonly string[]): StateBody => ({ ko, zhHans, kind });

export const stateBodies: readonly StateBody[] = [
  body('教育部', 'ministry', '교육부'),
  body('财政部', 'ministry', '재정부'),
  body('商务部', 'ministry', '상무부'),
  body('外交部', 'ministry', '외교부'),
  body('国防部', 'ministry', '국방부'),
  body('公安部', 'ministry', '공안부'),
  body('民政部', 'ministry', '민정부'),
  body('司法部', 'ministry', '사법부'),
  body(
    '人力资源和社会保障部',
    'ministry',
    '인력자원사회보장부',
    '인력자원·사회보장부',
    '인적자원사회보장부',
    '인사부',
    '인사사회보장부',
  ),
  body('自然资源部', 'ministry', '자연자원부'),
  body('生态环境部', 'ministry', '생태환경부'),
  body('住房和城乡建设部', 'ministry', '주택도농건설부', '주택도시농촌건설부', '주건부'),
  body('交通运输部', 'ministry', '교통운수부', '교통운송부'),
  body('农业农村部', 'ministry', '농업농촌부'),
  body('文化和旅游部', 'ministry', '문화여유부', '문화관광부', '문화여행부'),
  body('应急管理部', 'ministry', '응급관리부', '비상관리부'),
  body('国家卫生健康委员会', 'commission', '국가위생건강위원회', '위생건강위원회', '위건위', '국가위건위'),
  body('国家民族事务委员会', 'commission', '국가민족사무위원회'),
  body('中国人民银行', 'administration', '중국인민은행', '인민은행'),
  body('国家自然科学基金委员会', 'commission', '국가자연과학기금위원회', '자연과학기금위원회', '자연과학기금위'),
  body('国家市场监督管理总局', 'administration', '국가시장감독관리총국', '시장감독관리총국', '시장총국'),
  body('国家知识产权局', 'administration', '국가지식재산권국', '국가지식산권국', '국가지식재산국', '국가지재권국'),
  body('国家数据局', 'administration', '국가데이터국'),
  body(
    '国家互联网信息办公室',
    'office',
    '국가인터넷정보판공실',
    '국가사이버정보판공실',
    '인터넷정보판공실',
    '망신판',
    '국가인터넷정보사무실',
  ),
  body('国家航天局', 'administration', '국가항천국', '국가우주국'),
  body('国家国防科技工业局', 'administration', '국가국방과학기술공업국', '국방과학기술공업국', '국방과공국'),
  body('国家药品监督管理局', 'administration', '국가약품감독관리국', '약감국'),
  body('国家统计局', 'administration', '국가통계국'),
  body('国家税务总局', 'administration', '국가세무총국'),
  body('海关总署', 'administration', '해관총서', '세관총서'),
  body('中国气象局', 'administration', '중국기상국'),
  body('国家林业和草原局', 'administration', '국가임업초원국'),
  body('国家中医药管理局', 'administration', '국가중의약관리국'),
  body('国家疾病预防控制局', 'administration', '국가질병예방통제국'),
  body('国家医疗保障局', 'administration', '국가의료보장국'),
  body('国家铁路局', 'administration', '국가철도국'),
  body('中国民用航空局', 'administration', '중국민용항공국', '민항국'),
  body('国家邮政局', 'administration', '국가우정국'),
  body('国家标准化管理委员会', 'commission', '국가표준화관리위원회', '표준위'),
  body('中国证券监督管理委员会', 'commission', '중국증권감독관리위원회', '증감회'),
  body('国家金融监督管理总局', 'administration', '국가금융감독관리총국', '금융감독관리총국'),
  body('中央网络安全和信息化委员会办公室', 'office', '중앙인터넷안전정보화위원회판공실', '중앙망신판'),
  body('中央科技委员会', 'commission', '중앙과학기술위원회', '중앙과기위'),
];
