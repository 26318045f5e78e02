/** What policies and programs belong to: who stands behind them, where they apply, which technologies they target. */
import { z } from 'zod';
import { groupBy } from '../group-by.js';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import { statement } from '../store/statement.js';
import { InvalidArgumentError } from './errors.js';
import { withinRegions, withinTechnologies } from './hierarchy.js';
import { maxPageSize } from './page.js';

export interface Context {
  /** Issuers of a policy, leaders of a program. */
  readonly who: readonly string[];
  readonly regions: readonly string[];
  readonly technologies: readonly string[];
}

export interface ContextFilter {
  readonly regions: readonly string[] | null;
  readonly technology: string | null;
}

const contexts = statement('commitments/contexts', {
  params: { ids: z.array(z.string()), asOf: z.string().nullable() },
  row: { id: z.string(), type: z.string(), other: z.string(), otherType: z.string() },
});

export const noContext: Context = { who: [], regions: [], technologies: [] };

/** By id of a policy or program; those that no text says anything of are not in the map. */
export const contextsOf = async (
  store: GraphStore,
  ids: readonly string[],
  asOf: string | null,
  options?: ReadOptions,
): Promise<Map<string, Context>> => {
  const rows = await store.read(contexts, { ids: [...new Set(ids)], asOf }, options);
  return new Map(
    [...groupBy(rows, ({ id }) => id)].map(([id, found]) => {
      const others = (...types: readonly string[]): string[] => [
        ...new Set(found.filter(({ type }) => types.includes(type)).map(({ other }) => other)),
      ];
      return [
        id,
        {
          who: others('ISSUED_BY', 'LEADS'),
          regions: others('APPLIES_TO', 'LOCATED_IN'),
          technologies: others('TARGETS'),
        },
      ];
    }),
  );
};

/** The first where the texts say something, for each part: what a program does not say, its policy may. */
export const firstSaid = (...all: readonly Context[]): Context => {
  const first = (part: keyof Context): readonly string[] =>
    all.map((context) => context[part]).find((ids) => ids.length > 0) ?? [];
  return { who: first('who'), regions: first('regions'), technologies: first('technologies') };
};

/** Whether a context has one of the regions (or one in them) and the technology (or a narrower one). Throws InvalidArgumentError. */
export const contextMatcher = async (
  store: GraphStore,
  { regions, technology }: ContextFilter,
  options?: ReadOptions,
): Promise<(context: Context) => boolean> => {
  if (regions !== null && regions.length > maxPageSize)
    throw new InvalidArgumentError(`\`regions\` takes at most ${String(maxPageSize)} ids.`);
  const [places, technologies] = await Promise.all([
    regions === null ? null : withinRegions(store, regions, options),
    technology === null ? null : withinTechnologies(store, [technology], options),
  ]);
  if (technologies?.length === 0)
    throw new InvalidArgumentError(`There is no technology "${technology ?? ''}". Find its id with \`technologies\`.`);
  const [within, narrower] = [places, technologies].map((ids) => (ids === null ? null : new Set(ids)));
  return (context) =>
    (within == null || context.regions.some((id) => within.has(id))) &&
    (narrower == null || context.technologies.some((id) => narrower.has(id)));
};
