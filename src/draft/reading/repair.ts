/** Mends what extraction from HWP and PDF leaves behind: control characters, page numbers, running heads, lines cut at the margin. */

export interface Repaired {
  readonly text: string;
  /** What was done, in English; empty for a text that needed nothing. */
  readonly repairs: readonly string[];
}

export const repair = (text: string): Repaired => {
  const repairs: string[] = [];
  const count = (done: number, what: string): void => {
    if (done > 0) repairs.push(`${what} (${String(done)})`);
  };
  let mended = text.replace(/^\ufeff/, '');
  const cleaned = withoutControls(mended);
  count(cleaned.count, 'removed control characters and soft hyphens');
  mended = cleaned.text;
  const lines = mended.split(/\r\n|\r|\n|\u2028|\u2029/);
  const pages = withoutPages(lines);
  count(pages.count, 'removed page numbers and running heads');
  const joined = joinWrapped(pages.lines);
  count(joined.count, 'joined lines cut at the margin');
  return repairs.length === 0 ? { text: mended, repairs } : { text: joined.lines.join('\n'), repairs };
};

/** Bullets of symbol fonts, which extraction leaves in the private use area. */
const symbols: Readonly<Record<string, string>> = {
  '\uf06c': '●',
  '\uf06e': '■',
  '\uf0a7': '▪',
  '\uf0b7': '•',
  '\uf0fc': '✓',
  '\uf0d8': '➢',
  '\uf09f': '•',
  '\uf076': '❖',
};

const withoutControls = (text: string): { text: string; count: number } => {
  let count = 0;

  const cleaned = text.replace(
    /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u00ad\u2060\u200c-\u200f\ufff9-\ufffb\ue000-\uf8ff]/g,
    (character) => {
      count += 1;
      return symbols[character] ?? (character >= '\ue000' && character <= '\uf8ff' ? '•' : '');
    },
  );
  return { text: cleaned, count };
};

const pageNumber =
  /^\s*(?:[-–—]\s*\d{1,3}\s*[-–—]|\d{1,3}\s*\/\s*\d{1,3}|[·•]\s*\d{1,3}\s*[·•]|(?:page|페이지|쪽)\s*\d{1,3})\s*$/i;

const withoutPages = (lines: readonly string[]): { lines: string[]; count: number } => {
  const heads = runningHeads(lines);
  let count = 0;
  const kept: string[] = [];
  for (const [index, line] of lines.entries()) {
    const isAtPage =
      line.startsWith('\f') || (lines[index + 1] ?? '').startsWith('\f') || (lines[index - 1] ?? '').startsWith('\f');
    const plain = line.replaceAll('\f', '').trim();
    if (pageNumber.test(plain) || (isAtPage && /^[1-9]\d{0,2}$/.test(plain)) || heads.has(plain)) count += 1;
    else kept.push(line.replaceAll('\f', ''));
  }
  return { lines: kept, count };
};

/** Short lines that stand at the break of three pages or more: the title of the series above each page. */
const runningHeads = (lines: readonly string[]): ReadonlySet<string> => {
  const times = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    if (!line.startsWith('\f') && !(lines[index + 1] ?? '').startsWith('\f')) continue;
    const plain = line.replaceAll('\f', '').trim();
    if (plain.length >= 4 && plain.length <= 40 && !/https?:/.test(plain))
      times.set(plain, (times.get(plain) ?? 0) + 1);
  }
  return new Set([...times].flatMap(([line, number]) => (number >= 3 ? [line] : [])));
};

// What begins a paragraph of its own: a mark, a number of an item or list, a heading, an address.
const begins =
  /^\s*(?:[■□▣◆◇●○◦•∙·▪▸▶▷△▲➢☑☞✓✔※*†❖◎❏-]|[–—]\s|\d{1,2}[.)]|\(\d{1,2}\)|[①-⑳]|0\d(?:\s|$)|[IVX]{1,4}\.?\s*$|[Ⅰ-Ⅵ]|https?:|<|〈|\[|【|\||출처|참고\s?자료|요약|CONTENTS|['‘“「《]?\d{4}[.년])/u;

/** The width at which most long lines end, when the text is cut at a margin; null for a text with whole lines. */
const marginOf = (lines: readonly string[]): number | null => {
  const lengths = lines
    .map((line) => widthOf(line.trim()))
    .filter((width) => width > 12)
    .sort((a, b) => a - b);
  if (lengths.length < 8) return null;
  const widest = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  if (widest > 130) return null;
  const full = lengths.filter((width) => width >= widest * 0.85).length;
  return full >= lengths.length * 0.2 && full >= 5 ? widest : null;
};

/** Hangul and Chinese are twice as wide as Latin letters. */
const widthOf = (line: string): number => {
  let width = 0;
  for (let at = 0; at < line.length; at += 1) width += line.charCodeAt(at) >= 0x1100 ? 2 : 1;
  return width;
};

const joinWrapped = (lines: readonly string[]): { lines: string[]; count: number } => {
  const margin = marginOf(lines);
  if (margin === null) return { lines: [...lines], count: 0 };
  let count = 0;
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before !== undefined && goesOn(before, line, margin)) {
      joined[joined.length - 1] = `${before.trimEnd()}${gapBetween(before, line)}${line.trim()}`;
      count += 1;
    } else joined.push(line);
  }
  return { lines: joined, count };
};

const goesOn = (before: string, line: string, margin: number): boolean => {
  if (before.trim() === '' || line.trim() === '') return false;
  // An address that was cut goes on in a line without spaces or Korean.
  if (/https?:\/\/\S+$/.test(before))
    return /^[\w./?=&%#-]+$/.test(line.trim()) && widthOf(before.trim().split('\n').at(-1) ?? '') >= margin * 0.8;
  if (begins.test(line)) return false;
  const last = widthOf(before.trim()) % margin;
  const isFull =
    widthOf(before.trim()) >= margin * 0.8 &&
    (last >= margin * 0.7 || last <= margin * 0.15 || widthOf(before.trim()) > margin);
  return isFull && !/[.!?。]\s*$/.test(before);
};

const gapBetween = (before: string, line: string): string => {
  if (/https?:\/\/\S+$/.test(before)) return '';
  // A particle never begins a word: 센터 | 를 건설.
  return /^\s*(?:은|는|을|를|의|에|에서|으로|로|와|과|이며|이고|하고|하여|했다|한다)(?:\s|$)/u.test(line) ||
    /\p{Script=Han}$/u.test(before.trimEnd())
    ? ''
    : ' ';
};
