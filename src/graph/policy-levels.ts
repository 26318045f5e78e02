/** The level of government that policies and programs stand on. */
import { z } from 'zod';
import { groupBy } from '../group-by.js';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import { statement } from '../store/statement.js';

const levels = statement('diffusion/levels', {
  params: { ids: z.array(z.string()), asOf: z.string().nullable() },
  row: { id: z.string(), other: z.string(), otherType: z.string(), level: z.string().nullable() },
});

/** The highest level of those who issued or lead it; where no text names them, of the regions. */
export const levelsOf = async (
  store: GraphStore,
  wanted: readonly string[],
  asOf: string | null,
  options: ReadOptions | undefined,
): Promise<Map<string, string>> => {
  const rows = groupBy(await store.read(levels, { ids: [...wanted], asOf }, options), ({ id }) => id);
  return new Map(
    wanted.flatMap((id): [string, string][] => {
      const found = rows.get(id) ?? [];
      const ofType = (type: string): string[] =>
        found.flatMap(({ otherType, level }) => (otherType === type && level !== null ? [level] : []));
      const own = ofType('Agency');
      const all = own.length > 0 ? own : ofType('Region').map((level) => levelsOfRegions[level] ?? '');
      const highest = agencyLevels.find((level) => all.includes(level));
      return highest === undefined ? [] : [[id, highest]];
    }),
  );
};

/** From the highest; regions stand on them by the tier of their government. */
const agencyLevels = ['central', 'provincial', 'municipal', 'county'];
const levelsOfRegions: Readonly<Record<string, string>> = {
  country: 'central',
  province: 'provincial',
  city: 'municipal',
  county: 'county',
};
