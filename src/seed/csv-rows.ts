/**
 * The rows of a CSV text that comes in pieces (RFC 4180 with line feeds, as `export-csv` writes it). General parsers take half of the time of
 * a whole load, most of it for telling a cell of nothing from quoted emptiness; this one looks for quotes and skips.
 */

/** A cell without anything, not even quotes, is undefined. */
export type Cells = readonly (string | undefined)[];

/** Throws SyntaxError when a quote stands where none may, or does not end. */
export class CsvRows {
  #rest = '';

  /** The rows that are complete with this piece. */
  take(piece: string): Cells[] {
    const text = this.#rest + piece;
    const rows: Cells[] = [];
    let start = 0;
    for (;;) {
      const row = rowAt(text, start);
      if (row === null) break;
      rows.push(row.cells);
      start = row.end;
    }
    this.#rest = text.slice(start);
    return rows;
  }

  /** To be called after the last piece. */
  end(): void {
    if (this.#rest !== '') throw new SyntaxError('the last row does not end; the file may be cut');
  }
}

const [quote, comma, lineFeed] = ['"', ',', '\n'].map((character) => character.charCodeAt(0));

/** The row that starts there and where the next one does; null when the text ends before. */
const rowAt = (text: string, start: number): { readonly cells: Cells; readonly end: number } | null => {
  const cells: (string | undefined)[] = [];
  let at = start;
  for (;;) {
    let end: number;
    if (text.charCodeAt(at) === quote) {
      end = closingQuote(text, at + 1);
      if (end < 0) return null;
      const inner = text.slice(at + 1, end);
      cells.push(inner.includes('"') ? inner.replaceAll('""', '"') : inner);
      end += 1;
    } else {
      end = at;
      while (end < text.length && text.charCodeAt(end) !== comma && text.charCodeAt(end) !== lineFeed) end += 1;
      cells.push(end === at ? undefined : text.slice(at, end));
    }
    if (end >= text.length) return null;
    const next = text.charCodeAt(end);
    if (next === lineFeed) return { cells, end: end + 1 };
    if (next !== comma) throw new SyntaxError(`after a closing quote stands "${text.charAt(end)}"`);
    at = end + 1;
  }
};

/** Where the quoted text that starts there ends; -1 when the text ends before, or may go on with a second quote. */
const closingQuote = (text: string, start: number): number => {
  let at = text.indexOf('"', start);
  while (at >= 0 && text.charCodeAt(at + 1) === quote) at = text.indexOf('"', at + 2);
  return at;
};
