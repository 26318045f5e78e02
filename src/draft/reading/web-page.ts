/** A saved web page → its text: tags that begin a line become line breaks, everything else that is no text goes. */

export const isWebPage = (text: string): boolean =>
  /^\s*(?:<!doctype html|<html[\s>]|<\?xml[^>]*>\s*<!doctype html|<head[\s>]|<body[\s>])/i.test(text.slice(0, 1_000));

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  middot: '·',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
};

/** Links keep their address behind their text when the text is not the address itself. Runs over the page once. */
export const webPageText = (html: string): string => {
  let text = '';
  let at = 0;
  const closing = closings(html);
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    text += html.slice(at, open);
    const close = html.indexOf('>', open);
    if (close < 0) {
      at = html.length;
      break;
    }
    const tag = /^<\/?([a-z][a-z0-9]*|!--)/i.exec(html.slice(open, open + 20))?.[1]?.toLowerCase() ?? '';
    if (tag === '!--') {
      const end = closing('-->', open);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    if (['script', 'style', 'noscript', 'template', 'svg'].includes(tag) && html.charAt(open + 1) !== '/') {
      const end = closing(`</${tag}`, close);
      at = end < 0 ? html.length : end;
      continue;
    }
    if (tag === 'a' && html.charAt(open + 1) !== '/') {
      const address = /href\s*=\s*["']?(https?:[^"'\s>]{1,2000})/i.exec(
        html.slice(open, Math.min(close, open + 2_100)),
      )?.[1];
      const end = closing('</a', close);
      const inner = end < 0 ? '' : html.slice(close + 1, end).replace(/<[^>]*>/g, '');
      if (address !== undefined && end > 0 && end - close < 2_000) {
        text += inner.includes('http') ? inner : `${inner}\n${address}\n`;
        at = end;
        continue;
      }
    }
    if (lineTags.has(tag)) text += '\n';
    if (tag === 'td' || tag === 'th') text += '\t';
    at = close + 1;
  }
  text += html.slice(at);
  return decodeEntities(text)
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n');
};

/** Finds the next of a mark. What is not there is not looked for again: a page of open tags is read once. */
const closings = (html: string): ((mark: string, from: number) => number) => {
  const known = new Map<string, number>();
  return (mark, from) => {
    const before = known.get(mark);
    if (before !== undefined && (before < 0 || before >= from)) return before;
    const found = html.indexOf(mark, from);
    known.set(mark, found);
    return found;
  };
};

const lineTags: ReadonlySet<string> = new Set([
  'p',
  'div',
  'br',
  'li',
  'ul',
  'ol',
  'tr',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'section',
  'article',
  'header',
  'footer',
  'dl',
  'dt',
  'dd',
  'blockquote',
  'title',
  'body',
]);

const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      const code = hex !== undefined ? Number.parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : null;
      if (code !== null)
        return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
      return entities[name?.toLowerCase() ?? ''] ?? whole;
    },
  );
