/** Takes an entity or a fact out of the graph. Its id is held, so that no seed brings it back. */
import type { RelationshipRow } from '../ontology/content.js';
import type { GraphStore } from '../store/graph-store.js';
import { InvalidChangeError } from './errors.js';
import { expectVersion } from './expected.js';
import { makeChange, type ChangeNote, type Made, type Working } from './make-change.js';
import { resolved } from './resolve-ids.js';
import { factualType } from './upsert.js';

export interface RetractEntityInput {
  readonly id: string;
  readonly expectedVersion: string;
  /** Whether the facts that hang on it go with it; else it is refused while there are any. */
  readonly withRelations: boolean;
}

/** More facts than these are not moved or removed with one entity at once. */
export const mostRelations = 5_000;

/** Throws InvalidChangeError or StaleVersionError. */
export const retractEntity = (
  store: GraphStore,
  input: RetractEntityInput,
  note: ChangeNote,
): Promise<Made<{ id: string; relationCount: number }>> =>
  makeChange(store, { ...note, kind: 'RETRACT', input }, async (working) => {
    const { stage, transaction } = working;
    factualType(input.id);
    const id = await resolved(stage, input.id);
    const stored = await stage.find('ENTITY', id);
    await expectVersion(transaction, 'ENTITY', id, stored, input.expectedVersion);
    const relations = await relationsOf(working, id);
    if (relations.length > 0 && !input.withRelations) {
      throw new InvalidChangeError([
        `${String(relations.length)} ${relations.length === 1 ? 'fact hangs' : 'facts hang'} on ${id}, among them ${relations
          .slice(0, 5)
          .map((relation) => relation.id)
          .join(', ')}. Retract or move them first, or say \`withRelations: true\`.`,
      ]);
    }
    for (const relation of relations) await retire(working, 'RELATIONSHIP', relation.id, null);
    await retire(working, 'ENTITY', id, null);
    return { id, relationCount: relations.length };
  });

export interface RetractFactInput {
  readonly id: string;
  readonly expectedVersion: string;
}

/** Throws StaleVersionError. */
export const retractFact = (
  store: GraphStore,
  input: RetractFactInput,
  note: ChangeNote,
): Promise<Made<{ id: string }>> =>
  makeChange(store, { ...note, kind: 'RETRACT', input }, async (working) => {
    const id = await resolved(working.stage, input.id);
    const stored = await working.stage.find('RELATIONSHIP', id);
    await expectVersion(working.transaction, 'RELATIONSHIP', id, stored, input.expectedVersion);
    await retire(working, 'RELATIONSHIP', id, null);
    return { id };
  });

/** Removes the row and holds its id: `to` says where it leads from now on. */
export const retire = async (
  { stage, changeId }: Working,
  kind: 'ENTITY' | 'RELATIONSHIP',
  id: string,
  to: string | null,
): Promise<void> => {
  await stage.load(kind, [id]);
  await stage.load('RETIRED_ID', [id]);
  stage.remove(kind, id);
  stage.put('RETIRED_ID', { id, to, changeId });
};

/** The facts that hang on an entity. Throws InvalidChangeError when there are too many. */
export const relationsOf = async ({ stage }: Working, id: string): Promise<RelationshipRow[]> => {
  const relations = await stage.relationshipsOf([id], mostRelations);
  if (relations === null) {
    throw new InvalidChangeError([
      `More than ${String(mostRelations)} facts hang on ${id}: too many for one change. Retract or move them in parts first.`,
    ]);
  }
  return relations;
};
