/** `entity`. */
import { z } from 'zod';
import { after, Evidence, evidence, first, language, partialDate, Property, Ref, ref } from '../shapes.js';
import { named } from '../text.js';
import { defineTool, NotFoundError, PageInfo, pageLimits } from '../tool.js';

const Names = z.object({
  ko: z.string().nullable(),
  en: z.string().nullable(),
  zhHans: z.string().nullable(),
  zhHant: z.string().nullable(),
  aliases: z.array(z.string()),
});

const Relation = z.object({
  node: Ref,
  type: z.string(),
  direction: z.string(),
  properties: z.array(Property),
  evidence: z.array(Evidence),
  caveat: z.string().nullable(),
});

const head = { names: Names, summary: z.string().nullable(), caveats: z.array(z.string()), recordedOn: z.string() };

const entityQuery = `query McpEntity($id: ID, $name: String, $asOf: PartialDate, $first: Int, $after: String, $language: Language!) {
    entity(id: $id, name: $name, asOf: $asOf) {
      ${ref} names { ko en zhHans zhHant aliases } summary caveats recordedOn
      relations(first: $first, after: $after, asOf: $asOf) {
        totalCount
        edges { type direction properties { name value } caveat ${evidence} node { ${ref} } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }`;

export const entity = defineTool({
  name: 'entity',
  title: 'One entity with its facts',
  description:
    'Names, summary and facts of one entity, each fact with the paragraph and the page that say so. Give an id, or a name that only one entity has.',
  input: {
    id: z.string().optional().describe('Like `policy:beijing-stic-acceleration-plan`.'),
    name: z.string().optional().describe('Any name in any language or script, when the id is not known.'),
    asOf: partialDate.optional().describe('Only what bulletins up to this date had said.'),
    first,
    after,
    language,
  },
  output: { ...Ref.shape, ...head, factCount: z.int(), facts: z.array(Relation) },
  query: entityQuery,
  variables: (input) => input,
  given: z.object({
    entity: Ref.extend({
      ...head,
      relations: z.object({ totalCount: z.int(), edges: z.array(Relation), pageInfo: PageInfo }),
    }).nullable(),
  }),
  answer: ({ entity: found }, { id, name }, cite) => {
    if (found === null)
      throw new NotFoundError(`No entity is "${id ?? name ?? ''}". Find its id with the tool search.`);
    const { relations, ...rest } = found;
    const { ko, en, zhHans, zhHant, aliases } = rest.names;
    const others = [...new Set([ko, en, zhHans, zhHant, ...aliases])].filter(
      (other) => other !== null && other !== rest.name,
    );
    return {
      structured: { ...rest, factCount: relations.totalCount, facts: relations.edges },
      text: [
        `${rest.type} ${named(rest)}${others.length === 0 ? '' : `; also ${others.join(', ')}`}`,
        ...(rest.summary === null ? [] : [rest.summary]),
        ...rest.caveats.map((caveat) => `Caveat: ${caveat}`),
        `${String(relations.totalCount)} facts, first recorded on ${rest.recordedOn}:`,
        ...relations.edges.map(({ type, direction, node, properties, caveat, evidence: said }) => {
          const arrow = direction === 'OUTGOING' ? `${type} →` : `← ${type}`;
          const held = properties.map(({ name: key, value }) => `${key} ${value}`).join(', ');
          return `- ${arrow} ${node.type} ${named(node)}${held === '' ? '' : `, ${held}`}${caveat === null ? '' : ` (caveat: ${caveat})`}${cite(said)}`;
        }),
      ].join('\n'),
      limits: pageLimits('facts', relations.edges.length, relations.totalCount, relations.pageInfo),
    };
  },
});
