/** Decisions for scripts: everything that is sure and needs no look. */
import type { ReviewSession } from './session.js';

/** Flags that say what a new entity is, not that something is odd about it. */
const plainFlags = ['new-name', 'placeholder-id', 'aligned-title'];

export interface AcceptedAbove {
  readonly accepted: readonly string[];
  /** Sure enough, but flagged, or a new entity that the graph may have already. */
  readonly heldBack: readonly string[];
}

/**
 * Accepts undecided proposals whose confidence is at least `least`, but for flagged ones and for new entities to which `mayBeKnown`
 * says yes: those a person must look at.
 */
export const acceptAbove = (
  session: ReviewSession,
  least: number,
  mayBeKnown: (proposal: string) => boolean,
): AcceptedAbove => {
  const accepted: string[] = [];
  const heldBack: string[] = [];
  for (const { proposal } of session.proposals) {
    if (proposal.status !== 'proposed' || proposal.confidence < least) continue;
    if ((proposal.flags ?? []).some((flag) => !plainFlags.includes(flag)) || mayBeKnown(proposal.id)) {
      heldBack.push(proposal.id);
      continue;
    }
    session.decide(proposal.id, { kind: 'accept' }, `confidence of at least ${String(least)}`);
    accepted.push(proposal.id);
  }
  return { accepted, heldBack };
};
