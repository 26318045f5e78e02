/** Cypher as tokens that know the bracket around them: structure enough for the rules, far from a parser. */

type Bracket = 'call' | 'node' | 'relationship' | 'list' | 'subquery' | 'properties' | 'map' | 'quantifier';

export interface Token {
  readonly kind: 'word' | 'quoted' | 'string' | 'number' | 'parameter' | 'symbol';
  /** As written, names without their backticks. */
  readonly text: string;
  readonly line: number;
  /** The index of the innermost open bracket around it, or -1. A bracket lies outside of what it holds. */
  readonly within: number;
  /** What the bracket around it is; null outside all. */
  readonly bracket: Bracket | null;
  /** Of an opening bracket: what it is, and the index of its closing one. */
  readonly opens?: { readonly bracket: Bracket; readonly closedAt: number };
}

export const tokenize = (text: string): Token[] => {
  const tokens: Mutable[] = [];
  const open: number[] = [];
  let line = 1;
  for (const { 0: match, groups = {} } of text.matchAll(lexeme)) {
    const found = Object.entries(groups as Partial<Record<string, string>>).find(([, text]) => text !== undefined);
    const [kind, written = ''] = found ?? [null];
    if (kind !== null) {
      const closed = kind === 'symbol' && ')]}'.includes(written) ? tokens[open.pop() ?? -1] : undefined;
      if (closed?.opens) closed.opens.closedAt = tokens.length;
      const within = open.at(-1) ?? -1;
      const bracket = tokens[within]?.opens?.bracket ?? null;
      const token: Mutable = { kind: kind as Token['kind'], text: unquoted(written), line, within, bracket };
      tokens.push(token);
      if (kind === 'symbol' && '([{'.includes(written)) {
        token.opens = { bracket: bracketAt(tokens), closedAt: Infinity };
        open.push(tokens.length - 1);
      }
    }
    line += match.split('\n').length - 1;
  }
  return tokens;
};

/** Whether the token is this word, in any case. */
export const isWord = (token: Token | undefined, ...words: readonly string[]): boolean =>
  token?.kind === 'word' && words.includes(token.text.toUpperCase());

export const isSymbol = (token: Token | undefined, ...symbols: readonly string[]): boolean =>
  token?.kind === 'symbol' && symbols.includes(token.text);

/** Whether the token can be the name of something: a variable, label or key. */
export const isName = (token: Token | undefined): token is Token => token?.kind === 'word' || token?.kind === 'quoted';

type Mutable = Omit<Token, 'opens'> & { opens?: { bracket: Bracket; closedAt: number } };

// White space and comments match without a group.
const lexeme = new RegExp(
  [
    /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\//,
    /(?<string>'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")/,
    /(?<quoted>`(?:``|[^`])+`)/,
    /(?<parameter>\$(?:[\p{L}\p{N}_]+|`[^`]+`))/u,
    /(?<number>\d+(?:\.\d+)?(?:e[+-]?\d+)?)/,
    /(?<word>[\p{L}_][\p{L}\p{N}_]*)/u,
    /(?<symbol>\.\.|::|[\s\S])/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'giu',
);

const unquoted = (text: string): string => (/^`.+`$/s.test(text) ? text.slice(1, -1).replaceAll('``', '`') : text);

// After these words a parenthesis holds a node or an expression; after any other, arguments.
const beforePattern =
  'MATCH CREATE MERGE WHERE AND OR XOR NOT WHEN THEN ELSE RETURN WITH UNWIND IN FOR CALL DISTINCT SHORTEST PATHS';

/** What the last token opens, by what stands before it. */
const bracketAt = (tokens: readonly Token[]): Bracket => {
  const at = tokens.length - 1;
  const [third, second, before, opening] = [tokens[at - 3], tokens[at - 2], tokens[at - 1], tokens[at]];
  if (opening?.text === '(') {
    return before?.kind === 'word' && !isWord(before, ...beforePattern.split(' ')) ? 'call' : 'node';
  }
  if (opening?.text === '[') {
    const follows = isSymbol(second, '<') ? third : second;
    return isSymbol(before, '-') && isSymbol(follows, ')') ? 'relationship' : 'list';
  }
  if (isWord(before, 'EXISTS', 'COUNT', 'COLLECT', 'CALL')) return 'subquery';
  if (isSymbol(before, ')')) {
    const arguments_ = tokens.findLastIndex(({ opens }) => opens?.closedAt === at - 1);
    return isWord(tokens[arguments_ - 1], 'CALL') ? 'subquery' : 'quantifier';
  }
  if (isSymbol(before, '>', '-', ']')) return 'quantifier';
  // `(n:Policy {…})` and `({…})`, but not `(CASE … THEN {…} END)`.
  const isNode = isSymbol(before, '(') || (isName(before) && isSymbol(second, '(', ':'));
  return opening?.bracket === 'relationship' || (opening?.bracket === 'node' && isNode) ? 'properties' : 'map';
};
