/** A real Neo4j as tests see it: where it answers, and how to end it. */

export interface Neo4jAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  readonly source: 'NEO4J_URI' | 'docker' | 'jars';
}

export interface TestNeo4j extends Neo4jAddress {
  /** Ends what was started for the tests; a server that was there before is left running. */
  readonly stop: () => Promise<void>;
}

/** The same for every server started here, so that a failing test can be looked into by hand. */
export const testPassword = 'only-for-tests';
