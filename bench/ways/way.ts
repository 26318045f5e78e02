/** The ways in which a question can be asked. */
import type { Question, Variables } from '../questions/question.js';

export type WayName =
  'limit' | 'bare HTTP' | 'service' | 'service, asked again' | '@neo4j/graphql' | 'service, embedded';

export interface Way {
  readonly name: WayName;
  /** The process that answers beside the database; null for this one. */
  readonly pid: number | null;
  /** Asks and waits for the whole answer, without decoding it. Throws on an answer that is an error. */
  readonly ask: (question: Question, variables: Variables) => Promise<unknown>;
  /** Asks, decodes and says it in the words that all ways share. */
  readonly lines: (question: Question, variables: Variables) => Promise<string[]>;
  readonly stop: () => Promise<void>;
}
