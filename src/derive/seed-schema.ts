/** The JSON Schema (draft 7) of seed files: editors complete YAML with it, and the importer validates with it. */
import {
  entityProperties,
  nameLanguages,
  relationshipProperties,
  type EntityType,
  type Ontology,
  type Properties,
  type Property,
  type RelationshipType,
} from '../ontology/index.js';

export type JsonSchema = Readonly<Record<string, unknown>>;

export const deriveSeedSchema = (ontology: Ontology): JsonSchema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Seed of the knowledge graph of science and technology policy',
  description: 'Generated from src/ontology by `npm run generate`. docs/seeds.md explains the format.',
  type: 'object',
  oneOf: [
    object({ reference: ref('reference'), entities: list(ref('referenceEntity')) }, ['reference', 'entities']),
    object({ bulletin: ref('bulletin'), articles: list(ref('article')) }, ['bulletin', 'articles']),
  ],
  definitions: {
    text: { type: 'string', minLength: 1 },
    partialDate: {
      type: 'string',
      pattern: datePattern,
      description: 'A day, month or year: 2023-05-18, 2021-01 or 2025.',
    },
    day: { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' },
    url: { type: 'string', pattern: '^https?://\\S+$' },
    id: {
      type: 'string',
      pattern: '^[a-z][a-z-]*:[a-z0-9]+(-[a-z0-9]+)*$',
      description: '<type>:<readable>, lower case.',
    },
    paragraph: { type: 'string', pattern: '^p[1-9]\\d*$', description: 'p1 is the headline of the item.' },
    terms: {
      type: 'array',
      items: ref('text'),
      minItems: 1,
      description: 'What stands in the paragraph, letter for letter.',
    },
    places: {
      type: 'array',
      minItems: 1,
      items: object({ at: ref('paragraph'), terms: ref('terms') }, ['at', 'terms']),
    },
    names: {
      ...object(Object.fromEntries(Object.keys(nameLanguages).map((key) => [key, ref('text')])), []),
      minProperties: 1,
    },
    reference: object(
      {
        id: idOf('source'),
        names: ref('names'),
        url: ref('url'),
        publisher: ref('text'),
        date: ref('partialDate'),
        summary: ref('text'),
        summaryKo: ref('text'),
      },
      ['id', 'names'],
    ),
    bulletin: object(
      {
        id: idOf('bulletin'),
        names: ref('names'),
        aliases: list(ref('text')),
        summary: ref('text'),
        summaryKo: ref('text'),
        caveats: list(ref('text')),
        issuedOn: ref('day'),
        series: ref('text'),
        language: ref('text'),
        text: { type: 'string', minLength: 1, description: 'The name of the text file, for the check of evidence.' },
      },
      ['id', 'names', 'issuedOn', 'text'],
    ),
    article: object(
      {
        key: { type: 'string', pattern: '^(contents|summary|imprint|(policy|technology|brief)-\\d{2})$' },
        headline: ref('text'),
        theme: ref('text'),
        date: ref('partialDate'),
        summary: ref('text'),
        summaryKo: ref('text'),
        caveats: list(ref('text')),
        sources: list(ref('source')),
        entities: list(ref('articleEntity')),
        mentions: list(object({ id: ref('id'), ...places }, ['id'])),
        facts: list(ref('fact')),
      },
      ['key', 'headline'],
    ),
    source: object(
      {
        id: idOf('source'),
        title: ref('text'),
        url: ref('url'),
        publisher: ref('text'),
        date: ref('partialDate'),
        at: ref('paragraph'),
      },
      ['id', 'title', 'url', 'at'],
    ),
    referenceEntity: byType(
      ontology.entityTypes.filter(isSeeded).map((type) => entity(type, { relations: list(ref('relation')) })),
    ),
    articleEntity: byType(ontology.entityTypes.filter(isSeeded).map((type) => entity(type, places))),
    relation: byType(
      ontology.relationshipTypes.filter(isFact).map((type) => relationship(type, { to: ref('id') }, ['to'])),
    ),
    fact: byType(
      ontology.relationshipTypes
        .filter(isFact)
        .map((type) => relationship(type, { from: ref('id'), to: ref('id'), ...places }, ['from', 'to'])),
    ),
  },
});

// Provenance follows from where a fact stands in a seed: it is never written as an entity or a fact.
const isSeeded = ({ role }: EntityType): boolean => role === 'fact';
const isFact = ({ role }: RelationshipType): boolean => role === 'fact';

const datePattern = '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$';

const ref = (name: string): JsonSchema => ({ $ref: `#/definitions/${name}` });

const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });

const idOf = (prefix: string): JsonSchema => ({ type: 'string', pattern: `^${prefix}:[a-z0-9]+(-[a-z0-9]+)*$` });

const places = { at: ref('paragraph'), terms: ref('terms'), evidence: ref('places') };

function object(properties: Readonly<Record<string, JsonSchema>>, required: readonly string[]): JsonSchema {
  return { type: 'object', additionalProperties: false, properties, required };
}

/** Exactly one of the schemas, told by the property `type`, so that errors speak of that one only. */
const byType = (schemas: readonly JsonSchema[]): JsonSchema => ({
  type: 'object',
  required: ['type'],
  discriminator: { propertyName: 'type' },
  oneOf: schemas,
});

const entity = (type: EntityType, more: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  description: type.description,
  ...object(
    {
      type: { const: type.label },
      id: idOf(type.idPrefix),
      names: ref('names'),
      ...schemas({ ...writtenEntityProperties, ...type.properties }),
      ...more,
    },
    ['type', 'id', 'names', ...requiredKeys(type.properties)],
  ),
});

const relationship = (
  type: RelationshipType,
  ends: Readonly<Record<string, JsonSchema>>,
  required: readonly string[],
): JsonSchema => ({
  description: type.description,
  ...object(
    { type: { const: type.type }, ...schemas({ ...writtenRelationshipProperties, ...type.properties }), ...ends },
    ['type', ...required, ...requiredKeys(type.properties)],
  ),
});

const omit = (properties: Properties, keys: readonly string[]): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([key]) => !keys.includes(key)));

/** Names are written as `names`; what follows from the place in the seeds is not written. */
const writtenEntityProperties = omit(entityProperties, [...Object.values(nameLanguages), 'recordedOn']);
const writtenRelationshipProperties = omit(relationshipProperties, ['recordedOn', 'evidence']);

const requiredKeys = (properties: Properties): string[] =>
  Object.entries(properties).flatMap(([key, { required }]) => (required ? [key] : []));

const schemas = (properties: Properties): Record<string, JsonSchema> =>
  Object.fromEntries(
    Object.entries(properties).map(([key, property]) => [
      key,
      { description: property.description, ...schema(property) },
    ]),
  );

const schema = (property: Property): JsonSchema => {
  switch (property.kind) {
    case 'text':
      return { type: 'string', minLength: 1 };
    case 'textList':
      return { type: 'array', items: { type: 'string', minLength: 1 } };
    case 'url':
      return { type: 'string', pattern: '^https?://\\S+$' };
    case 'date':
      return { type: 'string', pattern: datePattern };
    case 'integer':
      return { type: 'integer' };
    case 'number':
      return { type: 'number' };
    case 'choice':
      return { enum: property.choices };
    case 'choiceList':
      return { type: 'array', items: { enum: property.choices }, uniqueItems: true };
  }
};
