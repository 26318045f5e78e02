/**
 * Bytes → text, whatever encoding the text was saved in. The decoders are the platform's but for Windows-949: what Node calls euc-kr lacks the
 * 8,822 syllables that Windows added (쏼, 뷁), so that one is iconv-lite's.
 */
import iconv from 'iconv-lite';

export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'cp949' | 'gb18030';
  /** Whether bytes were left that no encoding explains; they are U+FFFD in the text. */
  readonly isDamaged: boolean;
}

/** EUC-KR is part of CP949, and GBK of GB18030. */
export const decode = (bytes: Uint8Array): Decoded => {
  const marked = markedEncoding(bytes);
  if (marked !== null) return lenient(bytes, marked);
  const utf8 = strict(bytes, 'utf-8');
  if (utf8 !== null && !utf8.includes('\u0000')) return { text: utf8, encoding: 'utf-8', isDamaged: false };
  const wide = wideWithoutMark(bytes);
  if (wide !== null) return lenient(bytes, wide);
  const legacy = (['cp949', 'gb18030'] as const)
    .flatMap((encoding) => {
      const text = strict(bytes, encoding);
      return text === null ? [] : [{ text, encoding, score: plausibility(text) }];
    })
    .sort((a, b) => b.score - a.score)[0];
  if (legacy !== undefined && legacy.score > 0)
    return { text: legacy.text, encoding: legacy.encoding, isDamaged: false };
  // Some bytes are broken: the decoder that leaves the fewest marks of it.
  const attempts = (['utf-8', 'cp949', 'gb18030'] as const).map((encoding) => lenient(bytes, encoding));
  return attempts.reduce((best, attempt) => (damage(attempt.text) < damage(best.text) ? attempt : best));
};

const strict = (bytes: Uint8Array, encoding: Decoded['encoding']): string | null => {
  const text = decoded(bytes, encoding);
  // A text may hold the mark itself, in UTF-8 only.
  if (encoding !== 'utf-8') return text.includes('\ufffd') ? null : text;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const lenient = (bytes: Uint8Array, encoding: Decoded['encoding']): Decoded => {
  const text = decoded(bytes, encoding);
  return { text, encoding, isDamaged: text.includes('\ufffd') };
};

const decoded = (bytes: Uint8Array, encoding: Decoded['encoding']): string =>
  encoding === 'cp949' ? iconv.decode(Buffer.from(bytes), encoding) : new TextDecoder(encoding).decode(bytes);

const markedEncoding = ([first, second, third]: Uint8Array): Decoded['encoding'] | null => {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
};

/** Line breaks and spaces of UTF-16 have a zero byte, always on the same side. */
const wideWithoutMark = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const end = Math.min(bytes.length, 4_096);
  let little = 0;
  let big = 0;
  for (let at = 0; at + 1 < end; at += 2) {
    if (bytes[at + 1] === 0 && bytes[at] !== 0) little += 1;
    if (bytes[at] === 0 && bytes[at + 1] !== 0) big += 1;
  }
  if (little + big < end / 40) return null;
  if (little > big * 4) return 'utf-16le';
  return big > little * 4 ? 'utf-16be' : null;
};

// The most frequent syllables and characters of such texts: bytes read in the wrong encoding give rare ones.
const frequent: ReadonlySet<string> = new Set(
  '이의을는에다기가로고하과사지한시정도인중국학술산업발전부위원회정책연구개的国中和科技发展院部学研究工业新大人一在了有是年会市',
);

/** The share of frequent characters among the first 20,000 that are not ASCII. */
const plausibility = (text: string): number => {
  let known = 0;
  let all = 0;
  for (let at = 0; at < text.length && all < 20_000; at += 1) {
    if (text.charCodeAt(at) < 0x80) continue;
    all += 1;
    if (frequent.has(text.charAt(at))) known += 1;
  }
  return all === 0 ? 0 : known / all;
};

const damage = (text: string): number => text.split('\ufffd').length - 1;
