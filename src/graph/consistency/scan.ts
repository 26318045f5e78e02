/** One walk over all entities, a page at a time: unconnected ones, caveats, and names for the search of duplicates. */
import { z } from 'zod';
import type { Named } from '../../analysis/likely-duplicates.js';
import { foldedName } from '../../analysis/name-likeness.js';
import { encodeEvidence } from '../../ontology/evidence.js';
import { nameKey } from '../../ontology/index.js';
import type { GraphStore, ReadOptions } from '../../store/graph-store.js';
import { statement } from '../../store/statement.js';
import { finding, type Finding } from './finding.js';

const nullableText = z.string().nullable();
const texts = z
  .array(z.string())
  .nullable()
  .transform((all) => all ?? []);
const ids = z.array(z.string());

const entities = statement('consistency/entities', {
  params: { after: z.string(), first: z.int().positive() },
  row: {
    ...{ id: z.string(), type: z.string(), aliases: texts, caveats: texts, kind: nullableText, url: nullableText },
    code: nullableText,
    ...{ nameKo: nullableText, nameEn: nullableText, nameZhHans: nullableText, nameZhHant: nullableText },
  },
});
const degrees = statement('consistency/degrees', {
  params: { ids },
  row: { id: z.string(), degree: z.int() },
});
const places = statement('consistency/places', { params: { ids }, row: { id: z.string(), region: z.string() } });
const relationshipCaveats = statement('consistency/relationship-caveats', {
  params: { ids },
  row: {
    id: z.string(),
    source: z.string(),
    type: z.string(),
    target: z.string(),
    caveat: z.string(),
    evidence: texts,
  },
});

const vouchingSource = statement('consistency/vouching-source', {
  params: { evidence: z.string() },
  row: { id: z.string() },
});

type EntityRow = ReturnType<typeof entities.parseRows>[number];

export interface Scanned {
  readonly findings: readonly Finding[];
  /** By type, what can be compared by name. */
  readonly named: ReadonlyMap<string, readonly Named[]>;
}

// The embedded engine holds up others for as long as one statement takes.
const pageSize = 1_000;
// Names of figures, items and pages may repeat; pages are the same when their addresses are.
const namedApart: ReadonlySet<string> = new Set(['Indicator', 'Article', 'Bulletin', 'Source']);

/** At most `limit` findings of each kind, those of the first ids. */
export const scan = async (store: GraphStore, limit: number, options?: ReadOptions): Promise<Scanned> => {
  const unconnected: Finding[] = [];
  const caveats: Finding[] = [];
  const named = new Map<string, Named[]>();
  for (let after = ''; ;) {
    const rows = await store.read(entities, { after, first: pageSize }, options);
    const page = rows.map(({ id }) => id);
    const degreeOf = new Map((await store.read(degrees, { ids: page }, options)).map((row) => [row.id, row.degree]));
    const placeOf = new Map((await store.read(places, { ids: page }, options)).map((row) => [row.id, row.region]));
    for (const row of rows) {
      if (degreeOf.get(row.id) === 0 && unconnected.length < limit && !(await isReference(store, row, options)))
        unconnected.push(unconnectedFinding(row));
      if (row.caveats.length > 0 && caveats.length < limit) caveats.push(caveatFinding(row));
      const comparable = namedOf(row, placeOf.get(row.id) ?? null);
      if (comparable === null) continue;
      const ofType = named.get(row.type);
      if (ofType === undefined) named.set(row.type, [comparable]);
      else ofType.push(comparable);
    }
    if (caveats.length < limit) {
      const said = await store.read(relationshipCaveats, { ids: page }, options);
      caveats.push(
        ...said.slice(0, limit - caveats.length).map(({ id, source, type, target, caveat, evidence }) =>
          finding('caveat', id, {
            severity: 'information',
            message: `${source} ${type} ${target}: ${caveat}`,
            action: 'Keep it in mind when you cite the relationship; a later bulletin may settle it.',
            entities: [source, target],
            evidence,
          }),
        ),
      );
    }
    const last = page.at(-1);
    if (last === undefined || rows.length < pageSize) return { findings: [...unconnected, ...caveats], named };
    after = last;
  }
};

/** A reference is in no relationship: those for which it vouches name it in their evidence. */
const isReference = async (store: GraphStore, { id, type }: EntityRow, options?: ReadOptions): Promise<boolean> =>
  type === 'Source' &&
  (await store.read(vouchingSource, { evidence: encodeEvidence({ source: id }) }, options)).length > 0;

const unconnectedFinding = ({ id, type }: EntityRow): Finding =>
  finding('unconnected', id, {
    severity: 'warning',
    message: `The ${type} ${id} has no relationship: no fact and no article speaks of it.`,
    action: 'Add what is known of it with evidence, or remove it.',
    entities: [id],
    evidence: [],
  });

const caveatFinding = ({ id, caveats }: EntityRow): Finding =>
  finding('caveat', id, {
    severity: 'information',
    message: `${id}: ${caveats.join(' ')}`,
    action: 'Keep it in mind when you cite the entity; a later bulletin may settle it.',
    entities: [id],
    evidence: [],
  });

const namedOf = (row: EntityRow, place: string | null): Named | null => {
  const { id, type, kind, url, code } = row;
  if (type === 'Source')
    return url === null ? null : { id, names: [addressName(url)], place: null, code: null, kind: null };
  if (namedApart.has(type)) return null;
  const printed = [row.nameKo, row.nameEn, row.nameZhHans, row.nameZhHant, ...row.aliases];
  const byKey = new Map(printed.flatMap((name) => (name === null ? [] : [[nameKey(name), name] as const])));
  byKey.delete('');
  return { id, names: [...byKey].map(([key, name]) => foldedName(name, key)), place, code, kind };
};

/** Addresses are compared as they are, but for what does not change the page. */
const addressName = (url: string): Named['names'][number] => {
  const key = url.replace(/^https?:\/\/(www\.)?/, '').replace(/[/#?]+$/, '');
  return { name: url, key, core: key, words: '' };
};
