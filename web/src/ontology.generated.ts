/* Derived from src/ontology by `npm run generate`: do not edit. */

/** Entity types in the order of the ontology; `label` is what feeds call them. */
export const entityTypes = [
  { type: 'POLICY', label: 'Policy', role: 'fact', colour: '#b91c1c' },
  { type: 'AGENCY', label: 'Agency', role: 'fact', colour: '#c2410c' },
  { type: 'REGION', label: 'Region', role: 'fact', colour: '#15803d' },
  { type: 'TECHNOLOGY', label: 'Technology', role: 'fact', colour: '#0e7490' },
  { type: 'PROGRAM', label: 'Program', role: 'fact', colour: '#a16207' },
  { type: 'COMPANY', label: 'Company', role: 'fact', colour: '#1d4ed8' },
  { type: 'INSTITUTION', label: 'Institution', role: 'fact', colour: '#7e22ce' },
  { type: 'PERSON', label: 'Person', role: 'fact', colour: '#be185d' },
  { type: 'ACHIEVEMENT', label: 'Achievement', role: 'fact', colour: '#4d7c0f' },
  { type: 'INDICATOR', label: 'Indicator', role: 'fact', colour: '#475569' },
  { type: 'BULLETIN', label: 'Bulletin', role: 'provenance', colour: '#57534e' },
  { type: 'ARTICLE', label: 'Article', role: 'provenance', colour: '#78716c' },
  { type: 'SOURCE', label: 'Source', role: 'provenance', colour: '#a8a29e' },
] as const;

/** Relationship types in the order of the ontology. */
export const relationshipTypes = [
  { type: 'ISSUED_BY', role: 'fact', undirected: false },
  { type: 'TARGETS', role: 'fact', undirected: false },
  { type: 'APPLIES_TO', role: 'fact', undirected: false },
  { type: 'FUNDS', role: 'fact', undirected: false },
  { type: 'IMPLEMENTS', role: 'fact', undirected: false },
  { type: 'SUCCEEDS', role: 'fact', undirected: false },
  { type: 'CITES', role: 'fact', undirected: false },
  { type: 'PART_OF', role: 'fact', undirected: false },
  { type: 'BROADER', role: 'fact', undirected: false },
  { type: 'LOCATED_IN', role: 'fact', undirected: false },
  { type: 'LEADS', role: 'fact', undirected: false },
  { type: 'PARTICIPATES_IN', role: 'fact', undirected: false },
  { type: 'PARTNERS_WITH', role: 'fact', undirected: true },
  { type: 'DEVELOPED', role: 'fact', undirected: false },
  { type: 'ADVANCES', role: 'fact', undirected: false },
  { type: 'HEADS', role: 'fact', undirected: false },
  { type: 'SETS', role: 'fact', undirected: false },
  { type: 'REPORTS', role: 'fact', undirected: false },
  { type: 'ABOUT', role: 'fact', undirected: false },
  { type: 'PUBLISHES', role: 'fact', undirected: false },
  { type: 'MENTIONS', role: 'provenance', undirected: false },
  { type: 'CITES_SOURCE', role: 'provenance', undirected: false },
  { type: 'IN_BULLETIN', role: 'provenance', undirected: false },
] as const;

export type EntityTypeName = (typeof entityTypes)[number]['type'];
export type RelationshipTypeName = (typeof relationshipTypes)[number]['type'];
