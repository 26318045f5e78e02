/** docs/ontology.md: every entity type and relationship type with its properties, and a diagram. */
import {
  entityProperties,
  relationshipProperties,
  type EntityType,
  type Ontology,
  type Properties,
  type Property,
  type RelationshipType,
} from '../ontology/index.js';

export const deriveOntologyPage = (ontology: Ontology): string =>
  [
    '# The ontology',
    'Generated from [`src/ontology`](../src/ontology) by `npm run generate`. [Adding a type](adding-a-type.md) shows how it grows.',
    'Every node carries the label `Entity` and its own label; every relationship that states a fact carries evidence.',
    '## The picture',
    diagram(ontology),
    'Provenance, the same for every fact:',
    provenanceDiagram(ontology),
    '## Every entity',
    propertyTable(entityProperties),
    '## Every relationship',
    propertyTable(relationshipProperties),
    '## Entity types',
    ...ontology.entityTypes.map(entitySection),
    '## Relationship types',
    ...ontology.relationshipTypes.map(relationshipSection),
  ].join('\n\n') + '\n';

const isFact = ({ role }: { readonly role: string }): boolean => role === 'fact';

/** One arrow a pair of types; several relationship types share it. Relationships to any entity are left to the tables. */
const diagram = ({ entityTypes, relationshipTypes }: Ontology): string =>
  flowchart(
    entityTypes.filter(isFact),
    relationshipTypes
      .filter(isFact)
      .filter(({ endpoints }) => endpoints.every((pair) => !pair.includes('Entity') && !pair.includes('Bulletin'))),
  );

const provenanceDiagram = ({ entityTypes, relationshipTypes }: Ontology): string =>
  flowchart(
    entityTypes.filter((type) => !isFact(type)),
    relationshipTypes.filter((type) => !isFact(type)),
  );

const flowchart = (types: readonly EntityType[], relationships: readonly RelationshipType[]): string => {
  const arrows = new Map<string, string[]>();
  for (const { type, endpoints } of relationships) {
    for (const [from, to] of endpoints) arrows.set(`${from} ${to}`, [...(arrows.get(`${from} ${to}`) ?? []), type]);
  }
  return [
    '```mermaid',
    'flowchart LR',
    ...types.map(
      ({ label, colour }) => `  ${label}:::${label}\n  classDef ${label} fill:${colour},color:#ffffff,stroke:${colour}`,
    ),
    ...[...arrows].map(([ends, names]) => `  ${ends.split(' ').join(` -->|${names.join('<br>')}| `)}`),
    '```',
  ].join('\n');
};

const entitySection = (type: EntityType): string =>
  [
    `### ${type.label}`,
    `${type.description} Ids start with \`${type.idPrefix}:\`; the API lists them as \`${type.list}\`.`,
    ...type.extraLabels.map(
      ({ label, list, description, when }) =>
        `Also labelled \`${label}\` (list \`${list}\`) when ${Object.entries(when)
          .map(([key, values]) => `${key} is ${values.join(', ')}`)
          .join(' and ')}: ${description}`,
    ),
    ...(Object.keys(type.properties).length === 0 ? [] : [propertyTable(type.properties)]),
    [
      '| field | leads to | by |',
      '| --- | --- | --- |',
      ...Object.entries(type.fields).map(
        ([name, field]) =>
          `| \`${name}\` | ${field.target}${field.cardinality === 'one' ? '' : ' (many)'} | ${field.direction} \`${field.relationship}\` |`,
      ),
    ].join('\n'),
  ].join('\n\n');

const relationshipSection = (type: RelationshipType): string =>
  [
    `### ${type.type}`,
    [
      type.description,
      ...(type.undirected ? ['It has no direction.'] : []),
      ...(type.acyclic ? ['It never leads back to its start.'] : []),
      ...(type.role === 'provenance' ? ['It is evidence, and follows from where a fact stands in a seed.'] : []),
    ].join(' '),
    [...endpointLines(type)].join('\n'),
    ...(Object.keys(type.properties).length === 0 ? [] : [propertyTable(type.properties)]),
  ].join('\n\n');

const endpointLines = ({ endpoints }: RelationshipType): string[] => {
  const targets = new Map<string, string[]>();
  for (const [from, to] of endpoints) targets.set(from, [...(targets.get(from) ?? []), to]);
  return [...targets].map(([from, to]) => `- ${from} → ${to.join(', ')}`);
};

const propertyTable = (properties: Properties): string =>
  [
    '| property | kind | meaning |',
    '| --- | --- | --- |',
    ...Object.entries(properties).map(
      ([key, property]) =>
        `| \`${key}\`${property.required ? ' (required)' : ''} | ${kind(property)} | ${property.description} |`,
    ),
  ].join('\n');

const kind = (property: Property): string =>
  property.kind === 'choice' || property.kind === 'choiceList'
    ? `${property.kind === 'choice' ? 'one' : 'some'} of ${property.choices.map((choice) => `\`${choice}\``).join(', ')}`
    : {
        text: 'text',
        textList: 'texts',
        url: 'address',
        date: 'partial date',
        integer: 'whole number',
        number: 'number',
      }[property.kind];
