/** Puts back the rows as they were before a change, unless a later change touched them. The undoing is a change, too. */
import { fingerprint } from '../seed/content-digest.js';
import type { GraphStore, StatementRunner } from '../store/graph-store.js';
import { Change, type Item, type RowKind } from './change.js';
import { InvalidChangeError, StaleVersionError } from './errors.js';
import { laterChanges } from './expected.js';
import { makeChange, type ChangeNote, type Made, type Working } from './make-change.js';
import { mostRelations } from './retract.js';
import { changesByIds, items as itemRows, itemsSince, markUndone } from './statements.js';

export interface UndoInput {
  /** The change that is undone; that of an undoing puts the first one in force again. */
  readonly id: string;
}

/** Throws InvalidChangeError, or StaleVersionError with the later changes. */
export const undoChange = (store: GraphStore, input: UndoInput, note: ChangeNote): Promise<Made<{ undone: string }>> =>
  makeChange(store, { ...note, kind: 'UNDO', input, undoes: input.id }, async (working) => {
    const { transaction, changeId } = working;
    const [found] = await transaction.run(changesByIds, { ids: [input.id] });
    if (found === undefined) throw new InvalidChangeError([`id: there is no change "${input.id}".`]);
    const change = found.properties;
    if (change.undoneBy != null)
      throw new InvalidChangeError([`${change.id} was undone already, by ${change.undoneBy}.`]);
    if (change.kind === 'SEED')
      throw new InvalidChangeError([
        `${change.id} is of the seeds, and the next start would bring it back. Change the seeds, or what they wrote.`,
      ]);
    const items = await itemsOf(transaction, change.id);
    await expectUntouched(working, change, items);
    for (const item of items) putBack(working, item);
    await expectNothingHanging(working, change, items);
    await transaction.run(markUndone, { id: change.id, undoneBy: changeId });
    if (change.undoes != null) await transaction.run(markUndone, { id: change.undoes, undoneBy: null });
    return { undone: change.id };
  });

const pageSize = 2_000;

const itemsOf = async (transaction: StatementRunner, id: string): Promise<Item[]> => {
  const all: Item[] = [];
  for (let after = -1; ;) {
    const page = await transaction.run(itemRows, { ids: [id], after, first: pageSize });
    all.push(
      ...page.map(({ properties: { kind, subject, before, after: next } }) => {
        const row = (text: string | null | undefined): unknown => (text == null ? null : JSON.parse(text));
        return { kind, subject, before: row(before), after: row(next) } as Item;
      }),
    );
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) return all;
    after = last.position;
  }
};

/** Every row must be as the change left it. */
const expectUntouched = async (
  { stage, transaction }: Working,
  change: Change,
  items: readonly Item[],
): Promise<void> => {
  for (const kind of new Set(items.map((item) => item.kind)))
    await stage.load(
      kind,
      items.filter((item) => item.kind === kind).map(({ subject }) => subject),
    );
  const touched = items.filter(
    ({ kind, subject, after }) => fingerprint({ row: stage.get(kind, subject) }) !== fingerprint({ row: after }),
  );
  if (touched.length > 0)
    throw await touchedError(
      transaction,
      change,
      touched.map(({ subject }) => subject),
    );
};

const shownSubjects = 5;
const shownChanges = 100;

const touchedError = async (
  transaction: StatementRunner,
  { id, sequence }: Change,
  subjects: readonly string[],
): Promise<StaleVersionError> => {
  const rows = await transaction.run(itemsSince, { ids: [...subjects], since: sequence, first: shownChanges });
  const changes = await laterChanges(transaction, rows.map(({ changeId }) => changeId).reverse());
  const by =
    changes.length === 0
      ? 'seeding or loading wrote them since'
      : `later changes touched them: ${changes.map((change) => change.id).join(', ')}. Undo those first`;
  const some = subjects.slice(0, shownSubjects).join(', ');
  const more = subjects.length > shownSubjects ? ` and ${String(subjects.length - shownSubjects)} more` : '';
  return new StaleVersionError(`${id} cannot be undone: ${some}${more} are not as it left them; ${by}.`, { changes });
};

const putBack = ({ stage }: Working, { kind, subject, before }: Item): void => {
  if (before === null) stage.remove(kind, subject);
  else stage.put<RowKind>(kind, before);
};

/** What hangs on an entity that goes was said later: it must not go with it unseen. */
const expectNothingHanging = async (
  { stage, transaction }: Working,
  change: Change,
  items: readonly Item[],
): Promise<void> => {
  const gone = items.flatMap(({ kind, subject, before }) => (kind === 'ENTITY' && before === null ? [subject] : []));
  for (let start = 0; start < gone.length; start += 500) {
    const hanging = await stage.relationshipsOf(gone.slice(start, start + 500), mostRelations);
    if (hanging === null || hanging.length > 0) {
      const facts = (hanging ?? []).map(({ id }) => id);
      throw await touchedError(transaction, change, facts.length === 0 ? gone.slice(0, 1) : facts);
    }
  }
};
