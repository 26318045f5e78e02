/** What is wrong with the text of a .cypher file: its shape, its names, and forms on which the two engines differ. */
import { boundedLength, boundedRange, namedProperties } from './cypher-rules/bounds.js';
import { readStatement, type Rule } from './cypher-rules/clauses.js';
import { mixedCondition, quantifiedPath, subqueryInOptionalMatch, wordForms } from './cypher-rules/engine-forms.js';
import { asksQuestion, namedColumns, singleStatement } from './cypher-rules/file.js';
import { singleLabel } from './cypher-rules/labels.js';
import { knownNames } from './cypher-rules/names.js';

export interface CypherProblem {
  /** As given: the path in the repository. */
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  /** What is wrong and what to write instead. */
  readonly message: string;
}

// Each engine has its own DDL: a statement under cypher/schema/ runs on one of them and returns nothing.
const ddlRules: Readonly<Record<string, Rule>> = {
  question: asksQuestion,
  'single-statement': singleStatement,
};

/** By name, every rule. */
export const cypherRules: Readonly<Record<string, Rule>> = {
  ...ddlRules,
  'named-columns': namedColumns,
  ...wordForms,
  'quantified-path': quantifiedPath,
  'single-label': singleLabel,
  'subquery-in-optional-match': subqueryInOptionalMatch,
  'mixed-condition': mixedCondition,
  'bounded-length': boundedLength,
  'bounded-range': boundedRange,
  'named-properties': namedProperties,
  'known-names': knownNames,
};

/** The problems of one file, by line. `file` is its path in the repository: `cypher/trace/places.cypher`. */
export const cypherProblems = (file: string, text: string): CypherProblem[] => {
  const statement = readStatement(text);
  return Object.entries(file.startsWith('cypher/schema/') ? ddlRules : cypherRules)
    .flatMap(([rule, findings]) => findings(statement).map(({ line, message }) => ({ file, line, rule, message })))
    .sort((a, b) => a.line - b.line);
};
