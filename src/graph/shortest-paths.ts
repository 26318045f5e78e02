/** The shortest paths in one statement, where the database can tell them from the types of relationships alone. */
import { z } from 'zod';
import { groupBy } from '../group-by.js';
import { relationshipType } from '../ontology/index.js';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import { statement } from '../store/statement.js';
import { following } from './following.js';
import type { SearchScope } from './path-search.js';
import type { FoundPath, PathsQuery, PathStep } from './paths.js';

const text = z.string();

const shortest = statement('paths/shortest', {
  params: { from: text, to: text, candidates: z.int().positive(), first: z.int().positive() },
  row: {
    total: z.int(),
    nodes: z.array(text),
    ways: z.array(z.array(z.tuple([text, text, text]))),
  },
});

// Longer ones are looked for step by step, with a bound on how much is looked at.
const longest = 4;

/**
 * The shortest paths as `paths` gives them, at most `most` candidates of them compared; an empty list when there is none
 * at all. Null where it cannot say: paths through some nodes are unwanted, or there are more candidates.
 */
export const shortestPaths = async (
  store: GraphStore,
  { from, to, maxLength, first }: PathsQuery,
  scope: SearchScope,
  most: number,
  options: ReadOptions,
): Promise<FoundPath[] | null> => {
  if (maxLength > longest || !saysAllByTypes(scope)) return null;
  const rows = await store.read(
    following(shortest, scope.relations, maxLength),
    { from, to, candidates: most + 1, first },
    options,
  );
  if (rows.some(({ total }) => total > most)) return null;
  return rows.map(({ nodes, ways }) => ({ nodes, steps: stepsOf(nodes, ways), truncated: null }));
};

/** Whether no path by the types leads through what the search would have to keep out. */
const saysAllByTypes = ({ relations, types, levels, asOf }: SearchScope): boolean =>
  asOf === null &&
  relations.length > 0 &&
  relations
    .flatMap((name) => relationshipType(name).endpoints.flat())
    .every((label) => types.includes(label) && (label !== 'Region' || levels.length === 0));

const stepsOf = (nodes: readonly string[], ways: readonly (readonly (readonly [string, string, string])[])[]) =>
  nodes.slice(1).flatMap((to, at): PathStep[] => {
    const from = nodes[at] ?? '';
    const parallel = groupBy(
      ways.flatMap((way) => way.slice(at, at + 1)),
      ([relationship]) => relationship,
    );
    const [step, ...others] = [...parallel.values()]
      .flatMap((same) => same.slice(0, 1))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    if (step === undefined) return [];
    const [relationship, type, start] = step;
    return [{ relationship, type, from, to, outgoing: start === from, alsoBy: others.map(([, also]) => also) }];
  });
