/**
 * JSON-LD 1.1: each node with its classes and names, each relationship as a triple and, with its properties, as a statement
 * about that triple (RDF reification).
 */
import type { SubgraphEdge } from '../analysis/subgraph.js';
import { attributesOfEdge, attributesOfNode } from './attributes.js';
import { aboutOf } from './citation.js';
import { base, classesOf, context, iriOf, predicatesOf, relationshipIri } from './json-ld-context.js';
import { jsonList } from './json-list.js';
import type { Picture, PictureNode } from './picture.js';

export function* jsonLd(picture: Picture): Generator<string> {
  yield `{"@context": ${JSON.stringify(context)},\n"@graph": `;
  yield* jsonList(described(picture), (item) => item);
  yield '}\n';
}

function* described(picture: Picture): Generator<object> {
  const { title, citation, ...about } = aboutOf(picture);
  yield { id: `${base}picture`, type: 'schema:Dataset', name: title, citation, ...own(about) };
  for (const node of picture.nodes) yield entity(node);
  for (const edge of picture.edges) {
    const triple = Object.fromEntries(
      predicatesOf(edge.type).map((predicate) => [predicate, { id: iriOf(edge.target) }]),
    );
    yield { id: iriOf(edge.source), ...triple };
    yield relationship(edge);
  }
}

const entity = (node: PictureNode): object => {
  const { name, nameEn, nameZh, date, recordedOn, ...attributes } = attributesOfNode(node);
  const isConcept = classesOf(node.type).includes('skos:Concept');
  const language = languageOfName(node);
  const names = {
    ...(language === null ? {} : { [language]: name }),
    ...(nameEn === undefined ? {} : { en: nameEn }),
    ...(nameZh === undefined ? {} : { zh: nameZh }),
  };
  return {
    id: iriOf(node.id),
    type: classesOf(node.type),
    identifier: node.id,
    ...(language === null ? { [isConcept ? 'prefLabel' : 'name']: name } : {}),
    [isConcept ? 'prefLabels' : 'names']: names,
    ...(date === undefined ? {} : { date }),
    recordedOn,
    ...own(attributes),
  };
};

/** A name is Korean when there is a Korean one, else English, else Chinese; an id has no language. */
const languageOfName = ({ id, name, nameEn, nameZh }: PictureNode): 'ko' | 'en' | 'zh' | null =>
  name === id ? null : name === nameEn ? 'en' : name === nameZh ? 'zh' : 'ko';

const relationship = (edge: SubgraphEdge): object => {
  const { recordedOn, ...attributes } = attributesOfEdge(edge);
  return {
    id: relationshipIri(edge.id),
    type: ['rdf:Statement', 'own:Relationship'],
    identifier: edge.id,
    subject: iriOf(edge.source),
    predicate: `own:${edge.type}`,
    object: iriOf(edge.target),
    recordedOn,
    ...own(attributes),
  };
};

const own = (attributes: object): object =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`own:${name}`, value as unknown]));
