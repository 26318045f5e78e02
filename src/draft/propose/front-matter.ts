/** Contents and summary name what the items say: titles and figures are found again there, not proposed anew. */
import type { Figure } from '../figures/figure.js';
import type { DraftBuilder } from '../issue/draft-builder.js';
import type { Item, ReadParagraph } from '../issue/item.js';
import type { Gazetteer } from '../names/gazetteer.js';
import { titleKind } from '../names/title-kinds.js';
import { sameFigure } from './figures.js';
import { idOfNamed } from './names.js';

export const proposeFrontMatter = (
  builder: DraftBuilder,
  item: Item,
  figures: readonly { id: string; figure: Figure }[],
  gazetteer: Gazetteer,
): void => {
  for (const paragraph of item.paragraphs) {
    const { at, text } = paragraph;
    for (const title of paragraph.titles) {
      const kind = titleKind(title.name);
      const id = ['Policy', 'Program', 'Achievement']
        .map((type) => builder.idOf(type, title.name))
        .find((found) => found !== undefined);
      if (id !== undefined)
        builder.mention(item.key, id, {
          at,
          terms: [title.text],
          confidence: 0.95,
          why: 'title of an item, named again',
        });
      else if (gazetteer.withName(title.name).length === 0)
        builder.open({
          article: item.key,
          at,
          kind: 'title',
          text: title.text.slice(0, 80),
          why: kind === null ? 'quoted, but its last word does not say what it is' : 'title that no item names so',
        });
    }
    if (item.section !== 'summary') continue;
    leading(builder, item, paragraph);
    for (const figure of paragraph.figures.figures) {
      const same = figures.find((other) => sameFigure(other.figure, figure));
      const printed = text.slice(figure.start, figure.end).trim();
      if (same === undefined)
        builder.open({
          article: item.key,
          at,
          kind: 'figure',
          text: printed.slice(0, 80),
          why: 'figure that no item says',
        });
      else
        builder.mention(item.key, same.id, {
          at,
          terms: [printed],
          confidence: 0.9,
          why: 'figure of an item, said again',
        });
    }
  }
};

/** `경제정보화위원회 주도로 '…' 발표`: the summary says who led. */
const leading = (builder: DraftBuilder, item: Item, { at, text, titles, named }: ReadParagraph): void => {
  for (const title of titles) {
    const policy = builder.idOf('Policy', title.name);
    const lead = named.find(
      ({ type, end }) =>
        type === 'Agency' && end <= title.start && /^\s?(?:의\s)?(?:주도|주관|총괄)/u.test(text.slice(end, end + 6)),
    );
    if (policy === undefined || lead === undefined) continue;
    const agency = idOfNamed(builder, item.key, at, lead);
    const word = /(?:주도|주관|총괄)/u.exec(text.slice(lead.end))?.[0] ?? '';
    builder.fact(
      item.key,
      { type: 'ISSUED_BY', from: policy, to: agency, properties: { role: 'lead' } },
      { at, terms: [lead.term, word, title.text], confidence: 0.85, why: `pattern: body before ${word} and the title` },
    );
  }
};
