/** Holders of offices: a name before the word for the office, `과기부 왕즈강(王志剛) 장관`, `시진핑 주석`. */
import { languageOf } from '../../seed/language-of.js';
import type { Named } from './named.js';

export interface FoundPerson extends Named {
  /** The title as printed, and the body named right before. */
  readonly title: string;
  readonly body: Named | null;
}

const titles =
  '(?:국가\\s?주석|주석|부총리|총리|국무위원|장관|부부장|부장|주임|부주임|부성장|성장|부시장|시장|서기|국장|청장|원장|부원장|원사|총재|이사장|회장|총장|비서장)';

const withHanja = new RegExp(`(?<![가-힣])([가-힣]{2,5})\\s?[(（]([\\p{Script=Han}]{2,4})[)）]\\s?(${titles})`, 'gu');
const withoutHanja = new RegExp(`(?<![가-힣])([가-힣]{2,4})\\s(${titles})(?=[\\s은는이가의을를과와,.)]|$)`, 'gu');

// Chinese surnames as Korean spells them today; the frequent hundred.
const surnames =
  /^(?:시|리|왕|장|류|천|양|황|자오|저우|우|쉬|쑨|마|주|후|궈|허|가오|린|뤄|정|량|셰|쑹|탕|한|펑|덩|차오|쩡|펑|샤오|톈|둥|위안|판|예|두|쑤|웨이|청|뤼|딩|선|런|루|야오|루|장|추이|중|탄|루|왕|판|진|스|랴오|자|샤|푸|팡|쩌우|슝|바이|멍|친|추|허우|장|인|쉐|옌|돤|레이|룽|타오|허|마오|하오|구|궁|사오|완|첸|옌|장|다이|모|쿵|샹|창)/u;

export const findPeople = (text: string, named: readonly Named[]): FoundPerson[] => {
  const found: FoundPerson[] = [];
  const bodyBefore = (start: number): Named | null =>
    named.find(
      (name) => ['Agency', 'Institution', 'Region'].includes(name.type) && name.end <= start && start - name.end <= 1,
    ) ?? null;
  for (const { index, 0: whole, 1: ko = '', 2: chinese = '', 3: title = '' } of text.matchAll(withHanja)) {
    const end = index + whole.length - title.length;
    found.push({
      start: index,
      end: index + text.slice(index, end).trimEnd().length,
      term: text.slice(index, end).trimEnd(),
      type: 'Person',
      entity: { type: 'Person', names: { ko, [languageOf(chinese)]: chinese }, properties: {} },
      confidence: 0.95,
      why: `pattern: name with Chinese in parentheses before ${title}`,
      flags: ['new-name'],
      title,
      body: bodyBefore(index),
    });
  }
  for (const { index, 0: whole, 1: ko = '', 2: title = '' } of text.matchAll(withoutHanja)) {
    if (
      !surnames.test(ko) ||
      /(?:시|성|구|부|국|청|원|회|교)$/u.test(ko) ||
      found.some(({ end, start }) => start < index + whole.length && index < end)
    )
      continue;
    if (named.some((name) => name.start < index + ko.length && index < name.end)) continue;
    found.push({
      start: index,
      end: index + ko.length,
      term: `${ko} ${title}`,
      type: 'Person',
      entity: { type: 'Person', names: { ko }, properties: {} },
      confidence: 0.7,
      why: `pattern: a Chinese surname before ${title}`,
      flags: ['new-name'],
      title,
      body: bodyBefore(index),
    });
  }
  return found;
};
