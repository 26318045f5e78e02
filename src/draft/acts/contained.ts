/** How much of one title another says, by pairs of letters. */
import { foldName } from '../names/folded-text.js';

const particleWords = /(?:을|를|의|에|에서|하기|위한|관한|대한|통한|및|과|와|하고)(?=\s|$)/gu;

/** The share of the pairs of letters of one text that another has. */
export const contained = (part: string, whole: string): number => {
  const pairs = pairsOf(part.replace(particleWords, ''));
  const all = new Set(pairsOf(whole.replace(particleWords, '')));
  return pairs.length === 0 ? 0 : pairs.filter((pair) => all.has(pair)).length / pairs.length;
};

const pairsOf = (text: string): string[] => {
  const key = foldName(text);
  return Array.from({ length: Math.max(0, key.length - 1) }, (_, index) => key.slice(index, index + 2));
};
