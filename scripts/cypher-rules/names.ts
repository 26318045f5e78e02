/** Rule: a statement names only labels, relationship types and property keys that the ontology declares. */
import { closest } from '../../src/closest.js';
import { bookkeepingTypes } from '../../src/ontology/bookkeeping.js';
import { computedProperties, entityProperties, ontology, relationshipProperties } from '../../src/ontology/index.js';
import type { Finding, Rule, Statement } from './clauses.js';
import { namedLabels } from './labels.js';
import { isName, isSymbol, isWord, type Token } from './tokens.js';

const { entityTypes, relationshipTypes } = ontology;

// Nodes of the store beside the graph.
const bookkeepingKeys = bookkeepingTypes.flatMap(({ key, unique, indexed, properties }) => [
  key,
  ...unique,
  ...indexed,
  ...properties,
]);

const known = {
  label: [
    ...['Entity', ...bookkeepingTypes.map(({ label }) => label)],
    ...entityTypes.flatMap(({ label, extraLabels }) => [label, ...extraLabels.map((extra) => extra.label)]),
  ],
  'relationship type': relationshipTypes.map(({ type }): string => type),
  'property key': [
    ...['id', 'type', ...computedProperties, ...bookkeepingKeys],
    ...[entityProperties, relationshipProperties].flatMap((properties) => Object.keys(properties)),
    ...[...entityTypes, ...relationshipTypes].flatMap(({ properties }) => Object.keys(properties)),
  ],
} as const;

export const knownNames: Rule = (statement) => [
  ...namedLabels(statement).flatMap(({ kind, token }) => unknown(kind, token)),
  ...propertyKeys(statement).flatMap((token) => unknown('property key', token)),
];

const unknown = (kind: keyof typeof known, { text, line }: Token): Finding[] => {
  if (known[kind].includes(text)) return [];
  const near = closest(text, known[kind]);
  const instead = near === null ? 'Declare it in src/ontology, or name one that is there.' : `Did you mean "${near}"?`;
  return [{ line, message: `Unknown ${kind} "${text}". ${instead}` }];
};

/** The keys that the statement reads or writes on nodes and relationships; those of maps are its own. */
const propertyKeys = ({ tokens }: Statement): Token[] => {
  const maps = variablesOfMaps(tokens);
  const own = new Set(
    tokens.filter((token, at) => token.bracket === 'map' && isKey(tokens, at)).map(({ text }) => text),
  );
  return tokens.filter((token, at) => {
    if (token.bracket === 'properties' && isKey(tokens, at)) return true;
    if (!isName(token) || !isSymbol(tokens[at - 1], '.')) return false;
    const owner = tokens[ownerOf(tokens, at)];
    const isOfMap =
      own.has(token.text) || (owner !== undefined && (owner.kind === 'parameter' || maps.has(owner.text)));
    return !isOfMap && !isOfProcedure(tokens, at);
  });
};

const isKey = (tokens: readonly Token[], at: number): boolean => isName(tokens[at]) && isSymbol(tokens[at + 1], ':');

/** Where the variable stands whose key is at a place: `a` in `a.b.c` and in `a {.b}`; -1 where it is no variable. */
const ownerOf = (tokens: readonly Token[], at: number): number => {
  let owner = at;
  while (isSymbol(tokens[owner - 1], '.') && (isName(tokens[owner - 2]) || tokens[owner - 2]?.kind === 'parameter'))
    owner -= 2;
  if (owner < at) return owner;
  return isSymbol(tokens[at - 2], '{', ',') ? (tokens[at]?.within ?? 0) - 1 : -1;
};

/** Functions and procedures have dotted names too: `date.truncate(…)`, `CALL db.labels`. */
const isOfProcedure = (tokens: readonly Token[], at: number): boolean => {
  let last = at;
  while (isSymbol(tokens[last + 1], '.') && isName(tokens[last + 2])) last += 2;
  return isSymbol(tokens[last + 1], '(') || isWord(tokens[ownerOf(tokens, at) - 1], 'CALL');
};

/** The variables that hold maps: rows of parameters, map literals, and what is taken out of them. */
const variablesOfMaps = (tokens: readonly Token[]): ReadonlySet<string> => {
  const maps = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    const { variable, value } = bindingAt(tokens, token, at);
    const isMap = value.some(
      (part) => part.kind === 'parameter' || part.opens?.bracket === 'map' || (isName(part) && maps.has(part.text)),
    );
    if (isMap && isName(variable)) maps.add(variable.text);
  }
  return maps;
};

/** What an AS, or the IN of a comprehension or FOREACH, binds to which variable. */
const bindingAt = (
  tokens: readonly Token[],
  token: Token,
  at: number,
): { variable?: Token | undefined; value: readonly Token[] } => {
  const isBeside = (other: Token): boolean => other.within === token.within;
  if (isWord(token, 'AS')) {
    const start = tokens.slice(0, at).findLastIndex((other) => isBeside(other) && startsItem(other));
    return { variable: tokens[at + 1], value: tokens.slice(start + 1, at) };
  }
  if (isWord(token, 'IN') && isSymbol(tokens[at - 2], '(', '[', ',')) {
    const end = tokens.findIndex((other, index) => index > at && isBeside(other) && isSymbol(other, '|'));
    return {
      variable: tokens[at - 1],
      value: tokens.slice(at + 1, end === -1 ? tokens[token.within]?.opens?.closedAt : end),
    };
  }
  return { value: [] };
};

const startsItem = (token: Token): boolean =>
  isSymbol(token, ',') || isWord(token, 'UNWIND', 'WITH', 'RETURN', 'DISTINCT');
