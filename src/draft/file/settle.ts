/** Draft → seed: what was accepted or changed, without annotations. */
import type { BulletinSeed, SeedArticle } from '../../seed/seed-types.js';
import { bare } from './bare.js';
import { draftLists, type DraftArticle, type DraftFile, type DraftItem, type Proposal } from './draft-file.js';
import { proposalsOf } from './proposals.js';

/** What becomes of proposals that nobody has decided on. */
export type UndecidedAs = 'accepted' | 'rejected';

export interface Settled {
  /** Valid by the seed schema if the items are. */
  readonly seed: BulletinSeed;
  /** Ids of the proposals without a decision. */
  readonly undecided: readonly string[];
  /** Facts left out because an end of theirs was rejected: the ids of their proposals, or `TYPE from to` of those written by hand. */
  readonly orphaned: readonly string[];
}

/** The seed that a draft amounts to. An importer that wants every proposal decided refuses when `undecided` is not empty. */
export const settle = (draft: DraftFile, undecidedAs: UndecidedAs): Settled => {
  const gone = goneEntities(draft, undecidedAs);
  // An item of the text cannot be undecided away: only a rejection removes an article.
  const articles = draft.articles.filter((article) => article.draft?.status !== 'rejected');
  const leadsNowhere = ({ from, to }: { from: string; to: string }): boolean => gone.has(from) || gone.has(to);
  return {
    seed: {
      bulletin: bare(draft.bulletin) as BulletinSeed['bulletin'],
      articles: articles.map((article) => settledArticle(article, undecidedAs, gone)),
    },
    undecided: proposalsOf(draft).flatMap(({ proposal }) => (proposal.status === 'proposed' ? [proposal.id] : [])),
    orphaned: articles.flatMap(({ facts }) =>
      (facts ?? [])
        .filter((fact) => isKept(fact.draft, undecidedAs) && leadsNowhere(fact))
        .map(({ draft: proposal, type, from, to }) => proposal?.id ?? `${type} ${from} ${to}`),
    ),
  };
};

const settledArticle = (article: DraftArticle, undecidedAs: UndecidedAs, gone: ReadonlySet<string>): SeedArticle => {
  const rest = Object.entries(bare(article)).filter(([key]) => !draftLists.some((list) => list === key));
  const lists = draftLists.flatMap((list) => {
    const items: readonly DraftItem[] = article[list] ?? [];
    const kept = items.filter(
      (item) => isKept(item.draft, undecidedAs) && endsOf(list, item).every((id) => !gone.has(id)),
    );
    return kept.length === 0 ? [] : [[list, kept.map(bare)] as const];
  });
  return Object.fromEntries([...rest, ...lists]) as unknown as SeedArticle;
};

/** The ids of entities that an item needs. */
const endsOf = (list: string, item: DraftItem): string[] => {
  if (list === 'mentions' && 'id' in item) return [String(item.id)];
  return list === 'facts' && 'from' in item ? [String(item.from), String(item.to)] : [];
};

const isKept = (proposal: Proposal | undefined, undecidedAs: UndecidedAs): boolean =>
  proposal?.status === 'proposed' ? undecidedAs === 'accepted' : proposal?.status !== 'rejected';

/** Entities that the draft writes out and that no kept item writes out: nothing can lead to them. */
const goneEntities = ({ articles }: DraftFile, undecidedAs: UndecidedAs): ReadonlySet<string> => {
  const entities = articles.flatMap((article) =>
    (article.entities ?? []).map(({ id, draft }) => ({
      id,
      isKept: article.draft?.status !== 'rejected' && isKept(draft, undecidedAs),
    })),
  );
  const kept = new Set(entities.flatMap(({ id, isKept: stays }) => (stays ? [id] : [])));
  return new Set(entities.flatMap(({ id }) => (kept.has(id) ? [] : [id])));
};
