/** Seeds → store, in one call: read, validate, plan, apply. */
import type { GraphStore } from '../store/graph-store.js';
import { applyPlan, type Progress } from './apply.js';
import { seedContent } from './content.js';
import { planSeeding, type SeedPlan } from './plan.js';
import { readSeedFiles } from './seed-file.js';

/** What seeding the store from the folder would change. Throws SeedError; the store is only read. */
export const planFromFolder = async (store: GraphStore, folder: string): Promise<SeedPlan> =>
  planSeeding(store, seedContent(readSeedFiles(folder)));

/** Makes the store hold what the seeds of the folder say. Returns the plan that was carried out. */
export const seedFromFolder = async (store: GraphStore, folder: string, progress?: Progress): Promise<SeedPlan> => {
  const plan = await planFromFolder(store, folder);
  await applyPlan(store, plan, progress);
  return plan;
};
