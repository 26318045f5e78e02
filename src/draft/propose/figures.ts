/** Figures of an item → indicators, and money that is given → FUNDS. */
import type { Figure } from '../figures/figure.js';
import type { DraftBuilder } from '../issue/draft-builder.js';
import type { Ground } from '../issue/ground.js';
import type { Item, ReadParagraph } from '../issue/item.js';
import type { ProposedAct } from './acts.js';
import { proposeFund } from './funds.js';

/** Returns the indicators with the figure that each holds, for the summary to find again. */
export const proposeFigures = (
  builder: DraftBuilder,
  item: Item,
  acts: readonly ProposedAct[],
): { id: string; figure: Figure }[] => {
  const policies = acts.filter(({ act }) => act.entity.type === 'Policy');
  const main =
    policies.find(({ act }) => act.places.some(({ index }) => index === 0)) ??
    policies.find(({ act }) => act.confidence >= 0.8);
  const made: { id: string; figure: Figure; index: number }[] = [];
  for (const paragraph of item.paragraphs) {
    for (const { start, end, why } of paragraph.figures.open)
      builder.open({
        article: item.key,
        at: paragraph.at,
        kind: 'figure',
        text: paragraph.text.slice(start, Math.min(paragraph.text.length, end + 8)).trim(),
        why,
      });
    for (const figure of paragraph.figures.figures) {
      if (figure.grant !== null && main !== undefined) {
        proposeFund(builder, item, paragraph, figure, main.id);
        continue;
      }
      const earlier = made.find((other) => other.index !== paragraph.index && sameFigure(other.figure, figure));
      if (earlier !== undefined) {
        builder.mention(item.key, earlier.id, ground(paragraph, figure));
        continue;
      }
      for (const subject of subjectsOf(paragraph, figure)) {
        const id = proposeIndicator(builder, item, paragraph, figure, subject);
        made.push({ id, figure, index: paragraph.index });
        if (main !== undefined && figure.nature === 'target')
          builder.fact(
            item.key,
            { type: 'SETS', from: main.id, to: id },
            { ...ground(paragraph, figure), confidence: 0.65, why: 'pattern: target in the item of the act' },
          );
        proposeReporter(builder, item, paragraph, figure, id);
      }
    }
  }
  return made;
};

/** Whether two figures of one item are the same, said twice. */
export const sameFigure = (a: Figure, b: Figure): boolean =>
  a.value === b.value &&
  a.minValue === b.minValue &&
  a.maxValue === b.maxValue &&
  kindsAgree(a, b) &&
  a.currency === b.currency &&
  (a.periodEnd === b.periodEnd || a.periodEnd === undefined || b.periodEnd === undefined);

const kindsAgree = (a: Figure, b: Figure): boolean => a.unit === b.unit || (a.kind === 'count' && b.kind === 'count');

const ground = ({ at, text }: ReadParagraph, figure: Figure): Ground => ({
  at,
  terms: [text.slice(figure.start, figure.end).trim()],
  confidence: figure.confidence,
  why: figure.why,
  flags: figure.alsoReadAs === undefined ? [] : ['two-natures'],
});

/** `X 소비량과 Y 소비량을 14% 감소` says two figures. */
const subjectsOf = ({ text }: ReadParagraph, { subject }: Figure): string[] => {
  const words = text.slice(subject.start, subject.end).trim();
  const parallel = /^(.{3,60}?(\S{2,10}))(?:과|와|\s및)\s(.{2,60}\2)$/u.exec(words);
  return parallel?.[1] === undefined || parallel[3] === undefined ? [words] : [parallel[1], parallel[3]];
};

const proposeIndicator = (
  builder: DraftBuilder,
  item: Item,
  paragraph: ReadParagraph,
  figure: Figure,
  subject: string,
): string => {
  const { text, at } = paragraph;
  const printed = text.slice(figure.start, figure.end).trim();
  const measure = measureOf(subject, text.slice(figure.end, figure.end + 24), item);
  const {
    value,
    minValue,
    maxValue,
    unit,
    currency,
    periodStart,
    periodEnd,
    nature,
    alsoReadAs,
    qualifier,
    conversion,
  } = figure;
  const properties = Object.fromEntries(
    Object.entries({
      measure,
      value,
      minValue,
      maxValue,
      unit,
      currency,
      periodStart,
      periodEnd,
      nature,
      alsoReadAs,
      qualifier,
      conversion,
    }).filter(([, property]) => property !== undefined),
  );
  const terms = subject !== '' && subject.length <= 60 && text.includes(subject) ? [subject, printed] : [printed];
  const name = periodEnd === undefined ? measure : `${measure} ${periodEnd}`;
  return builder.entity(
    item.key,
    { type: 'Indicator', names: { ko: name }, properties },
    { ...ground(paragraph, figure), terms, open: ['measure'] },
    `${at} ${String(figure.start)} ${subject}`,
  );
};

/** The words that say what is measured; for a growth without its own, what the line is about. */
const measureOf = (subject: string, after: string, item: Item): string => {
  const change = /^\s?(?:증가|감소|성장|상승|하락|급증|급감|절감|확대|축소)/u.exec(after)?.[0].trim();
  const words = subject
    .replace(/^[^가-힣A-Za-z'‘(（\d]+/u, '')
    .slice(-60)
    .trim();
  if (words.length >= 2) return change === undefined ? words : `${words} ${change}`;
  return `${item.headline.slice(0, 50).trim()}${change === undefined ? '' : `: ${change}`}`;
};

/** `X에 따르면`: X is the source of the figures of the line. */
const proposeReporter = (
  builder: DraftBuilder,
  item: Item,
  paragraph: ReadParagraph,
  figure: Figure,
  id: string,
): void => {
  for (const line of [paragraph, ...[...paragraph.above].reverse()]) {
    const read = item.paragraphs[line.index];
    const named = read?.named.find(
      ({ type, end }) =>
        type === 'Institution' && /^(?:\s?[(（][^()（）]{1,30}[)）])?에\s?따르면/u.test(read.text.slice(end, end + 40)),
    );
    if (read === undefined || named === undefined || typeof named.entity !== 'string') continue;
    builder.fact(
      item.key,
      { type: 'REPORTS', from: named.entity, to: id },
      {
        at: read.at,
        terms: [named.term],
        confidence: read === item.paragraphs[paragraph.index] ? 0.9 : 0.7,
        why: 'pattern: 에 따르면 before the figure',
        flags: figure.alsoReadAs === undefined ? [] : ['two-natures'],
      },
    );
    return;
  }
};
