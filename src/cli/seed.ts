/** `seed`: validates all seeds, shows the plan, applies it with a progress bar. */
import { Listr } from 'listr2';
import type { Config } from '../config.js';
import { recordSeeding } from '../curation/record-seeding.js';
import { packagePath } from '../package-path.js';
import { applyPlan } from '../seed/apply.js';
import { planSize, type SeedPlan } from '../seed/plan.js';
import { planFromFolder } from '../seed/seed-store.js';
import { openStore } from '../store/open-store.js';
import { progressBar } from './progress-bar.js';
import { show, type Screen } from './screen.js';

export interface SeedOptions {
  readonly dryRun: boolean;
  /** Folder of the seeds; the package's own by default. */
  readonly from: string | undefined;
  /** Prints nothing but the result. */
  readonly json: boolean;
}

interface Context {
  plan?: SeedPlan;
}

/** Throws SeedError with all problems, or StoreError; nothing is changed then. */
export const seed = async (
  config: Config,
  { dryRun, from, json }: SeedOptions,
  screen: Screen = process.stdout,
): Promise<void> => {
  const store = openStore(config.store);
  try {
    const tasks = new Listr<Context>(
      [
        { title: 'Prepare the store', task: () => store.prepare() },
        {
          title: 'Validate and plan',
          task: async (context, task) => {
            context.plan = await planFromFolder(store, from ?? packagePath('seeds'));
            task.title = describePlan(context.plan);
          },
        },
        {
          title: 'Apply',
          skip: ({ plan }) =>
            dryRun
              ? 'dry run: nothing was changed'
              : plan !== undefined && planSize(plan) === 0
                ? 'nothing to do'
                : false,
          task: ({ plan }, task) =>
            plan === undefined
              ? undefined
              : applyPlan(
                  store,
                  plan,
                  (done, total) => {
                    task.title = `Apply ${progressBar(done / total)} ${String(done)}/${String(total)}`;
                  },
                  recordSeeding,
                ),
        },
      ],
      {
        silentRendererCondition: json,
        fallbackRendererCondition: () => !process.stdout.isTTY,
        fallbackRenderer: 'simple',
        rendererOptions: { collapseSkips: false },
      },
    );
    const { plan } = await tasks.run({});
    if (json && plan !== undefined) show(screen, json, { dryRun, ...sizes(plan) }, '');
  } finally {
    await store.close();
  }
};

type Size = Readonly<Record<'create' | 'change' | 'remove', number>>;

const sizes = ({ entities, relationships }: SeedPlan): { entities: Size; relationships: Size } => {
  const size = ({ create, change, remove }: SeedPlan['entities'] | SeedPlan['relationships']): Size => ({
    create: create.length,
    change: change.length,
    remove: remove.length,
  });
  return { entities: size(entities), relationships: size(relationships) };
};

const describePlan = (plan: SeedPlan): string => {
  const { entities, relationships } = sizes(plan);
  const counts = (name: string, { create, change, remove }: Size): string =>
    `${name}: ${String(create)} to create, ${String(change)} to change, ${String(remove)} to remove`;
  return `Plan – ${counts('entities', entities)}; ${counts('relationships', relationships)}${describeHeld(plan.held)}`;
};

const shownHeld = 10;

/** What the seeds say and a curator decided otherwise stays as it is. */
const describeHeld = (held: SeedPlan['held']): string => {
  const ids = [...(held?.entities ?? []), ...(held?.relationships ?? [])];
  if (ids.length === 0) return '';
  const more = ids.length > shownHeld ? `, and ${String(ids.length - shownHeld)} more` : '';
  return `; ${String(ids.length)} held, since curators decided otherwise: ${ids.slice(0, shownHeld).join(', ')}${more}`;
};
