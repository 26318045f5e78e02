/** Rules on what the embedded engine can neither bound nor cancel, and on writes whose keys no lint can see. */
import { bodyOf, partsOf, type Rule } from './clauses.js';
import { isName, isSymbol, isWord, type Token } from './tokens.js';

// The deepest hierarchy is followed to 12; beyond it a pattern visits most of the graph.
const mostHops = 12;
// range(0, 1e9) ends the process of the embedded engine.
const longestRange = 10_000;

export const boundedLength: Rule = ({ tokens }) =>
  tokens.flatMap((token, at) => {
    if (!isSymbol(token, '*') || token.bracket !== 'relationship') return [];
    const hops = mostHopsOf(tokens.slice(at + 1, at + 4));
    if (hops <= mostHops) return [];
    const what = hops === Infinity ? 'A variable length without an upper bound' : `A length of ${String(hops)}`;
    return [
      {
        line: token.line,
        message: `${what} can visit the whole graph. Write an upper bound of at most ${String(mostHops)}: *1..4.`,
      },
    ];
  });

export const boundedRange: Rule = ({ tokens }) =>
  tokens.flatMap((token, at) => {
    const closedAt = tokens[at + 1]?.opens?.closedAt;
    if (!isWord(token, 'RANGE') || closedAt === undefined || isBoundedNumber(tokens.slice(at + 2, closedAt))) return [];
    return [
      {
        line: token.line,
        message: `This range() can be of any length. Bound it by numbers up to ${String(longestRange)} or size(list), or pass the list as a parameter.`,
      },
    ];
  });

export const namedProperties: Rule = (statement) =>
  statement.clauses.flatMap((clause) => {
    const body = bodyOf(statement, clause);
    if (clause.keyword === 'SET') {
      return partsOf(body, clause.within).flatMap(([target, operator, next]) =>
        isName(target) && (isSymbol(operator, '=') || (isSymbol(operator, '+') && isSymbol(next, '=')))
          ? [
              {
                line: target.line,
                message: `SET ${target.text} ${operator?.text === '+' ? '+=' : '='} writes whatever keys the map has. Set each property by its name: SET ${target.text}.nameEn = row.nameEn.`,
              },
            ]
          : [],
      );
    }
    if (clause.keyword !== 'CREATE' && clause.keyword !== 'MERGE') return [];
    return body
      .filter((token, at) => isMapOfPattern(body, token, at))
      .map(({ line, text }) => ({
        line,
        message: `A map ${text} as the properties of a pattern is refused. Write each property: {id: row.id}, and SET the others.`,
      }));
  });

const mostHopsOf = ([first, second, third]: readonly Token[]): number => {
  if (isSymbol(first, '..')) return second?.kind === 'number' ? Number(second.text) : Infinity;
  if (first?.kind !== 'number') return Infinity;
  if (!isSymbol(second, '..')) return Number(first.text);
  return third?.kind === 'number' ? Number(third.text) : Infinity;
};

/** Numbers, sums and differences, with the size of a list or the length of a path. */
const isBoundedNumber = (tokens: readonly Token[]): boolean => {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const isCall = isWord(token, 'SIZE', 'LENGTH') && isSymbol(tokens[at + 1], '(');
    const isSmall = token?.kind === 'number' && Number(token.text) <= longestRange;
    if (!isCall && !isSmall && !isSymbol(token, ',', '+', '-')) return false;
    if (isCall) at = closingAt(tokens, at + 1);
  }
  return true;
};

const closingAt = (tokens: readonly Token[], opening: number): number => {
  const within = tokens[opening]?.within;
  return tokens.findIndex((token, at) => at > opening && token.within === within && isSymbol(token, ')'));
};

const isMapOfPattern = (body: readonly Token[], token: Token, at: number): boolean =>
  token.kind === 'parameter' &&
  (token.bracket === 'node' || token.bracket === 'relationship') &&
  (isName(body[at - 1]) || isSymbol(body[at - 1], '(', '[')) &&
  !isSymbol(body[at - 2], '$');
