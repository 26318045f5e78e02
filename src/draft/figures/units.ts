/** What follows a number: a currency, a percentage, a measure word with the thing counted, or nothing that makes it a figure. */

export interface Unit {
  /** `yuan`, `percent`, `centres` … */
  readonly unit: string;
  readonly currency?: 'CNY' | 'USD' | 'KRW' | 'EUR' | 'JPY' | 'HKD' | 'GBP';
  /** Length of the unit in the text, the space before it included. */
  readonly length: number;
  readonly kind: 'money' | 'percent' | 'points' | 'times' | 'count' | 'physical';
}

const money: readonly (readonly [RegExp, string, NonNullable<Unit['currency']>])[] = [
  [/^\s?(?:위안|元|인민폐)/u, 'yuan', 'CNY'],
  [/^\s?(?:홍콩\s?달러|港元)/u, 'Hong Kong dollars', 'HKD'],
  [/^\s?(?:미국?\s?)?(?:달러|美元|弗)/u, 'dollars', 'USD'],
  [/^\s?(?:유로|欧元)/u, 'euros', 'EUR'],
  [/^\s?(?:엔|日元)(?![가-힣]{2})/u, 'yen', 'JPY'],
  [/^\s?파운드/u, 'pounds', 'GBP'],
  [/^\s?(?:한화\s?)?원(?![가-힣]{2}|천|자|사)/u, 'won', 'KRW'],
];

const counted: readonly (readonly [RegExp, string])[] = [
  [/센터/, 'centres'],
  [/플랫폼/, 'platforms'],
  [/클러스터/, 'clusters'],
  [/기업|업체|회사/, 'companies'],
  [/프로젝트/, 'projects'],
  [/분야|영역/, 'fields'],
  [/실험실|연구실/, 'laboratories'],
  [/대학/, 'universities'],
  [/연구소|연구기관|연구원/, 'institutes'],
  [/단지/, 'parks'],
  [/기지/, 'bases'],
  [/도시/, 'cities'],
  [/국가/, 'countries'],
  [/특허/, 'patents'],
  [/논문/, 'papers'],
  [/표준/, 'standards'],
  [/시나리오/, 'scenarios'],
  [/제품/, 'products'],
  [/과제|임무/, 'tasks'],
];

/** `개` says nothing of what is counted; the words around do. */
const measureWords: readonly (readonly [RegExp, string | null])[] = [
  [/^\s?여?\s?개(?:소|사|교)?(?!년|월|국|발|최|혁|방|통|인|선|척|정|념|시|관|설)/u, null],
  [/^\s?여?\s?(?:가지|항목)/u, 'items'],
  [/^\s?여?\s?명(?!시|칭|확|령)/u, 'persons'],
  [/^\s?여?\s?인(?=[\s이을의)]|$)/u, 'persons'],
  [/^\s?여?\s?편(?!집|의|성|입)/u, 'papers'],
  [/^\s?여?\s?건(?!설|강|축|의)/u, 'cases'],
  [/^\s?여?\s?곳/u, 'sites'],
  [/^\s?여?\s?대(?=[\s를의로가에)·,]|$|\s?(?:이상|이하|규모))/u, 'units'],
  [/^\s?여?\s?종(?!합|류별|료|목별)/u, 'kinds'],
  [/^\s?여?\s?(?:척)(?!도)/u, 'ships'],
  [/^\s?여?\s?(?:톤|t)(?![가-힣a-z])/iu, 'tonnes'],
  [/^\s?여?\s?(?:만\s?)?(?:대학)(?!교)/u, 'universities'],
  [/^\s?여?\s?(?:가구|세대)(?!주)/u, 'households'],
  [/^\s?여?\s?회(?=[\s를의로가에)·,]|$)/u, 'times held'],
];

const physical =
  /^\s?(GWh|MWh|kWh|TWh|GW|MW|kW|TW|EFLOPS|PFLOPS|Gbps|Tbps|Mbps|GHz|MHz|nm|㎚|μm|㎛|mm|㎜|cm|km²|㎢|㎡|km|㎞|kg|㎏|MPa|℃|°C|큐비트|kV|㎿|㎾|EB|PB|TB|GB|m)(?![a-z])/iu;

/** The unit behind a number that ends at a place; null when none makes it a figure. */
export const unitAfter = (text: string, end: number, noun: string): Unit | null => {
  const rest = text.slice(end, end + 24);
  const percent = /^\s?(?:%\s?(?:p|포인트)|퍼센트\s?포인트|％p|个百分点)/iu.exec(rest);
  if (percent !== null) return { unit: 'percentage points', length: percent[0].length, kind: 'points' };
  const share = /^\s?(?:%|％|퍼센트|프로(?=[\s를가로]))/u.exec(rest);
  if (share !== null) return { unit: 'percent', length: share[0].length, kind: 'percent' };
  for (const [pattern, unit, currency] of money) {
    const found = pattern.exec(rest);
    if (found !== null) return { unit, currency, length: found[0].length, kind: 'money' };
  }
  const times = /^\s?배(?!터|치|출|양|송|포|경|분|급|열|합)/u.exec(rest);
  if (times !== null) return { unit: 'times', length: times[0].length, kind: 'times' };
  const size = physical.exec(rest);
  if (size !== null) return { unit: size[1] ?? '', length: size[0].length, kind: 'physical' };
  for (const [pattern, unit] of measureWords) {
    const found = pattern.exec(rest);
    if (found !== null)
      return { unit: unit ?? unitOf(text.slice(end + found[0].length), noun), length: found[0].length, kind: 'count' };
  }
  return null;
};

/** What is counted: the noun that follows, else the one before. */
const unitOf = (after: string, before: string): string => {
  const following = /^(?:의)?\s?([가-힣A-Z&\s]{2,20})/u.exec(after)?.[1] ?? '';
  const isFollowed =
    /^(?:의)?\s?[가-힣A-Z]/u.test(after) && !/^(?:을|를|이|가|은|는|로|으로|와|과|에|씩|등)/u.test(after.trimStart());
  return (isFollowed ? nounIn(following) : undefined) ?? lastNounIn(before) ?? 'items';
};

const nounIn = (text: string): string | undefined => counted.find(([pattern]) => pattern.test(text))?.[1];

const lastNounIn = (text: string): string | undefined => nounIn(text.slice(-14)) ?? nounIn(text);
