/** A GraphQL document that knows the types of its answer and its variables; `npm run generate` writes them. */
export interface Document<Answer, Variables> {
  /** The text that is sent. */
  readonly text: string;
  /** Exists for the compiler only. */
  readonly types?: (variables: Variables) => Answer;
}

export const documentOf = <Answer, Variables>(text: string): Document<Answer, Variables> => ({ text });
