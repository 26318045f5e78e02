/** Regions within regions, and technologies within technologies. */
import { z } from 'zod';
import type { GraphStore, ReadOptions } from '../store/graph-store.js';
import { statement } from '../store/statement.js';

const idsIn = { params: { ids: z.array(z.string()) }, row: { id: z.string() } };

const regionsWithin = statement('hierarchy/regions-within', idsIn);
const technologiesWithin = statement('hierarchy/technologies-within', idsIn);
const knownTechnologies = statement('hierarchy/technologies-known', {
  params: { id: z.string(), asOf: z.string().nullable() },
  row: { id: z.string() },
});
const regionsAround = statement('hierarchy/regions-around', {
  params: { ids: z.array(z.string()) },
  row: { id: z.string(), whole: z.string(), level: z.string() },
});

/** The ids of the regions and of all regions in them. */
export const withinRegions = async (
  store: GraphStore,
  ids: readonly string[],
  options?: ReadOptions,
): Promise<string[]> => (await store.read(regionsWithin, { ids: [...ids] }, options)).map(({ id }) => id);

/** The ids of the technologies and of all narrower ones. */
export const withinTechnologies = async (
  store: GraphStore,
  ids: readonly string[],
  options?: ReadOptions,
): Promise<string[]> => (await store.read(technologiesWithin, { ids: [...ids] }, options)).map(({ id }) => id);

/** The ids of the technology and of all narrower ones, as far as bulletins up to a date say so. */
export const technologiesKnown = async (
  store: GraphStore,
  technology: string,
  asOf: string | null,
  options?: ReadOptions,
): Promise<string[]> => (await store.read(knownTechnologies, { id: technology, asOf }, options)).map(({ id }) => id);

/**
 * For each region the region of the level that contains it. A region that lies in none of that level
 * (it is larger, or a macro-region) stands for itself.
 */
export const regionsAtLevel = async (
  store: GraphStore,
  ids: readonly string[],
  level: string,
  options?: ReadOptions,
): Promise<Map<string, string>> => {
  const rows = await store.read(regionsAround, { ids: [...ids] }, options);
  const found = new Map(ids.map((id) => [id, id]));
  for (const row of rows) if (row.level === level) found.set(row.id, row.whole);
  return found;
};
