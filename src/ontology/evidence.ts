/** Where a fact is said, as the relationships store it: one JSON text each, because properties hold no maps. */
import { z } from 'zod';

export const Evidence = z.union([
  z.object({ article: z.string(), paragraph: z.string(), terms: z.array(z.string()) }),
  /** A reference vouches for the fact. */
  z.object({ source: z.string() }),
]);

export type Evidence = z.output<typeof Evidence>;

export const encodeEvidence = (evidence: Evidence): string => JSON.stringify(evidence);

/** Throws when the text is not evidence: the store was then written by something else. */
export const decodeEvidence = (text: string): Evidence => Evidence.parse(JSON.parse(text));
