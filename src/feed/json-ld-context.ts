/** The words of the JSON-LD: schema.org and SKOS where they have one, else our own. Nothing is loaded from elsewhere. */
import { ontology, type EntityType } from '../ontology/index.js';

export const base = 'urn:sti-policy-graph:';

const entityTypes: readonly EntityType[] = ontology.entityTypes;

/** The classes that a type is one of, beside our own. */
const classes: Readonly<Record<string, string>> = {
  Policy: 'schema:Legislation',
  Agency: 'schema:GovernmentOrganization',
  Region: 'schema:AdministrativeArea',
  Company: 'schema:Corporation',
  Institution: 'schema:Organization',
  Person: 'schema:Person',
  Program: 'schema:Project',
  Technology: 'skos:Concept',
  Indicator: 'schema:Observation',
  Bulletin: 'schema:PublicationIssue',
  Article: 'schema:Article',
  Source: 'schema:WebPage',
};

/** Properties that say what a relationship type says, in its direction. */
const predicates: Readonly<Record<string, string>> = {
  ISSUED_BY: 'schema:legislationPassedBy',
  TARGETS: 'schema:about',
  APPLIES_TO: 'schema:spatialCoverage',
  IMPLEMENTS: 'schema:legislationApplies',
  SUCCEEDS: 'schema:legislationChanges',
  CITES: 'schema:citation',
  PART_OF: 'schema:isPartOf',
  BROADER: 'skos:broader',
  LOCATED_IN: 'schema:location',
  ABOUT: 'schema:about',
  MENTIONS: 'schema:mentions',
  CITES_SOURCE: 'schema:citation',
  IN_BULLETIN: 'schema:isPartOf',
  CO_ISSUES: 'skos:related',
};

export const classesOf = (type: string): string[] => [
  `own:${type}`,
  ...(classes[type] === undefined ? [] : [classes[type]]),
];

/** Our own property, and the one of schema.org or SKOS that says the same. */
export const predicatesOf = (type: string): string[] => [
  `own:${type}`,
  ...(predicates[type] === undefined ? [] : [predicates[type]]),
];

/** Ids that begin with the prefix of a type and hold nothing else that an IRI cannot; others are escaped. */
export const iriOf = (id: string): string => {
  const prefixed = entityTypes.some(({ idPrefix }) => id.startsWith(`${idPrefix}:`));
  const escaped = encodeURIComponent(id).replaceAll('%2F', '/').replaceAll('%3A', ':');
  return prefixed ? `${base}${escaped}` : `${base}entity:${escaped}`;
};

export const relationshipIri = (id: string): string => `${base}relationship:${encodeURIComponent(id)}`;

export const context = {
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  own: { '@id': `${base}ontology:`, '@prefix': true },
  id: '@id',
  type: '@type',
  name: 'schema:name',
  names: { '@id': 'schema:name', '@container': '@language' },
  prefLabel: 'skos:prefLabel',
  prefLabels: { '@id': 'skos:prefLabel', '@container': '@language' },
  identifier: 'schema:identifier',
  citation: 'schema:creditText',
  date: 'schema:temporalCoverage',
  recordedOn: 'schema:dateCreated',
  subject: { '@id': 'rdf:subject', '@type': '@id' },
  predicate: { '@id': 'rdf:predicate', '@type': '@vocab' },
  object: { '@id': 'rdf:object', '@type': '@id' },
} as const;
