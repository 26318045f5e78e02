import { defineEntityType, many } from '../define.js';
import { date, required, text } from '../property.js';

export const Bulletin = defineEntityType({
  label: 'Bulletin',
  list: 'bulletins',
  idPrefix: 'bulletin',
  description: 'One issue of a bulletin.',
  role: 'provenance',
  colour: '#57534e',
  datedBy: 'issuedOn',
  properties: {
    issuedOn: required(date('The day of issue.')),
    series: text('The title of the series.'),
    language: text('Language of the text, BCP 47.'),
  },
  fields: {
    items: many('IN_BULLETIN', 'Article', 'Its items, with the front matter and the imprint.', 'incoming'),
    publishers: many('PUBLISHES', 'Entity', 'Who publishes it, with the role.', 'incoming'),
  },
});
