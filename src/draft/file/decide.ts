/** A curator's decisions on a draft. Each gives a new draft; the one given stays as it was. */
import { type DraftArticle, type DraftEntity, type DraftFile, type DraftItem, type Proposal } from './draft-file.js';
import { proposalsOf, type PlacedProposal } from './proposals.js';

export type Decision =
  | { readonly kind: 'accept' }
  | { readonly kind: 'reject' }
  /** The item as it shall be, whole, without its annotation. Another id of an entity is carried into the facts and mentions. */
  | { readonly kind: 'change'; readonly item: Readonly<Record<string, unknown>> }
  /** The proposed entity is this one of the graph: it becomes a mention, and facts and mentions lead there. */
  | { readonly kind: 'link'; readonly to: string }
  /** The proposed entity is not this one of the graph, which is no longer suggested. Leaves the status. */
  | { readonly kind: 'not-same'; readonly to: string }
  /** Takes a decision back: proposed again. What `change` and `link` rewrote stays. */
  | { readonly kind: 'reopen' };

export interface DecidedBy {
  readonly by?: string;
  /** ISO 8601. */
  readonly at?: string;
  readonly note?: string;
}

/** Throws RangeError for a proposal that the draft has not, and for linking what is no entity. */
export const decide = (
  draft: DraftFile,
  proposalId: string,
  decision: Decision,
  decided: DecidedBy = {},
): DraftFile => {
  const placed = proposalsOf(draft).find(({ proposal }) => proposal.id === proposalId);
  if (placed === undefined) throw new RangeError(`The draft has no proposal "${proposalId}".`);
  const next = decidedProposal(placed.proposal, decision, decided);
  switch (decision.kind) {
    case 'change': {
      const from = placed.list === 'entities' ? (placed.item as DraftEntity).id : undefined;
      const to = decision.item['id'];
      const changed = replaceItem(draft, placed, { ...decision.item, draft: next } as DraftItem);
      return from !== undefined && typeof to === 'string' && to !== from ? redirect(changed, from, to) : changed;
    }
    case 'link':
      return linked(draft, placed, decision.to, next);
    default:
      return replaceItem(draft, placed, { ...placed.item, draft: next });
  }
};

const decidedProposal = (proposal: Proposal, decision: Decision, decided: DecidedBy): Proposal => {
  const rest = Object.fromEntries(Object.entries(proposal).filter(([key]) => key !== 'decided')) as Proposal;
  const by = Object.keys(decided).length === 0 ? {} : { decided: { ...decided } };
  switch (decision.kind) {
    case 'accept':
      return { ...rest, ...by, status: 'accepted' };
    case 'reject':
      return { ...rest, ...by, status: 'rejected' };
    case 'change':
    case 'link':
      return { ...rest, ...by, status: 'changed' };
    case 'not-same':
      return {
        ...proposal,
        notSame: [...new Set([...(proposal.notSame ?? []), decision.to])],
        candidates: (proposal.candidates ?? []).filter(({ id }) => id !== decision.to),
      };
    case 'reopen':
      return { ...rest, status: 'proposed' };
  }
};

const replaceItem = (draft: DraftFile, placed: PlacedProposal, item: DraftItem | DraftArticle): DraftFile => ({
  ...draft,
  articles: draft.articles.map((article) => {
    if (article === placed.item) return item as DraftArticle;
    if (article.key !== placed.article || placed.list === null) return article;
    return {
      ...article,
      [placed.list]: (article[placed.list] ?? []).map((other) => (other === placed.item ? item : other)),
    };
  }),
});

/** The entity becomes a mention in its article, with its evidence; every fact and mention of its id leads to the other. */
const linked = (draft: DraftFile, placed: PlacedProposal, to: string, proposal: Proposal): DraftFile => {
  if (placed.list !== 'entities')
    throw new RangeError(`Only a proposed entity can be linked; "${proposal.id}" is none.`);
  const entity = placed.item as DraftEntity;
  const { at, terms, evidence } = entity;
  const mention = {
    id: to,
    ...(at === undefined ? {} : { at }),
    ...(terms === undefined ? {} : { terms }),
    ...(evidence === undefined ? {} : { evidence }),
    draft: proposal,
  };
  const moved = {
    ...draft,
    articles: draft.articles.map((article) =>
      article.key === placed.article
        ? {
            ...article,
            entities: (article.entities ?? []).filter((other) => other !== entity),
            mentions: [...(article.mentions ?? []), mention],
          }
        : article,
    ),
  };
  return redirect(moved, entity.id, to);
};

const redirect = (draft: DraftFile, from: string, to: string): DraftFile => {
  const other = (id: string): string => (id === from ? to : id);
  return {
    ...draft,
    articles: draft.articles.map((article) => ({
      ...article,
      ...(article.mentions === undefined
        ? {}
        : { mentions: article.mentions.map((item) => ({ ...item, id: other(item.id) })) }),
      ...(article.facts === undefined
        ? {}
        : { facts: article.facts.map((item) => ({ ...item, from: other(item.from), to: other(item.to) })) }),
    })),
  };
};
