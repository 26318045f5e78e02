/** How two entities are connected: the shortest paths between them, and the next longer ones. */
import { z } from 'zod';
import { simplePaths, type Link, type Links } from '../analysis/simple-paths.js';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import { statement } from '../store/statement.js';
import { entitiesByIds } from './entity.js';
import { InvalidArgumentError } from './errors.js';
import { following } from './following.js';
import { PathSearch, type SearchBounds, type SearchScope } from './path-search.js';
import { scopeOf } from './scope.js';
import { shortestPaths } from './shortest-paths.js';

export interface PathsQuery {
  readonly from: string;
  readonly to: string;
  /** Relationships of the longest path: 1 to 6. */
  readonly maxLength: number;
  readonly relationTypes: readonly string[] | null;
  /** Whether paths may lead through a country or the world. */
  readonly throughCountries: boolean;
  /** How many: 1 to 20. */
  readonly first: number;
  readonly asOf: string | null;
}

export interface PathStep extends Link {
  /** Types of further relationships between the same two nodes. */
  readonly alsoBy: readonly string[];
}

export interface FoundPath {
  readonly nodes: readonly string[];
  /** One fewer than nodes. */
  readonly steps: readonly PathStep[];
  /** What the search did not look at; null when it looked at all. */
  readonly truncated: string | null;
}

const degrees = statement('paths/degrees', {
  params: { ids: z.array(z.string()), relations: z.array(z.string()), asOf: z.string().nullable() },
  row: { id: z.string(), degree: z.int() },
});

// The database knows the degrees of its nodes by type; what was known by a date must be counted.
const degreesOfAllTime = statement('paths/degrees-of-all-time', {
  params: { ids: z.array(z.string()) },
  row: { id: z.string(), degree: z.int() },
});

const longestPath = 6;
const mostPaths = 20;
const defaultBounds: SearchBounds = { eachNode: 1000, inAll: 50_000 };
// Among so many of one length the least general are looked for; finding more takes longer than anybody waits.
const candidates = { most: 500, mostSteps: 200_000 };
// Almost everything lies in them: a path through one says nothing.
const generalLevels = ['world', 'country'];

/**
 * Paths without a node twice, shortest first; of equal length those through the least connected nodes first, then by
 * id. Parallel relationships make one path. Throws InvalidArgumentError, also when a bound was reached before any path
 * was found: then nobody knows that there is none.
 */
export const paths = async (
  store: GraphStore,
  query: PathsQuery,
  { bounds = defaultBounds, ...options }: ReadOptions & { readonly bounds?: SearchBounds } = {},
): Promise<FoundPath[]> => {
  checkArguments(query);
  const scope: SearchScope = {
    ...scopeOf(query.relationTypes, null),
    asOf: query.asOf,
    levels: query.throughCountries ? [] : generalLevels,
  };
  const quick = await shortestPaths(store, query, scope, candidates.most, options);
  if (quick !== null && (quick.length >= query.first || quick[0]?.steps.length === query.maxLength)) return quick;
  if (quick?.length === 0) {
    await checkEnds(store, query, options);
    return [];
  }
  const search = new PathSearch(store, query, scope, bounds);
  // The first step does not wait to hear whether both are there, which nearly always they are.
  await Promise.all([checkEnds(store, query, options), search.reach(1, options)]);
  const found: string[][] = [];
  let isComplete = true;
  for (let length = 1; length <= query.maxLength && found.length < query.first; length += 1) {
    await search.reach(length, options);
    const ofLength = simplePaths(search.links, query, length, candidates);
    isComplete &&= ofLength.isComplete;
    found.push(...(await leastGeneralFirst(store, ofLength.paths, scope, options)));
  }
  const truncated = truncation(search, isComplete);
  if (found.length === 0 && truncated !== null) {
    throw new InvalidArgumentError(
      `No path was found, but ${truncated} Ask with fewer \`relationTypes\` or a smaller \`maxLength\`.`,
    );
  }
  return found.slice(0, query.first).map((nodes) => ({ nodes, steps: stepsOf(nodes, search.links), truncated }));
};

const truncation = ({ cut }: PathSearch, isComplete: boolean): string | null => {
  if (cut.size === 0 && isComplete) return null;
  const shown = [...cut].sort().slice(0, 3).join(', ');
  return cut.size === 0
    ? 'there are more paths of equal length than were compared.'
    : `not all relationships of ${String(cut.size)} nodes were followed (${shown}${cut.size > 3 ? ', …' : ''}).`;
};

const leastGeneralFirst = async (
  store: GraphStore,
  found: readonly (readonly string[])[],
  { relations, asOf }: SearchScope,
  options: ReadOptions,
): Promise<string[][]> => {
  if (found.length < 2) return found.map((path) => [...path]);
  const inner = [...new Set(found.flatMap((path) => path.slice(1, -1)))];
  const rows =
    asOf === null
      ? await store.read(following(degreesOfAllTime, relations), { ids: inner }, options)
      : await store.read(following(degrees, relations), { ids: inner, relations: [...relations], asOf }, options);
  const degreeOf = new Map(rows.map(({ id, degree }) => [id, degree]));
  return found
    .map((path) => ({ path, inner: path.slice(1, -1).map((id) => degreeOf.get(id) ?? 0) }))
    .sort((a, b) => Math.max(...a.inner) - Math.max(...b.inner) || sum(a.inner) - sum(b.inner) || byIds(a.path, b.path))
    .map(({ path }) => [...path]);
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const byIds = (a: readonly string[], b: readonly string[]): number => (a.join(' ') < b.join(' ') ? -1 : 1);

const stepsOf = (nodes: readonly string[], links: Links): PathStep[] =>
  nodes.slice(1).flatMap((to, at) => {
    const [first, ...others] = (links.get(nodes[at] ?? '') ?? [])
      .filter((link) => link.to === to)
      .sort((a, b) => (a.relationship < b.relationship ? -1 : 1));
    return first === undefined ? [] : [{ ...first, alsoBy: others.map(({ type }) => type) }];
  });

const checkArguments = ({ from, to, maxLength, first }: PathsQuery): void => {
  if (maxLength < 1 || maxLength > longestPath)
    throw new InvalidArgumentError(
      `\`maxLength\` must be from 1 to ${String(longestPath)}; it is ${String(maxLength)}.`,
    );
  if (first < 1 || first > mostPaths)
    throw new InvalidArgumentError(`\`first\` must be from 1 to ${String(mostPaths)}; it is ${String(first)}.`);
  if (from === to) throw new InvalidArgumentError('`from` and `to` are the same entity. Name two.');
};

const checkEnds = async (store: GraphStore, { from, to }: PathsQuery, options: ReadOptions): Promise<void> => {
  const known = await entitiesByIds(store, [from, to], options);
  const unknown = [from, to].find((id) => !known.has(id));
  if (unknown !== undefined)
    throw new InvalidArgumentError(`There is no entity "${unknown}". Find ids with \`entity(name: …)\`.`);
};
