/** Simple paths (no node twice) of one length in a graph that is in memory. Pure. */

/** A relationship as seen from one of its ends. */
export interface Link {
  readonly relationship: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** Whether the relationship points from `from` to `to`. */
  readonly outgoing: boolean;
}

/** Of each node its links. Every relationship stands at both of its ends. */
export type Links = ReadonlyMap<string, readonly Link[]>;

export interface Ends {
  readonly from: string;
  readonly to: string;
}

export interface PathsFound {
  /** The nodes of each path, from end to end; by id of the nodes, first node first. */
  readonly paths: readonly (readonly string[])[];
  /** False when there are more than were looked for. */
  readonly isComplete: boolean;
}

/**
 * All paths of exactly the length, at most `most` of them. Depth first, entering only nodes from which the end
 * is still within reach, so that time goes into paths and hardly into dead ends; `mostSteps` bounds it all the same.
 */
export const simplePaths = (
  links: Links,
  { from, to }: Ends,
  length: number,
  { most, mostSteps }: { readonly most: number; readonly mostSteps: number },
): PathsFound => {
  const distances = distancesTo(links, to, length);
  const neighbours = sortedNeighbours(links);
  const paths: string[][] = [];
  const path = [from];
  let steps = 0;
  let isComplete = true;
  const walk = (node: string): void => {
    if (path.length > length) {
      if (node !== to) return;
      if (paths.length === most) isComplete = false;
      else paths.push([...path]);
      return;
    }
    for (const next of neighbours(node)) {
      const remaining = length - path.length;
      if ((distances.get(next) ?? Infinity) > remaining || path.includes(next) || (next === to && remaining > 0))
        continue;
      if (steps === mostSteps) isComplete = false;
      if (!isComplete) return;
      steps += 1;
      path.push(next);
      walk(next);
      path.pop();
    }
  };
  walk(from);
  return { paths, isComplete };
};

/** How far each node is from the end, as far as the length. */
const distancesTo = (links: Links, to: string, length: number): ReadonlyMap<string, number> => {
  const distances = new Map([[to, 0]]);
  let frontier = [to];
  for (let distance = 1; distance <= length && frontier.length > 0; distance += 1) {
    const next: string[] = [];
    for (const node of frontier) {
      for (const { to: neighbour } of links.get(node) ?? []) {
        if (distances.has(neighbour)) continue;
        distances.set(neighbour, distance);
        next.push(neighbour);
      }
    }
    frontier = next;
  }
  return distances;
};

const sortedNeighbours = (links: Links): ((node: string) => readonly string[]) => {
  const known = new Map<string, readonly string[]>();
  return (node) => {
    const found = known.get(node) ?? [...new Set((links.get(node) ?? []).map(({ to }) => to))].sort();
    known.set(node, found);
    return found;
  };
};
