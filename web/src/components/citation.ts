/** The line by which a view is cited: what, from which state of the graph, where, read when. */
import type { Snapshot } from '../api/snapshot.js';

export const citationOf = (title: string, snapshot: Snapshot | null, address: string, today: Date): string =>
  [
    title,
    `STI policy graph${snapshot === null ? '' : `, snapshot ${snapshot.digest}`}`,
    `${address} (read on ${today.toISOString().slice(0, 10)})`,
  ]
    .map((part) => part.replace(/\.$/, ''))
    .join('. ')
    .concat('.');
