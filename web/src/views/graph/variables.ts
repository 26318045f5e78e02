/** What the state asks by GraphQL. Pure. */
import { pathEnds, type GraphState } from './graph-state.js';
import { GraphAroundDocument, GraphPathsDocument, GraphWholeDocument } from './graph.generated.js';
import { shownTypes, type questionOf } from './question.js';

export const noneIfEmpty = <T>(list: readonly T[]): readonly T[] | null => (list.length === 0 ? null : list);

export const wholeVariables = (state: GraphState, limit: number) => ({
  filter: {
    types: shownTypes(state),
    relationTypes: noneIfEmpty(state.relations),
    from: state.from,
    to: state.to,
    asOf: state.asOf,
  },
  limit,
});

export const aroundVariables = (state: GraphState, { arguments: given, limit }: ReturnType<typeof questionOf>) => ({
  ids: Array.isArray(given['ids']) ? (given['ids'] as string[]) : state.ids,
  depth: state.depth,
  relationTypes: noneIfEmpty(state.relations),
  entityTypes: noneIfEmpty(state.types),
  limit,
  asOf: state.asOf,
});

/** The query behind the picture. */
export const queryOf = (
  state: GraphState,
  asked: ReturnType<typeof questionOf>,
): { readonly document: { readonly text: string }; readonly variables: object } => {
  const ends = pathEnds(state);
  if (asked.question === 'paths' && ends !== null)
    return {
      document: GraphPathsDocument,
      variables: { from: ends[0], to: ends[1], relationTypes: noneIfEmpty(state.relations), asOf: state.asOf },
    };
  return asked.question === 'neighborhood'
    ? { document: GraphAroundDocument, variables: aroundVariables(state, asked) }
    : { document: GraphWholeDocument, variables: wholeVariables(state, asked.limit) };
};
