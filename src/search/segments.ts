/** Words that were written without a space between them, cut where names of the index say so. */
import { matchesOf } from './matching.js';
import { isParticle } from './particles.js';
import type { SearchIndex } from './search-index.js';

const longestSegment = 20;
const shortestSegment = 2;
const mostSegments = 8;

/**
 * The folded text as the longest pieces, from its beginning, that stand in some name: `北京人工智能` is 北京 and 人工智能.
 * Particles between them are passed over. Null when a piece is in no name, or the text is one piece.
 */
export const segmentsOf = (index: SearchIndex, text: string): string[] | null => {
  const segments: string[] = [];
  for (let at = 0; at < text.length;) {
    const longest = Math.min(longestSegment, text.length - at);
    const length = lengths(longest).find((tried) => stands(index, text.slice(at, at + tried)));
    if (length !== undefined) {
      segments.push(text.slice(at, at + length));
      at += length;
    } else if (segments.length > 0 && isParticle(text.charAt(at))) at += 1;
    else return null;
    if (segments.length > mostSegments) return null;
  }
  return segments.length > 1 ? segments : null;
};

const lengths = (longest: number): number[] =>
  Array.from({ length: Math.max(0, longest - shortestSegment + 1) }, (_, shorter) => longest - shorter);

const stands = (index: SearchIndex, piece: string): boolean => {
  for (const { kind } of matchesOf(index, piece)) if (kind !== 'ROMAN') return true;
  return false;
};
