/**
 * The forms that the embedded engine refuses or answers wrongly without a word, and what to write so that both
 * engines agree. Each was seen in a comparison with Neo4j; docs/engines.md tells more.
 */
import { bodyOf, holdsSubquery, isStep, type Finding, type Rule, type Statement } from './clauses.js';
import { isSymbol, isWord, type Token } from './tokens.js';

/** Rules on forms that their words alone give away. */
export const wordForms: Readonly<Record<string, Rule>> = {
  'count-distinct': form(
    /\bcount \( DISTINCT ([^ ]+) \)/gi,
    ([, name = '']) =>
      `count(DISTINCT ${name}) can count a node twice. Write count(DISTINCT ${name}.id), or WITH DISTINCT ${name} before count(${name}.id).`,
  ),
  'dynamic-label': form(
    /: (?:! )?\$(?:any|all)? \(/gi,
    () => 'A dynamic label or type $(…) is refused. Write one statement for each label, with the label in it.',
  ),
  shortest: form(
    /\b(?:(?:ALL|ANY) SHORTEST\b|SHORTEST (?:\d|\$|PATHS?\b|GROUPS?\b|\())/gi,
    () => 'SHORTEST is refused. Write shortestPath((a)-[:TYPE*..4]-(b)) or allShortestPaths(…).',
  ),
  'quantified-relationship': form(
    /(?:\] -|- -) (?:> )?[+*{]/g,
    () => 'A quantified relationship is refused. Write a bounded length: -[:TYPE*1..4]->.',
  ),
  'collect-subquery': form(
    /\bCOLLECT \{/gi,
    () =>
      'COLLECT { } is refused. Write a pattern comprehension [(a)-[:TYPE]->(b) | b.id], or CALL (a) { … RETURN collect(…) AS … }.',
  ),
  'negative-slice': form(
    /\[ - [^[\]]*\.\.|\.\. -/g,
    () =>
      'A negative list slice is answered wrongly. Count from the front: list[0..size(list) - 1], or slice in TypeScript.',
  ),
};

export const quantifiedPath: Rule = ({ tokens }) =>
  tokens.flatMap((token, at) => {
    if (token.opens?.bracket !== 'node') return [];
    const isPath = tokens.some(({ within }, step) => within === at && isStep(tokens, step));
    return isPath && isSymbol(tokens[token.opens.closedAt + 1], '+', '*', '{')
      ? [
          {
            line: token.line,
            message: 'A quantified path is refused. Write a relationship of bounded length: -[:TYPE*1..4]->.',
          },
        ]
      : [];
  });

export const subqueryInOptionalMatch: Rule = (statement) =>
  statement.clauses.flatMap((clause, at) => {
    const previous = statement.clauses.slice(0, at).findLast(({ within }) => within === clause.within);
    const isCondition = clause.keyword === 'WHERE' && previous?.keyword === 'OPTIONAL MATCH';
    return isCondition && holdsSubquery(bodyOf(statement, clause))
      ? [
          finding(
            clause,
            'EXISTS, COUNT { } or a pattern in the WHERE of an OPTIONAL MATCH drops outer rows. ' +
              'Write CALL (…) { OPTIONAL MATCH … RETURN collect(…) AS … }, or compute it in a WITH before.',
          ),
        ]
      : [];
  });

export const mixedCondition: Rule = (statement) =>
  statement.clauses.flatMap((clause, at) => {
    if (clause.keyword !== 'WHERE') return [];
    const isFollowed = statement.clauses
      .slice(at)
      .some(({ keyword, within }) => keyword === 'OPTIONAL MATCH' && within === clause.within);
    const body = outsideSubqueries(statement, clause.start, clause.end);
    return isFollowed && holdsSubquery(body) && body.some((token) => isWord(token, 'AND', 'OR', 'XOR'))
      ? [
          finding(
            clause,
            'A condition joined to EXISTS, COUNT { } or a pattern turns the matches of a later OPTIONAL MATCH into null. ' +
              'Compute it first: WITH n, EXISTS { … } AS found WHERE found AND … OPTIONAL MATCH …',
          ),
        ]
      : [];
  });

/** A rule on the text of a statement, written with one space between all tokens. Hoisted for the table above. */
function form(words: RegExp, message: (match: RegExpExecArray) => string): Rule {
  return ({ tokens }) => {
    const starts: number[] = [];
    let text = '';
    for (const { kind, text: written } of tokens) {
      starts.push(text.length);
      text += `${kind === 'string' ? "''" : written.replaceAll(' ', '_')} `;
    }
    return [...text.matchAll(words)].map((match) => ({
      line: tokens[starts.findLastIndex((start) => start <= match.index)]?.line ?? 1,
      message: message(match),
    }));
  };
}

const finding = ({ line }: { readonly line: number }, message: string): Finding => ({ line, message });

/** The tokens of a span without those inside of subqueries. */
const outsideSubqueries = ({ tokens }: Statement, start: number, end: number): Token[] => {
  const kept: Token[] = [];
  for (let at = start; at < end; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    kept.push(token);
    if (token.opens?.bracket === 'subquery') at = token.opens.closedAt;
  }
  return kept;
};
