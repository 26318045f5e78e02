/** Many curators at once lose nothing, and whatever they did is undone to the last digit: on both engines. */
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { currentSnapshot } from '../../src/graph/snapshot.js';
import { packagePath } from '../../src/package-path.js';
import { seedFromFolder } from '../../src/seed/seed-store.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { dataOf } from '../ask.js';
import { article, change, changed, versionOf } from './curation-world.js';
import { hasNeo4j, openEngines, removeEverything, storesOf, type Engines } from './engines.js';
import { wholeContent } from './whole-content.js';

let engines: Engines;
beforeAll(async () => {
  engines = await openEngines();
});
afterAll(() => engines.close());

const fixtures = packagePath('tests', 'fixtures', 'seeds');

/** One step of a random walk: a kind of change, and numbers that choose what it is about. */
interface Step {
  readonly kind: 'create' | 'edit' | 'relate' | 'retract' | 'unrelate' | 'merge' | 'split' | 'comment';
  readonly a: number;
  readonly b: number;
}

const steps = fc.array(
  fc.record({
    kind: fc.constantFrom<Step['kind'][]>(
      'create',
      'edit',
      'relate',
      'retract',
      'unrelate',
      'merge',
      'split',
      'comment',
    ),
    a: fc.nat(1_000),
    b: fc.nat(1_000),
  }),
  { minLength: 1, maxLength: 10 },
);

