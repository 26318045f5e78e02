import { defineEntityType, many } from '../define.js';
import { choice, date, number, required, text } from '../property.js';

export const Indicator = defineEntityType({
  label: 'Indicator',
  list: 'indicators',
  idPrefix: 'indicator',
  description: 'One observed, forecast or target value, with its unit and period.',
  colour: '#475569',
  datedBy: 'periodEnd',
  properties: {
    measure: required(text('What is measured, in English: `R&D expenditure as a share of GDP`.')),
    value: number('The value, when the text gives one number.'),
    minValue: number('The lower end, when the text gives a range or a floor.'),
    maxValue: number('The upper end, when the text gives a range or a ceiling.'),
    unit: required(
      text('Unit of the value: `percent`, `yuan`, `centres`; figures in 만, 억 or 조 are written out in full.'),
    ),
    currency: text('ISO 4217 code, for money.'),
    periodStart: date('Start of the time the value is for, or the base of a comparison.'),
    periodEnd: date('The time the value is for; for a target its deadline.'),
    nature: required(choice(['actual', 'target', 'forecast', 'limit'], 'Observed, aimed at, predicted, or a ceiling.')),
    alsoReadAs: choice(
      ['actual', 'target', 'forecast', 'limit'],
      'The other nature that the text allows, where it is ambiguous; `caveats` says why.',
    ),
    qualifier: choice(
      ['exact', 'approximate', 'at_least', 'more_than', 'at_most'],
      'How the text qualifies the value.',
    ),
    conversion: text('The conversion that the text prints beside the value, as it stands.'),
  },
  listFilters: ['about', 'setBy'],
  fields: {
    about: many('ABOUT', 'Entity', 'What the value is about.'),
    setBy: many('SETS', 'Policy', 'The policies that set it.', 'incoming'),
    reportedBy: many('REPORTS', 'Entity', 'Who or what is named as its source.', 'incoming'),
  },
});
