/** Numbers as Korean writes them: 1조 2,000억, 104만 5,000, 77억, 3~5, 35.0, 1/5. Read by hand in one pass, so that no text takes long. */

export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The upper end of a range. */
  readonly to: number | null;
  /** The decimals as printed matter to nobody, the magnitude does: whether 만, 억 or 조 was written. */
  readonly hasMagnitude: boolean;
  /** `1/5` */
  readonly isFraction: boolean;
}

const magnitudes: Readonly<Record<string, number>> = { 조: 1e12, 억: 1e8, 만: 1e4, 천: 1e3, 백: 1e2 };

/** Every number of a text, in order. */
export const findAmounts = (text: string): Amount[] => {
  const found: Amount[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isDigit(text, at)) {
      at += 1;
      continue;
    }
    const amount = readAmount(text, at);
    found.push(amount);
    at = amount.end;
  }
  return found;
};

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
};

interface Read {
  readonly value: number;
  readonly end: number;
  readonly hasMagnitude: boolean;
}

const readAmount = (text: string, start: number): Amount => {
  const first = readNumber(text, start);
  const slash = fractionAfter(text, first);
  if (slash !== null) return { start, ...slash, to: null, hasMagnitude: false, isFraction: true };
  const dash = rangeSign(text, first.end);
  if (dash !== null) {
    const second = readNumber(text, dash);
    // 20~50만: the magnitude of the upper end is that of both.
    const scale = !first.hasMagnitude && second.hasMagnitude ? magnitudeOf(text, second) : 1;
    const value = first.value * scale;
    if (second.value > value)
      return { start, end: second.end, value, to: second.value, hasMagnitude: second.hasMagnitude, isFraction: false };
  }
  return { start, end: first.end, value: first.value, to: null, hasMagnitude: first.hasMagnitude, isFraction: false };
};

/** A number with its magnitudes, falling: 1조 2,000억 is one, 3억 5조 are two. */
const readNumber = (text: string, start: number): Read => {
  let value = 0;
  let end = start;
  let limit = Infinity;
  let hasMagnitude = false;
  for (;;) {
    const from = value === 0 && end === start ? start : skipSpace(text, end);
    if (!isDigit(text, from)) break;
    const digits = readDigits(text, from);
    const { factor, end: after } = readMagnitude(text, digits.end);
    // Digits that follow a magnitude belong to the number when theirs is smaller.
    if (factor >= limit) break;
    if (hasMagnitude && factor === 1 && from !== end && !isCounted(text, digits.end)) break;
    value += digits.value * factor;
    end = after;
    if (factor === 1) break;
    hasMagnitude = true;
    limit = factor;
  }
  return { value: rounded(value), end, hasMagnitude };
};

const readDigits = (text: string, start: number): { value: number; end: number } => {
  let end = start;
  let hasPoint = false;
  while (end < text.length) {
    if (isDigit(text, end)) end += 1;
    else if (text.charAt(end) === ',' && isDigit(text, end + 3) && /^,\d{3}(?!\d)/.test(text.slice(end, end + 5)))
      end += 1;
    else if (text.charAt(end) === '.' && !hasPoint && isDigit(text, end + 1)) {
      hasPoint = true;
      end += 1;
    } else break;
    // Nobody prints longer numbers: what is longer is an identifier.
    if (end - start > 24) break;
  }
  return { value: Number(text.slice(start, end).replaceAll(',', '')), end };
};

/** 만, 억, 조, with 천 or 백 before: 5천만. */
const readMagnitude = (text: string, at: number): { factor: number; end: number } => {
  let factor = 1;
  let end = at;
  for (let round = 0; round < 3; round += 1) {
    const sign = text.charAt(end) === ' ' && factor === 1 ? end + 1 : end;
    const character = text.charAt(sign);
    const magnitude = magnitudes[character];
    if (magnitude === undefined || !belongs(text, sign)) break;
    if (factor >= 1e4 && !(character === '억' || character === '조')) break;
    factor *= magnitude;
    end = sign + 1;
  }
  return { factor, end };
};

/** Whether 조, 억, 만, 천, 백 at a place is a magnitude and not the start of a word: 5조치, 3만족. */
const belongs = (text: string, at: number): boolean => {
  const next = text.charAt(at + 1);
  if (next === '' || !/[가-힣]/.test(next)) return true;
  return /^(?:억|만|조|천|여|위안|달러|원|유로|엔|명|개|건|편|톤|대|호|가구|평|㎡|㎾|홍콩|미|배|장|종|곳|회|정도|이상|을|의|큐|비트|사|인|kW|여\s)/.test(
    text.slice(at + 1),
  );
};

const isCounted = (text: string, at: number): boolean =>
  /^\s?(?:명|위안|달러|원|개|건|편|톤|대|유로|엔|㎡)/.test(text.slice(at, at + 5));

const skipSpace = (text: string, at: number): number => (text.charAt(at) === ' ' ? at + 1 : at);

const rangeSign = (text: string, at: number): number | null => {
  const found = /^\s?[~∼～–-]\s?(?=\d)/.exec(text.slice(at, at + 4));
  return found === null ? null : at + found[0].length;
};

const magnitudeOf = (text: string, { end }: Read): number => {
  let factor = 1;
  for (let at = end - 1; at >= 0 && magnitudes[text.charAt(at)] !== undefined; at -= 1)
    factor *= magnitudes[text.charAt(at)] ?? 1;
  return factor;
};

const fractionAfter = (text: string, { value, end }: Read): { value: number; end: number } | null => {
  if (!/^\/\d{1,2}(?![\d/])/.test(text.slice(end, end + 4)) || value < 1 || value > 99 || !Number.isInteger(value))
    return null;
  const below = readDigits(text, end + 1);
  return below.value <= value ? null : { value: Number((value / below.value).toFixed(6)), end: below.end };
};

// 10.5억 in floating point is 1,049,999,999.99….
const rounded = (value: number): number => (Math.abs(value) >= 1e4 ? Math.round(value * 100) / 100 : value);
