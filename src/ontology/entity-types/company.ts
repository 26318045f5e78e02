import { defineEntityType, many } from '../define.js';
import { choice } from '../property.js';

export const Company = defineEntityType({
  label: 'Company',
  list: 'companies',
  idPrefix: 'company',
  description: 'A firm, or a class of firms that policy addresses as one.',
  colour: '#1d4ed8',
  properties: {
    kind: choice(
      ['enterprise', 'enterprise_class'],
      'A single firm, or a class such as the central state-owned enterprises.',
    ),
  },
  listFilters: ['regions'],
  fields: {
    regions: many('LOCATED_IN', 'Region', 'Where it is.'),
    funds: many('FUNDS', 'Program', 'Programs it pays for.'),
    leads: many('LEADS', 'Program', 'Programs it leads.'),
    participatesIn: many('PARTICIPATES_IN', 'Program', 'Programs it takes part in.'),
    partners: many('PARTNERS_WITH', 'Entity', 'Organizations it has a cooperation agreement with.', 'undirected'),
    advances: many('ADVANCES', 'Technology', 'Technologies it works on.'),
    developed: many('DEVELOPED', 'Entity', 'Results and technologies it developed.'),
    indicators: many('ABOUT', 'Indicator', 'Figures about it.', 'incoming'),
  },
});
