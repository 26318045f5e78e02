/** Every proposal of a draft, with the place of the item that it stands on. */
import {
  draftLists,
  type DraftArticle,
  type DraftFile,
  type DraftItem,
  type DraftList,
  type Proposal,
} from './draft-file.js';

export interface PlacedProposal {
  readonly article: string;
  /** The list of the article; null for the article itself. */
  readonly list: DraftList | null;
  readonly item: DraftItem | DraftArticle;
  readonly proposal: Proposal;
}

/** In the order of review: article by article, its own heading first, then sources, entities, mentions and facts. */
export const proposalsOf = ({ articles }: DraftFile): PlacedProposal[] =>
  articles.flatMap((article) => [
    ...placed(article.key, null, article),
    ...draftLists.flatMap((list) => (article[list] ?? []).flatMap((item) => placed(article.key, list, item))),
  ]);

const placed = (article: string, list: DraftList | null, item: DraftItem | DraftArticle): PlacedProposal[] =>
  item.draft === undefined ? [] : [{ article, list, item, proposal: item.draft }];
