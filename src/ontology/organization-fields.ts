/** What every kind of organization can be asked: what it pays for, leads, takes part in, works on, agreed and developed. */
import { many } from './define.js';

export const organizationFields = {
  regions: many('LOCATED_IN', 'Region', 'Where it is, or which territory it governs.'),
  funds: many('FUNDS', 'Program', 'Programs it pays for.'),
  leads: many('LEADS', 'Program', 'Programs it leads.'),
  participatesIn: many('PARTICIPATES_IN', 'Program', 'Programs it takes part in.'),
  partners: many('PARTNERS_WITH', 'Entity', 'Organizations it has a cooperation agreement with.', 'undirected'),
  advances: many('ADVANCES', 'Technology', 'Technologies it works on.'),
  developed: many('DEVELOPED', 'Entity', 'Results and technologies it developed.'),
} as const;
