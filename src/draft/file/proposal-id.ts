/** Ids of proposals. */
import { createHash } from 'node:crypto';

/** The id of a proposal: the same for the same parts, whatever else the draft holds and whatever is decided later. */
export const proposalId = (article: string, ...parts: readonly string[]): string =>
  `${article}-${createHash('sha256')
    .update([article, ...parts].join('\u0000'))
    .digest('hex')
    .slice(0, 8)}`;
