/** Korean particles that depend on the last sound of a name: 은/는, 이/가, 을/를, 과/와, 으로/로. */
import { josa } from 'es-hangul';

const pairs = ['은/는', '이/가', '을/를', '과/와', '으로/로', '이라는/라는'] as const;
export type ParticlePair = (typeof pairs)[number];

const isPair = (text: string): text is ParticlePair => pairs.some((pair) => pair === text);

/** The particle after the name. Names that do not end in Hangul or a digit get the cautious form: `을(를)`. */
export const particleAfter = (name: string, pair: string): string => {
  if (!isPair(pair)) return pair;
  const sounded = name.replace(/[^\p{Letter}\p{Number}]+$/u, '');
  const last = sounded.at(-1) ?? '';
  const [closed = '', open = ''] = pair.split('/');
  if (/[가-힣]/.test(last)) return josa.pick(last, pair);
  const digit = '영일이삼사오육칠팔구'[Number.parseInt(last, 10)];
  if (digit !== undefined) return josa.pick(digit, pair);
  return pair === '으로/로' ? '(으)로' : pair === '이라는/라는' ? '(이)라는' : `${closed}(${open})`;
};
