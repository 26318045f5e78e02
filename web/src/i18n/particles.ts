/** Korean particles that depend on the last sound of a name: 은/는, 이/가, 을/를, 와/과, 으로/로. */
import { josa } from 'es-hangul';

const pairs = ['은/는', '이/가', '을/를', '와/과', '으로/로'] as const;
type ParticlePair = (typeof pairs)[number];

const cautious: Readonly<Record<ParticlePair, string>> = {
  '은/는': '은(는)',
  '이/가': '이(가)',
  '을/를': '을(를)',
  '와/과': '와(과)',
  '으로/로': '(으)로',
};

const isPair = (text: string): text is ParticlePair => pairs.some((pair) => pair === text);

/** The particle after the name. Names that do not end in Hangul or a digit get the cautious form: `을(를)`. */
export const particleAfter = (name: string, pair: string): string => {
  if (!isPair(pair)) return pair;
  const sounded = name.replace(/[^\p{Letter}\p{Number}]+$/u, '');
  const last = sounded.at(-1) ?? '';
  if (/[가-힣]/.test(last)) return josa.pick(last, pair);
  const digit = '영일이삼사오육칠팔구'[Number.parseInt(last, 10)];
  if (digit !== undefined) return josa.pick(digit, pair);
  return cautious[pair];
};
