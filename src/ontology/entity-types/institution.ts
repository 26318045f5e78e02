import { defineEntityType, many, one } from '../define.js';
import { organizationFields } from '../organization-fields.js';
import { choice } from '../property.js';

export const Institution = defineEntityType({
  label: 'Institution',
  list: 'institutions',
  idPrefix: 'institution',
  description: 'A university, institute, hospital, association, think tank, data provider or medium.',
  colour: '#7e22ce',
  properties: {
    kind: choice(
      [
        'university',
        'academy',
        'institute',
        'laboratory',
        'hospital',
        'association',
        'think_tank',
        'centre',
        'medium',
        'database',
        'launch_site',
      ],
      'What sort of institution it is.',
    ),
  },
  listFilters: ['regions'],
  fields: {
    ...organizationFields,
    heads: many('HEADS', 'Person', 'Who leads it.', 'incoming'),
    partOf: one('PART_OF', 'Entity', 'The body it belongs to.'),
    parts: many('PART_OF', 'Institution', 'Institutions that belong to it.', 'incoming'),
    reports: many('REPORTS', 'Indicator', 'Figures it is named as the source of.'),
    indicators: many('ABOUT', 'Indicator', 'Figures about it.', 'incoming'),
  },
});
