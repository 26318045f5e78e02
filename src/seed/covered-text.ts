/** Which parts of a paragraph the evidence covers, and which figures and quoted titles it has. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Noteworthy extends Span {
  readonly kind: 'figure' | 'title';
  readonly text: string;
}

/** Every place where one of the terms stands. */
export const spansOfTerms = (paragraph: string, terms: Iterable<string>): Span[] =>
  [...terms].flatMap((term) => {
    const spans: Span[] = [];
    for (let start = paragraph.indexOf(term); start >= 0 && term !== ''; start = paragraph.indexOf(term, start + 1)) {
      spans.push({ start, end: start + term.length });
    }
    return spans;
  });

/** Whether each letter and digit of the part lies in some span. */
export const isCovered = (paragraph: string, { start, end }: Span, spans: readonly Span[]): boolean =>
  [...paragraph.slice(start, end).matchAll(/[\p{L}\p{N}]/gu)].every(({ index }) =>
    spans.some((span) => span.start <= start + index && start + index < span.end),
  );

/** The figures and quoted titles of a paragraph that is not an address. */
export const noteworthyParts = (paragraph: string): Noteworthy[] => {
  // Addresses are checked as a whole; their digits are no figures. Same length, so that places stay right.
  const text = paragraph.replaceAll(/<?https?:\/\/\S+/g, (address) => ' '.repeat(address.length));
  const titles = quotedTitles(text);
  const figures = [...text.matchAll(/\d+(?:[.,]\d+)*/g)].map(({ index, 0: figure }): Noteworthy => ({
    kind: 'figure',
    text: figure,
    start: index,
    end: index + figure.length,
  }));
  return [...titles, ...figures];
};

const quotedTitles = (text: string): Noteworthy[] => {
  // An apostrophe before two digits shortens a year ('25년, '21~'23), unless it opens '14차 …' or '14·5 ….
  const quotes = text.replaceAll(/[‘’]/g, "'").replaceAll(/'(?=\d\d(?![차·]))/g, ' ');
  return [/'([^']{2,})'/g, /《([^》]{2,})》/g, /“([^”]{2,})”/g].flatMap((pattern) =>
    [...quotes.matchAll(pattern)].map(({ index, 1: inner }): Noteworthy => {
      const start = index + 1;
      const end = start + (inner ?? '').length;
      return { kind: 'title', text: text.slice(start, end), start, end };
    }),
  );
};
