/** The figures of a paragraph: every number is one, or is said to be none and why. */
import { findDates, findPeriods } from '../structure/dates.js';
import { findAmounts, type Amount } from './amounts.js';
import type { Figure, OpenNumber } from './figure.js';
import { natureOf, qualifierOf } from './nature.js';
import { notFigure } from './not-figures.js';
import { unitAfter, type Unit } from './units.js';

export interface FigureContext {
  readonly issuedOn: string;
  /** Spans that hold no figures: quoted titles, addresses, Chinese. */
  readonly masked: readonly { readonly start: number; readonly end: number }[];
  /** Where the words of the paragraph begin. */
  readonly from: number;
  readonly above: readonly string[];
  readonly siblings: readonly string[];
}

export interface FoundFigures {
  readonly figures: readonly Figure[];
  readonly open: readonly OpenNumber[];
}

export const findFigures = (text: string, context: FigureContext): FoundFigures => {
  const dates = findDates(text, context.issuedOn);
  const periods = findPeriods(text);
  const taken = [...context.masked, ...dates, ...periods, { start: 0, end: context.from }];
  const figures: Figure[] = [];
  const open: OpenNumber[] = [];
  for (const amount of findAmounts(text)) {
    if (taken.some(({ start, end }) => start < amount.end && amount.start < end)) continue;
    if (figures.some(({ end }) => amount.start < end)) continue;
    const reason = notFigure(text, amount.start, amount.end);
    if (reason !== null) {
      open.push({ start: amount.start, end: amount.end, why: reason });
      continue;
    }
    const clauseStart = clauseBefore(text, amount.start, context.from);
    const unit = amount.isFraction ? fraction : unitAfter(text, amount.end, text.slice(clauseStart, amount.start));
    if (unit === null) open.push({ start: amount.start, end: amount.end, why: 'no unit or measure word follows' });
    else if (unit.currency === 'KRW' && isConversion(text, amount.start, figures.at(-1)))
      open.push({ start: amount.start, end: amount.end, why: 'conversion of the figure before' });
    else figures.push(readFigure(text, amount, unit, clauseStart, context, { dates, periods }));
  }
  return { figures, open };
};

const fraction: Unit = { unit: 'share', length: 0, kind: 'count' };

interface Times {
  readonly dates: ReturnType<typeof findDates>;
  readonly periods: ReturnType<typeof findPeriods>;
}

const readFigure = (
  text: string,
  amount: Amount,
  unit: Unit,
  clauseStart: number,
  context: FigureContext,
  times: Times,
): Figure => {
  const numberEnd = amount.end + unit.length;
  const conversion =
    unit.kind === 'money'
      ? /^\s?[(（]((?:약\s?)?[\d조억만천,.\s]+원)[)）]/u.exec(text.slice(numberEnd, numberEnd + 40))
      : null;
  const { qualifier, from } = qualifierOf(text, amount.start, numberEnd);
  const clauseEnd = clauseAfter(text, numberEnd);
  const sentenceEnd = sentenceAfter(text, numberEnd);
  const told = natureOf({
    clause: text.slice(clauseStart, clauseEnd),
    after: predicateOf(text.slice(numberEnd, sentenceEnd)),
    before: text.slice(context.from, amount.start),
    above: context.above,
    siblings: context.siblings,
  });
  const grant = unit.kind === 'money' ? grantOf(text, from, numberEnd, clauseEnd, qualifier) : null;
  const period = periodOf(text, amount.start, told.nature, times, context);
  const range = amount.to === null ? {} : { minValue: amount.value, maxValue: amount.to };
  return {
    start: from,
    end: numberEnd + (conversion?.[0].length ?? 0),
    ...(amount.to === null ? { value: amount.value } : range),
    unit: unit.unit,
    ...(unit.currency === undefined ? {} : { currency: unit.currency }),
    kind: amount.isFraction ? 'share' : unit.kind,
    // A range and a fraction say themselves how exact they are; 30여 개 is thirty and some.
    ...(amount.to !== null || amount.isFraction
      ? {}
      : {
          qualifier:
            qualifier === 'exact' && text.slice(amount.end, numberEnd).includes('여')
              ? ('at_least' as const)
              : qualifier,
        }),
    ...(conversion?.[1] === undefined ? {} : { conversion: conversion[1] }),
    nature: told.nature,
    ...(told.alsoReadAs === undefined ? {} : { alsoReadAs: told.alsoReadAs }),
    ...period,
    subject: subjectOf(text, clauseStart, from),
    grant,
    why: `number with ${unit.kind === 'count' ? 'a measure word' : unit.unit}; ${told.why}`,
    confidence: told.alsoReadAs !== undefined || told.why.startsWith('no word') ? 0.75 : 0.85,
  };
};

// A clause ends with a comma, a connective ending, or a mark; a comma inside a number is none.
const clauseBreak =
  /(?:,(?!\d{3})|[;:。.](?=\s)|(?:하고|하며|했고|했으며|이며|이고|으로서|으로써|하여|해|되어|나|으로|로)\s|[△·]\s|\)\s?은)/gu;

