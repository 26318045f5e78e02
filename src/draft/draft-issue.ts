/** The text of an issue → its draft. Deterministic and offline: rules over the text and the names of the graph. */
import { readBulletinText, type TextArticle } from '../seed/bulletin-text.js';
import { DraftError } from './draft-error.js';
import type { Figure } from './figures/figure.js';
import type { DraftFile, DraftHead, DraftSource } from './file/draft-file.js';
import { proposalId } from './file/proposal-id.js';
import { DraftBuilder } from './issue/draft-builder.js';
import { readItem, type Item } from './issue/item.js';
import { readMasthead, type Masthead } from './issue/masthead.js';
import type { Gazetteer } from './names/gazetteer.js';
import { proposeAchievement } from './propose/achievements.js';
import { itemDate, proposeActs } from './propose/acts.js';
import { proposeFigures } from './propose/figures.js';
import { proposeFrontMatter } from './propose/front-matter.js';
import { proposeImprint } from './propose/imprint.js';
import { proposeNames } from './propose/names.js';
import { proposePublishers } from './propose/publishers.js';
import { sourceId } from './propose/source-id.js';
import { themesOf } from './structure/themes.js';

export interface IssueText {
  /** What the reader made of the file. */
  readonly text: string;
  readonly head: DraftHead['text'];
}

/** `issuedOn` is taken from the text when it is not given. Throws DraftError for an issue without a date. */
export const draftIssue = (
  { text, head }: IssueText,
  gazetteer: Gazetteer,
  given?: { issuedOn?: string | undefined },
): DraftFile => {
  const texts = readBulletinText(text);
  const masthead = readMasthead(texts, head.name);
  const issuedOn = given?.issuedOn ?? masthead.issuedOn;
  if (issuedOn === null)
    throw new DraftError(
      `${head.name} does not say when it was issued, nor does its name. Give the day with --date 2023-05-26.`,
    );
  const builder = new DraftBuilder(gazetteer.entities.keys());
  const items = texts.map((article) => readItem(article, gazetteer, issuedOn));
  const themes = themesOf(texts[0]);
  for (const item of items)
    builder.article(
      articleHead(item, themes, issuedOn),
      item.sources.map((source) => draftSource(item, source, masthead)),
    );
  // A text without the sections of an issue is read as one item.
  const isWhole = !items.some(isNumbered);
  const isRead = (item: Item): boolean => isNumbered(item) || (isWhole && item.section === 'contents');
  const figures: { id: string; figure: Figure }[] = [];
  // Front matter names what the items say: items first.
  for (const item of items.filter(isRead)) {
    const acts = proposeActs(builder, item, gazetteer);
    proposeNames(builder, item, gazetteer);
    proposeAchievement(
      builder,
      item,
      acts.some(({ act }) => act.entity.type === 'Policy' || act.places.some(({ index }) => index === 0)),
    );
    proposePublishers(builder, item, gazetteer);
    figures.push(...proposeFigures(builder, item, acts));
  }
  for (const item of items.filter((candidate) => !isRead(candidate) && candidate.section !== 'imprint')) {
    proposeNames(builder, item, gazetteer);
    proposeFrontMatter(builder, item, figures, gazetteer);
  }
  const bulletin = bulletinOf(masthead, issuedOn, head.name, gazetteer);
  for (const item of items.filter(({ section }) => section === 'imprint'))
    proposeImprint(builder, item, masthead, bulletin.id, gazetteer);
  settleRoles(builder);
  sayWhatIsMissing(builder, texts);
  return {
    draft: {
      version: 1,
      text: head,
      gazetteer: { entities: gazetteer.entities.size, names: gazetteer.nameCount },
      unplaced: builder.unplaced,
    },
    bulletin,
    articles: builder.articles(),
  };
};

const isNumbered = ({ section }: Item): boolean =>
  section === 'policy' || section === 'technology' || section === 'brief';

