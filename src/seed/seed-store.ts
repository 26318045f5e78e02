/** Seeds → store, in one call: read, validate, plan, apply. */
import { StoreConflictError } from '../store/errors.js';
import type { GraphStore } from '../store/graph-store.js';
import { applyPlan, type Progress, type Recorder } from './apply.js';
import { seedContent } from './content.js';
import { planSeeding, type SeedPlan } from './plan.js';
import { readSeedFiles } from './seed-file.js';

/** What seeding the store from the folder would change. Throws SeedError; the store is only read. */
export const planFromFolder = async (store: GraphStore, folder: string): Promise<SeedPlan> =>
  planSeeding(store, seedContent(readSeedFiles(folder)));

// Another writer may be faster again and again, while a plan takes a second; nobody is so unlucky ten times.
const attempts = 10;

/** Makes the store hold what the seeds of the folder say, but for what curators decided. Returns the plan that was carried out. */
export const seedFromFolder = async (
  store: GraphStore,
  folder: string,
  progress?: Progress,
  record?: Recorder,
): Promise<SeedPlan> => {
  const content = seedContent(readSeedFiles(folder));
  for (let attempt = 1; ; attempt += 1) {
    const plan = await planSeeding(store, content);
    try {
      await applyPlan(store, plan, progress, record);
      return plan;
    } catch (error) {
      if (!(error instanceof StoreConflictError) || attempt === attempts) throw error;
    }
  }
};