const pick = <Item>(items: readonly Item[], number: number): Item => {
  const item = items[number % items.length];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

const agencies = async (
  store: GraphStore,
): Promise<{ id: string; version: string; facts: { id: string; version: string }[] }[]> => {
  const data = (await dataOf(
    store,
    '{ agencies(first: 50) { nodes { id version relations(first: 50, types: [ISSUED_BY, LOCATED_IN]) { edges { id version } } } } }',
  )) as {
    agencies: { nodes: { id: string; version: string; relations: { edges: { id: string; version: string }[] } }[] };
  };
  return data.agencies.nodes.map(({ relations, ...node }) => ({ ...node, facts: relations.edges }));
};

/** Makes the change, where the graph allows it; whether it was made. */
const walk = async (store: GraphStore, { kind, a, b }: Step, number: number): Promise<boolean> => {
  const all = await agencies(store);
  if (all.length === 0) return false;
  const [one, other] = [pick(all, a), pick(all, b)];
  const fact = one.facts[b % Math.max(1, one.facts.length)];
  const inputs: Record<Step['kind'], [string, object]> = {
    create: [
      'upsertEntity',
      { id: `agency:new-${String(number)}`, names: { en: `New ${String(a)} ${String(number)}` } },
    ],
    edit: [
      'upsertEntity',
      { id: one.id, expectedVersion: one.version, summary: `Summary ${String(b)}.`, aliases: [`Alias ${String(a)}`] },
    ],
    relate: [
      'upsertRelation',
      {
        ...{ type: 'ISSUED_BY', from: 'policy:moonlight-plan', to: one.id },
        properties: [{ name: 'order', value: String(b) }],
        evidence: [{ article, paragraph: 'p3', terms: [`term ${String(a)}`] }],
      },
    ],
    retract: ['retractEntity', { id: one.id, expectedVersion: one.version, withRelations: b % 2 === 0 }],
    unrelate: ['retractRelation', { id: fact?.id ?? '', expectedVersion: fact?.version ?? '' }],
    merge: ['mergeEntities', { from: one.id, into: other.id, fromVersion: one.version, intoVersion: other.version }],
    split: [
      'splitEntity',
      {
        ...{ id: one.id, expectedVersion: one.version, relations: one.facts.slice(0, 1).map(({ id }) => id) },
        into: { id: `agency:split-${String(number)}`, names: { en: `Split ${String(number)}` } },
      },
    ],
    comment: ['comment', { on: fact !== undefined && b % 2 === 0 ? fact.id : one.id, text: `Comment ${String(a)}.` }],
  };
  const [name, input] = inputs[kind];
  const { data, errors } = await change(store, name, input as Record<string, unknown>, 'change { id }');
  // What the graph does not allow is refused and changes nothing; anything else is a fault.
  for (const error of errors ?? []) expect(['BAD_USER_INPUT', 'CONFLICT']).toContain(error.extensions?.['code']);
  const made = (data as Record<string, { change: object | null }> | null)?.[name];
  return made?.change != null;
};

describe.each(['grafeo', ...(hasNeo4j() ? ['neo4j'] : [])] as const)('on %s', (name) => {
  const at = (): GraphStore => {
    const found = storesOf(engines).find(({ engine }) => engine === name);
    if (found === undefined) throw new Error(`no ${name}`);
    return found;
  };
  const anew = async (): Promise<void> => {
    await at().write((transaction) => transaction.run(removeEverything, {}));
    await seedFromFolder(at(), fixtures);
  };
  beforeEach(anew);

  it('whatever was changed, undoing it in reverse gives the same graph and the same digest', async () => {
    let made = 0;
    await fc.assert(
      fc.asyncProperty(steps, async (walked) => {
        await anew();
        const before = await wholeContent(at());
        const digest = (await currentSnapshot(at()))?.digest;
        let count = 0;
        for (const [number, step] of walked.entries()) if (await walk(at(), step, number)) count += 1;
        const changes = count;
        for (let sequence = changes; sequence > 0; sequence -= 1)
          await changed(at(), 'undoChange', { id: `change:${String(sequence)}` });
        made += changes;
        expect(await wholeContent(at())).toBe(before);
        expect((await currentSnapshot(at()))?.digest).toBe(digest);
      }),
      { numRuns: name === 'grafeo' ? 60 : 8, seed: 20230526 },
    );
    // The walk is worth something only when most of its steps are made.
    expect(made).toBeGreaterThan(name === 'grafeo' ? 150 : 15);
  });

  it('writers at once lose nothing: every acknowledged change is in the log and in the graph', async () => {
    const writers = 12;
    const each = 5;
    const made = await Promise.all(
      Array.from({ length: writers }, async (_, writer) => {
        const ids: string[] = [];
        for (let turn = 0; turn < each; turn += 1) {
          const id = `agency:by-${String(writer)}-${String(turn)}`;
          const payload = await changed<{ change: { id: string } }>(at(), 'upsertEntity', {
            ...{ id, names: { en: `Agency ${String(writer)} ${String(turn)}` } },
            idempotencyKey: `${String(writer)} ${String(turn)}`,
          });
          ids.push(payload.change.id);
        }
        return ids;
      }),
    );
    const log = (await dataOf(at(), '{ changes(first: 100, direction: ASC) { edges { node { id sequence } } } }')) as {
      changes: { edges: { node: { id: string; sequence: number } }[] };
    };
    const nodes = log.changes.edges.map(({ node }) => node);
    expect(nodes.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: writers * each }, (_, index) => index + 1),
    );
    expect(nodes.map(({ id }) => id).sort()).toEqual(made.flat().sort());
    expect(await dataOf(at(), '{ agencies { totalCount } }')).toEqual({ agencies: { totalCount: 3 + writers * each } });
  });

  it('of writers who know the same version one is taken, and the others are told by whom it was changed', async () => {
    const expectedVersion = await versionOf(at(), 'agency:starlight');
    const answers = await Promise.all(
      ['One.', 'Two.', 'Three.', 'Four.'].map((summary) =>
        change(at(), 'upsertEntity', { id: 'agency:starlight', expectedVersion, summary }, 'entity { summary }'),
      ),
    );
    const taken = answers.filter(({ errors }) => errors === undefined);
    const refusals = answers.flatMap(({ errors }) => errors ?? []);
    expect([taken.length, refusals.length]).toEqual([1, 3]);
    for (const { extensions } of refusals)
      expect(extensions).toMatchObject({
        code: 'CONFLICT',
        changed: [{ field: 'summary' }],
        changes: [{ id: 'change:1' }],
      });
  });

  it('a change that is sent twice at once is made once', async () => {
    const input = { id: 'agency:once', names: { en: 'Once' }, idempotencyKey: 'once' };
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => changed(at(), 'upsertEntity', input, 'change { id at }')),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await dataOf(at(), '{ changes { totalCount } }')).toEqual({ changes: { totalCount: 1 } });
  });

  it('importers, curators and seeding at once lose nothing', async () => {
    const issue = (
      number: number,
    ): string => `reference: { id: source:list-${String(number)}, names: { en: List ${String(number)} } }
entities:
${Array.from({ length: 40 }, (_, index) => `  - { id: institution:i-${String(number)}-${String(index)}, type: Institution, names: { en: Institute ${String(number)} ${String(index)} }, relations: [{ type: LOCATED_IN, to: region:land }] }`).join('\n')}
`;
    await Promise.all([
      ...[1, 2].map((number) =>
        changed(at(), 'importSeeds', { files: [{ name: `${String(number)}.yaml`, text: issue(number) }] }),
      ),
      ...[1, 2, 3].map((number) =>
        changed(at(), 'comment', { on: 'agency:fiction', text: `Comment ${String(number)}` }),
      ),
      changed(at(), 'upsertEntity', { id: 'agency:beside', names: { en: 'Beside' } }),
      seedFromFolder(at(), fixtures),
    ]);
    expect(
      await dataOf(
        at(),
        `{ institutions { totalCount } changes { totalCount } agencies { totalCount }
           entity(id: "agency:fiction") { comments { totalCount } } }`,
      ),
    ).toEqual({
      institutions: { totalCount: 81 },
      changes: { totalCount: 6 },
      agencies: { totalCount: 4 },
      entity: { comments: { totalCount: 3 } },
    });
  });
});
