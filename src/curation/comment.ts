/** What a curator says of an entity or a fact, for the others. It changes no fact. */
import type { GraphStore } from '../store/graph-store.js';
import { InvalidChangeError } from './errors.js';
import { isRelationshipId } from './log.js';
import { makeChange, type ChangeNote, type Made } from './make-change.js';
import { resolved } from './resolve-ids.js';

export interface CommentInput {
  /** The id of an entity or a fact. */
  readonly on: string;
  readonly text: string;
}

/** Throws InvalidChangeError. */
export const writeComment = (
  store: GraphStore,
  input: CommentInput,
  note: ChangeNote,
): Promise<Made<{ id: string; on: string }>> =>
  makeChange(store, { ...note, kind: 'COMMENT', input }, async ({ stage, sequence, at }) => {
    if (input.text.trim() === '') throw new InvalidChangeError(['`text` is empty.']);
    const on = await resolved(stage, input.on);
    const there = await stage.find(isRelationshipId(on) ? 'RELATIONSHIP' : 'ENTITY', on);
    if (there === null) throw new InvalidChangeError([`on: there is no entity or fact "${on}".`]);
    const id = `comment:${String(sequence)}`;
    await stage.load('COMMENT', [id]);
    const { actor } = note;
    stage.put('COMMENT', {
      id,
      subject: on,
      text: input.text,
      at,
      byId: actor.id,
      byName: actor.name,
      position: sequence,
    });
    return { id, on };
  });
