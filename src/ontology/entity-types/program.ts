import { defineEntityType, many, one } from '../define.js';
import { choice, date } from '../property.js';

export const Program = defineEntityType({
  label: 'Program',
  list: 'programs',
  idPrefix: 'program',
  description: 'A programme, project, task, platform, centre, cluster, forum, zone or talent scheme.',
  colour: '#a16207',
  datedBy: 'periodStart',
  properties: {
    kind: choice(
      ['programme', 'project', 'task', 'platform', 'centre', 'cluster', 'forum', 'zone', 'talent_scheme', 'subsidy', 'event', 'award', 'mechanism'],
      'What sort of undertaking it is.',
    ),
    status: choice(['planned', 'in_progress', 'established', 'completed'], 'How far it has come, as far as the text says.'),
    periodStart: date('When it starts or took place.'),
    periodEnd: date('When it ends.'),
  },
  listFilters: ['technologies', 'regions', 'leaders'],
  fields: {
    partOf: one('PART_OF', 'Program', 'The undertaking it belongs to.'),
    parts: many('PART_OF', 'Program', 'Undertakings that belong to it.', 'incoming'),
    implements: many('IMPLEMENTS', 'Policy', 'Policies it carries out.'),
    succeeds: many('SUCCEEDS', 'Policy', 'Policies it continues.'),
    cites: many('CITES', 'Policy', 'Policies it refers to.'),
    technologies: many('TARGETS', 'Technology', 'Technologies it targets.'),
    regions: many('LOCATED_IN', 'Region', 'Where it is carried out.'),
    leaders: many('LEADS', 'Entity', 'Who leads it.', 'incoming'),
    participants: many('PARTICIPATES_IN', 'Entity', 'Who takes part, with the role.', 'incoming'),
    funders: many('FUNDS', 'Entity', 'Who or what pays for it, with the ceiling.', 'incoming'),
    indicators: many('ABOUT', 'Indicator', 'Figures about it.', 'incoming'),
  },
});
