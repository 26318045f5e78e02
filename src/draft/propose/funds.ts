/** Money that is given → FUNDS, and the undertaking that it is given for. */
import type { Figure } from '../figures/figure.js';
import type { DraftBuilder } from '../issue/draft-builder.js';
import type { Item, ReadParagraph } from '../issue/item.js';
import { titleKind } from '../names/title-kinds.js';

export const proposeFund = (
  builder: DraftBuilder,
  item: Item,
  paragraph: ReadParagraph,
  figure: Figure,
  policy: string,
): void => {
  const { text, at } = paragraph;
  const printed = text.slice(figure.start, figure.end).trim();
  const target = targetOf(paragraph, figure);
  const program = builder.entity(
    item.key,
    { type: 'Program', names: { ko: target.name }, properties: { kind: target.kind } },
    {
      at,
      terms: [target.term],
      confidence: target.confidence,
      why: target.why,
      flags: ['new-name'],
      open: target.confidence < 0.6 ? ['names'] : [],
    },
  );
  const years = figure.grant?.years;
  builder.fact(
    item.key,
    {
      type: 'FUNDS',
      from: policy,
      to: program,
      properties: {
        maxAmount: figure.maxValue ?? figure.value,
        currency: figure.currency,
        ...(years === undefined ? {} : { years }),
      },
    },
    {
      at,
      terms: [printed],
      confidence: target.confidence >= 0.6 ? 0.75 : 0.6,
      why: 'pattern: most that is paid, before a word for support',
    },
  );
};

const undertaking =
  /((?:[가-힣A-Za-z&·]+\s?(?:및\s)?){0,5}(?:시범사업|플랫폼|프로젝트|센터|양성계획|클러스터|단지|실험실|기지|사업|프로그램))(?=을|를|에|의|이|가|\s|,)/gu;

/** What the money is for: a title in the line, an undertaking named before the amount, else the line itself under a name to be given. */
const targetOf = (
  { text, titles, from }: ReadParagraph,
  figure: Figure,
): { name: string; term: string; kind: string; confidence: number; why: string } => {
  const title = titles.findLast(({ end, name }) => end <= figure.start && titleKind(name) !== null);
  if (title !== undefined) {
    const kind = titleKind(title.name);
    return {
      name: title.name,
      term: title.text,
      kind: kind?.type === 'Program' ? kind.kind : 'talent_scheme',
      confidence: 0.75,
      why: 'pattern: title in the line of the amount',
    };
  }
  const found = [...text.slice(from, figure.start).matchAll(undertaking)].at(-1)?.[1]?.trim();
  if (found !== undefined && found.length >= 4)
    return {
      name: found,
      term: found,
      kind: titleKind(found)?.kind ?? 'subsidy',
      confidence: 0.6,
      why: 'pattern: undertaking named before the amount',
    };
  const printed = text.slice(figure.start, figure.end).trim();
  const words = text
    .slice(Math.max(from, figure.start - 40), figure.start)
    .replace(/^\S*\s/u, '')
    .trim();
  return {
    name: `${words.slice(-36).trim()} ${printed} 지원`.trim(),
    term: printed,
    kind: 'subsidy',
    confidence: 0.45,
    why: 'pattern: money that is given; what for is to be named',
  };
};
