import { defineEntityType, many } from '../define.js';
import { date, text, url } from '../property.js';

export const Source = defineEntityType({
  label: 'Source',
  list: 'sources',
  idPrefix: 'source',
  description: 'A page that a bulletin cites, or a reference that vouches for long-lived facts.',
  role: 'provenance',
  colour: '#a8a29e',
  datedBy: 'date',
  properties: {
    url: url('Its address as printed; none for a reference that is no page.'),
    publisher: text('The publisher as the bulletin names it.'),
    date: date('The date that the bulletin or the address gives.'),
  },
  listFilters: ['citedBy'],
  fields: {
    citedBy: many('CITES_SOURCE', 'Article', 'The items that cite it.', 'incoming'),
  },
});
