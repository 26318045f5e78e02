import { defineEntityType, many, stated } from '../define.js';
import { choice, choiceList, date, integer, required } from '../property.js';

export const Policy = defineEntityType({
  label: 'Policy',
  list: 'policies',
  idPrefix: 'policy',
  description: 'A plan, opinion, set of measures, law, notice or other act of policy.',
  colour: '#b91c1c',
  datedBy: 'date',
  properties: {
    kind: required(
      choice(
        ['plan', 'opinion', 'measures', 'law', 'notice', 'guideline', 'decision', 'strategy'],
        'The form of the act.',
      ),
    ),
    status: choice(
      ['draft_for_comment', 'in_preparation', 'announced', 'issued'],
      'How far the act has come; empty when the text does not say.',
    ),
    date: date('When it was issued or, failing that, reported; `dateBasis` says which.'),
    dateBasis: choice(
      ['issued', 'announced', 'reported'],
      "What `date` is: the act's own date, the date a source gives for its announcement, or the date of the news.",
    ),
    periodStart: date('Start of the period that the act covers.'),
    periodEnd: date('End of the period that the act covers.'),
    statedIssuerCount: integer('How many issuers the text states; more may be stated than named, or fewer.'),
    instruments: choiceList(
      ['supply', 'demand', 'environment'],
      'Kinds of policy instrument it uses (after Rothwell and Zegveld 1985).',
    ),
  },
  listFilters: ['issuers', 'technologies', 'regions'],
  fields: {
    issuers: stated(
      'statedIssuerCount',
      many('ISSUED_BY', 'Agency', 'The bodies named as its issuers, in the order of the text.'),
    ),
    technologies: many('TARGETS', 'Technology', 'Technologies it targets.'),
    regions: many('APPLIES_TO', 'Region', 'Regions it applies to.'),
    funds: many('FUNDS', 'Program', 'Programs it pays for, with the ceiling.'),
    implements: many('IMPLEMENTS', 'Policy', 'Policies it carries out.'),
    implementedBy: many('IMPLEMENTS', 'Entity', 'Policies and programs that carry it out.', 'incoming'),
    succeeds: many('SUCCEEDS', 'Policy', 'Policies it continues or replaces.'),
    succeededBy: many('SUCCEEDS', 'Entity', 'What continues or replaces it.', 'incoming'),
    cites: many('CITES', 'Policy', 'Policies it refers to.'),
    citedBy: many('CITES', 'Entity', 'Policies and programs that refer to it.', 'incoming'),
    sets: many('SETS', 'Indicator', 'Targets and limits it sets.'),
    indicators: many('ABOUT', 'Indicator', 'Figures about it.', 'incoming'),
  },
});
