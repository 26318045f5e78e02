/** Endings of a word that a reader types though the name has none: Korean particles (`베이징의`), English plurals. */

// Longest first. Those of one syllable also end many nouns (국가, 회의), so the word as typed always counts too.
const particles = [
  ...['에서는', '으로서', '으로써', '으로는', '에서도', '이라는', '까지는', '부터는'],
  ...['에서', '에게', '으로', '까지', '부터', '처럼', '보다', '에는', '에도', '과의', '와의', '이나', '이란'],
  ...['은', '는', '이', '가', '을', '를', '의', '에', '와', '과', '로', '도', '만', '나'],
];

// One syllable is too little to go by: 평가 is not 평 with a particle.
const shortestStem = 2;

/** The folded word without its particle or plural, or null when it has none. */
export const stemOf = (word: string): string | null => {
  if (/^[a-z]{3,}[^s\W]s$/.test(word)) return word.slice(0, -1);
  if (!/[가-힣]$/.test(word)) return null;
  const particle = particles.find((ending) => word.endsWith(ending) && word.length - ending.length >= shortestStem);
  return particle === undefined ? null : word.slice(0, -particle.length);
};

/** Whether a text is nothing but a particle. */
export const isParticle = (text: string): boolean => particles.includes(text);
