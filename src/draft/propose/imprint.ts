/** The imprint → who publishes the issue, and where. */
import type { DraftBuilder } from '../issue/draft-builder.js';
import type { Item } from '../issue/item.js';
import type { Masthead } from '../issue/masthead.js';
import type { Gazetteer } from '../names/gazetteer.js';
import { idOfNamed } from './names.js';

export const proposeImprint = (
  builder: DraftBuilder,
  item: Item,
  { publisher, person }: Masthead,
  bulletin: string,
  gazetteer: Gazetteer,
): void => {
  for (const paragraph of item.paragraphs)
    for (const named of paragraph.named) idOfNamed(builder, item.key, paragraph.at, named);
  if (publisher !== null) {
    const known = gazetteer.withName(publisher.name).find((id) => gazetteer.entities.get(id)?.type === 'Institution');
    const ground = {
      at: publisher.at,
      terms: [publisher.name],
      confidence: 0.95,
      why: 'structure: line 발행기관 of the imprint',
    };
    const id =
      known ??
      builder.entity(
        item.key,
        { type: 'Institution', names: { ko: publisher.name }, properties: {} },
        { ...ground, flags: ['new-name'] },
      );
    builder.fact(
      item.key,
      { type: 'PUBLISHES', from: id, to: bulletin, properties: { role: 'publishing institution' } },
      ground,
    );
  }
  if (person !== null) {
    const ground = {
      at: person.at,
      terms: [person.label, person.name],
      confidence: 0.95,
      why: 'structure: line 발행인 of the imprint',
    };
    const known = gazetteer.withName(person.name).find((id) => gazetteer.entities.get(id)?.type === 'Person');
    const id =
      known ??
      builder.entity(
        item.key,
        { type: 'Person', names: { ko: person.name }, properties: {} },
        { ...ground, flags: ['new-name'] },
      );
    builder.fact(item.key, { type: 'PUBLISHES', from: id, to: bulletin, properties: { role: 'publisher' } }, ground);
  }
};
