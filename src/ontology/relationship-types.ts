/** The registry of relationship types. */
import { defineRelationshipType, pairs } from './define.js';
import { choice, date, integer, number, text } from './property.js';

const organizations = ['Agency', 'Company', 'Institution'];

export const relationshipTypes = [
  defineRelationshipType({
    type: 'ISSUED_BY',
    description: 'The policy was issued by the agency.',
    endpoints: pairs(['Policy'], ['Agency']),
    orderedBy: 'order',
    properties: {
      role: choice(['lead', 'joint'], 'Lead issuer or joint issuer; empty when the text does not say.'),
      order: integer('Position in which the text names the issuer, from 1.'),
    },
  }),
  defineRelationshipType({
    type: 'TARGETS',
    description: 'The policy or program aims at the technology or industry.',
    endpoints: pairs(['Policy', 'Program'], ['Technology']),
  }),
  defineRelationshipType({
    type: 'APPLIES_TO',
    description: 'The policy applies to the region.',
    endpoints: pairs(['Policy'], ['Region']),
  }),
  defineRelationshipType({
    type: 'FUNDS',
    description: 'The policy or organization pays for the program.',
    endpoints: pairs(['Policy', 'Agency', 'Company'], ['Program']),
    distinguishedBy: ['per'],
    properties: {
      maxAmount: number('The most that is paid, in units of the currency.'),
      currency: text('ISO 4217 code.'),
      years: integer('Over how many years the amount accumulates.'),
      per: text('What one payment is for, in English: `project`.'),
      beneficiary: text('Who receives it, in English.'),
    },
  }),
  defineRelationshipType({
    type: 'IMPLEMENTS',
    description: 'The policy or program carries out the policy.',
    endpoints: pairs(['Policy', 'Program'], ['Policy']),
  }),
  defineRelationshipType({
    type: 'SUCCEEDS',
    description: 'The policy or program continues or replaces the policy.',
    endpoints: pairs(['Policy', 'Program'], ['Policy']),
  }),
  defineRelationshipType({
    type: 'CITES',
    description: 'The policy or program refers to the policy.',
    endpoints: pairs(['Policy', 'Program'], ['Policy']),
  }),
  defineRelationshipType({
    type: 'PART_OF',
    description: 'The region, body or program belongs to the larger one.',
    endpoints: [
      ['Region', 'Region'],
      ['Agency', 'Agency'],
      ['Institution', 'Institution'],
      ['Institution', 'Agency'],
      ['Program', 'Program'],
    ],
    acyclic: true,
  }),
  defineRelationshipType({
    type: 'BROADER',
    description: 'The technology belongs to the broader technology (SKOS broader).',
    endpoints: pairs(['Technology'], ['Technology']),
    acyclic: true,
  }),
  defineRelationshipType({
    type: 'LOCATED_IN',
    description: 'The organization, program or result is in the region.',
    endpoints: pairs([...organizations, 'Program', 'Achievement'], ['Region']),
  }),
  defineRelationshipType({
    type: 'LEADS',
    description: 'The organization or person leads the program.',
    endpoints: pairs([...organizations, 'Person'], ['Program']),
    properties: { role: text('The role in English, as the text puts it.') },
  }),
  defineRelationshipType({
    type: 'PARTICIPATES_IN',
    description: 'The organization or person takes part in the program.',
    endpoints: pairs([...organizations, 'Person'], ['Program']),
    properties: { role: text('The role in English, as the text puts it.') },
  }),
  defineRelationshipType({
    type: 'PARTNERS_WITH',
    description: 'The two organizations have a cooperation agreement.',
    endpoints: pairs(organizations, organizations),
    undirected: true,
    distinguishedBy: ['date'],
    properties: {
      kind: text('The sort of agreement, in English.'),
      date: date('When it was concluded or reported.'),
    },
  }),
  defineRelationshipType({
    type: 'DEVELOPED',
    description: 'The organization developed the technology or achieved the result.',
    endpoints: pairs(organizations, ['Achievement', 'Technology']),
  }),
  defineRelationshipType({
    type: 'ADVANCES',
    description: 'The result advances the technology, or the organization works on it.',
    endpoints: pairs(['Achievement', ...organizations], ['Technology']),
  }),
  defineRelationshipType({
    type: 'HEADS',
    description: 'The person leads the body.',
    endpoints: pairs(['Person'], ['Agency', 'Institution']),
    properties: { title: text('The title as printed.') },
  }),
  defineRelationshipType({
    type: 'SETS',
    description: 'The policy sets the target or limit.',
    endpoints: pairs(['Policy'], ['Indicator']),
  }),
  defineRelationshipType({
    type: 'REPORTS',
    description: 'The institution or publication is named as the source of the figure.',
    endpoints: pairs(['Institution', 'Achievement'], ['Indicator']),
  }),
  defineRelationshipType({
    type: 'ABOUT',
    description: 'The figure is about the entity.',
    endpoints: pairs(['Indicator'], ['Entity']),
  }),
  defineRelationshipType({
    type: 'PUBLISHES',
    description: 'The institution or person publishes the bulletin.',
    endpoints: pairs(['Institution', 'Person'], ['Bulletin']),
    properties: { role: text('The role in English, as the imprint puts it.') },
  }),
  defineRelationshipType({
    type: 'MENTIONS',
    description: 'The article names the entity.',
    endpoints: pairs(['Article'], ['Entity']),
    role: 'provenance',
  }),
  defineRelationshipType({
    type: 'CITES_SOURCE',
    description: 'The article cites the page.',
    endpoints: pairs(['Article'], ['Source']),
    orderedBy: 'order',
    properties: { order: integer('Position in the list of sources, from 1.') },
    role: 'provenance',
  }),
  defineRelationshipType({
    type: 'IN_BULLETIN',
    description: 'The article stands in the bulletin.',
    endpoints: pairs(['Article'], ['Bulletin']),
    role: 'provenance',
  }),
] as const;
