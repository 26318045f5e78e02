/** Whether a figure was observed, is aimed at, predicted or a ceiling, told by the words around it and by the lines above it. */
import type { Nature, Qualifier } from './figure.js';

const forecast = /(?:전망|예상|예측|추산|추정|관측|내다보|내다봤)/u;
const limit = /(?:한계|상한|한도|최대치|허용치)/u;
const aim =
  /(?:목표|예정|계획|방침|육성|구축|달성|확보|도달|유치|조성|건설|양성|설립|확대|제고|감축|배치|보급)(?:할\s?(?:예정|계획|방침|것)|할|하겠|하고자|하려|한다는|을\s?목표|를\s?목표|하는\s?것을|\s?예정|\s?계획|\s?목표)/u;
const deadline = /(?:['‘’]\d{2}|(?:19|20)\d{2})년?\s?(?:말|초|상반기|하반기|연말)?\s?까지/u;
const observed =
  /(?:현재|기록했|기록하|달했|달성했|차지했|증가했|감소했|집계|으로\s?나타|였으며|이었다|했다|됐다|기준)/u;

export interface Surroundings {
  /** The clause of the figure. */
  readonly clause: string;
  /** What follows the figure to the end of its sentence. */
  readonly after: string;
  /** What stands before it in its paragraph. */
  readonly before: string;
  /** The lines that govern it: its lead line and the bullets above it. */
  readonly above: readonly string[];
  /** The lines since then, of which it is one more. */
  readonly siblings: readonly string[];
}

export interface Told {
  readonly nature: Nature;
  readonly alsoReadAs?: Nature;
  readonly why: string;
}

export const natureOf = ({ clause, after, before, above, siblings }: Surroundings): Told => {
  if (
    forecast.test(after) ||
    (forecast.test(clause.slice(0, Math.max(0, clause.length - after.length))) && !observed.test(after.slice(0, 24)))
  )
    return { nature: 'forecast', why: 'words of forecast' };
  if (limit.test(before.slice(-14))) return { nature: 'limit', why: 'words of a limit' };
  const isUnderGoals = above.some((line) => line.slice(0, 24).includes('목표') && deadline.test(line));
  const isPresent =
    before.includes('현재') || clause.includes('현재') || siblings.some((line) => /^[^가-힣]*현재/u.test(line));
  if (isPresent && isUnderGoals)
    return { nature: 'actual', alsoReadAs: 'target', why: 'present under a heading of goals' };
  if (deadline.test(before) || deadline.test(clause)) return { nature: 'target', why: 'deadline before it' };
  if (/^\s?(?:까지|으로|로)\s?(?:확대|제고|향상|증대|감축|축소|상향|높이|늘리|줄이|끌어올)(?!했|됐|였|렸)/u.test(after))
    return { nature: 'target', why: 'a change that is still to come' };
  if (/[가-힣]할\s?(?:예정|계획|방침)/u.test(after) && !observed.test(after.slice(0, 12)))
    return { nature: 'target', why: 'words of an aim' };
  if (aim.test(after) && !observed.test(after)) return { nature: 'target', why: 'words of an aim' };
  if (isUnderGoals && !observed.test(clause)) return { nature: 'target', why: 'under a heading of goals' };
  return { nature: 'actual', why: 'no word of aim or forecast' };
};

const leading: readonly (readonly [RegExp, Qualifier])[] = [
  [/(?:약|대략|거의|근)\s?$/u, 'approximate'],
  [/(?:최대|최고|많게는)\s?(?:누적\s?)?$/u, 'at_most'],
  [/(?:최소|적어도)\s?$/u, 'at_least'],
];

const following: readonly (readonly [RegExp, Qualifier])[] = [
  [/^\s?(?:[(（][^()（）]{0,40}[)）])?\s?(?:규모|수준)?(?:을|를)?\s?(?:이상|보다\s?많|이상으로)/u, 'at_least'],
  [/^\s?(?:[(（][^()（）]{0,40}[)）])?\s?(?:규모|수준)?(?:을|를)?\s?(?:초과|넘|돌파|상회|웃돌|넘어)/u, 'more_than'],
  [/^\s?(?:[(（][^()（）]{0,40}[)）])?\s?(?:이내|이하|미만|한도)/u, 'at_most'],
  [/^\s?(?:[(（][^()（）]{0,40}[)）])?\s?(?:가까이|내외|안팎|정도|가량|남짓)/u, 'approximate'],
];

/** How the text qualifies a figure; `from` is where the qualifying words before it begin. */
export const qualifierOf = (text: string, start: number, end: number): { qualifier: Qualifier; from: number } => {
  const before = text.slice(Math.max(0, start - 10), start);
  for (const [pattern, qualifier] of leading) {
    const found = pattern.exec(before);
    if (found !== null) return { qualifier, from: start - (before.length - found.index) };
  }
  const after = text.slice(end, end + 60);
  for (const [pattern, qualifier] of following) if (pattern.test(after)) return { qualifier, from: start };
  return { qualifier: 'exact', from: start };
};
