import { defineEntityType, many, one } from '../define.js';
import { choice, date, integer, required, text } from '../property.js';

export const Article = defineEntityType({
  label: 'Article',
  list: 'articles',
  idPrefix: 'article',
  description: 'One item of a bulletin: its section, number and headline.',
  role: 'provenance',
  colour: '#78716c',
  datedBy: 'date',
  properties: {
    section: required(
      choice(
        ['contents', 'summary', 'policy', 'technology', 'brief', 'imprint'],
        'The part of the bulletin it stands in.',
      ),
    ),
    number: integer('Its number within the section.'),
    theme: text('The theme that the table of contents files it under, in English.'),
    date: date('The date printed with the headline or the source.'),
  },
  listFilters: ['mentions', 'bulletin'],
  fields: {
    bulletin: one('IN_BULLETIN', 'Bulletin', 'The bulletin it stands in.'),
    mentions: many('MENTIONS', 'Entity', 'The entities it names.'),
    sources: many('CITES_SOURCE', 'Source', 'The pages it cites.'),
  },
});
