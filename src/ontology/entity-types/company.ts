import { defineEntityType, many } from '../define.js';
import { organizationFields } from '../organization-fields.js';
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
    ...organizationFields,
    indicators: many('ABOUT', 'Indicator', 'Figures about it.', 'incoming'),
  },
});
