/**
 * JSON-LD 1.1: each node with its classes and names, each relationship as triples and, with its properties and where it is said, as a
 * statement about our own triple (RDF reification).
 */
import type { SubgraphEdge } from '../analysis/subgraph.js';
import { toSimplified } from '../ontology/index.js';
import { attributesOfEdge, attributesOfNode } from './attributes.js';
import { aboutOf } from './citation.js';
import {
  base,
  classesOf,
  context,
  dateLiteral,
  datePropertyOf,
  iriOf,
  relationshipIri,
  triplesOf,
} from './json-ld-context.js';
import { jsonList } from './json-list.js';
import type { Picture, PictureNode } from './picture.js';

export function* jsonLd(picture: Picture): Generator<string> {
  yield `{"@context": ${JSON.stringify(context)},\n"@graph": `;
  yield* jsonList(described(picture), (item) => item);
  yield '}\n';
}

function* described(picture: Picture): Generator<object> {
  yield* dataset(picture);
  for (const node of picture.nodes) yield entity(node);
  for (const edge of picture.edges) {
    for (const { subject, predicate, object } of triplesOf(edge.source, edge.type, edge.target))
      yield { id: iriOf(subject), [predicate]: { id: iriOf(object) } };
    yield relationship(edge);
  }
}

/** The file itself, named by its question so that files loaded together stay apart, and the bulletins that it rests on. */
function* dataset(picture: Picture): Generator<object> {
  const { title, citation, ...about } = aboutOf(picture);
  const { query, bulletins } = picture.origin;
  yield {
    id: `${base}picture:${encodeURIComponent(query)}`,
    type: 'schema:Dataset',
    name: title,
    citation,
    ...(bulletins.length === 0 ? {} : { basedOn: bulletins.map(({ id }) => iriOf(id)) }),
    ...own(about),
  };
  for (const { id, date } of bulletins)
    yield { id: iriOf(id), type: classesOf('Bulletin'), ...datesOf('Bulletin', date, null) };
}

const entity = (node: PictureNode): object => {
  const { recordedOn, ...attributes } = attributesOfNode(node);
  const { aliases = [], dateBasis = null } = node.described ?? {};
  const isConcept = classesOf(node.type).includes('skos:Concept');
  const names = namesOf(node);
  // SKOS allows no label to be preferred and alternative at once.
  const others = aliases.filter((alias) => !Object.values(names).includes(alias)).map(taggedAlias);
  return {
    id: iriOf(node.id),
    type: classesOf(node.type),
    identifier: node.id,
    ...(Object.keys(names).length === 0
      ? { [isConcept ? 'prefLabel' : 'name']: node.name }
      : { [isConcept ? 'prefLabels' : 'names']: names }),
    ...(others.length === 0 ? {} : { [isConcept ? 'altLabel' : 'alternateName']: others }),
    ...datesOf(node.type, node.date, dateBasis),
    'own:recordedOn': dateLiteral(String(recordedOn)),
    ...own(Object.fromEntries(Object.entries(attributes).filter(([name]) => !namesAndDates.has(name)))),
  };
};

const namesAndDates: ReadonlySet<string> = new Set(['name', 'nameEn', 'nameZh', 'date']);

const datesOf = (type: string, date: string | null, basis: string | null): object => {
  if (date === null) return {};
  const property = datePropertyOf(type, basis);
  const literal = dateLiteral(date);
  return { 'own:date': literal, ...(property === null ? {} : { [property]: literal }) };
};

/** The names by language; of a node that is not described, those that every format has. An id has no language. */
const namesOf = ({ id, name, nameEn, nameZh, described: known }: PictureNode): Readonly<Record<string, string>> => {
  if (known !== undefined) return known.names;
  return {
    ...(name === id || name === nameEn || name === nameZh ? {} : { ko: name }),
    ...(nameEn === null ? {} : { en: nameEn }),
    ...(nameZh === null ? {} : { zh: nameZh }),
  };
};

/** Nobody notes the language of an alias: Hangul and Han say theirs, Latin letters (MOST, Haidian) do not. */
const taggedAlias = (alias: string): unknown => {
  if (/\p{Script=Hangul}/u.test(alias)) return { '@value': alias, '@language': 'ko' };
  if (!/\p{Script=Han}/u.test(alias)) return alias;
  return { '@value': alias, '@language': toSimplified(alias) === alias ? 'zh' : 'zh-Hant' };
};

const relationship = (edge: SubgraphEdge): object => {
  const { recordedOn, date, ...attributes } = attributesOfEdge(edge);
  const evidence = edge.evidence ?? [];
  return {
    id: relationshipIri(edge.id),
    type: ['rdf:Statement', 'own:Relationship'],
    identifier: edge.id,
    subject: iriOf(edge.source),
    predicate: `own:${edge.type}`,
    object: iriOf(edge.target),
    'own:recordedOn': dateLiteral(String(recordedOn)),
    ...(typeof date === 'string' ? { 'own:date': dateLiteral(date) } : {}),
    ...own(attributes),
    ...(evidence.length === 0 ? {} : { derivedFrom: [...new Set(evidence.map(({ from }) => iriOf(from)))] }),
    ...(evidence.length === 0
      ? {}
      : {
          'own:evidence': evidence.map(({ from, paragraph }) => ({
            'own:in': { id: iriOf(from) },
            ...(paragraph === null ? {} : { 'own:paragraph': paragraph }),
          })),
        }),
  };
};

const own = (attributes: object): object =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`own:${name}`, value as unknown]));
