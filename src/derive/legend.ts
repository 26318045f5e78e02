/** The legend of every picture, for the explorer: types, their colours and plurals, and which relationships are facts. */
import type { Ontology } from '../ontology/index.js';
import { constantCase } from './words.js';

export const deriveLegend = ({ entityTypes, relationshipTypes }: Ontology): string =>
  [
    '/* Derived from src/ontology by `npm run generate`: do not edit. */',
    '',
    '/** Entity types in the order of the ontology; `label` is what feeds call them. */',
    'export const entityTypes = [',
    ...entityTypes.map(
      ({ label, role, colour }) =>
        `  { type: '${constantCase(label)}', label: '${label}', role: '${role}', colour: '${colour}' },`,
    ),
    '] as const;',
    '',
    '/** Relationship types in the order of the ontology. */',
    'export const relationshipTypes = [',
    ...relationshipTypes.map(
      ({ type, role, undirected }) => `  { type: '${type}', role: '${role}', undirected: ${String(undirected)} },`,
    ),
    '] as const;',
    '',
    "export type EntityTypeName = (typeof entityTypes)[number]['type'];",
    "export type RelationshipTypeName = (typeof relationshipTypes)[number]['type'];",
    '',
  ].join('\n');
