/** Where a fact is said, as the relationships store it: one JSON text each, because properties hold no maps. */
import { z } from 'zod';

export const Evidence = z.union([
  z.object({ article: z.string(), paragraph: z.string(), terms: z.array(z.string()) }),
  /** A reference vouches for the fact. */
  z.object({ source: z.string() }),
]);

export type Evidence = z.output<typeof Evidence>;

export const encodeEvidence = (evidence: Evidence): string => JSON.stringify(evidence);

/** One entry a paragraph, with all the terms that any of them gives. */
export const mergedEvidence = (all: readonly Evidence[]): Evidence[] => {
  const merged = new Map<string, Evidence>();
  for (const evidence of all) {
    const key = 'article' in evidence ? `${evidence.article} ${evidence.paragraph}` : evidence.source;
    const earlier = merged.get(key);
    const terms = (one: Evidence | undefined): string[] => (one !== undefined && 'article' in one ? one.terms : []);
    merged.set(
      key,
      'article' in evidence ? { ...evidence, terms: [...new Set([...terms(earlier), ...evidence.terms])] } : evidence,
    );
  }
  return [...merged.values()];
};

/** Throws when the text is not evidence: the store was then written by something else. */
export const decodeEvidence = (text: string): Evidence => Evidence.parse(JSON.parse(text));
