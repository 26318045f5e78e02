/** Seeds and curators on both engines: what a curator decided stands, whatever the seeds say, until it is undone. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/package-path.js';
import { applyPlan } from '../../src/seed/apply.js';
import { planSize, type SeedPlan } from '../../src/seed/plan.js';
import { planFromFolder, seedFromFolder } from '../../src/seed/seed-store.js';
import { StoreConflictError } from '../../src/store/errors.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { dataOf } from '../ask.js';
import { article, changed, edited, merged, refused, retracted } from './curation-world.js';
import { hasNeo4j, openEngines, removeEverything, storesOf, type Engines } from './engines.js';

let engines: Engines;
beforeAll(async () => {
  engines = await openEngines();
});
afterAll(() => engines.close());

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'seeds-'));
  cpSync(packagePath('tests', 'fixtures', 'seeds'), folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const world = 'reference/world.yaml';
const bulletin = 'bulletins/2030-01-04.yaml';

const editFile = (file: string, change: (text: string) => string): void => {
  const name = path.join(folder, file);
  const text = readFileSync(name, 'utf8');
  const next = change(text);
  if (next === text) throw new Error(`${file} was not changed.`);
  writeFileSync(name, next);
};

/** The ids that a plan leaves alone, and how much it writes. */
const outcome = ({ held, ...plan }: SeedPlan): unknown => ({
  size: planSize(plan),
  held: [...(held?.entities ?? []), ...(held?.relationships ?? [])].sort(),
});

