/** What a trace tells, once by place and once by initiative. Pure. */
import type { EntityRefFragment as EntityRef } from '../../components/entity-ref.generated.js';
import type { Names } from '../../i18n/names.js';
import type { TraceLanesQuery, TraceWhoQuery, WhoPartsFragment } from './trace.generated.js';

export type Trace = TraceLanesQuery['trace'];
export type Region = Trace['places'][number]['region'];
/** Of so many of a place who acts and what is paid is asked: the `first` of TraceWho. */
export const mostAsked = 40;
export type Who = ReadonlyMap<string, WhoPartsFragment>;

export interface LaneInitiative {
  /** Of the place and the initiative: one that belongs to two places has two marks. */
  readonly key: string;
  readonly entity: EntityRef;
  readonly date: string | null;
  readonly technologies: readonly string[];
}

export interface Place {
  /** Null for what no text gives a place. */
  readonly region: Region | null;
  readonly totalCount: number;
  readonly initiatives: readonly LaneInitiative[];
}

export interface Row {
  readonly entity: EntityRef;
  readonly date: string | null;
  readonly technologies: readonly string[];
  readonly places: readonly Region[];
}

/** Places as the service orders them, most first; the unplaced last, where there are any. */
export const placesOf = ({ places, unplaced }: Pick<Trace, 'places' | 'unplaced'>): Place[] =>
  [...places.map((place) => ({ ...place })), ...(unplaced.totalCount === 0 ? [] : [{ region: null, ...unplaced }])].map(
    ({ region, totalCount, initiatives }) => ({
      region,
      totalCount,
      initiatives: initiatives.edges
        .map(({ node, date, technologies }) => ({
          key: `${region?.id ?? ''}~${node.id}`,
          entity: node,
          date,
          technologies: technologies.map(({ id }) => id),
        }))
        .sort((a, b) => compareDates(a.date, b.date) || typeOrder(a) - typeOrder(b) || (a.key < b.key ? -1 : 1)),
    }),
  );

const order = ['POLICY', 'PROGRAM', 'ACHIEVEMENT'];
const typeOrder = ({ entity }: { readonly entity: EntityRef }): number => order.indexOf(entity.type);

/** Earlier first; what has no date last. */
export const compareDates = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;

/** Each initiative once, with all its places. */
export const rowsOf = (places: readonly Place[]): Row[] => {
  const rows = new Map<
    string,
    { entity: EntityRef; date: string | null; technologies: readonly string[]; places: Region[] }
  >();
  for (const { region, initiatives } of places)
    for (const { entity, date, technologies } of initiatives) {
      const row = rows.get(entity.id) ?? { entity, date, technologies, places: [] };
      if (region !== null) row.places.push(region);
      rows.set(entity.id, row);
    }
  return [...rows.values()];
};

export const whoOf = ({ trace: { places, unplaced } }: TraceWhoQuery): Who =>
  new Map(
    [...places, unplaced].flatMap(({ initiatives }) => initiatives.edges.map((edge) => [edge.node.id, edge] as const)),
  );

export interface TechnologyNode {
  readonly entity: EntityRef;
  readonly narrower: readonly TechnologyNode[];
}

interface Listed extends EntityRef {
  readonly broader: { readonly node: { readonly id: string } } | null;
}

const namesOf = ({ ko, en, zhHans, zhHant }: Names): string[] =>
  [ko, en, zhHans, zhHant].flatMap((name) => (name === null ? [] : [name.toLowerCase()]));

/** The taxonomy as trees, ordered by name; with a text only what has it in a name of any language, and what is above. */
export const treesOf = (
  listed: readonly Listed[],
  text: string,
  nameOf: (entity: EntityRef) => string,
): readonly TechnologyNode[] => {
  const wanted = text.trim().toLowerCase();
  const known = new Set(listed.map(({ id }) => id));
  const below = new Map<string | null, Listed[]>();
  for (const each of listed) {
    const above = each.broader !== null && known.has(each.broader.node.id) ? each.broader.node.id : null;
    below.set(above, [...(below.get(above) ?? []), each]);
  }
  const collator = new Intl.Collator();
  const under = (above: string | null, isIn: boolean): TechnologyNode[] =>
    (below.get(above) ?? [])
      .flatMap((entity) => {
        const matches = isIn || wanted === '' || namesOf(entity.names).some((name) => name.includes(wanted));
        const narrower = under(entity.id, matches);
        return matches || narrower.length > 0 ? [{ entity, narrower }] : [];
      })
      .sort((a, b) => collator.compare(nameOf(a.entity), nameOf(b.entity)));
  return under(null, false);
};

/** The ids that lead down to one, itself not among them. */
export const pathTo = (trees: readonly TechnologyNode[], id: string): string[] | null => {
  for (const { entity, narrower } of trees) {
    if (entity.id === id) return [];
    const further = pathTo(narrower, id);
    if (further !== null) return [entity.id, ...further];
  }
  return null;
};

export interface Shared {
  readonly technology: string;
  readonly a: number;
  readonly b: number;
}

/** How many initiatives of each of two places concern each technology: what both do first, then what only one does. */
export const compareTechnologies = (a: readonly LaneInitiative[], b: readonly LaneInitiative[]): Shared[] => {
  const count = (initiatives: readonly LaneInitiative[], technology: string): number =>
    initiatives.filter(({ technologies }) => technologies.includes(technology)).length;
  const all = new Set([...a, ...b].flatMap(({ technologies }) => technologies));
  return [...all]
    .map((technology) => ({ technology, a: count(a, technology), b: count(b, technology) }))
    .sort((x, y) => y.a + y.b - (x.a + x.b) || (x.technology < y.technology ? -1 : 1));
};

export interface ActorCount {
  readonly entity: EntityRef;
  readonly count: number;
}

/** Who acts, and in how many of the initiatives; most first. */
export const actorsOf = (initiatives: readonly LaneInitiative[], who: Who): ActorCount[] => {
  const counts = new Map<string, { entity: EntityRef; count: number }>();
  for (const { entity } of initiatives) {
    const actors = new Map((who.get(entity.id)?.actors ?? []).map(({ node }) => [node.id, node]));
    for (const [id, node] of actors) {
      const before = counts.get(id) ?? { entity: node, count: 0 };
      counts.set(id, { entity: node, count: before.count + 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.entity.id < b.entity.id ? -1 : 1));
};
