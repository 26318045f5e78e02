import { defineEntityType, many, one } from '../define.js';
import { choice } from '../property.js';

export const Technology = defineEntityType({
  label: 'Technology',
  list: 'technologies',
  idPrefix: 'technology',
  description: 'A technology field or product, or the industry built on it.',
  colour: '#0e7490',
  properties: {
    scheme: choice(['technology', 'product', 'industry'], 'Which classification it belongs to.'),
  },
  listFilters: ['broader'],
  fields: {
    broader: one('BROADER', 'Technology', 'The field it belongs to.'),
    narrower: many('BROADER', 'Technology', 'Fields that belong to it.', 'incoming'),
    policies: many('TARGETS', 'Policy', 'Policies that target it.', 'incoming'),
    programs: many('TARGETS', 'Program', 'Programs that target it.', 'incoming'),
    developers: many('DEVELOPED', 'Entity', 'Organizations that developed it.', 'incoming'),
    advancedBy: many('ADVANCES', 'Entity', 'Results that advance it and organizations that work on it.', 'incoming'),
    achievements: many('ADVANCES', 'Achievement', 'Results that advance it.', 'incoming'),
    indicators: many('ABOUT', 'Indicator', 'Figures about it.', 'incoming'),
  },
});
