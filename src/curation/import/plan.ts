/** What an import comes to, row by row, inside its change: rows are staged, and counted by what becomes of them. */
import type { EntityRow, GraphContent, RelationshipRow } from '../../ontology/content.js';
import { decodeEvidence, encodeEvidence, mergedEvidence } from '../../ontology/evidence.js';
import { relationshipId } from '../../ontology/relationship-id.js';
import { curationOrigin } from '../../seed/held.js';
import { saysTheSame } from '../same-saying.js';
import type { Stage } from '../stage.js';

export const outcomes = ['create', 'change', 'unchanged', 'held', 'conflicts'] as const;

export type Outcome = (typeof outcomes)[number];

export interface Counted {
  entities: number;
  relations: number;
  /** The first of them. */
  readonly ids: string[];
}

export type ImportPlan = Readonly<Record<Outcome, Counted>>;

const shownIds = 100;

/** Stages all rows of the content. Rows that a curator wrote otherwise are left alone unless `overwrite`. */
export const stageContent = async (stage: Stage, content: GraphContent, overwrite: boolean): Promise<ImportPlan> => {
  const plan = Object.fromEntries(
    outcomes.map((outcome) => [outcome, { entities: 0, relations: 0, ids: [] }]),
  ) as unknown as Record<Outcome, Counted>;
  const count = (kind: 'entities' | 'relations', outcome: Outcome, id: string): void => {
    const counted = plan[outcome];
    counted[kind] += 1;
    if (counted.ids.length < shownIds) counted.ids.push(id);
  };
  await stage.load('ENTITY', content.entities.keys());
  await stage.load('RETIRED_ID', [...content.entities.keys(), ...content.relationships.keys()]);
  for (const row of content.entities.values()) count('entities', stageEntityRow(stage, row, overwrite), row.id);
  const led = await ledRelationships(stage, content.relationships.values());
  await stage.load(
    'RELATIONSHIP',
    led.flatMap(({ row }) => (row === null ? [] : [row.id])),
  );
  for (const { id, row } of led)
    count('relations', row === null ? 'held' : stageRelationshipRow(stage, row, overwrite), row?.id ?? id);
  return plan;
};

const written = <Row extends EntityRow | RelationshipRow>(row: Row, properties: Row['properties']): Row => ({
  ...row,
  properties: { ...properties, origin: curationOrigin },
});

const stageEntityRow = (stage: Stage, row: EntityRow, overwrite: boolean): Outcome => {
  if (stage.get('RETIRED_ID', row.id) !== null) return 'held';
  const stored = stage.get('ENTITY', row.id);
  const next = written(row, stored === null ? row.properties : { ...row.properties, recordedOn: earlier(stored, row) });
  if (stored === null) {
    stage.put('ENTITY', next);
    return 'create';
  }
  if (saysTheSame(stored, next)) return 'unchanged';
  if (isCurated(stored) && !overwrite) return 'conflicts';
  stage.put('ENTITY', next);
  return 'change';
};

const stageRelationshipRow = (stage: Stage, row: RelationshipRow, overwrite: boolean): Outcome => {
  const stored = stage.get('RELATIONSHIP', row.id);
  if (stored === null) {
    stage.put('RELATIONSHIP', written(row, row.properties));
    return 'create';
  }
  // More evidence takes nothing away from anybody; other properties do.
  const evidence = evidenceOfBoth(stored, row);
  const shared = { ...(evidence.length === 0 ? {} : { evidence }), recordedOn: earlier(stored, row) };
  const more = written(stored, { ...stored.properties, ...shared });
  const other = written(stored, { ...row.properties, ...shared });
  if (saysTheSame(stored, other)) return 'unchanged';
  if (saysTheSame(more, other)) {
    stage.put('RELATIONSHIP', more);
    return 'change';
  }
  if (isCurated(stored) && !overwrite) return 'conflicts';
  stage.put('RELATIONSHIP', other);
  return 'change';
};

const isCurated = ({ properties }: EntityRow | RelationshipRow): boolean => properties['origin'] === curationOrigin;

const earlier = (...rows: readonly (EntityRow | RelationshipRow)[]): string =>
  rows.map(({ properties }) => String(properties['recordedOn'])).sort()[0] ?? '';

const textsOf = ({ properties }: RelationshipRow): readonly string[] =>
  (properties['evidence'] ?? []) as readonly string[];

/** As it is stored, where the row brings nothing new. */
const evidenceOfBoth = (stored: RelationshipRow, row: RelationshipRow): readonly string[] => {
  const [old, more] = [textsOf(stored), textsOf(row)];
  if (more.every((text) => old.includes(text))) return old;
  return mergedEvidence([...old, ...more].map(decodeEvidence)).map(encodeEvidence);
};

/** Each relationship between the entities that its ends lead to now; no row where it is held. */
const ledRelationships = async (
  stage: Stage,
  rows: Iterable<RelationshipRow>,
): Promise<{ readonly id: string; readonly row: RelationshipRow | null }[]> => {
  const all = [...rows];
  await stage.load(
    'RETIRED_ID',
    all.flatMap(({ from, to }) => [from, to]),
  );
  const now = (id: string): string | null => {
    const retired = stage.get('RETIRED_ID', id);
    return retired === null ? id : retired.to;
  };
  const led = all.map((row) => {
    const [from, to] = [now(row.from), now(row.to)];
    const isHeld = stage.get('RETIRED_ID', row.id) !== null || from === null || to === null || from === to;
    if (isHeld) return { id: row.id, row: null };
    const { type, properties } = row;
    return { id: row.id, row: { ...row, id: relationshipId({ ...properties, type, from, to }), from, to } };
  });
  await stage.load(
    'RETIRED_ID',
    led.flatMap(({ row }) => (row === null ? [] : [row.id])),
  );
  return led.map(({ id, row }) => ({
    id,
    row: row !== null && stage.get('RETIRED_ID', row.id) !== null ? null : row,
  }));
};
