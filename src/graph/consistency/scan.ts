/** One walk over all entities, a page at a time: unconnected ones, caveats, and names for the search of duplicates. */
import { z } from 'zod';
import type { Named } from '../../analysis/likely-duplicates.js';
import { exactName, foldedName } from '../../analysis/name-likeness.js';
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
const connected = statement('consistency/connected', {
  params: { ids },
  row: { id: z.string(), connected: z.boolean() },
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

const vouchingSources = statement('consistency/vouching-sources', {
  params: { evidence: z.array(z.string()) },
  row: { said: z.string() },
});

type EntityRow = ReturnType<typeof entities.parseRows>[number];

export interface Scanned {
  readonly findings: readonly Finding[];
  /** By type, what can be compared by name. */
  readonly named: ReadonlyMap<string, readonly Named[]>;
}

// The embedded engine holds up others for as long as one statement takes.
const pageSize = 1_000;
// A graph has few references; pages that nobody cites, should there be many, are to be seen.
const mostReferences = 20;
// Names of figures, items and pages may repeat; pages are the same when their addresses are.
const namedApart: ReadonlySet<string> = new Set(['Indicator', 'Article', 'Bulletin', 'Source']);

/** At most `limit` findings of each kind, those of the first ids. */
export const scan = async (store: GraphStore, limit: number, options?: ReadOptions): Promise<Scanned> => {
  const unconnected: EntityRow[] = [];
  const caveats: Finding[] = [];
  const named = new Map<string, Named[]>();
  for (let after = ''; ;) {
    const rows = await store.read(entities, { after, first: pageSize }, options);
    const page = rows.map(({ id }) => id);
    const linked = await store.read(connected, { ids: page }, options);
    const alone = new Set(linked.filter((row) => !row.connected).map(({ id }) => id));
    const placeOf = new Map((await store.read(places, { ids: page }, options)).map((row) => [row.id, row.region]));
    for (const row of rows) {
      if (alone.has(row.id) && unconnected.length < limit) unconnected.push(row);
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
    if (last === undefined || rows.length < pageSize) break;
    after = last;
  }
  const references = await vouching(store, unconnected, options);
  const lonely = unconnected.filter(({ id }) => !references.has(id)).map(unconnectedFinding);
  return { findings: [...lonely, ...caveats], named };
};

/** A reference is in no relationship: those for which it vouches name it in their evidence. One pass over all of them. */
const vouching = async (
  store: GraphStore,
  rows: readonly EntityRow[],
  options?: ReadOptions,
): Promise<ReadonlySet<string>> => {
  const sources = rows.filter(({ type }) => type === 'Source').slice(0, mostReferences);
  const idOf = new Map(sources.map(({ id }) => [encodeEvidence({ source: id }), id]));
  if (idOf.size === 0) return new Set();
  const said = await store.read(vouchingSources, { evidence: [...idOf.keys()] }, options);
  return new Set(said.map((row) => idOf.get(row.said) ?? ''));
};

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
const addressName = (url: string): Named['names'][number] =>
  exactName(url, url.replace(/^https?:\/\/(www\.)?/, '').replace(/[/#?]+$/, ''));
