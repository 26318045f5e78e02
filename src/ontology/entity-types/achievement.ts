import { defineEntityType, many } from '../define.js';
import { choice, date } from '../property.js';

export const Achievement = defineEntityType({
  label: 'Achievement',
  list: 'achievements',
  idPrefix: 'achievement',
  description: 'A research result, record, product, launch or publication.',
  colour: '#4d7c0f',
  datedBy: 'date',
  properties: {
    kind: choice(['research_result', 'record', 'product', 'launch', 'publication'], 'What sort of result it is.'),
    date: date('When it happened or was reported; `dateBasis` says which.'),
    dateBasis: choice(['happened', 'reported'], 'What `date` is: the date of the result, or the date of the news.'),
  },
  listFilters: ['technologies', 'regions', 'developers'],
  fields: {
    developers: many('DEVELOPED', 'Entity', 'Organizations that achieved it.', 'incoming'),
    technologies: many('ADVANCES', 'Technology', 'Technologies it advances.'),
    regions: many('LOCATED_IN', 'Region', 'Where it was shown or launched.'),
    reports: many('REPORTS', 'Indicator', 'Figures it reports.'),
    indicators: many('ABOUT', 'Indicator', 'Figures about it.', 'incoming'),
  },
});
