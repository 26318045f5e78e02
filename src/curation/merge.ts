/** Two entities that are one: everything that hangs on the one moves to the other, and its id leads there. */
import type { EntityRow, PropertyValue, RelationshipRow } from '../ontology/content.js';
import { decodeEvidence, encodeEvidence, mergedEvidence } from '../ontology/evidence.js';
import { computedProperties, nameLanguages, relationshipType } from '../ontology/index.js';
import { relationshipId } from '../ontology/relationship-id.js';
import { entityRowOf } from '../seed/entity-row.js';
import { curationOrigin } from '../seed/held.js';
import type { GraphStore } from '../store/graph-store.js';
import { InvalidChangeError } from './errors.js';
import { expectVersion } from './expected.js';
import { makeChange, type ChangeNote, type Made, type Working } from './make-change.js';
import { resolved } from './resolve-ids.js';
import { relationsOf, retire } from './retract.js';
import { factualType } from './upsert.js';

export interface MergeInput {
  readonly from: string;
  readonly into: string;
  readonly fromVersion: string;
  readonly intoVersion: string;
}

/** Throws InvalidChangeError or StaleVersionError. */
export const mergeEntities = (
  store: GraphStore,
  input: MergeInput,
  note: ChangeNote,
): Promise<Made<{ id: string; relationCount: number }>> =>
  makeChange(store, { ...note, kind: 'MERGE', input }, async (working) => {
    const { stage, transaction } = working;
    const type = factualType(input.from);
    if (type !== factualType(input.into))
      throw new InvalidChangeError([`${input.from} and ${input.into} are not of one type: they cannot be the same.`]);
    const from = await resolved(stage, input.from);
    const into = await resolved(stage, input.into);
    if (from === into) throw new InvalidChangeError([`\`from\` and \`into\` are one entity: ${into}.`]);
    const gone = await stage.find('ENTITY', from);
    const kept = await stage.find('ENTITY', into);
    await expectVersion(transaction, 'ENTITY', from, gone, input.fromVersion);
    await expectVersion(transaction, 'ENTITY', into, kept, input.intoVersion);
    if (gone === null || kept === null) throw new RangeError('A version of what is not there was taken.');

    const relations = await relationsOf(working, from);
    for (const relation of relations) await moveRelation(working, relation, from, into);
    await retire(working, 'ENTITY', from, into);
    // What was merged into the one before leads to the other in one step, too.
    for (const retired of await stage.retiredTo([from]))
      stage.put('RETIRED_ID', { ...retired, to: into, changeId: working.changeId });
    stage.put('ENTITY', joined(kept, gone));
    await moveComments(working, from, into);
    return { id: into, relationCount: relations.length };
  });

const computed: ReadonlySet<string> = new Set([...computedProperties, 'recordedOn']);

/** The kept entity with the names of the other as aliases, its caveats, and what it alone had. */
const joined = (kept: EntityRow, gone: EntityRow): EntityRow => {
  const [own, other] = [kept.properties, gone.properties];
  const languages: readonly string[] = Object.values(nameLanguages);
  const texts = (value: PropertyValue | undefined): string[] => (value === undefined ? [] : [value].flat().map(String));
  const namesOf = (properties: EntityRow['properties']): string[] =>
    [...languages, 'aliases'].flatMap((key) => texts(properties[key]));
  const main = new Set(languages.flatMap((key) => texts(own[key])));
  const aliases = [...new Set([...texts(own['aliases']), ...namesOf(other)])].filter((name) => !main.has(name));
  const caveats = [...new Set([...texts(own['caveats']), ...texts(other['caveats'])])];
  const gaps = Object.fromEntries(
    Object.entries(other).filter(
      ([key]) => !(key in own) && !computed.has(key) && !languages.includes(key) && key !== 'aliases',
    ),
  );
  const properties = Object.fromEntries(Object.entries({ ...gaps, ...own }).filter(([key]) => !computed.has(key)));
  const recordedOn = [...texts(own['recordedOn']), ...texts(other['recordedOn'])].sort()[0] ?? '';
  return entityRowOf(
    {
      ...kept,
      properties: {
        ...properties,
        ...(aliases.length === 0 ? {} : { aliases }),
        ...(caveats.length === 0 ? {} : { caveats }),
      },
    },
    recordedOn,
    curationOrigin,
  );
};

/** Puts one end of a relationship elsewhere; one that is there already takes in its evidence. */
export const moveRelation = async (
  working: Working,
  relation: RelationshipRow,
  old: string,
  end: string,
): Promise<string | null> => {
  const { stage } = working;
  const [from, to] = [relation.from, relation.to].map((id) => (id === old ? end : id)) as [string, string];
  if (from === to) {
    // What the two said of each other says nothing of one.
    await retire(working, 'RELATIONSHIP', relation.id, null);
    return null;
  }
  const { type, properties } = relation;
  const id = relationshipId({ ...properties, type, from, to });
  const there = await stage.find('RELATIONSHIP', id);
  await retire(working, 'RELATIONSHIP', relation.id, id);
  stage.put(
    'RELATIONSHIP',
    there === null
      ? { ...relation, id, from, to, properties: { ...properties, origin: curationOrigin } }
      : folded(there, relation),
  );
  if ((await stage.find('RETIRED_ID', id)) !== null) stage.remove('RETIRED_ID', id);
  return id;
};

/** Two relationships that say the same: the evidence of both, the earlier date, and what only one of them has. */
const folded = (kept: RelationshipRow, gone: RelationshipRow): RelationshipRow => {
  const evidenceOf = ({ properties }: RelationshipRow) =>
    ((properties['evidence'] ?? []) as readonly string[]).map(decodeEvidence);
  const evidence = mergedEvidence([...evidenceOf(kept), ...evidenceOf(gone)]).map(encodeEvidence);
  const caveats = [kept, gone].flatMap(({ properties }) => properties['caveat'] ?? []);
  const dates = [kept, gone].map(({ properties }) => String(properties['recordedOn'])).sort();
  const declared = Object.keys(relationshipType(kept.type).properties);
  const gaps = Object.fromEntries(Object.entries(gone.properties).filter(([key]) => declared.includes(key)));
  return {
    ...kept,
    properties: {
      ...gaps,
      ...kept.properties,
      ...(evidence.length === 0 ? {} : { evidence }),
      ...(caveats.length === 0 ? {} : { caveat: [...new Set(caveats)].join(' ') }),
      recordedOn: dates[0] ?? '',
      origin: curationOrigin,
    },
  };
};

const moveComments = async ({ stage }: Working, from: string, into: string): Promise<void> => {
  for (const comment of await stage.commentsOn(from)) stage.put('COMMENT', { ...comment, subject: into });
};
