/** Where a statement names labels and relationship types, and the rule against alternatives of labels. */
import type { Rule, Statement } from './clauses.js';
import { isName, isSymbol, type Token } from './tokens.js';

export interface NamedLabel {
  readonly kind: 'label' | 'relationship type';
  readonly token: Token;
  /** Whether it is one of several, `A|B`. */
  readonly alternative: boolean;
}

/** Every label and relationship type that the statement names. */
export const namedLabels = ({ tokens }: Statement): NamedLabel[] =>
  tokens.flatMap((token, at) => {
    if (!isSymbol(token, ':') || token.bracket === 'map' || token.bracket === 'properties') return [];
    // In a list `|` starts what a comprehension gives.
    const joints = token.bracket === 'list' ? [':', '&', '!', '(', ')'] : [':', '&', '!', '(', ')', '|'];
    // The second colon of `n:A:B` and `r:A|:B` starts no expression of its own.
    if (isSymbol(tokens[at - 1], '|', '&') || isSymbol(tokens[at - 2], ':', '|', '&')) return [];
    const rest = tokens.slice(at, tokens[token.within]?.opens?.closedAt);
    const length = rest.findIndex((part, index) => !isPart(part, rest[index - 1], joints));
    const parts = length === -1 ? rest : rest.slice(0, length);
    const kind = token.bracket === 'relationship' ? 'relationship type' : 'label';
    const alternative = parts.some((part) => isSymbol(part, '|'));
    return parts.filter(isName).map((name) => ({ kind, token: name, alternative }));
  });

export const singleLabel: Rule = (statement) =>
  namedLabels(statement)
    .filter(({ kind, alternative }) => kind === 'label' && alternative)
    .filter(({ token }, at, found) => found[at - 1]?.token.line !== token.line)
    .map(({ token }) => ({
      line: token.line,
      message: `Alternatives of labels (:${token.text}|…) are refused. Write (n:Entity) and WHERE n.type IN ['${token.text}', …].`,
    }));

/** Whether a token goes on with a label expression: names and joints by turns. */
const isPart = (token: Token, before: Token | undefined, joints: readonly string[]): boolean =>
  isName(token) ? !isName(before) && !isSymbol(before, ')') : isSymbol(token, ...joints);
