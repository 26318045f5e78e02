/** Rules on the file and on what its statement returns. */
import { bodyOf, partsOf, type Rule } from './clauses.js';
import { isName, isSymbol, isWord } from './tokens.js';

export const asksQuestion: Rule = ({ text }) =>
  /^\/\/ .*\?/.test(text)
    ? []
    : [{ line: 1, message: 'The first line is not the question that the statement answers. Write // Which …?' }];

export const singleStatement: Rule = ({ tokens }) =>
  tokens
    .filter((token) => isSymbol(token, ';'))
    .slice(0, 1)
    .map(({ line }) => ({
      line,
      message:
        'A file holds one statement, without a semicolon. Leave it out, and give each further statement its own file.',
    }));

/** Columns of the statement and of its CALL subqueries; those of EXISTS and COUNT reach nobody. */
export const namedColumns: Rule = (statement) =>
  statement.clauses
    .filter(({ keyword, within }) => keyword === 'RETURN' && (within === -1 || isCall(statement.tokens, within)))
    .flatMap((clause) => {
      const body = bodyOf(statement, clause).filter((token) => !isSymbol(token, ';'));
      return partsOf(isWord(body[0], 'DISTINCT') ? body.slice(1) : body, clause.within)
        .filter(
          (item) => !(isName(item[0]) && item.length === 1) && !(isWord(item.at(-2), 'AS') && isName(item.at(-1))),
        )
        .map((item) => ({
          line: item[0]?.line ?? clause.line,
          message: `The returned column ${item.map(({ text }) => text).join(' ')} has no name. Write … AS name.`,
        }));
    });

const isCall = (tokens: Parameters<Rule>[0]['tokens'], within: number): boolean =>
  tokens[within]?.opens?.bracket === 'subquery' && !isWord(tokens[within - 1], 'EXISTS', 'COUNT', 'COLLECT');
