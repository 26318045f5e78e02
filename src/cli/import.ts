/** `import`: seed files into the graph as one change, in the local store or through a running service. */
import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import path from 'node:path';
import type { Config } from '../config.js';
import { InvalidChangeError, StaleVersionError } from '../curation/errors.js';
import { importSeeds, type ImportInput } from '../curation/import/import-seeds.js';
import { outcomes, type ImportPlan } from '../curation/import/plan.js';
import { StoreUnavailableError } from '../store/errors.js';
import { openStore } from '../store/open-store.js';
import { CommandError } from './command-error.js';
import { importThroughService } from './import-through-service.js';

export interface ImportOptions {
  readonly dryRun: boolean;
  readonly overwrite: boolean;
  readonly reason?: string;
  readonly json: boolean;
  /** Address of a running service; the local store without one. */
  readonly server?: string;
  readonly key?: string;
}

/** What an import came to: the change that made it, if there was anything to do. */
export interface Imported {
  readonly change: { readonly id: string; readonly itemCount: number } | null;
  readonly plan: ImportPlan;
}

/** Takes the input of one import, and gives what it came to. */
export type Importer = (input: ImportInput, reason: string) => Promise<Imported>;

/** Throws CommandError or StoreError; nothing is changed then. */
export const importFiles = async (
  config: Config,
  names: readonly string[],
  options: ImportOptions,
  print: (line: string) => void,
): Promise<void> => {
  const files = names.map(readSeed);
  const reason = options.reason ?? `Import of ${files.map(({ name }) => name).join(', ')}`;
  const input = { files, overwrite: options.overwrite };
  await withImporter(config, options, async (run) => {
    // The plan is seen before anything is written, also when the writing is then refused.
    const { plan } = await run({ ...input, dryRun: true }, reason);
    if (!options.json) for (const line of planLines(plan)) print(line);
    const imported = options.dryRun ? { change: null, plan } : await run({ ...input, dryRun: false }, reason);
    if (options.json) print(JSON.stringify(imported));
    else print(conclusion(imported, options.dryRun));
  });
};

const readSeed = (file: string): { name: string; text: string } => {
  try {
    return { name: path.basename(file), text: readFileSync(file, 'utf8') };
  } catch (cause) {
    throw new CommandError(`The file ${file} cannot be read. Give the path of a seed file in YAML.`, { cause });
  }
};

const withImporter = async (
  config: Config,
  { server, key }: ImportOptions,
  work: (run: Importer) => Promise<void>,
): Promise<void> => {
  if (server !== undefined) {
    await work(importThroughService(server, key ?? null));
    return;
  }
  const store = localStore(config);
  try {
    await store.prepare();
    const { username } = userInfo();
    const actor = { id: `cli:${username}`, name: username, role: 'admin' } as const;
    await work(async (input, reason) => {
      const { change, result } = await importSeeds(store, input, { actor, reason, idempotencyKey: null });
      return { change: change === null ? null : { id: change.id, itemCount: change.itemCount }, plan: result };
    });
  } catch (error) {
    if (error instanceof InvalidChangeError || error instanceof StaleVersionError)
      throw new CommandError(error.message, { cause: error });
    throw error;
  } finally {
    await store.close();
  }
};

const localStore = (config: Config) => {
  try {
    return openStore(config.store);
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error;
    const through = 'If a service runs on it, import through that: --server http://localhost:4000 --key <API key>.';
    throw new CommandError(`${error.message} ${through}`, { cause: error });
  }
};

const words = {
  create: 'to create',
  change: 'to change',
  unchanged: 'unchanged',
  held: 'held, since a curator retracted them',
  conflicts: 'written otherwise by a curator',
} as const;

const shownIds = 10;

const planLines = (plan: ImportPlan): string[] =>
  outcomes.flatMap((outcome) => {
    const { entities, relations, ids } = plan[outcome];
    const line = `${words[outcome]}: ${String(entities)} entities, ${String(relations)} relations`;
    const listed = outcome === 'held' || outcome === 'conflicts' ? ids.slice(0, shownIds) : [];
    return outcome !== 'create' && entities + relations === 0 ? [] : [line, ...listed.map((id) => `  ${id}`)];
  });

const conclusion = ({ change, plan }: Imported, dryRun: boolean): string => {
  const conflicts = plan.conflicts.entities + plan.conflicts.relations;
  if (dryRun) return conflicts > 0 ? 'dry run: would be refused without --overwrite' : 'dry run: nothing was changed';
  return change === null
    ? 'nothing to do: the graph says so already'
    : `${change.id}: ${String(change.itemCount)} rows written; undo it with the mutation undoChange`;
};
