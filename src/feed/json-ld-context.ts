/** The words of the JSON-LD: schema.org and SKOS where they have one, else our own. Nothing is loaded from elsewhere. */
import { typeOfId } from '../ontology/index.js';

export const base = 'urn:sti-policy-graph:';

/** The classes that a type is one of, beside our own. */
const classes: Readonly<Record<string, string>> = {
  Policy: 'schema:Legislation',
  Agency: 'schema:GovernmentOrganization',
  Region: 'schema:AdministrativeArea',
  Company: 'schema:Organization', // a class of firms is no corporation
  Institution: 'schema:Organization',
  Person: 'schema:Person',
  Program: 'schema:Project',
  Technology: 'skos:Concept',
  Indicator: 'schema:QuantitativeValue', // a target or forecast is no observation
  Bulletin: 'schema:PublicationIssue',
  Article: 'schema:Article',
  Source: 'schema:CreativeWork', // a page or a reference
};

interface Predicate {
  readonly property: string;
  /** The types of the source for which the property is defined; absent for all. */
  readonly from?: readonly string[];
  /** Whether the property points from the target to the source. */
  readonly inverse?: true;
}

/**
 * Properties that say what a relationship type says, by schema.org's and SKOS's definitions. Where none says just that, our own word stands
 * alone: SUCCEEDS (continuing is not `legislationChanges`), CO_ISSUES (`skos:related` would make concepts of agencies), and the rest.
 */
const predicates: Readonly<Record<string, readonly Predicate[]>> = {
  ISSUED_BY: [{ property: 'schema:legislationPassedBy' }],
  TARGETS: [{ property: 'schema:about', from: ['Policy'] }],
  APPLIES_TO: [{ property: 'schema:spatialCoverage' }],
  IMPLEMENTS: [{ property: 'schema:legislationApplies', from: ['Policy'] }],
  CITES: [{ property: 'schema:citation', from: ['Policy'] }],
  FUNDS: [{ property: 'schema:funder', from: ['Agency', 'Company'], inverse: true }],
  PART_OF: [
    { property: 'schema:containedInPlace', from: ['Region'] },
    { property: 'schema:parentOrganization', from: ['Agency', 'Institution'] },
  ],
  // Both point from the narrower to the broader.
  BROADER: [{ property: 'skos:broader' }],
  LOCATED_IN: [{ property: 'schema:location', from: ['Agency', 'Company', 'Institution', 'Program'] }],
  HEADS: [{ property: 'schema:affiliation' }],
  PUBLISHES: [{ property: 'schema:publisher', inverse: true }],
  MENTIONS: [{ property: 'schema:mentions' }],
  CITES_SOURCE: [{ property: 'schema:citation' }],
  IN_BULLETIN: [{ property: 'schema:isPartOf' }],
};

export const classesOf = (type: string): string[] => [
  `own:${type}`,
  ...(classes[type] === undefined ? [] : [classes[type]]),
];

interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

/** The triples of a relationship, by ids of entities: our own property, and those of schema.org or SKOS that say the same. */
export const triplesOf = (source: string, type: string, target: string): Triple[] => [
  { subject: source, predicate: `own:${type}`, object: target },
  ...(predicates[type] ?? [])
    .filter(({ from }) => from === undefined || from.includes(typeOfId(source) ?? ''))
    .map(({ property, inverse }) =>
      inverse === true
        ? { subject: target, predicate: property, object: source }
        : { subject: source, predicate: property, object: target },
    ),
];

/** The property of schema.org that says what the date of a node is; null where it only has our own. */
export const datePropertyOf = (type: string, basis: string | null): string | null => {
  if (type === 'Policy')
    return basis === 'issued' ? 'schema:legislationDate' : basis === 'announced' ? 'schema:datePublished' : null;
  return type === 'Bulletin' ? 'schema:datePublished' : null;
};

/** A date as a literal of its precision. */
export const dateLiteral = (date: string): unknown => {
  const precision = Object.entries(datePatterns).find(([, pattern]) => pattern.test(date))?.[0];
  return precision === undefined ? date : { '@value': date, '@type': precision };
};

const datePatterns = {
  'xsd:gYear': /^\d{4}$/,
  'xsd:gYearMonth': /^\d{4}-\d{2}$/,
  'xsd:date': /^\d{4}-\d{2}-\d{2}$/,
};

/** Ids that begin with the prefix of a type and hold nothing else that an IRI cannot; others are escaped. */
export const iriOf = (id: string): string => {
  const prefixed = typeOfId(id) !== undefined;
  const escaped = encodeURIComponent(id).replaceAll('%2F', '/').replaceAll('%3A', ':');
  return prefixed ? `${base}${escaped}` : `${base}entity:${escaped}`;
};

export const relationshipIri = (id: string): string => `${base}relationship:${encodeURIComponent(id)}`;

export const context = {
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  own: { '@id': `${base}ontology:`, '@prefix': true },
  id: '@id',
  type: '@type',
  name: 'schema:name',
  names: { '@id': 'schema:name', '@container': '@language' },
  prefLabel: 'skos:prefLabel',
  prefLabels: { '@id': 'skos:prefLabel', '@container': '@language' },
  alternateName: 'schema:alternateName',
  altLabel: 'skos:altLabel',
  identifier: 'schema:identifier',
  citation: 'schema:creditText',
  basedOn: { '@id': 'schema:isBasedOn', '@type': '@id' },
  derivedFrom: { '@id': 'prov:wasDerivedFrom', '@type': '@id' },
  subject: { '@id': 'rdf:subject', '@type': '@id' },
  predicate: { '@id': 'rdf:predicate', '@type': '@vocab' },
  object: { '@id': 'rdf:object', '@type': '@id' },
} as const;
