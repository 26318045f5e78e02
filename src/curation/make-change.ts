/**
 * One change in one transaction: the snapshot is locked first, so that changes, seeding and loading go one after another
 * whichever instance makes them; then rows are read, changed, checked, written and logged, or nothing is kept.
 */
import { createHash } from 'node:crypto';
import type { Actor } from '../ontology/actor.js';
import { fingerprint, openSnapshot, type OpenSnapshot } from '../seed/content-digest.js';
import { curationOrigin } from '../seed/held.js';
import type { GraphStore, StatementRunner } from '../store/graph-store.js';
import { carryOut } from './carry-out.js';
import { changeId, type Change, type ChangeKind, type Item } from './change.js';
import { endProblems, graphProblems } from './checks.js';
import { InvalidChangeError } from './errors.js';
import { sizeProblems } from './input-size.js';
import { writeLog } from './log.js';
import { Stage } from './stage.js';
import { changeByKey, nextSequence } from './statements.js';

/** What every change says. */
export interface ChangeNote {
  readonly actor: Actor;
  /** Why: people read it in the history. */
  readonly reason: string;
  /** The same key with the same input gives the first result again, and changes nothing. */
  readonly idempotencyKey: string | null;
}

interface Request extends ChangeNote {
  readonly kind: ChangeKind;
  /** All that the change depends on; its digest tells whether a key is used for something else. */
  readonly input: object;
  readonly undoes?: string;
  /** Nothing is kept: the result tells what would have been done. */
  readonly dryRun?: boolean;
}

export interface Working {
  readonly transaction: StatementRunner;
  readonly stage: Stage;
  readonly changeId: string;
  readonly sequence: number;
  readonly at: string;
}

export interface Made<Result> {
  /** Null when nothing had to be changed, or was not to be. */
  readonly change: Change | null;
  readonly result: Result;
}

/**
 * Makes the change that the work stages. `Result` goes through JSON when it is given again.
 * Throws InvalidChangeError, StaleVersionError, StoreConflictError, StoreUnavailableError; nothing is changed then.
 */
export const makeChange = async <Result>(
  store: GraphStore,
  request: Request,
  work: (working: Working) => Promise<Result>,
): Promise<Made<Result>> => {
  const { reason, idempotencyKey, input } = request;
  const problems = [...sizeProblems({ ...(request.kind === 'IMPORT' ? {} : input), reason, idempotencyKey })];
  if (reason.trim() === '') problems.push('`reason` is empty. Say why: people read it in the history.');
  if (problems.length > 0) throw new InvalidChangeError(problems);
  const inputDigest = digestOf({ kind: request.kind, reason, input });
  try {
    return await store.write(async (transaction) => {
      const snapshot = await openSnapshot(transaction);
      const idempotency = idempotencyKey === null ? null : `${request.actor.id} ${idempotencyKey}`;
      const earlier = idempotency === null ? [] : await transaction.run(changeByKey, { idempotency });
      for (const { properties: change } of earlier) {
        if (change.inputDigest === inputDigest)
          throw new NothingToKeep({ change, result: JSON.parse(change.result) as unknown });
        throw new InvalidChangeError([
          `The idempotency key was used for ${change.id}, with another input. Give each change a key of its own.`,
        ]);
      }
      const [numbered] = await transaction.run(nextSequence, {});
      const sequence = numbered?.sequence ?? 1;
      const id = changeId(sequence);
      const at = new Date().toISOString();
      const stage = new Stage(transaction);
      const result = await work({ transaction, stage, changeId: id, sequence, at });
      const items = stage.items();
      if (items.length === 0) throw new NothingToKeep({ change: null, result });
      await checked(transaction, stage, items);
      if (request.dryRun === true) throw new NothingToKeep({ change: null, result });
      const change: Omit<Change, 'itemCount'> = {
        id,
        sequence,
        at,
        byId: request.actor.id,
        byName: request.actor.name,
        kind: request.kind,
        reason,
        result: JSON.stringify(result),
        inputDigest,
        undoes: request.undoes ?? null,
      };
      await writeLog(transaction, change, idempotency, items);
      await sign(snapshot, items);
      return { change: { ...change, itemCount: items.length }, result };
    });
  } catch (error) {
    if (error instanceof NothingToKeep) return error.made as Made<Result>;
    throw error;
  }
};

/** Ends the transaction without keeping anything of it. */
class NothingToKeep extends Error {
  override readonly name = 'NothingToKeep';
  readonly made: Made<unknown>;

  constructor(made: Made<unknown>) {
    super('Nothing to keep.');
    this.made = made;
  }
}

/** Writes, and asks the graph that came of it whether it still holds what every graph must. */
const checked = async (transaction: StatementRunner, stage: Stage, items: readonly Item[]): Promise<void> => {
  const wrong = await endProblems(stage, items);
  if (wrong.length > 0) throw new InvalidChangeError(wrong);
  await carryOut(transaction, items);
  const problems = await graphProblems(transaction, stage, items);
  if (problems.length > 0) throw new InvalidChangeError(problems);
};

/**
 * What curators changed, as one number: the sum of the digests of all rows after, less those before, modulo 2^256. It does not
 * depend on the way: undoing every change gives nothing again, and the snapshot is then what it was.
 */
const sign = async (snapshot: OpenSnapshot, items: readonly Item[]): Promise<void> => {
  let sum = BigInt(`0x${snapshot.digestOf(curationOrigin) ?? '0'}`);
  for (const { before, after } of items) sum += numberOf(after) - numberOf(before);
  const digest = (((sum % modulus) + modulus) % modulus).toString(16).padStart(64, '0');
  await snapshot.sign({ origin: curationOrigin, digest: /^0+$/.test(digest) ? null : digest });
};

const modulus = 1n << 256n;

const numberOf = (row: object | null): bigint => (row === null ? 0n : BigInt(`0x${digestOf(row)}`));

const digestOf = (value: object): string => createHash('sha256').update(fingerprint(value)).digest('hex');
