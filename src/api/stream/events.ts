/** The events of one follower, read from the log when it takes them: a slow one is behind, and costs no memory. */
import type { Change } from '../../curation/change.js';
import { concerns, type FollowFilter, type Position } from '../../curation/follow.js';
import { InvalidArgumentError } from '../../graph/errors.js';
import type { GraphWatch } from './graph-watch.js';

/** How far a follower has come: `id:` of an event, and `Last-Event-ID` of who comes back. */
export interface Cursor {
  /** The sequence of the last change that it knows. */
  readonly change: number;
  /** How many fills of the graph it knows of. */
  readonly fills: number;
}

export interface FollowedEvent {
  /** Null when the graph was filled or loaded as a whole. */
  readonly change: Change | null;
  readonly position: Position;
  readonly cursor: Cursor;
}

export const printCursor = ({ change, fills }: Cursor): string => `${String(change)}.${String(fills)}`;

/** Throws InvalidArgumentError for what is no cursor of ours. */
export const readCursor = (text: string): Cursor => {
  const [, change, fills] = /^(\d{1,15})\.(\d{1,15})$/.exec(text) ?? [];
  if (change === undefined || fills === undefined)
    throw new InvalidArgumentError('`Last-Event-ID` is none of this stream. Leave it out, or give `since`.');
  return { change: Number(change), fills: Number(fills) };
};

/** Where a follower begins. Throws InvalidArgumentError when it knows more than there is. */
export const beginning = (position: Position | null, known: Cursor | null, since: number | null): Cursor => {
  const { changes, fills } = position ?? { changes: 0, fills: 0 };
  const asked = known ?? { change: since ?? changes, fills };
  if (asked.change < 0) throw new InvalidArgumentError('`since` is the sequence of a change, or 0 for all of them.');
  // A backup was restored, or it is another store: what it remembers is not of this log.
  if (asked.change > changes || asked.fills > fills) {
    throw new InvalidArgumentError(
      `The log ends at ${String(changes)}, before what you know: this is not the graph that you followed. Read what you need of it anew, and follow from there.`,
    );
  }
  return asked;
};

const heartbeat = Symbol('nothing happened for a while');
export type Heartbeat = typeof heartbeat;
export const isHeartbeat = (event: FollowedEvent | Heartbeat): event is Heartbeat => event === heartbeat;

// A replica may know of a change before it has it.
const lagMs = 250;

/** Ends when the signal fires. Throws StoreError. */
export async function* eventsFrom(
  watch: GraphWatch,
  begin: { readonly cursor: Cursor; readonly position: Position | null },
  filter: FollowFilter,
  heartbeatMs: number,
  signal: AbortSignal,
): AsyncGenerator<FollowedEvent | Heartbeat, void, undefined> {
  let { cursor, position } = begin;
  const release = watch.follow();
  try {
    while (!signal.aborted) {
      if (position !== null) {
        if (position.fills !== cursor.fills || position.changes < cursor.change) {
          cursor = { change: Math.min(cursor.change, position.changes), fills: position.fills };
          yield { change: null, position, cursor };
        }
        for await (const event of changesFrom(watch, cursor, position, filter, signal)) {
          cursor = event.cursor;
          if (event.change !== null) yield event;
        }
      }
      const isBehind = position !== null && cursor.change < position.changes;
      const next: Position | null = await watch.moved(position, isBehind ? lagMs : heartbeatMs, signal);
      if (next === position && !isBehind && !isOver(signal)) yield heartbeat;
      position = next;
    }
  } finally {
    release();
  }
}

/** Asked anew: it may fire while one waits. */
const isOver = (signal: AbortSignal): boolean => signal.aborted;

/** Up to the position; changes that do not concern the follower move its cursor only. */
async function* changesFrom(
  watch: GraphWatch,
  from: Cursor,
  position: Position,
  filter: FollowFilter,
  signal: AbortSignal,
): AsyncGenerator<FollowedEvent, void, undefined> {
  let cursor = from;
  while (cursor.change < position.changes && !signal.aborted) {
    const page = await watch.changesAfter(cursor.change, position);
    if (page.length === 0) return;
    for (const change of page) {
      cursor = { ...cursor, change: change.sequence };
      const isWanted =
        (filter.entities === null && filter.types === null) || concerns(await watch.subjectsOf(change), filter);
      yield { change: isWanted ? change : null, position, cursor };
    }
  }
}
