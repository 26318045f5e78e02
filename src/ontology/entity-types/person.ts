import { defineEntityType, many } from '../define.js';

export const Person = defineEntityType({
  label: 'Person',
  list: 'people',
  idPrefix: 'person',
  description: 'A named holder of an office.',
  colour: '#be185d',
  properties: {},
  listFilters: ['heads'],
  fields: {
    heads: many('HEADS', 'Entity', 'The bodies the person leads, with the title.'),
    leads: many('LEADS', 'Program', 'Programs the person leads.'),
    participatesIn: many('PARTICIPATES_IN', 'Program', 'Programs the person takes part in, with the role.'),
    publishes: many('PUBLISHES', 'Bulletin', 'Bulletins the person publishes.'),
  },
});
