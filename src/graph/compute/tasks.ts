/** What other threads compute: pure functions of what can be handed over. */
import type { Communities } from '../../analysis/communities.js';
import { layout } from '../../analysis/layout.js';
import { measuresOf } from '../../analysis/network-measures.js';
import type { MeasuredNetwork } from '../../analysis/pair-graph.js';
import type { Positions } from '../../analysis/positions.js';
import { graphOf, type Columns } from './columns.js';

export const tasks = {
  layout: (columns: Columns): Positions => layout(graphOf(columns)),
  betweenness: (network: MeasuredNetwork): ReadonlyMap<string, number> => measuresOf(network).betweenness(),
  constraint: (network: MeasuredNetwork): ReadonlyMap<string, number> => measuresOf(network).constraint(),
  communities: (network: MeasuredNetwork): Communities => measuresOf(network).communities(),
} as const;

export type TaskName = keyof typeof tasks;

/** A task for another thread. */
export interface Task {
  readonly name: TaskName;
  readonly input: unknown;
}
