/** Readable stand-ins for ids: a curator gives the real one. */
import { entityType } from '../../ontology/index.js';
import { romanizedWord } from '../../search/romanized-word.js';

/** `policy:proposed-dalbit-gyehoek`: the first words of the name in Latin letters; the type's prefix and `proposed` before. */
export const placeholderId = (type: string, name: string): string => {
  const words = name
    .normalize('NFKC')
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => (/[가-힣]/u.test(word) ? romanizedWord(word) : word))
    .map((word) => word.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    if (slug.length + word.length > 40) break;
    slug += `-${word}`;
  }
  if (slug === '' && words[0] !== undefined) slug = `-${words[0].slice(0, 40)}`;
  return `${entityType(type).idPrefix}:proposed${slug === '' ? '-unnamed' : slug}`;
};
