/** What every node and every relationship carries, whatever its type. */
import { date, required, text, textList, type Properties } from './property.js';

/** Properties of every entity, beside its id and type. */
export const entityProperties: Properties = {
  nameKo: text('Name in Korean, as printed.'),
  nameZhHant: text('Name in Chinese, traditional script.'),
  nameZhHans: text('Name in Chinese, simplified script.'),
  nameEn: text('Name in English, where one is established.'),
  aliases: textList('Other names, abbreviations and spellings.'),
  summary: text('A summary in our own words, in English.'),
  summaryKo: text('The same summary in Korean.'),
  caveats: textList('What the text leaves open, or where it contradicts itself.'),
  recordedOn: required(date('The date of the bulletin that first said it.')),
};

/**
 * Properties that a node holds for finding, ordering and removing it; computed, never written in a seed. `sortDate` is
 * on types that are dated only: the date, or '' where there is none, because an index holds no absent values.
 */
export const computedProperties = ['sortName', 'sortDate', 'nameKeys', 'origin'] as const;

/** Properties of every relationship, beside its id. */
export const relationshipProperties: Properties = {
  recordedOn: required(date('The date of the bulletin that first said it.')),
  caveat: text('What the text leaves open about this relationship.'),
  evidence: textList('Where it is said: each a JSON text of article, paragraph and terms.'),
};

/** The keys of `names` in a seed, and the node property each becomes. */
export const nameLanguages = {
  ko: 'nameKo',
  zhHant: 'nameZhHant',
  zhHans: 'nameZhHans',
  en: 'nameEn',
} as const;

export type NameLanguage = keyof typeof nameLanguages;
