/** Where the nodes of a part of the graph stand: computed once for the same part, in another thread when it takes long. */
import { layoutSteps } from '../analysis/layout.js';
import type { Positions } from '../analysis/positions.js';
import type { Subgraph } from '../analysis/subgraph.js';
import type { ReadOptions } from '../store/graph-store.js';
import { columnsOf, digestOf } from './compute/columns.js';
import { Once } from './compute/once.js';
import { inThread } from './compute/pool.js';
import { inTurns } from './in-turns.js';

// These take 30 ms: handing them over costs the other answers as much as their turns do.
const fewNodes = 150;

const keptBytes = 64 * 1024 * 1024;
const bytesPerNode = 150;
const kept = new Once<Positions>(keptBytes, ({ size }) => size * bytesPerNode);

/**
 * The positions of all nodes, as `layout` gives them. They depend on nothing but the part itself, which is their key.
 * Throws StoreAbortedError, OverloadedError.
 */
export const positionsOf = async (subgraph: Subgraph, options: ReadOptions = {}): Promise<Positions> => {
  if (subgraph.nodes.length <= fewNodes) return inTurns(layoutSteps(subgraph), options);
  const columns = columnsOf(subgraph);
  return kept.get(digestOf(columns), (signal) => inThread('layout', columns, signal), options);
};
