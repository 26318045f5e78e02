/** Who published what an item cites: `출처: 중국고신망 (05.11)`. */
import type { DraftBuilder } from '../issue/draft-builder.js';
import type { Item } from '../issue/item.js';
import type { Gazetteer } from '../names/gazetteer.js';

const medium = /(?:망|일보|신문|통신|방송|데일리|뉴스|매체|TV|网|报|社)$/u;

export const proposePublishers = (builder: DraftBuilder, item: Item, gazetteer: Gazetteer): void => {
  for (const { publisher, at } of item.sources) {
    if (publisher === undefined || gazetteer.withName(publisher).length > 0) continue;
    const ground = {
      at,
      terms: [publisher],
      confidence: 0.7,
      why: 'pattern: name after 출처 that ends as that of a medium',
      flags: ['new-name'],
    };
    if (medium.test(publisher))
      builder.entity(
        item.key,
        { type: 'Institution', names: { ko: publisher }, properties: { kind: 'medium' } },
        ground,
      );
    else
      builder.open({
        article: item.key,
        at,
        kind: 'name',
        text: publisher,
        why: 'publisher of a source; its name does not say what it is',
      });
  }
};
