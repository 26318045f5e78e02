import { defineEntityType, many, one } from '../define.js';
import { choice, required, text } from '../property.js';

export const Region = defineEntityType({
  label: 'Region',
  list: 'regions',
  idPrefix: 'region',
  description: 'A territory: country, province, city, county or district, named zone, or macro-region.',
  colour: '#15803d',
  properties: {
    level: required(
      choice(
        ['world', 'country', 'macro_region', 'province', 'city', 'county', 'zone'],
        'The tier it stands on; a municipality such as Beijing is a province.',
      ),
    ),
    code: text('Administrative division code (GB/T 2260), six digits, where there is one.'),
  },
  listFilters: ['partOf'],
  fields: {
    partOf: one('PART_OF', 'Region', 'The region that contains it.'),
    parts: many('PART_OF', 'Region', 'The regions it contains.', 'incoming'),
    policies: many('APPLIES_TO', 'Policy', 'Policies that apply to it.', 'incoming'),
    agencies: many('LOCATED_IN', 'Agency', 'Government bodies in it.', 'incoming'),
    companies: many('LOCATED_IN', 'Company', 'Companies in it.', 'incoming'),
    institutions: many('LOCATED_IN', 'Institution', 'Institutions in it.', 'incoming'),
    programs: many('LOCATED_IN', 'Program', 'Programs carried out in it.', 'incoming'),
    achievements: many('LOCATED_IN', 'Achievement', 'Results shown or launched in it.', 'incoming'),
    indicators: many('ABOUT', 'Indicator', 'Figures about it.', 'incoming'),
  },
});
