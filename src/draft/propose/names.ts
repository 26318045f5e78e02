/** Names of an item → mentions and new entities, with who holds which office. */
import type { DraftBuilder } from '../issue/draft-builder.js';
import type { Item, ReadParagraph } from '../issue/item.js';
import type { Gazetteer } from '../names/gazetteer.js';
import type { Named } from '../names/named.js';

/** The id of a named thing, proposed when it is new. */
export const idOfNamed = (builder: DraftBuilder, article: string, at: string, named: Named): string => {
  const ground = {
    at,
    terms: [named.term],
    confidence: named.confidence,
    why: named.why,
    flags: named.flags,
    candidates: named.candidates,
  };
  if (typeof named.entity !== 'string') return builder.entity(article, named.entity, ground);
  builder.mention(article, named.entity, ground);
  return named.entity;
};

export const proposeNames = (builder: DraftBuilder, item: Item, gazetteer: Gazetteer): void => {
  for (const paragraph of item.paragraphs) {
    for (const named of paragraph.named) {
      if (isInsideTitle(paragraph, named)) continue;
      idOfNamed(builder, item.key, paragraph.at, named);
    }
    for (const person of paragraph.people) {
      const known = gazetteer
        .withName(person.term.replace(/\s?[(（].*$/u, '').trim())
        .find((id) => gazetteer.entities.get(id)?.type === 'Person');
      const id = idOfNamed(
        builder,
        item.key,
        paragraph.at,
        known === undefined ? person : { ...person, entity: known, flags: [], why: `gazetteer: ${known}` },
      );
      if (person.body === null || !['Agency', 'Institution'].includes(person.body.type)) continue;
      const body = idOfNamed(builder, item.key, paragraph.at, person.body);
      builder.fact(
        item.key,
        { type: 'HEADS', from: id, to: body, properties: { title: person.title } },
        {
          at: paragraph.at,
          terms: [person.body.term, person.term, person.title],
          confidence: 0.85,
          why: `pattern: body, name and ${person.title} in a row`,
        },
      );
    }
    for (const entry of paragraph.open) builder.open({ article: item.key, ...entry });
  }
};

/** New names inside a title are words of the title; known ones count there as well. */
const isInsideTitle = ({ titles }: ReadParagraph, named: Named): boolean =>
  typeof named.entity !== 'string' &&
  titles.some(
    ({ start, end }) => start <= named.start && named.end <= end && (start !== named.start || end !== named.end),
  );
