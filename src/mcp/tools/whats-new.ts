/** `whats_new`. */
import { z } from 'zod';
import { language, partialDate, Ref, ref } from '../shapes.js';
import { named } from '../text.js';
import { defineTool } from '../tool.js';

const Page = <Node extends z.ZodType>(node: Node) =>
  z.object({ totalCount: z.int(), edges: z.array(z.object({ node })) });
const Source = z.object({
  id: z.string(),
  name: z.string(),
  url: z.string().nullable(),
  publisher: z.string().nullable(),
});
const Item = Ref.extend({
  section: z.string(),
  summary: z.string().nullable(),
  mentions: Page(Ref),
  sources: Page(Source),
});
const Bulletin = Ref.extend({ issuedOn: z.string(), items: Page(Item) });

const mentionsShown = 8;
const sourcesShown = 5;
const bulletinsShown = 4;

export const whatsNew = defineTool({
  name: 'whats_new',
  title: 'What the latest bulletins brought',
  description:
    'The items of the latest weekly bulletin, or of those since a date: what each is about, and the pages it cites.',
  input: {
    since: partialDate.optional().describe('All bulletins of or after this date; without it the latest one.'),
    perBulletin: z.int().min(1).max(50).default(30).describe('Items of each bulletin, at most 50.'),
    language,
  },
  output: {
    bulletinCount: z.int(),
    bulletins: z.array(
      Ref.extend({
        issuedOn: z.string(),
        itemCount: z.int(),
        items: z.array(
          Ref.extend({
            section: z.string(),
            summary: z.string().nullable(),
            mentions: z.array(Ref),
            sources: z.array(Source),
          }),
        ),
      }),
    ),
  },
  query: `query McpWhatsNew($filter: BulletinFilter, $bulletins: Int, $perBulletin: Int, $language: Language!) {
    bulletins(filter: $filter, orderBy: { field: DATE, direction: DESC }, first: $bulletins) {
      totalCount
      edges {
        node {
          ${ref} issuedOn
          items(first: $perBulletin) {
            totalCount
            edges {
              node {
                ${ref} section summary
                mentions(first: ${String(mentionsShown)}) { totalCount edges { node { ${ref} } } }
                sources(first: ${String(sourcesShown)}) { totalCount edges { node { id name(language: $language) url publisher } } }
              }
            }
          }
        }
      }
    }
  }`,
  variables: ({ since, perBulletin, language: chosen }) => ({
    filter: since === undefined ? null : { date: { from: since } },
    bulletins: since === undefined ? 1 : bulletinsShown,
    perBulletin,
    language: chosen,
  }),
  given: z.object({ bulletins: Page(Bulletin) }),
  answer: ({ bulletins: { totalCount, edges } }, { since }) => {
    const found = edges.map(({ node: { items, ...bulletin } }) => ({
      ...bulletin,
      itemCount: items.totalCount,
      items: items.edges.map(({ node: { mentions, sources, ...item } }) => ({
        ...item,
        mentions: mentions.edges.map(({ node }) => node),
        sources: sources.edges.map(({ node }) => node),
      })),
    }));
    const items = edges.flatMap(({ node }) => node.items.edges.map(({ node: item }) => item));
    const hasMore = items.some(
      ({ mentions, sources }) => mentions.totalCount > mentionsShown || sources.totalCount > sourcesShown,
    );
    return {
      structured: { bulletinCount: totalCount, bulletins: found },
      text: [
        ...(found.length === 0 ? ['No bulletin.'] : []),
        ...found.flatMap(({ issuedOn, itemCount, items: shown, ...bulletin }) => [
          `${named(bulletin)} of ${issuedOn}: ${String(itemCount)} items`,
          ...shown.map(({ section, mentions, sources, ...item }) => {
            const pages = sources.map(({ url, name }) => url ?? name).join('; ');
            return `- ${section}: ${named(item)}${mentions.length === 0 ? '' : `; names ${mentions.map(({ name }) => name).join(', ')}`}${pages === '' ? '' : ` [${pages}]`}`;
          }),
        ]),
      ].join('\n'),
      limits: [
        ...(since !== undefined && totalCount > found.length
          ? [
              `${String(found.length)} of ${String(totalCount)} bulletins are shown, newest first; ask since a later date.`,
            ]
          : []),
        ...found
          .filter(({ itemCount, items: shown }) => itemCount > shown.length)
          .map(
            ({ id, itemCount, items: shown }) =>
              `${String(shown.length)} of ${String(itemCount)} items of ${id} are shown; raise perBulletin.`,
          ),
        ...(hasMore
          ? [
              `At most ${String(mentionsShown)} entities and ${String(sourcesShown)} pages are shown of each item; the tool entity has all of them.`,
            ]
          : []),
      ],
    };
  },
});
