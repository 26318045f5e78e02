/** What stands behind sets of policies and their issuers, and which issuers no text names. */
import { z } from 'zod';
import { incompleteOf, type IssuedPolicy } from '../analysis/issuer-lists.js';
import type { Weighting } from '../analysis/weighting.js';
import { groupBy } from '../group-by.js';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import { statement } from '../store/statement.js';
import { describeCoverage, type Coverage } from './coverage.js';

/** Policies behind an answer, and what else the answer cannot know. */
export interface PolicySet {
  readonly policies: readonly IssuedPolicy[];
  readonly notes: readonly string[];
}

const ofEntities = { ids: z.array(z.string()), asOf: z.string().nullable() };

const bulletinsByEntity = statement('coverage/bulletins-by-entity', {
  params: ofEntities,
  row: { id: z.string(), article: z.string(), bulletin: z.string() },
});
const regionsByEntity = statement('coverage/regions-by-entity', {
  params: ofEntities,
  row: { id: z.string(), region: z.string() },
});

/** The coverage of each set, in their order; two statements for all of them. */
export const policyCoverages = async (
  store: GraphStore,
  sets: readonly PolicySet[],
  asOf: string | null,
  options?: ReadOptions,
): Promise<Coverage[]> => {
  const ids = [...new Set(sets.flatMap(({ policies }) => policies.map(({ id }) => id)))].sort();
  const [items, places] = await Promise.all([
    store.read(bulletinsByEntity, { ids, asOf }, options),
    store.read(regionsByEntity, { ids, asOf }, options),
  ]);
  const itemsOf = groupBy(items, ({ id }) => id);
  const placesOf = groupBy(places, ({ id }) => id);
  return sets.map(({ policies, notes }) =>
    describeCoverage(
      policies.flatMap(({ id }) => itemsOf.get(id) ?? []),
      {
        entities: policies.map(({ id, date }) => ({ id, type: 'Policy', date })),
        regions: policies.flatMap(({ id }) => (placesOf.get(id) ?? []).map(({ region }) => region)),
        asOf,
        notes: [...unnamedNote(policies), ...notes],
      },
    ),
  );
};

/** What weights cannot know where issuers are stated without a name. */
export const weightingNotes = (weighting: Weighting, policies: readonly IssuedPolicy[]): string[] =>
  weighting === 'FRACTIONAL' && incompleteOf(policies).unnamed > 0
    ? ['FRACTIONAL weights divide by the issuers named: with the unnamed ones they would be smaller.']
    : [];

const unnamedNote = (policies: readonly IssuedPolicy[]): string[] => {
  const { policies: incomplete, unnamed } = incompleteOf(policies);
  return unnamed === 0
    ? []
    : [
        `${incomplete.length === 1 ? '1 policy states' : `${String(incomplete.length)} policies state`} ${String(unnamed)} more issuers than ${incomplete.length === 1 ? 'it names' : 'they name'}; pairs with the unnamed ones are not counted.`,
      ];
};
