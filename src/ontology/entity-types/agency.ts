import { defineEntityType, many, one } from '../define.js';
import { organizationFields } from '../organization-fields.js';
import { choice } from '../property.js';

export const Agency = defineEntityType({
  label: 'Agency',
  list: 'agencies',
  idPrefix: 'agency',
  description: 'A government body that can issue or oversee policy.',
  colour: '#c2410c',
  properties: {
    level: choice(['central', 'provincial', 'municipal', 'county'], 'The tier of government it belongs to.'),
    kind: choice(
      [
        'cabinet',
        'ministry',
        'commission',
        'administration',
        'office',
        'department',
        'bureau',
        'committee',
        'expert_group',
        'government',
      ],
      'What sort of body it is.',
    ),
  },
  extraLabels: [
    {
      label: 'Ministry',
      list: 'ministries',
      description:
        'A central body that issues in its own name: the State Council, its ministries, commissions, administrations and general offices. Committees set up inside a ministry are agencies, not ministries.',
      when: { level: ['central'], kind: ['cabinet', 'ministry', 'commission', 'administration', 'office'] },
    },
  ],
  listFilters: ['regions'],
  fields: {
    ...organizationFields,
    policies: many('ISSUED_BY', 'Policy', 'Policies it issued, alone or with others.', 'incoming'),
    heads: many('HEADS', 'Person', 'Who leads it.', 'incoming'),
    partOf: one('PART_OF', 'Agency', 'The body it belongs to.'),
    parts: many('PART_OF', 'Entity', 'Bodies that belong to it.', 'incoming'),
  },
});
