/** The part of schema.graphql that follows from the ontology: entity types, their connections, lists and filters. */
import {
  relationshipType,
  type EntityType,
  type Field,
  type Ontology,
  type Property,
  type Properties,
} from '../ontology/index.js';
import { connectionName, edgeName, enumName } from './graphql-names.js';
import { block, described } from './sdl-print.js';
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

const enums = (owner: string, properties: Properties): string[] =>
  Object.entries(properties).flatMap(([key, property]) =>
    property.kind === 'choice' || property.kind === 'choiceList'
      ? [
          block(
            property.description,
            `enum ${enumName(owner, key)}`,
            property.choices.map((choice) => `  ${constantCase(choice)}`),
          ),
        ]
      : [],
  );

const objectType = (type: EntityType): string =>
  block(type.description, `type ${type.label} implements Node & Entity`, [
    ...entityInterfaceFields,
    ...propertyFields(type.label, type.properties),
    ...Object.entries(type.fields).map(([name, field]) =>
      described(
        field.description,
        `${name}${field.cardinality === 'one' ? '' : connectionArguments}: ${fieldType(type, name, field)}`,
      ),
    ),
    ...(type.label === 'Agency' ? [coIssuersField] : []),
  ]);

const connectionArguments = '(first: Int = 20, after: String, asOf: PartialDate)';

const fieldType = (type: EntityType, name: string, field: Field): string =>
  field.cardinality === 'one' ? edgeName(type, field, name) : `${connectionName(type, field, name)}!`;

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
    'relations(types: [RelationshipType!], direction: Direction, first: Int = 20, after: String, asOf: PartialDate): RelationConnection!',
  ),
  described(
    'The items of bulletins that name it, with the paragraphs.',
    'articles(first: Int = 20, after: String, asOf: PartialDate): ArticleMentionsConnection!',
  ),
];

const coIssuersField = described(
  'The agencies that issued policies together with it, heaviest first.',
  'coIssuers(first: Int = 20, after: String, from: PartialDate, to: PartialDate, weighting: Weighting = COUNT, asOf: PartialDate): CoIssuerConnection!',
);

const propertyFields = (owner: string, properties: Properties): string[] =>
  Object.entries(properties).map(([key, property]) =>
    described(property.description, `${key}: ${propertyType(owner, key, property)}`),
  );

const propertyType = (owner: string, key: string, property: Property): string => {
  const bang = property.required ? '!' : '';
  switch (property.kind) {
    case 'text':
    case 'url':
      return `String${bang}`;
    case 'date':
      return `PartialDate${bang}`;
    case 'integer':
      return `Int${bang}`;
    case 'number':
      return `Float${bang}`;
    case 'textList':
      return '[String!]!';
    case 'choice':
      return `${enumName(owner, key)}${bang}`;
    case 'choiceList':
      return `[${enumName(owner, key)}!]!`;
  }
};

const filterInput = (type: EntityType): string =>
  block(
    `Which ${type.list} to list; conditions are joined by and, the values of one by or.`,
    `input ${type.label}Filter`,
    [
      '  ids: [ID!]',
      described('Part of a name in any language or script.', 'nameContains: String'),
      described('Only what bulletins up to this date said.', 'asOf: PartialDate'),
      ...Object.entries(type.properties).flatMap(([key, property]) =>
        property.kind === 'choice' || property.kind === 'choiceList'
          ? [described(property.description, `${key}: [${enumName(type.label, key)}!]`)]
          : [],
      ),
      ...(type.datedBy === null
        ? []
        : [described(`The time of \`${type.datedBy}\`. What has no date does not match.`, 'date: DateRange')]),
      ...type.listFilters.map((name) => described(filterDescription(type.fields[name]), `${name}: [ID!]`)),
    ],
  );

const filterDescription = (field: Field | undefined): string => {
  const plain = field?.description ?? '';
  if (field?.target === 'Region') return `${plain} A region stands for all regions in it.`;
  if (field?.target === 'Technology') return `${plain} A technology stands for all narrower ones.`;
  return plain;
};

const orderInput = (type: EntityType): string =>
  [
    block(`What ${type.list} can be ordered by.`, `enum ${type.label}OrderField`, [
      ...(type.datedBy === null
        ? []
        : [described(`By \`${type.datedBy}\`; what has no date counts as earliest.`, 'DATE')]),
      '  NAME',
      described('By the date of the bulletin that first said it.', 'RECORDED_ON'),
    ]),
    block(`The order of ${type.list}; ties are ordered by id.`, `input ${type.label}Order`, [
      `  field: ${type.label}OrderField!`,
      '  direction: OrderDirection! = ASC',
    ]),
  ].join('\n\n');

const listConnection = (label: string): string =>
  [
    block(`A page of ${label} entities.`, `type ${label}Connection`, [
      `  edges: [${label}Edge!]!`,
      `  nodes: [${label}!]!`,
      '  pageInfo: PageInfo!',
      described('How many match in all.', 'totalCount: Int!'),
    ]),
    block(`One ${label} of a page.`, `type ${label}Edge`, [`  node: ${label}!`, '  cursor: String!']),
  ].join('\n\n');

/** Fields of several types that lead to the same kind by the same relationship share one connection. */
const fieldConnections = (ontology: Ontology): string[] => {
  const written = new Map<string, string>([
    ['ArticleMentionsEdge', fieldConnection(ontology, 'ArticleMentionsEdge', articlesField)],
  ]);
  for (const type of ontology.entityTypes) {
    for (const [name, field] of Object.entries(type.fields)) {
      const edge = edgeName(type, field, name);
      if (!written.has(edge)) written.set(edge, fieldConnection(ontology, edge, field));
    }
  }
  return [...written.values()];
};

const articlesField: Field = {
  cardinality: 'many',
  relationship: 'MENTIONS',
  target: 'Article',
  direction: 'incoming',
  description: '',
};

const fieldConnection = (ontology: Ontology, edge: string, field: Field): string => {
  const relationship = relationshipType(field.relationship, ontology);
  const connection = edge.replace(/Edge$/, 'Connection');
  const stated = field.statedBy === undefined ? [] : statedFields;
  return [
    block(`A page of ${field.target} nodes by ${field.relationship}.`, `type ${connection}`, [
      `  edges: [${edge}!]!`,
      '  pageInfo: PageInfo!',
      described('How many there are in all.', 'totalCount: Int!'),
      ...stated,
    ]),
    block(relationship.description, `type ${edge} implements Fact`, [
      `  node: ${field.target}!`,
      '  cursor: String!',
      ...propertyFields(field.relationship, relationship.properties),
      ...factFields,
    ]),
  ].join('\n\n');
};

const statedFields = [
  described('How many the text states; null when it states none.', 'statedCount: Int'),
  described('Whether as many are named as stated; null when the text states no number.', 'complete: Boolean'),
];

const factFields = [
  described('The paragraphs that say so.', 'evidence: [Evidence!]!'),
  described('What the text leaves open about it.', 'caveat: String'),
  described('The date of the bulletin that first said it.', 'recordedOn: PartialDate!'),
];

const listFields = (ontology: Ontology): string =>
  `extend type Query {\n${ontology.entityTypes
    .flatMap((type) =>
      [{ label: type.label, list: type.list, description: type.description }, ...type.extraLabels].map((listed) => ({
        ...listed,
        type,
      })),
    )
    .map(({ type, list, description }) =>
      described(
        description,
        `${list}(filter: ${type.label}Filter, orderBy: ${type.label}Order, first: Int, after: String, last: Int, before: String): ${type.label}Connection!`,
      ),
    )
    .join('\n')}\n}`;
