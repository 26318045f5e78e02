/** A question of the benchmark: what is asked of each way, and how its answer reads in the same words. */

/** Runs one reading statement over Bolt and gives the rows as lists of values: no names, no nodes to decode. */
export type RunCypher = (text: string, parameters: Readonly<Record<string, unknown>>) => Promise<unknown[][]>;

export type Variables = Readonly<Record<string, unknown>>;

/** What parameters are drawn from: how many generated entities of each type the graph has. */
export type Counts = Readonly<Record<string, number>>;

export interface GraphqlQuestion {
  readonly query: string;
  /** The answer as lines that are equal, sorted, whichever way gave it. */
  readonly lines: (data: never) => string[];
}

export interface Question {
  /** Short, for the table and the command. */
  readonly name: string;
  /** Several sets of variables, drawn with a seed; every way is asked all of them in turn. */
  readonly variables: (counts: Counts) => Variables[];
  /** The fastest we know: hand-written Cypher. Its answer is what the HTTP ways would send. */
  readonly limit: (run: RunCypher, variables: Variables) => Promise<unknown>;
  readonly limitLines: (answer: never) => string[];
  readonly service: GraphqlQuestion;
  readonly neo4jGraphql: GraphqlQuestion;
}