describe.each(['grafeo', ...(hasNeo4j() ? ['neo4j'] : [])] as const)('on %s', (name) => {
  const at = (): GraphStore => {
    const found = storesOf(engines).find(({ engine }) => engine === name);
    if (found === undefined) throw new Error(`no ${name}`);
    return found;
  };
  beforeEach(async () => {
    await at().write((transaction) => transaction.run(removeEverything, {}));
    await seedFromFolder(at(), folder);
  });
  const seedAgain = async (): Promise<unknown> => outcome(await seedFromFolder(at(), folder));
  const summaryOf = (id: string): Promise<unknown> =>
    dataOf(at(), `{ node(id: "${id}") { ... on Entity { summary } } }`);

  it('an entity that a curator changed is held, also when the seeds say something new of it', async () => {
    await edited(at(), 'agency:starlight', { summary: 'A city government.' });
    expect(await seedAgain()).toEqual({ size: 0, held: ['agency:starlight'] });
    editFile(world, (text) => text.replace('kind: government', 'kind: government, summary: From the seeds'));
    expect(await seedAgain()).toEqual({ size: 0, held: ['agency:starlight'] });
    expect(await summaryOf('agency:starlight')).toEqual({ node: { summary: 'A city government.' } });
    await changed(at(), 'undoChange', { id: 'change:1' });
    expect(await seedAgain()).toEqual({ size: 1, held: [] });
    expect(await summaryOf('agency:starlight')).toEqual({ node: { summary: 'From the seeds' } });
  });

  it('what a curator retracted does not come back', async () => {
    await retracted(at(), 'ISSUED_BY/policy:moonlight-plan/agency:imagination');
    await retracted(at(), 'agency:starlight');
    const held = [
      'ISSUED_BY/policy:moonlight-plan/agency:imagination',
      'LEADS/agency:starlight/program:moonlight-forum',
      'LOCATED_IN/agency:starlight/region:land-starlight',
      'agency:starlight',
    ];
    expect(await seedAgain()).toEqual({ size: 0, held });
    await changed(at(), 'undoChange', { id: 'change:2' });
    await changed(at(), 'undoChange', { id: 'change:1' });
    expect(await seedAgain()).toEqual({ size: 0, held: [] });
  });

  it('seeds that know only the id that was merged away speak of the other entity', async () => {
    await merged(at(), 'agency:imagination', 'agency:fiction');
    editFile(bulletin, (text) =>
      text.replace(
        '      - { type: APPLIES_TO',
        `      - { type: LEADS, from: agency:imagination, to: program:starlight-pilot, at: p5, terms: ['별빛시'] }\n      - { type: APPLIES_TO`,
      ),
    );
    const { relationships } = await seedFromFolder(at(), folder);
    expect(relationships.create.map(({ id }) => id)).toEqual(['LEADS/agency:fiction/program:starlight-pilot']);
    expect(await dataOf(at(), '{ agencies { totalCount } }')).toEqual({ agencies: { totalCount: 2 } });
    expect(planSize(await planFromFolder(at(), folder))).toBe(0);
  });

  it('an entity that the seeds no longer say stays while a fact that a curator wrote hangs on it', async () => {
    await changed(at(), 'upsertRelation', {
      ...{ type: 'LOCATED_IN', from: 'institution:galaxy', to: 'region:land' },
      evidence: [{ article, paragraph: 'p3', terms: ['은하'] }],
    });
    editFile(world, (text) => text.replace(/.*institution:galaxy.*\n/, ''));
    editFile(bulletin, (text) => text.replaceAll(/.*institution:galaxy.*\n/g, ''));
    await seedFromFolder(at(), folder);
    expect(
      await dataOf(
        at(),
        '{ node(id: "institution:galaxy") { ... on Institution { regions { nodes: edges { node { id } } } } } }',
      ),
    ).toEqual({ node: { regions: { nodes: [{ node: { id: 'region:land' } }] } } });
  });

  it('a plan is refused when somebody wrote since it was made, and seeding makes it anew', async () => {
    editFile(world, (text) => text.replace('kind: government', 'kind: government, summary: From the seeds'));
    const plan = await planFromFolder(at(), folder);
    await edited(at(), 'agency:starlight', { summary: 'From a curator.' });
    await expect(applyPlan(at(), plan)).rejects.toThrow(StoreConflictError);
    await Promise.all([seedFromFolder(at(), folder), edited(at(), 'agency:fiction', { summary: 'Meanwhile.' })]);
    expect(await summaryOf('agency:starlight')).toEqual({ node: { summary: 'From a curator.' } });
    expect(await summaryOf('agency:fiction')).toEqual({ node: { summary: 'Meanwhile.' } });
  });

  describe('an import', () => {
    const nextWeek = `bulletin:
  id: bulletin:sample-2030-01-11
  names: { ko: 가상 과학기술 정책 주간동향 }
  issuedOn: '2030-01-11'
  text: 2030-01-11.txt
articles:
  - key: policy-01
    headline: 상상청, '새 달빛 계획' 발표
    entities:
      - id: policy:moonlight-plan-two
        type: Policy
        names: { ko: 새 달빛 계획 }
        kind: plan
        at: p2
        terms: ['새 달빛 계획']
    mentions:
      - { id: agency:imagination, at: p2, terms: ['상상청'] }
    facts:
      - { type: ISSUED_BY, from: policy:moonlight-plan-two, to: agency:imagination, at: p2, terms: ['상상청'] }
      - { type: SUCCEEDS, from: policy:moonlight-plan-two, to: policy:moonlight-plan, at: p3, terms: ['달빛 계획'] }
      - { type: ISSUED_BY, from: policy:moonlight-plan, to: agency:imagination, role: joint, order: 2, at: p3, terms: ['지난해'] }
`;
    const counts =
      'create { entities relations ids } change { entities relations ids } unchanged { entities relations } held { ids } conflicts { ids }';
    const file = { name: 'next.yaml', text: nextWeek };
    const load = (input: object): Promise<Record<string, unknown>> =>
      changed(at(), 'importSeeds', { files: [file], ...input }, `change { id kind itemCount } plan { ${counts} }`);

    const wanted = {
      create: {
        ...{ entities: 3, relations: 5 },
        ids: [
          ...['bulletin:sample-2030-01-11', 'article:sample-2030-01-11-policy-01', 'policy:moonlight-plan-two'],
          'IN_BULLETIN/article:sample-2030-01-11-policy-01/bulletin:sample-2030-01-11',
          'MENTIONS/article:sample-2030-01-11-policy-01/policy:moonlight-plan-two',
          'MENTIONS/article:sample-2030-01-11-policy-01/agency:imagination',
          'ISSUED_BY/policy:moonlight-plan-two/agency:imagination',
          'SUCCEEDS/policy:moonlight-plan-two/policy:moonlight-plan',
        ],
      },
      change: { entities: 0, relations: 1, ids: ['ISSUED_BY/policy:moonlight-plan/agency:imagination'] },
      unchanged: { entities: 0, relations: 0 },
      held: { ids: [] },
      conflicts: { ids: [] },
    };

    it('shows its plan, writes it as one change, adds to the evidence, and does nothing the second time', async () => {
      expect(await load({ dryRun: true })).toEqual({ change: null, plan: wanted });
      expect(await dataOf(at(), '{ bulletins { totalCount } changes { totalCount } }')).toEqual({
        bulletins: { totalCount: 1 },
        changes: { totalCount: 0 },
      });
      expect(await load({})).toEqual({ change: { id: 'change:1', kind: 'IMPORT', itemCount: 9 }, plan: wanted });
      expect(await load({})).toMatchObject({ change: null, plan: { unchanged: { entities: 3, relations: 6 } } });
      expect(
        await dataOf(
          at(),
          '{ relation(id: "ISSUED_BY/policy:moonlight-plan/agency:imagination") { recordedOn evidence { terms } } }',
        ),
      ).toEqual({
        relation: { recordedOn: '2030-01-04', evidence: [{ terms: ['상상청', '공동으로'] }, { terms: ['지난해'] }] },
      });
      expect(await seedAgain()).toEqual({ size: 0, held: ['ISSUED_BY/policy:moonlight-plan/agency:imagination'] });
      await changed(at(), 'undoChange', { id: 'change:1' });
      expect(await seedAgain()).toEqual({ size: 0, held: [] });
    });

    it('is refused with every problem of all files, each with its line', async () => {
      const text = nextWeek
        .replace('to: agency:imagination, at: p2', 'to: agency:imaginasion, at: p2')
        .replace('kind: plan', 'kind: plann');
      const first = await refused(at(), 'importSeeds', {
        files: [
          { name: 'next.yaml', text },
          { name: 'b.yaml', text: 'a: [' },
        ],
      });
      expect(first.extensions['problems']).toEqual([
        expect.stringMatching(/^next\.yaml:\d+ articles\[0\]\.entities\[0\]\.kind: "plann" is not allowed/),
        expect.stringMatching(/^b\.yaml:1/),
      ]);
      const second = await refused(at(), 'importSeeds', {
        files: [{ name: 'next.yaml', text: text.replace('plann', 'plan') }],
      });
      expect(second.message).toMatch(
        /^next\.yaml:19 .*unknown id "agency:imaginasion" \(did you mean "agency:imagination"\?\)/,
      );
    });

    it('leaves alone what a curator retracted, and refuses what one wrote otherwise unless told', async () => {
      await load({});
      await edited(at(), 'policy:moonlight-plan-two', { properties: [{ name: 'kind', value: 'OPINION' }] });
      await retracted(at(), 'SUCCEEDS/policy:moonlight-plan-two/policy:moonlight-plan');
      const { message, extensions } = await refused(at(), 'importSeeds', { files: [file] });
      expect([extensions['code'], message]).toEqual(['CONFLICT', expect.stringContaining('policy:moonlight-plan-two')]);
      expect(await load({ overwrite: true })).toMatchObject({
        plan: {
          change: { ids: ['policy:moonlight-plan-two'] },
          held: { ids: ['SUCCEEDS/policy:moonlight-plan-two/policy:moonlight-plan'] },
        },
      });
    });

    it('takes a draft only when all of it is decided, without what was rejected', async () => {
      const note = (status: string): string =>
        `draft: { id: policy-01-0123abcd, confidence: 0.9, why: test, status: ${status} }`;
      const drafted = (status: string): string =>
        `draft: { version: 1 }\n${nextWeek.replace("at: p3, terms: ['달빛 계획'] }", `at: p3, terms: ['달빛 계획'], ${note(status)} }`)}`;
      const { message } = await refused(at(), 'importSeeds', {
        files: [{ name: 'd.yaml', text: drafted('proposed') }],
      });
      expect(message).toMatch(/^d\.yaml:\d+ .*the proposal policy-01-0123abcd is undecided/);
      const payload = await changed(
        at(),
        'importSeeds',
        { files: [{ name: 'd.yaml', text: drafted('rejected') }] },
        'plan { create { relations } }',
      );
      expect(payload).toEqual({ plan: { create: { relations: 4 } } });
    });
  });
});