const clauseBefore = (text: string, at: number, from: number): number => {
  let start = from;
  for (const { index, 0: found } of text.slice(from, at).matchAll(clauseBreak)) start = from + index + found.length;
  return start;
};

const clauseAfter = (text: string, at: number): number => {
  clauseBreak.lastIndex = 0;
  const found = text.slice(at).search(/,(?!\d{3})|[;。](?=\s|$)|\.(?=\s|$)|(?:하고|하며|했고|했으며|이며|이고)\s/u);
  return found < 0 ? text.length : at + found;
};

const sentenceAfter = (text: string, at: number): number => {
  const found = text.slice(at).search(/[。!?]|[다음함임됨]\.(?=\s|$)|\.\s/u);
  return found < 0 ? text.length : at + found;
};

/** What follows a figure up to the verb that closes its clause in the past: what comes after is said of the next figure. */
const predicateOf = (rest: string): string => {
  const closed = /(?:했|였|됐|렸|졌|왔|갔|었|났)(?:으며|고|으나|지만)/u.exec(rest);
  return closed === null ? rest : rest.slice(0, closed.index + closed[0].length);
};

const isConversion = (text: string, start: number, before: Figure | undefined): boolean =>
  before?.kind === 'money' &&
  /[(（](?:약\s?)?$/u.test(text.slice(Math.max(0, start - 4), start)) &&
  start - before.end < 6;

const gift = /(?:지원|보조|장려|인센티브|지급|포상|격려|보상|제공|할인|바우처|상금)/u;

const grantOf = (
  text: string,
  from: number,
  end: number,
  clauseEnd: number,
  qualifier: string,
): { years?: number } | null => {
  if (qualifier !== 'at_most') return null;
  const after = predicateOf(text.slice(end, Math.max(clauseEnd, Math.min(text.length, end + 70))));
  const isCapped =
    text.slice(Math.max(0, from - 10), end + 12).includes('한도') &&
    gift.test(text.slice(Math.max(0, from - 40), from));
  if (!gift.test(after) && !isCapped) return null;
  const years = /(\d{1,2})년(?:간|\s?동안)[^\d]{0,12}$/u.exec(text.slice(Math.max(0, from - 24), from))?.[1];
  return years === undefined ? {} : { years: Number(years) };
};

const periodOf = (
  text: string,
  start: number,
  nature: string,
  { dates, periods }: Times,
  { above }: FigureContext,
): { periodStart?: string; periodEnd?: string } => {
  const range = periods.findLast((period) => period.end <= start);
  const before = dates.filter((date) => date.end <= start && date.hasYear);
  const date = before.at(-1);
  const base = before.find((candidate) => /^\s?대비/u.test(text.slice(candidate.end, candidate.end + 4)));
  if (range !== undefined && (date === undefined || range.start >= date.start))
    return { periodStart: range.from, periodEnd: range.to };
  const own = before.findLast((candidate) => candidate !== base) ?? null;
  // 2020–2022년간 누적 in the line above is for the lines below as well; so is "2022년 기준".
  const inherited = own === null ? inheritedYear(above) : null;
  const year = own?.date ?? inherited;
  if (year === null) return {};
  const isComparedWithLastYear = /전년\s?(?:동기\s?)?대비\s?$/u.test(text.slice(Math.max(0, start - 10), start));
  if (isComparedWithLastYear) return { periodStart: String(Number(year.slice(0, 4)) - 1), periodEnd: year };
  if (base !== undefined) return { periodStart: base.date, periodEnd: year };
  return nature === 'target' ? { periodEnd: year } : { periodStart: year, periodEnd: year };
};

const inheritedYear = (above: readonly string[]): string | null => {
  for (const line of [...above].reverse()) {
    const found = /((?:19|20)\d{2})년\s?(?:기준|에|전|말)/u.exec(line)?.[1];
    if (found !== undefined) return found;
  }
  return null;
};

/** The words that say what is measured, without the particle before the number. */
const subjectOf = (text: string, clauseStart: number, from: number): { start: number; end: number } => {
  const lead =
    /^\s*(?:그중|이중|또한|특히|현재|최근|\d{4}년\s?(?:기준|까지)?|['‘’]\d{2}년(?:까지)?)*\s*/u.exec(
      text.slice(clauseStart, from),
    )?.[0].length ?? 0;
  const start = clauseStart + lead;
  let words = text.slice(start, from);
  // What compares or sums up, then one particle: "에너지 소비량을 '20년 대비" is "에너지 소비량".
  for (const pattern of trailing) words = words.replace(pattern, '');
  return { start, end: start + words.length };
};

const trailing: readonly RegExp[] = [
  /[\s(（,]+$/u,
  /\s?(?:(?:\d{4}|['‘’]\d{2})년|전년|전년\s?동기)\s?대비$/u,
  /\s(?:총|중|누적)$/u,
  /[\s(（,]+$/u,
  /(?:은|는|을|를|의|에서|에|으로|로|까지)$/u,
  /(?<=[가-힣]{2}(?:율|률|액|량|수|비중|규모|비율|효율|가치|효과|인력))(?:이|가)$/u,
];
