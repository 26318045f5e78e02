/** Acts of policy and other titled things of an item, each with the places where it is named. */
import type { NewEntity } from '../names/named.js';

export interface ActPlace {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly term: string;
}

export interface Act {
  readonly entity: NewEntity;
  /** The id, when the graph has it. */
  readonly known: string | null;
  readonly places: readonly ActPlace[];
  readonly confidence: number;
  readonly why: string;
  readonly flags: readonly string[];
  readonly isQuoted: boolean;
  readonly hasNote: boolean;
}

/** Verbs with which an act comes into the world; `실행`, `이행`, `구현` carry one out. */
export const issuing =
  /(?:공동으로\s?|연합(?:으로|하여)?\s?|함께\s?|정식으로\s?|공식\s?|잇따라\s?|새롭게\s?)?(?:발표|발간|공포|인쇄\s?[·및]?\s?발행|인쇄|발행|제정|마련|수립|공개|출시|하달|배포|통과|비준|승인|출범|내놓|확정|반포|개정|통지|의결|공시|게시|추진할\s?것을\s?결정|추진을\s?결정|제출|예고|의견\s?수렴)/u;

/** How far an act has come by its verb. */
export const statusOf = (text: string): string | null => {
  if (/(?:의견\s?수렴|征求意见|초안|입법\s?예고)/u.test(text)) return 'draft_for_comment';
  if (/(?:예정|할\s?계획|추진할\s?것을|추진을\s?결정|검토\s?중|준비\s?중)/u.test(text)) return 'in_preparation';
  if (
    /(?:발표|발간|공포|발행|제정|마련|공개|하달|배포|통과|비준|승인|반포|인쇄|출범|확정|시행|실행|이행|구현)/u.test(
      text,
    )
  )
    return 'issued';
  return null;
};
