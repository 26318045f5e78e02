/** Fields that follow relationships as SDL: their connections, and edges that carry what the relationship says. */
import { relationshipType, type Field, type Ontology } from '../ontology/index.js';
import { articlesField, edgeName } from './graphql-names.js';
import { assumedSize, block, described, free } from './sdl-print.js';
import { propertyFields } from './sdl-properties.js';

/** Fields of several types that lead to the same kind by the same relationship share one connection. */
export const fieldConnections = (ontology: Ontology): string[] => {
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
    block(relationship.description, `type ${edge} implements Fact${free}`, [
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
  described('The paragraphs that say so.', `evidence: [Evidence!]!${assumedSize(2)}`),
  described('What the text leaves open about it.', 'caveat: String'),
  described('The date of the bulletin that first said it.', 'recordedOn: PartialDate!'),
];
