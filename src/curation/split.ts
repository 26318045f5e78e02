/** One entity that was two: chosen facts and names go to a new one. */
import { nameLanguages } from '../ontology/index.js';
import { entityRowOf, present } from '../seed/entity-row.js';
import { curationOrigin } from '../seed/held.js';
import type { GraphStore } from '../store/graph-store.js';
import { InvalidChangeError } from './errors.js';
import { expectVersion } from './expected.js';
import { makeChange, type ChangeNote, type Made, type Working } from './make-change.js';
import { moveRelation } from './merge.js';
import { resolved } from './resolve-ids.js';
import { relationsOf } from './retract.js';
import { factualType, stageEntity, type EntityInput } from './upsert.js';

export interface SplitInput {
  readonly id: string;
  readonly expectedVersion: string;
  /** The new entity, of the same type. */
  readonly into: Omit<EntityInput, 'expectedVersion'>;
  /** Ids of the facts that go to it. */
  readonly relations: readonly string[];
  /** Names of the old one, as they are written, that go to it as aliases. */
  readonly names: readonly string[];
}

/** Throws InvalidChangeError or StaleVersionError. */
export const splitEntity = (
  store: GraphStore,
  input: SplitInput,
  note: ChangeNote,
): Promise<Made<{ id: string; newId: string; relationCount: number }>> =>
  makeChange(store, { ...note, kind: 'SPLIT', input }, async (working) => {
    const { stage, transaction } = working;
    const type = factualType(input.id);
    if (type !== factualType(input.into.id))
      throw new InvalidChangeError([`into.id: ${input.into.id} is not of the type of ${input.id}.`]);
    const id = await resolved(stage, input.id);
    const stored = await stage.find('ENTITY', id);
    await expectVersion(transaction, 'ENTITY', id, stored, input.expectedVersion);
    const retired = await stage.find('RETIRED_ID', input.into.id);
    if (retired?.to != null) {
      throw new InvalidChangeError([
        `into.id: ${input.into.id} leads to ${retired.to} since ${retired.changeId}. Undo that change, or choose another id.`,
      ]);
    }
    takeNames(working, id, input.names);
    const aliases = [...new Set([...(input.into.aliases ?? []), ...input.names])].filter(
      (name) => !Object.values(input.into.names ?? {}).includes(name),
    );
    const created = await stageEntity(working, {
      recordedOn: stored?.properties['recordedOn'] as string | undefined,
      ...input.into,
      aliases,
      expectedVersion: null,
    });
    const relations = new Map((await relationsOf(working, id)).map((relation) => [relation.id, relation]));
    const unknown = input.relations.filter((relation) => !relations.has(relation));
    if (unknown.length > 0)
      throw new InvalidChangeError(unknown.map((each) => `relations: ${each} does not hang on ${id}.`));
    for (const chosen of new Set(input.relations)) {
      const relation = relations.get(chosen);
      if (relation !== undefined) await moveRelation(working, relation, id, created.id);
    }
    return { id, newId: created.id, relationCount: new Set(input.relations).size };
  });

/** The old entity without the names. */
const takeNames = ({ stage }: Working, id: string, names: readonly string[]): void => {
  const row = stage.get('ENTITY', id);
  if (row === null || names.length === 0) return;
  const taken = new Set(names);
  const { properties } = row;
  const languages: readonly string[] = Object.values(nameLanguages);
  const aliases = (properties['aliases'] ?? []) as readonly string[];
  const known = new Set([...languages.map((key) => properties[key]), ...aliases]);
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length > 0)
    throw new InvalidChangeError(unknown.map((name) => `names: ${id} is not called "${name}", letter for letter.`));
  const left = present({
    ...Object.fromEntries(
      Object.entries(properties).filter(([key, value]) => !languages.includes(key) || !taken.has(String(value))),
    ),
    aliases: aliases.filter((name) => !taken.has(name)),
  });
  if (!languages.some((key) => key in left))
    throw new InvalidChangeError([`names: ${id} would have no name left. Leave one, or merge instead.`]);
  const { recordedOn } = properties;
  stage.put('ENTITY', entityRowOf({ ...row, properties: left }, String(recordedOn), curationOrigin));
};