const articleHead = (
  item: Item,
  themes: ReadonlyMap<string, { theme: string; isKnown: boolean }>,
  issuedOn: string,
) => {
  const date = isNumbered(item) ? itemDate(item) : item.section === 'imprint' ? issuedOn : null;
  const theme = isNumbered(item) ? themes.get(item.key) : undefined;
  return {
    key: item.key,
    headline: item.headline === '' ? item.key : item.headline,
    ...(theme === undefined ? {} : { theme: theme.theme }),
    ...(date === null ? {} : { date }),
    draft: {
      id: proposalId(item.key, 'article', item.headline),
      confidence: item.headline === '' ? 0.4 : 0.95,
      why: isNumbered(item)
        ? `structure: numbered item of its section${date === null ? '' : '; date printed with it'}`
        : `structure: ${item.section}`,
      status: 'proposed' as const,
      open: ['summary', 'summaryKo', ...(theme?.isKnown === false ? ['theme'] : [])],
    },
  };
};

const draftSource = (item: Item, source: Item['sources'][number], masthead: Masthead): DraftSource => {
  const publisher = source.publisher ?? (item.section === 'imprint' ? masthead.publisher?.name : undefined);
  return {
    id: sourceId(source.url),
    title: source.title,
    url: source.url,
    ...(publisher === undefined ? {} : { publisher }),
    ...(source.date === undefined ? {} : { date: source.date }),
    at: source.at,
    draft: {
      id: proposalId(item.key, 'source', source.url),
      confidence: source.confidence,
      why: `structure: ${source.why}`,
      status: 'proposed',
      open: ['id'],
    },
  };
};

const bulletinOf = (
  masthead: Masthead,
  issuedOn: string,
  fileName: string,
  gazetteer: Gazetteer,
): DraftFile['bulletin'] => {
  const publisher = masthead.publisher === null ? undefined : gazetteer.withName(masthead.publisher.name)[0];
  const slug = publisher?.split(':')[1] ?? 'issue';
  return {
    id: `bulletin:${slug}-${issuedOn}`,
    names: { ko: masthead.series },
    series: masthead.series,
    issuedOn,
    language: 'ko',
    text: fileName,
    draft: {
      id: proposalId('contents', 'bulletin', issuedOn),
      confidence: masthead.dateFrom === 'imprint' ? 0.98 : 0.8,
      why: `structure: day of issue from the ${masthead.dateFrom}${masthead.number === null ? '' : `; number ${masthead.number}`}`,
      status: 'proposed',
      open: publisher === undefined ? ['id'] : [],
    },
  };
};

/** A body that one paragraph calls the leading one is that in all: the same fact may not differ from article to article. */
const settleRoles = (builder: DraftBuilder): void => {
  const roles = new Map<string, { role?: unknown; order?: unknown }>();
  builder.eachFact('ISSUED_BY', ({ from, to, properties }) => {
    const key = `${from} ${to}`;
    const { role, order } = roles.get(key) ?? {};
    roles.set(key, {
      role: role === 'lead' || properties['role'] === undefined ? (role ?? properties['role']) : properties['role'],
      order: order ?? properties['order'],
    });
  });
  builder.eachFact('ISSUED_BY', (fact) => {
    const settled = roles.get(`${fact.from} ${fact.to}`);
    fact.properties = Object.fromEntries(
      Object.entries({ ...fact.properties, ...settled }).filter(([, value]) => value !== undefined),
    );
  });
};

const sayWhatIsMissing = (builder: DraftBuilder, texts: readonly TextArticle[]): void => {
  const sections = new Set(texts.map(({ section }) => section));
  const article = texts[0]?.key ?? 'contents';
  if (!(['policy', 'technology', 'brief'] as const).some((section) => sections.has(section)))
    builder.open({
      article,
      kind: 'structure',
      why: 'no section with numbered items was recognized: the whole text is read as one part',
    });
  for (const section of ['summary', 'imprint'] as const)
    if (!sections.has(section)) builder.open({ article, kind: 'structure', why: `the text has no ${section}` });
};
