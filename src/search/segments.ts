/** Words that were written without a space between them, cut where names of the index say so. */
import { longestStanding } from './matching.js';
import { isParticle } from './particles.js';
import type { SearchIndex } from './search-index.js';
import type { Steps } from './steps.js';

const longestSegment = 20;
const mostSegments = 8;

/**
 * The folded text as the longest pieces, from its beginning, that stand in some name: `北京人工智能` is 北京 and 人工智能.
 * Particles between them are passed over. Null when a piece is in no name, or the text is one piece.
 */
export function* segmentsOf(index: SearchIndex, text: string): Steps<string[] | null> {
  const segments: string[] = [];
  for (let at = 0; at < text.length;) {
    const length = yield* longestStanding(index, text.slice(at), longestSegment);
    if (length > 0) {
      segments.push(text.slice(at, at + length));
      at += length;
    } else if (segments.length > 0 && isParticle(text.charAt(at))) at += 1;
    else return null;
    if (segments.length > mostSegments) return null;
  }
  return segments.length > 1 ? segments : null;
}
