/** Creates or changes one entity, or one fact with its evidence. */
import type { RelationshipRow } from '../ontology/content.js';
import type { Evidence } from '../ontology/evidence.js';
import { entityType, ontology, relationshipType, typeOfId } from '../ontology/index.js';
import { relationshipId } from '../ontology/relationship-id.js';
import type { GraphStore } from '../store/graph-store.js';
import { InvalidChangeError } from './errors.js';
import { expectVersion } from './expected.js';
import { makeChange, type ChangeNote, type Made, type Working } from './make-change.js';
import { resolved } from './resolve-ids.js';
import { saysTheSame } from './same-saying.js';
import type { Stage } from './stage.js';
import { entityWritten, factWritten, valuesWritten, type WrittenEntity, type WrittenFact } from './written.js';

export interface EntityInput extends WrittenEntity {
  readonly id: string;
  /** The version that is known; null to create. */
  readonly expectedVersion: string | null;
  /** The date of the bulletin that first said it; today for a new entity. */
  readonly recordedOn?: string | null | undefined;
}

/** Throws InvalidChangeError or StaleVersionError. */
export const upsertEntity = (store: GraphStore, input: EntityInput, note: ChangeNote): Promise<Made<{ id: string }>> =>
  makeChange(store, { ...note, kind: 'UPSERT', input }, (working) => stageEntity(working, input));

/** Stages the entity; its id is the one that it has in the end. */
export const stageEntity = async (working: Working, input: EntityInput): Promise<{ id: string }> => {
  const { stage, transaction } = working;
  const type = factualType(input.id);
  const retired = await stage.find('RETIRED_ID', input.id);
  // An id that was merged away is known by the entity that it leads to; one that was retracted may come back.
  const id = retired?.to ?? input.id;
  const stored = await stage.find('ENTITY', id);
  await expectVersion(transaction, 'ENTITY', id, stored, input.expectedVersion);
  const recordedOn = input.recordedOn ?? (stored?.properties['recordedOn'] as string | undefined) ?? today(working);
  const { row, problems } = entityWritten(id, type, stored, input, recordedOn);
  if (problems.length > 0) throw new InvalidChangeError(problems);
  if (retired !== null && retired.to === null) stage.remove('RETIRED_ID', input.id);
  if (stored === null || !saysTheSame(stored, row)) stage.put('ENTITY', row);
  return { id };
};

export interface FactInput extends WrittenFact {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly expectedVersion: string | null;
}

/** Throws InvalidChangeError or StaleVersionError. */
export const upsertFact = (store: GraphStore, input: FactInput, note: ChangeNote): Promise<Made<{ id: string }>> =>
  makeChange(store, { ...note, kind: 'UPSERT', input }, (working) => stageFact(working, input));

const stageFact = async (working: Working, input: FactInput): Promise<{ id: string }> => {
  const { stage, transaction } = working;
  const { type } = input;
  const { role, properties } = relationshipType(type);
  if (role !== 'fact')
    throw new InvalidChangeError([`${type} says where facts come from; it is written by importing a bulletin.`]);
  const from = await resolved(stage, input.from);
  const to = await resolved(stage, input.to);
  // What tells facts apart is part of the id: what is written of it here finds the fact.
  const { values } = valuesWritten(properties, input.properties ?? []);
  const id = relationshipId({ ...values, type, from, to });
  const stored = await stage.find('RELATIONSHIP', id);
  await expectVersion(transaction, 'RELATIONSHIP', id, stored, input.expectedVersion);
  const evidence = input.evidence === undefined ? undefined : await evidenceResolved(stage, input.evidence);
  const recordedOn = await recordedBy(working, stored, evidence?.evidence);
  const ends = stored ?? { id, type, from, to };
  const { row, problems } = factWritten(
    { id, type, from: ends.from, to: ends.to },
    stored,
    evidence === undefined ? input : { ...input, evidence: evidence.evidence },
    recordedOn,
  );
  const wrong = [...problems, ...(evidence?.problems ?? [])];
  if (wrong.length > 0) throw new InvalidChangeError(wrong);
  if ((await stage.find('RETIRED_ID', id)) !== null) stage.remove('RETIRED_ID', id);
  if (stored === null || !saysTheSame(stored, row)) stage.put('RELATIONSHIP', row);
  return { id };
};

/** Each article and source must be there: evidence that leads nowhere proves nothing. */
const evidenceResolved = async (
  stage: Stage,
  evidence: readonly Evidence[],
): Promise<{ readonly evidence: Evidence[]; readonly problems: string[] }> => {
  const problems: string[] = [];
  const found: Evidence[] = [];
  for (const [index, each] of evidence.entries()) {
    const [given, wanted] = 'article' in each ? [each.article, 'Article'] : [each.source, 'Source'];
    const id = await resolved(stage, given);
    if ((await stage.find('ENTITY', id))?.type !== wanted)
      problems.push(`evidence[${String(index)}]: there is no ${wanted} "${given}".`);
    found.push('article' in each ? { ...each, article: id } : { source: id });
  }
  return { evidence: found, problems };
};

/** The date of the first bulletin whose article says it. */
const recordedBy = async (
  working: Working,
  stored: RelationshipRow | null,
  evidence: readonly Evidence[] | undefined,
): Promise<string> => {
  const articles = (evidence ?? []).flatMap((each) => ('article' in each ? [each.article] : []));
  await working.stage.load('ENTITY', articles);
  const dates = articles.flatMap((id) => working.stage.get('ENTITY', id)?.properties['recordedOn'] ?? []);
  const known = stored?.properties['recordedOn'] ?? [];
  return [...dates, known].flat().map(String).sort()[0] ?? today(working);
};

export const today = ({ at }: Pick<Working, 'at'>): string => at.slice(0, 10);

/** The type that an id says. Throws InvalidChangeError for ids of no type, or of one that only bulletins bring. */
export const factualType = (id: string): string => {
  const type = typeOfId(id);
  if (type === undefined) {
    const prefixes = ontology.entityTypes.flatMap(({ role, idPrefix }) => (role === 'fact' ? [`${idPrefix}:`] : []));
    throw new InvalidChangeError([
      `id: ${JSON.stringify(id.slice(0, 100))} does not say its type; expected an id that starts with one of ${prefixes.join(', ')}`,
    ]);
  }
  if (entityType(type).role !== 'fact')
    throw new InvalidChangeError([`id: ${type} entities are written by importing a bulletin, not one by one.`]);
  return type;
};
