/** What the state asks of the service: which feed with which arguments, and what of its answer is shown. Pure. */
import type { FeedArguments, FeedGraph } from '../../api/feed.js';
import { entityTypes, type EntityTypeName } from '../../ontology.generated.js';
import { pathEnds, type GraphState } from './graph-state.js';

export interface Question {
  readonly question: 'graph' | 'neighborhood' | 'paths';
  readonly arguments: FeedArguments;
  readonly limit: number;
}

const factTypes = entityTypes.flatMap(({ type, role }) => (role === 'fact' ? [type] : []));
// Most regions are reference data that nothing is said of, and figures hang on single nodes: without them the relations show.
const wholeTypes = factTypes.filter((type) => type !== 'REGION' && type !== 'INDICATOR');

type Asked = Pick<GraphState, 'ids' | 'path' | 'types' | 'relations' | 'from' | 'to' | 'asOf' | 'limit' | 'depth'>;

/** The types that are shown when the address names none. */
export const shownTypes = (state: Asked): readonly EntityTypeName[] =>
  state.types.length > 0 ? state.types : state.ids.length === 0 && pathEnds(state) === null ? wholeTypes : factTypes;

/** The nodes on the paths are known when `onPaths` has them: with a neighbourhood beside them both are asked as one. */
export const questionOf = (state: Asked, onPaths: readonly string[] = []): Question => {
  const { ids, relations, asOf, from, to, depth } = state;
  const ends = pathEnds(state);
  if (ends !== null && ids.length === 0) return pathQuestion(state, ends);
  if (ids.length > 0) {
    const starts = [...new Set([...ids, ...onPaths])];
    const limit = Math.max(Math.min(state.limit === 0 ? 200 : state.limit, 1000), starts.length);
    return {
      question: 'neighborhood',
      limit,
      arguments: { ids: starts, depth, limit, entityTypes: state.types, relationTypes: relations, asOf },
    };
  }
  const limit = state.limit === 0 ? 1000 : state.limit;
  return {
    question: 'graph',
    limit,
    arguments: { types: shownTypes(state), relationTypes: relations, from, to, asOf, limit },
  };
};

const pathQuestion = (
  { relations, asOf }: Pick<GraphState, 'relations' | 'asOf'>,
  [from, to]: readonly [string, string],
): Question => ({
  question: 'paths',
  limit: 5,
  arguments: { from, to, maxLength: 4, first: 5, relationTypes: relations, asOf },
});

/**
 * Of a neighbourhood of `ids` and of the nodes on paths: the paths, and what lies within `depth` hops of the `ids`. The neighbours
 * of nodes on the path were not asked for; they came because one question has one depth.
 */
export const keptOf = (
  graph: FeedGraph,
  ids: readonly string[],
  depth: number,
  onPaths: readonly string[],
): ReadonlySet<string> => {
  const neighbours = new Map<string, string[]>();
  for (const { source, target } of graph.edges) {
    neighbours.set(source, [...(neighbours.get(source) ?? []), target]);
    neighbours.set(target, [...(neighbours.get(target) ?? []), source]);
  }
  const kept = new Set(ids);
  let frontier = [...ids];
  for (let hop = 0; hop < depth; hop += 1) {
    const next = new Set(frontier.flatMap((id) => neighbours.get(id) ?? []).filter((id) => !kept.has(id)));
    for (const id of next) kept.add(id);
    frontier = [...next];
  }
  for (const id of onPaths) kept.add(id);
  return kept;
};
