/** Fields that follow relationships as SDL: their connections, and edges that carry what the relationship says. */
import { relationshipType, type Field, type Ontology } from '../ontology/index.js';
import { articlesField, edgeName } from './graphql-names.js';
import { assumedSize, block, described, free } from './sdl-print.js';
import { propertyFields } from './sdl-properties.js';

/**
 * Fields of several types that lead to the same kind by the same relationship share one edge and one connection; an edge that only
 * fields with one value give has no connection.
 */
export const fieldConnections = (ontology: Ontology): string[] => {
  const fields = [
    { edge: 'ArticleMentionsEdge', field: articlesField },
    ...ontology.entityTypes.flatMap((type) =>
      Object.entries(type.fields).map(([name, field]) => ({ edge: edgeName(type, field, name), field })),
    ),
  ];
  const paged = new Set(fields.filter(({ field }) => field.cardinality === 'many').map(({ edge }) => edge));
  const written = new Map<string, string[]>();
  for (const { edge, field } of fields) {
    if (written.has(edge)) continue;
    written.set(edge, [...(paged.has(edge) ? [fieldConnection(edge, field)] : []), fieldEdge(ontology, edge, field)]);
  }
  return [...written.values()].flat();
};

const fieldConnection = (edge: string, { target, relationship, statedBy }: Field): string =>
  block(`A page of ${target} nodes by ${relationship}.`, `type ${edge.replace(/Edge$/, 'Connection')}`, [
    `  edges: [${edge}!]!`,
    '  pageInfo: PageInfo!',
    described('How many there are in all.', 'totalCount: Int!'),
    ...(statedBy === undefined ? [] : statedFields),
  ]);

const fieldEdge = (ontology: Ontology, edge: string, { target, relationship }: Field): string => {
  const { description, properties } = relationshipType(relationship, ontology);
  return block(description, `type ${edge} implements Fact${free}`, [
    `  node: ${target}!`,
    '  cursor: String!',
    ...propertyFields(relationship, properties),
    ...factFields,
  ]);
};

const statedFields = [
  described('How many the text states; null when it states none.', 'statedCount: Int'),
  described('Whether as many are named as stated; null when the text states no number.', 'complete: Boolean'),
];

const factFields = [
  described('The paragraphs that say so.', `evidence: [Evidence!]!${assumedSize(2)}`),
  described('What the text leaves open about it.', 'caveat: String'),
  described('The date of the bulletin that first said it.', 'recordedOn: PartialDate!'),
  described('Names type and ends: `ISSUED_BY/policy:…/agency:…`.', 'id: ID!'),
  described(
    'Opaque; another as soon as anything in the fact changes. A change says which version it knows.',
    'version: String!',
  ),
];
