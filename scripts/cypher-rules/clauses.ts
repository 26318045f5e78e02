/** A statement as its clauses, those of subqueries included. */
import { isSymbol, isWord, tokenize, type Token } from './tokens.js';

export interface Clause {
  /** In upper case: `OPTIONAL MATCH`. */
  readonly keyword: string;
  readonly line: number;
  /** The index of the bracket that holds the clause, or -1; clauses of one subquery share it. */
  readonly within: number;
  /** The index of its first token after the keyword, and the index after its last. */
  readonly start: number;
  readonly end: number;
}

export interface Statement {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
}

/** What a rule says: the line, what is wrong there and what to write instead. */
export interface Finding {
  readonly line: number;
  readonly message: string;
}

export type Rule = (statement: Statement) => readonly Finding[];

export const readStatement = (text: string): Statement => {
  const tokens = tokenize(text);
  const heads = tokens.flatMap((token, at) => {
    const keyword = keywordAt(tokens, at);
    return keyword === null ? [] : [{ keyword, line: token.line, within: token.within, at }];
  });
  const clauses = heads.map(({ at, ...head }, index) => ({
    ...head,
    start: at + head.keyword.split(' ').length,
    end:
      heads.slice(index + 1).find(({ within }) => within === head.within)?.at ??
      Math.min(tokens[head.within]?.opens?.closedAt ?? tokens.length, tokens.length),
  }));
  return { text, tokens, clauses };
};

/** The tokens of a clause, its keyword excluded. */
export const bodyOf = ({ tokens }: Statement, { start, end }: Clause): readonly Token[] => tokens.slice(start, end);

/** The parts of tokens between the commas that stand directly in a bracket. A CASE has commas of its own. */
export const partsOf = (tokens: readonly Token[], within: number): readonly (readonly Token[])[] => {
  const parts: Token[][] = [[]];
  let cases = 0;
  for (const [at, token] of tokens.entries()) {
    if (isWord(token, 'CASE', 'END') && !isSymbol(tokens[at - 1], '.')) cases += isWord(token, 'CASE') ? 1 : -1;
    if (token.within === within && cases === 0 && isSymbol(token, ',')) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
};

/** Whether the tokens hold a subquery that is a condition, or a pattern. */
export const holdsSubquery = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, at) =>
      isWord(token, 'EXISTS') ||
      (isWord(token, 'COUNT', 'COLLECT') && isSymbol(tokens[at + 1], '{')) ||
      isStep(tokens, at),
  );

/** Whether a relationship of a pattern starts behind this token: `)-[`, `)<-[`, `)--` or `)<--`. */
export const isStep = (tokens: readonly Token[], at: number): boolean => {
  const dash = isSymbol(tokens[at + 1], '<') ? at + 2 : at + 1;
  const next = tokens[dash + 1];
  return (
    isSymbol(tokens[at], ')') &&
    isSymbol(tokens[dash], '-') &&
    (next?.opens?.bracket === 'relationship' || isSymbol(next, '-'))
  );
};

const keywords =
  'MATCH WHERE WITH RETURN UNWIND CREATE MERGE SET REMOVE DELETE CALL FOREACH YIELD UNION SKIP OFFSET LIMIT FINISH';
const pairs = ['OPTIONAL MATCH', 'OPTIONAL CALL', 'DETACH DELETE', 'ORDER BY', 'ON CREATE', 'ON MATCH', 'LOAD CSV'];

const keywordAt = (tokens: readonly Token[], at: number): string | null => {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.kind !== 'word' || isSymbol(before, '.', ':') || isWord(before, 'AS', 'STARTS', 'ENDS')) return null;
  const word = token.text.toUpperCase();
  // In brackets of data and of relationships only WHERE starts a clause; other words are names there.
  if (['map', 'properties', 'relationship'].includes(token.bracket ?? '') && word !== 'WHERE') return null;
  if (keywords.split(' ').includes(word)) {
    return isWord(before, 'OPTIONAL', 'DETACH', 'ON') && pairs.includes(`${before?.text.toUpperCase() ?? ''} ${word}`)
      ? null
      : word;
  }
  const pair = `${word} ${next?.text.toUpperCase() ?? ''}`;
  return pairs.includes(pair) ? pair : null;
};
