/** Entries of a feed: entities with their evidence, and changes with what they did. */
import type { AtomEntry, TextPart } from '../../feed/atom.js';
import { dateOf } from '../../graph/entity.js';
import type { Known } from './known-since.js';
import { languages, type FeedLanguage } from './language.js';
import type { ChangeAnswer, EntityAnswer } from './query.js';
import { urnOf } from './urn.js';

const entityPage = (base: string, id: string): string =>
  `${base}/entity/${encodeURIComponent(id).replaceAll('%3A', ':')}`;

export const entityEntry = (
  base: string,
  language: FeedLanguage,
  { entity, published, updated }: Known,
  { id, type, name, summary, articles }: EntityAnswer,
): AtomEntry => {
  const { said, sources: sourcesWord } = languages[language];
  const page = entityPage(base, id);
  const sources = articles.edges.flatMap(({ node }) => node.sources.edges.map((edge) => edge.node));
  const cited = [...new Map(sources.map((source) => [source.url ?? source.name, source])).values()];
  const date = dateOf(entity);
  return {
    id: urnOf(`entity ${id}`),
    title: name,
    published,
    updated,
    author: null,
    summary,
    categories: [{ term: type, label: entity.type }],
    links: [
      { rel: 'alternate', href: page, type: 'text/html' },
      ...cited.flatMap(({ name: title, url }) =>
        isWebAddress(url) ? [{ rel: 'via' as const, href: url, title }] : [],
      ),
    ],
    content: [
      { text: [name, ...(date === null ? [] : [date])].join(', ') },
      ...(summary === null ? [] : [{ text: summary }]),
      {
        heading: said,
        rows: articles.edges.map(({ node, evidence }): TextPart[] => {
          const where = evidence.map(({ paragraph, terms }) =>
            [paragraph ?? '', terms.length === 0 ? '' : `(${terms.join(', ')})`]
              .filter((part) => part !== '')
              .join(' '),
          );
          return [
            { text: node.name, href: entityPage(base, node.id) },
            ...(where.length === 0 ? [] : [{ text: `: ${where.join('; ')}` }]),
          ];
        }),
      },
      {
        heading: sourcesWord,
        rows: cited.map(({ name: title, url, publisher }): TextPart[] => [
          isWebAddress(url) ? { text: title, href: url } : { text: title },
          ...(publisher === null ? [] : [{ text: `, ${publisher}` }]),
        ]),
      },
    ].filter((block) => !('rows' in block) || block.rows.length > 0),
  };
};

const longestText = 500;

export const changeEntry = (
  base: string,
  language: FeedLanguage,
  { id, at, kind, reason, by, itemCount, items }: ChangeAnswer,
): AtomEntry => {
  const shown = items.edges.map(({ node }) => node);
  const about = shown.find(({ entity }) => entity !== null)?.entity ?? null;
  return {
    // Another store has a change of this number, too, and made at another time.
    id: urnOf(`change ${id} ${at}`),
    title: `${kind}: ${reason}`,
    published: at,
    updated: at,
    author: by.name,
    summary: null,
    categories: [{ term: kind, label: kind }],
    links: [{ rel: 'alternate', href: about === null ? `${base}/` : entityPage(base, about.id), type: 'text/html' }],
    content: [
      { text: reason },
      {
        heading: languages[language].did,
        rows: [
          ...shown.map(({ subject, action, entity, fields }): TextPart[] => [
            entity === null ? { text: subject } : { text: subject, href: entityPage(base, entity.id) },
            { text: ` ${action}` },
            ...fields.map(({ field, before, after }) => ({
              text: `; ${field}: ${[before.join(', '), after.join(', ')].map(shortened).join(' → ')}`,
            })),
          ]),
          ...(itemCount > shown.length ? [[{ text: `+ ${String(itemCount - shown.length)}` }]] : []),
        ],
      },
    ],
  };
};

const shortened = (text: string): string =>
  text.length > longestText ? `${Array.from(text).slice(0, longestText).join('')}…` : text;

const isWebAddress = (url: string | null): url is string =>
  url !== null && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
