/** The part of schema.graphql that follows from the ontology: entity types, their connections, lists and filters. */
import type { EntityType, Field, Ontology } from '../ontology/index.js';
import { connectionName, edgeName } from './graphql-names.js';
import { fieldConnections } from './sdl-connections.js';
import { filterInput, listConnection, listFields, orderInput } from './sdl-lists.js';
import { block, described, paged } from './sdl-print.js';
import { enums, propertyFields } from './sdl-properties.js';
import { constantCase } from './words.js';

/** The SDL of all entity types. It stands between the markers of schema.graphql. */
export const deriveSdl = (ontology: Ontology): string =>
  [
    entityTypeEnum(ontology),
    relationshipTypeEnum(ontology),
    ...ontology.entityTypes.flatMap((type) => [
      ...enums(type.label, type.properties),
      objectType(type),
      filterInput(type),
      orderInput(type),
      listConnection(type.label),
    ]),
    ...ontology.relationshipTypes.flatMap((type) => enums(type.type, type.properties)),
    ...fieldConnections(ontology),
    listFields(ontology),
  ].join('\n\n') + '\n';

const entityTypeEnum = (ontology: Ontology): string =>
  block(
    'The kinds of entity.',
    'enum EntityType',
    ontology.entityTypes.map(({ label, description }) => described(description, constantCase(label))),
  );

const relationshipTypeEnum = (ontology: Ontology): string =>
  block(
    'The kinds of relationship.',
    'enum RelationshipType',
    ontology.relationshipTypes.map(({ type, description }) => described(description, type)),
  );

const objectType = (type: EntityType): string =>
  block(type.description, `type ${type.label} implements Node & Entity`, [
    ...entityInterfaceFields,
    ...propertyFields(type.label, type.properties),
    ...Object.entries(type.fields).map(([name, field]) =>
      described(
        field.description,
        `${name}${field.cardinality === 'one' ? '(asOf: PartialDate)' : connectionArguments}: ${fieldType(type, name, field)}`,
      ),
    ),
    ...(type.label === 'Agency' ? [coIssuersField] : []),
  ]);

const connectionArguments = '(first: Int = 20, after: String, asOf: PartialDate)';

const fieldType = (type: EntityType, name: string, field: Field): string =>
  field.cardinality === 'one' ? edgeName(type, field, name) : `${connectionName(type, field, name)}!${paged('first')}`;

/** The fields of the interface Entity, written out in every type as SDL wants it. */
const entityInterfaceFields = [
  described('Readable and unique in the whole graph: `agency:most`.', 'id: ID!'),
  described('The kind of entity.', 'type: EntityType!'),
  described(
    'The name in the language, else in the first language that has one: Korean, English, Chinese.',
    'name(language: Language = KO): String!',
  ),
  described('All its names.', 'names: Names!'),
  described('What it is, in our own words.', 'summary(language: SummaryLanguage = EN): String'),
  described('What the text leaves open, or where it contradicts itself.', 'caveats: [String!]!'),
  described('The date of the bulletin that first said it.', 'recordedOn: PartialDate!'),
  described(
    'Its relationships of all types, or of some.',
    `relations(types: [RelationshipType!], direction: Direction, first: Int = 20, after: String, asOf: PartialDate): RelationConnection!${paged('first')}`,
  ),
  described(
    'The items of bulletins that name it, with the paragraphs.',
    `articles(first: Int = 20, after: String, asOf: PartialDate): ArticleMentionsConnection!${paged('first')}`,
  ),
  described(
    'Opaque; another as soon as anything in the entity changes. A change says which version it knows.',
    'version: String!',
  ),
  described(
    'The changes that touched it or a fact that hangs on it, the newest first.',
    `history(first: Int = 20, after: String): ChangeConnection!${paged('first')}`,
  ),
  described(
    'What curators say of it, the oldest first.',
    `comments(first: Int = 20, after: String): CommentConnection!${paged('first')}`,
  ),
];

const coIssuersField = described(
  'The agencies that issued policies together with it, heaviest first.',
  `coIssuers(first: Int = 20, after: String, from: PartialDate, to: PartialDate, weighting: Weighting = COUNT, asOf: PartialDate): CoIssuerConnection!${paged('first')}`,
);
