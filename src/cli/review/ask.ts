/** The review in a terminal: one proposal after the other, decided by a key. */
import { autocomplete, isCancel, log, select, selectKey, text } from '@clack/prompts';
import { parse } from 'yaml';
import { bare } from '../../draft/file/bare.js';
import type { PlacedProposal } from '../../review/session.js';
import type { UnderReview } from '../review.js';
import { pageOf } from './page.js';

const keys = [
  { value: 'a', label: 'accept' },
  { value: 'c', label: 'change' },
  { value: 'r', label: 'reject' },
  { value: 'l', label: 'link to an entity of the graph' },
  { value: 'n', label: 'not the same as one that is suggested' },
  { value: 'u', label: 'undo the last decision' },
  { value: 's', label: 'skip' },
  { value: 'b', label: 'back' },
  { value: 'q', label: 'quit; everything decided is saved' },
] as const;

type Key = (typeof keys)[number]['value'];

/** Ends when everything is decided or the curator quits. Saves after every decision. */
export const askForDecisions = async (under: UnderReview): Promise<void> => {
  const { session } = under;
  let at = nextUndecided(under, 0);
  while (at !== null) {
    const placed = session.proposals[at];
    if (placed === undefined) return;
    const key = await askKey(under, placed);
    switch (key) {
      case 'q':
        return;
      case 's':
        at = nextUndecided(under, at + 1) ?? nextUndecided(under, 0);
        break;
      case 'b':
        at = Math.max(0, at - 1);
        break;
      case 'u': {
        const undone = session.undo();
        if (undone === null) {
          log.warn('Nothing was decided since this review was opened.');
          break;
        }
        under.save();
        at = session.proposals.findIndex(({ proposal }) => proposal.id === undone);
        break;
      }
      default:
        if (await carryOut(under, placed, key)) {
          under.save();
          if (key !== 'n') at = nextUndecided(under, at) ?? nextUndecided(under, 0);
        }
    }
  }
};

const nextUndecided = ({ session }: UnderReview, from: number): number | null => {
  const at = session.proposals.findIndex(({ proposal }, index) => index >= from && proposal.status === 'proposed');
  return at === -1 ? null : at;
};

const askKey = async (under: UnderReview, placed: PlacedProposal): Promise<Key> => {
  const { session, issue, nameOf } = under;
  const candidates = under.candidatesOf(placed);
  log.message(pageOf({ placed, candidates, issue, nameOf, progress: session.progress }));
  const id = session.suggestedId(placed.proposal.id);
  const isEntity = placed.list === 'entities';
  const offered = keys.filter(
    ({ value }) =>
      (value !== 'l' || isEntity) && (value !== 'n' || candidates.length > 0) && (value !== 'u' || session.canUndo),
  );
  const key = await selectKey<Key>({
    message: 'Decide',
    options: offered.map(({ value, label }) => ({
      value,
      label: value === 'a' && id !== null ? `accept as ${id}` : label,
    })),
  });
  return isCancel(key) ? 'q' : key;
};

/** Whether something was decided. */
const carryOut = async (
  under: UnderReview,
  placed: PlacedProposal,
  key: 'a' | 'c' | 'r' | 'l' | 'n',
): Promise<boolean> => {
  const { session } = under;
  const { id } = placed.proposal;
  try {
    switch (key) {
      case 'a':
        session.decide(id, { kind: 'accept' });
        return true;
      case 'r':
        session.decide(id, { kind: 'reject' });
        return true;
      case 'c':
        return await change(under, placed);
      case 'l':
      case 'n': {
        const to = await chooseEntity(under, placed, key === 'l');
        if (to === null) return false;
        session.decide(id, key === 'l' ? { kind: 'link', to } : { kind: 'not-same', to });
        return true;
      }
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    log.error(error.message);
    return false;
  }
};

const change = async ({ session }: UnderReview, { item, proposal }: PlacedProposal): Promise<boolean> => {
  const values: Record<string, unknown> = bare(item);
  const changeable = Object.keys(values).filter((key) => !['sources', 'entities', 'mentions', 'facts'].includes(key));
  const first = changeable.filter((key) => proposal.open?.includes(key) === true);
  const key = await select({
    message: 'Which field?',
    options: [
      ...first,
      ...changeable.filter((one) => !first.includes(one)),
      ...(proposal.open ?? []).filter((one) => !changeable.includes(one)),
    ].map((value) => ({ value, label: value, hint: JSON.stringify(values[value] ?? null) })),
  });
  if (isCancel(key)) return false;
  const before = values[key];
  const given = await text({
    message: `${key} (as in the file; empty takes it away)`,
    initialValue: typeof before === 'string' ? before : before === undefined ? '' : JSON.stringify(before),
  });
  if (isCancel(given)) return false;
  // A text stays one: a date or a number in quotes is no number.
  const value: unknown = typeof before === 'string' || before === undefined ? given : parse(given);
  const changed = Object.entries({ ...values, [key]: value }).filter(([name]) => name !== key || given.trim() !== '');
  session.decide(proposal.id, { kind: 'change', item: Object.fromEntries(changed) });
  return true;
};

/** One of those suggested or, to link, any id. */
const chooseEntity = async (under: UnderReview, placed: PlacedProposal, orAny: boolean): Promise<string | null> => {
  const suggested = under.candidatesOf(placed);
  if (suggested.length > 0) {
    const other = '';
    const chosen = await autocomplete({
      message: orAny ? 'Which entity is it?' : 'Which entity is it not?',
      options: [
        ...suggested.map(({ id, score }) => ({
          value: id,
          label: under.nameOf(id),
          hint: `${id} ${score.toFixed(2)}`,
        })),
        ...(orAny ? [{ value: other, label: 'Another: type its id' }] : []),
      ],
    });
    if (isCancel(chosen)) return null;
    if (chosen !== other) return chosen;
  }
  const typed = await text({
    message: 'Id of the entity, such as agency:miit',
    validate: (given) => (under.isKnown(given ?? '') ? undefined : 'Neither the seeds nor this draft have it.'),
  });
  return isCancel(typed) ? null : typed;
};
