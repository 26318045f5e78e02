/** Titles in quotation marks of whatever form, with the Chinese in parentheses, and what they are by their last word. */

export interface QuotedTitle {
  /** Of what stands between the marks. */
  readonly start: number;
  readonly end: number;
  /** As printed, without a mark for a note at its end. */
  readonly text: string;
  /** Without explanations in Chinese: the Korean (or Chinese) name. */
  readonly name: string;
  /** The Chinese in parentheses, when there is some and the title is Korean. */
  readonly chinese: string | null;
  readonly hasNote: boolean;
}

// Marks that shorten a year ('25년, '21~'23, ’23.5) are no quotation marks. 2020s issues print ' for both.
const yearMark = /['‘’](?=\d{2}(?:년|\s?[-~∼–]\s?['‘’]?\d{2}|[.)]))/g;

const pairs: readonly RegExp[] = [
  /'([^'\n]{2,160})'/g,
  /「([^」\n]{2,160})」/g,
  /『([^』\n]{2,160})』/g,
  /《([^》\n]{2,160})》/g,
  /〈([^〉\n]{2,160})〉/g,
  /[“"]([^”"\n]{2,160})[”"]/g,
];

export const quotedTitles = (text: string): QuotedTitle[] => {
  // Same length, so that places stay right.
  const plain = text.replace(yearMark, '\u0001').replace(/[‘’]/g, "'");
  const found: QuotedTitle[] = [];
  for (const pattern of pairs) {
    for (const { index, 1: inner = '' } of plain.matchAll(pattern)) {
      const start = index + 1;
      const title = titleOf(text, start, start + inner.length);
      if (title !== null && found.every((other) => title.end <= other.start || other.end <= title.start))
        found.push(title);
    }
  }
  return found.sort((a, b) => a.start - b.start);
};

const titleOf = (text: string, from: number, to: number): QuotedTitle | null => {
  const printed = text.slice(from, to);
  const lead = printed.length - printed.trimStart().length;
  const body = printed
    .trim()
    .replace(/[*†]+$/, '')
    .trimEnd();
  if (!/[\p{L}]{2}/u.test(body)) return null;
  const hasNote = /[*†]\s*$/.test(printed) || /^['’」』》”"]?\s?\*/.test(text.slice(to));
  const chinese = /[가-힣]/.test(body)
    ? (/[(（]([^()（）]*\p{Script=Han}{2}[^()（）]*)[)）]\s*$/u.exec(body)?.[1] ?? null)
    : null;
  const name =
    chinese === null ? body : body.slice(0, body.search(/[(（][^()（）]*\p{Script=Han}{2}[^()（）]*[)）]\s*$/u)).trim();
  return { start: from + lead, end: from + lead + body.length, text: body, name, chinese, hasNote };
};
