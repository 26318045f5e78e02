/** What curators do, on both engines: each change whole, versioned, recorded, and undone. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/package-path.js';
import { seedFromFolder } from '../../src/seed/seed-store.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { dataOf } from '../ask.js';
import { ada, article, ben, changed, edited, merged, refused, retracted, versionOf } from './curation-world.js';
import { hasNeo4j, openEngines, removeEverything, storesOf, type Engines } from './engines.js';

let engines: Engines;
beforeAll(async () => {
  engines = await openEngines();
});
afterAll(() => engines.close());

const evidence = [{ article, paragraph: 'p3', terms: ['별빛시'] }];
const issuedBy = { type: 'ISSUED_BY', from: 'policy:moonlight-plan', to: 'agency:starlight' };

describe.each(['grafeo', ...(hasNeo4j() ? ['neo4j'] : [])] as const)('on %s', (name) => {
  const at = (): GraphStore => {
    const found = storesOf(engines).find(({ engine }) => engine === name);
    if (found === undefined) throw new Error(`no ${name}`);
    return found;
  };
  beforeEach(async () => {
    await at().write((transaction) => transaction.run(removeEverything, {}));
    await seedFromFolder(at(), packagePath('tests', 'fixtures', 'seeds'));
  });

  describe('an upsert', () => {
    it('creates an entity, and changes only what it names', async () => {
      await changed(at(), 'upsertEntity', {
        id: 'policy:starlight-rules',
        names: { ko: '별빛 규칙', zhHans: '星光规则' },
        aliases: ['별빛규칙'],
        summary: 'Rules of Starlight.',
        recordedOn: '2030-01-04',
        properties: [
          { name: 'kind', value: 'PLAN' },
          { name: 'date', value: '2029-12' },
          { name: 'statedIssuerCount', value: '2' },
          { name: 'instruments', values: ['supply', 'DEMAND'] },
        ],
      });
      await edited(at(), 'policy:starlight-rules', {
        names: { zhHans: null, en: 'Starlight rules' },
        summary: null,
        properties: [{ name: 'statedIssuerCount' }],
      });
      expect(
        await dataOf(
          at(),
          `{ entity(name: "starlight RULES") { id recordedOn summary names { ko zhHans en aliases }
             ... on Policy { kind date statedIssuerCount instruments } } }`,
        ),
      ).toEqual({
        entity: {
          id: 'policy:starlight-rules',
          recordedOn: '2030-01-04',
          summary: null,
          names: { ko: '별빛 규칙', zhHans: null, en: 'Starlight rules', aliases: ['별빛규칙'] },
          kind: 'PLAN',
          date: '2029-12',
          statedIssuerCount: null,
          instruments: ['SUPPLY', 'DEMAND'],
        },
      });
    });

    it('gives a fact its evidence, and takes the date of the bulletin that says it', async () => {
      const payload = await changed(
        at(),
        'upsertRelation',
        { ...issuedBy, properties: [{ name: 'order', value: '3' }], evidence },
        'relation { id recordedOn properties { name value } evidence { article { id } paragraph terms } }',
      );
      expect(payload).toEqual({
        relation: {
          id: 'ISSUED_BY/policy:moonlight-plan/agency:starlight',
          recordedOn: '2030-01-04',
          properties: [{ name: 'order', value: '3' }],
          evidence: [{ article: { id: article }, paragraph: 'p3', terms: ['별빛시'] }],
        },
      });
    });

    it('is no change when the graph says so already', async () => {
      const before = await versionOf(at(), 'agency:starlight');
      expect(await edited(at(), 'agency:starlight', { names: { ko: '별빛시 정부' } }, 'change { id }')).toEqual({
        change: null,
      });
      expect(await versionOf(at(), 'agency:starlight')).toBe(before);
      expect(await dataOf(at(), '{ changes { totalCount } }')).toEqual({ changes: { totalCount: 0 } });
    });

    it('is refused with every problem at once', async () => {
      const { extensions } = await refused(at(), 'upsertEntity', {
        id: 'policy:Bad_Id',
        names: {},
        properties: [
          { name: 'kind', value: 'plann' },
          { name: 'dat', value: '2030' },
          { name: 'date', value: '2030-1' },
          { name: 'statedIssuerCount', value: 'many' },
        ],
      });
      expect(extensions['code']).toBe('BAD_USER_INPUT');
      for (const part of ['id:', 'names', 'kind', '"dat" (did you mean "date"?)', 'date:', 'statedIssuerCount'])
        expect(extensions['problems']).toContainEqual(expect.stringContaining(part));
    });

    it.each([
      ['a fact without evidence', issuedBy, '`evidence` is missing'],
      ['evidence from nowhere', { ...issuedBy, evidence: [{ ...evidence[0], article: 'article:gone' }] }, 'no Article'],
      ['ends that do not fit', { ...issuedBy, to: 'region:land', evidence }, 'cannot lead from a Policy to a Region'],
      ['an end that is not there', { ...issuedBy, to: 'agency:starlit', evidence }, 'no entity "agency:starlit"'],
      [
        'a second of what can be one',
        { type: 'PART_OF', from: 'region:land-starlight', to: 'region:land-two', evidence },
        'it can have one',
      ],
      [
        'what leads back',
        { type: 'BROADER', from: 'technology:light', to: 'technology:moonlight-cells', evidence },
        'back',
      ],
      ['provenance by hand', { type: 'MENTIONS', from: article, to: 'agency:fiction', evidence }, 'importing'],
    ])('refuses %s', async (_what, input, why) => {
      await changed(at(), 'upsertEntity', {
        ...{ id: 'region:land-two', names: { en: 'Land Two' } },
        properties: [{ name: 'level', value: 'COUNTRY' }],
      });
      const { message, extensions } = await refused(at(), 'upsertRelation', input);
      expect(extensions['code']).toBe('BAD_USER_INPUT');
      expect(message).toContain(why);
      expect(await dataOf(at(), '{ changes { totalCount } }')).toEqual({ changes: { totalCount: 1 } });
    });

    it('refuses a name that another entity of the type has, but in another region', async () => {
      const { message } = await refused(at(), 'upsertEntity', { id: 'agency:double', names: { ko: '가부' } });
      expect(message).toContain('belongs to agency:fiction already');
      const properties = [{ name: 'level', value: 'CITY' }];
      await changed(at(), 'upsertEntity', { id: 'region:moon', names: { ko: '달' }, properties });
      await changed(at(), 'upsertEntity', { id: 'region:moon-starlight', names: { ko: '별빛 마을' }, properties });
      await changed(at(), 'upsertRelation', {
        ...{ type: 'PART_OF', from: 'region:moon-starlight', to: 'region:moon' },
        evidence: [{ source: 'source:made-up-world' }],
      });
      await edited(at(), 'region:moon-starlight', { names: { ko: '별빛시' } });
    });

    it('refuses a stale version with what changed, and who changed it', async () => {
      const read = await versionOf(at(), 'agency:starlight');
      await edited(at(), 'agency:starlight', { aliases: ['별빛시청'] });
      const version = await versionOf(at(), 'agency:starlight');
      const { extensions } = await refused(at(), 'upsertEntity', {
        id: 'agency:starlight',
        expectedVersion: read,
        summary: 'Lost otherwise.',
      });
      expect(extensions).toEqual({
        code: 'CONFLICT',
        version,
        changed: [{ field: 'aliases', current: ['별빛시청'] }],
        changes: [{ id: 'change:1', by: 'Ada', at: expect.any(String) as string, reason: 'The test says so.' }],
      });
    });

    it('refuses to create what is there, and to change what is gone', async () => {
      const version = await versionOf(at(), 'institution:galaxy');
      expect(await refused(at(), 'upsertEntity', { id: 'institution:galaxy', names: { ko: '은하' } })).toMatchObject({
        extensions: { code: 'CONFLICT', version, changed: expect.arrayContaining([]) as unknown[] },
      });
      await retracted(at(), 'institution:galaxy');
      expect(
        await refused(at(), 'upsertEntity', { id: 'institution:galaxy', expectedVersion: version, summary: 'x' }),
      ).toMatchObject({ extensions: { code: 'CONFLICT', version: null, changes: [{ id: 'change:1' }] } });
    });
  });

  describe('an idempotency key', () => {
    const input = { id: 'agency:new', names: { en: 'New agency' }, idempotencyKey: 'key-1' };

    it('gives the first answer again', async () => {
      const first = await changed(at(), 'upsertEntity', input, 'change { id at } entity { id version }');
      expect(await changed(at(), 'upsertEntity', input, 'change { id at } entity { id version }')).toEqual(first);
      expect(await dataOf(at(), '{ changes { totalCount } }')).toEqual({ changes: { totalCount: 1 } });
    });

    it('is refused with another input, and is each curator’s own', async () => {
      await changed(at(), 'upsertEntity', input);
      const { message, extensions } = await refused(at(), 'upsertEntity', { ...input, names: { en: 'Other' } });
      expect([extensions['code'], message]).toEqual(['BAD_USER_INPUT', expect.stringContaining('change:1')]);
      const other = { id: 'agency:newer', names: { en: 'Newer agency' }, idempotencyKey: 'key-1' };
      expect(await changed(at(), 'upsertEntity', other, 'change { sequence }', ben)).toEqual({
        change: { sequence: 2 },
      });
    });
  });

  describe('a retraction', () => {
    it('is refused while facts hang on the entity, else takes them along', async () => {
      const id = 'technology:light';
      const expectedVersion = await versionOf(at(), id);
      expect(await refused(at(), 'retractEntity', { id, expectedVersion })).toMatchObject({
        message: expect.stringContaining('BROADER/technology:moonlight/technology:light') as string,
        extensions: { code: 'BAD_USER_INPUT' },
      });
      expect(
        await changed(at(), 'retractEntity', { id, expectedVersion, withRelations: true }, 'retractedId relationCount'),
      ).toEqual({ retractedId: id, relationCount: 1 });
      expect(await dataOf(at(), `{ node(id: "${id}") { id } technologies { totalCount } }`)).toEqual({
        node: null,
        technologies: { totalCount: 2 },
      });
    });
  });

  describe('a merge', () => {
    const everything = `{ entity(id: "agency:fiction") { id names { ko zhHans aliases }
      relations { edges { type node { id } evidence { paragraph terms } } } } }`;

    it('moves facts, evidence, names and comments, and folds what is said twice', async () => {
      await changed(at(), 'comment', { on: 'agency:imagination', text: 'Renamed in 2029?' });
      const payload = await merged(at(), 'agency:imagination', 'agency:fiction', 'relationCount entity { id }');
      expect(payload).toEqual({ relationCount: 2, entity: { id: 'agency:fiction' } });
      expect(await dataOf(at(), everything)).toEqual({
        entity: {
          id: 'agency:fiction',
          names: { ko: '가상부', zhHans: '虚构部', aliases: ['가부', '상상청', '想像廳', '想象厅'] },
          relations: {
            edges: [
              { type: 'LOCATED_IN', node: { id: 'region:land' }, evidence: [{ paragraph: null, terms: [] }] },
              {
                type: 'ISSUED_BY',
                node: { id: 'policy:moonlight-plan' },
                evidence: [{ paragraph: 'p3', terms: ['가상부', '공동으로', '상상청'] }],
              },
              { type: 'MENTIONS', node: { id: article }, evidence: [{ paragraph: 'p3', terms: ['가상부', '상상청'] }] },
            ],
          },
        },
      });
      expect(
        await dataOf(at(), '{ entity(id: "agency:fiction") { comments { edges { node { text by { name } } } } } }'),
      ).toEqual({
        entity: { comments: { edges: [{ node: { text: 'Renamed in 2029?', by: { name: 'Ada' } } }] } },
      });
    });

    it('leaves the old id working wherever ids are taken', async () => {
      await merged(at(), 'agency:imagination', 'agency:fiction');
      const asked = (id: string): string => `{
        node(id: "${id}") { id } nodes(ids: ["${id}", "nobody"]) { id } entity(id: "${id}") { id }
        relation(id: "ISSUED_BY/policy:moonlight-plan/${id}") { id to { id } }
        neighborhood(ids: ["${id}"]) { nodes { node { id } hop } }
        paths(from: "${id}", to: "region:land") { nodes { id } }
        policies(filter: { issuers: ["${id}"] }) { nodes { id } totalCount }
        coIssuance(filter: { agencies: ["${id}"] }) { coverage { articleCount } }
      }`;
      const old = await dataOf(at(), asked('agency:imagination'));
      expect(old).toEqual(await dataOf(at(), asked('agency:fiction')));
      expect(old).toMatchObject({
        nodes: [{ id: 'agency:fiction' }, null],
        policies: { totalCount: 1 },
        relation: { id: 'ISSUED_BY/policy:moonlight-plan/agency:fiction' },
      });
      // Mutations take old ids, too; and two merges are one step.
      await changed(at(), 'comment', { on: 'agency:imagination', text: 'Still here.' });
      await merged(at(), 'agency:fiction', 'agency:starlight');
      expect(await dataOf(at(), '{ a: entity(id: "agency:imagination") { id } }')).toEqual({
        a: { id: 'agency:starlight' },
      });
      expect(
        await dataOf(at(), '{ node(id: "agency:imagination") { ... on Agency { history { totalCount } } } }'),
      ).toEqual({ node: { history: { totalCount: 3 } } });
    });

    it('is undone with everything where it was', async () => {
      const [before] = [await dataOf(at(), everything)];
      await merged(at(), 'agency:imagination', 'agency:fiction');
      await changed(at(), 'undoChange', { id: 'change:1' });
      expect(await dataOf(at(), everything)).toEqual(before);
      expect(await dataOf(at(), '{ node(id: "agency:imagination") { id } }')).toEqual({
        node: { id: 'agency:imagination' },
      });
    });

    it('is refused between types, and with itself', async () => {
      const versions = { fromVersion: await versionOf(at(), 'agency:fiction'), intoVersion: 'x' };
      expect(
        (await refused(at(), 'mergeEntities', { from: 'agency:fiction', into: 'region:land', ...versions })).message,
      ).toContain('not of one type');
      expect(
        (await refused(at(), 'mergeEntities', { from: 'agency:fiction', into: 'agency:fiction', ...versions })).message,
      ).toContain('are one entity');
    });
  });

  it('a split gives chosen facts and names to a new entity', async () => {
    await merged(at(), 'agency:imagination', 'agency:fiction');
    const payload = await changed(
      at(),
      'splitEntity',
      {
        id: 'agency:fiction',
        expectedVersion: await versionOf(at(), 'agency:fiction'),
        into: {
          id: 'agency:imagination-office',
          names: { ko: '상상청' },
          properties: [{ name: 'level', value: 'CENTRAL' }],
        },
        relations: ['ISSUED_BY/policy:moonlight-plan/agency:fiction'],
        moveNames: ['상상청', '想像廳'],
      },
      'relationCount entity { names { aliases } } created { id names { ko aliases } ... on Agency { level } }',
    );
    expect(payload).toEqual({
      relationCount: 1,
      entity: { names: { aliases: ['가부', '想象厅'] } },
      created: { id: 'agency:imagination-office', names: { ko: '상상청', aliases: ['想像廳'] }, level: 'CENTRAL' },
    });
    expect(
      await dataOf(
        at(),
        '{ node(id: "policy:moonlight-plan") { ... on Policy { issuers { edges { node { id } } } } } }',
      ),
    ).toEqual({ node: { issuers: { edges: [{ node: { id: 'agency:imagination-office' } }] } } });
    await changed(at(), 'undoChange', { id: 'change:2' });
    expect(await dataOf(at(), '{ node(id: "agency:imagination-office") { id } }')).toEqual({ node: null });
  });

  describe('an undoing', () => {
    it('is refused when a later change touched the same, naming it', async () => {
      await edited(at(), 'agency:starlight', { summary: 'One.' });
      await edited(at(), 'agency:starlight', { summary: 'Two.' });
      expect(await refused(at(), 'undoChange', { id: 'change:1' })).toMatchObject({
        message: expect.stringContaining('change:2') as string,
        extensions: { code: 'CONFLICT', changes: [{ id: 'change:2', by: 'Ada' }] },
      });
    });

    it('is refused when a later fact hangs on what would go', async () => {
      await changed(at(), 'upsertEntity', { id: 'technology:dark', names: { en: 'Dark' } });
      await changed(at(), 'upsertRelation', {
        ...{ type: 'BROADER', from: 'technology:dark', to: 'technology:light', evidence },
      });
      expect(await refused(at(), 'undoChange', { id: 'change:1' })).toMatchObject({
        extensions: { code: 'CONFLICT', changes: [{ id: 'change:2' }] },
      });
    });

    it('can be undone, and puts the first change in force again', async () => {
      await edited(at(), 'agency:starlight', { summary: 'One.' });
      await changed(at(), 'undoChange', { id: 'change:1' });
      await changed(at(), 'undoChange', { id: 'change:2' });
      expect(
        await dataOf(
          at(),
          `{ node(id: "agency:starlight") { ... on Agency { summary } }
             changes(direction: ASC) { edges { node { kind undoneBy { id } undoes { id } } } } }`,
        ),
      ).toEqual({
        node: { summary: 'One.' },
        changes: {
          edges: [
            { node: { kind: 'UPSERT', undoneBy: null, undoes: null } },
            { node: { kind: 'UNDO', undoneBy: { id: 'change:3' }, undoes: { id: 'change:1' } } },
            { node: { kind: 'UNDO', undoneBy: null, undoes: { id: 'change:2' } } },
          ],
        },
      });
    });
  });

  it('the history of an entity tells what was done to it and its facts, field by field', async () => {
    await edited(at(), 'agency:starlight', { summary: 'A city government.', reason: 'Was missing.' });
    await changed(at(), 'upsertRelation', { ...issuedBy, evidence, reason: 'p3 names it.' });
    const item = 'kind subject action entity { id } fields { field before after }';
    expect(
      await dataOf(
        at(),
        `{ node(id: "agency:starlight") { ... on Agency { history(first: 5) { totalCount edges { node {
             id kind reason by { id name } itemCount items { edges { node { ${item} } } } } } } } } }`,
      ),
    ).toEqual({
      node: {
        history: {
          totalCount: 2,
          edges: [
            {
              node: {
                ...{
                  id: 'change:2',
                  kind: 'UPSERT',
                  reason: 'p3 names it.',
                  by: { id: ada.id, name: 'Ada' },
                  itemCount: 1,
                },
                items: {
                  edges: [
                    {
                      node: {
                        kind: 'RELATIONSHIP',
                        subject: 'ISSUED_BY/policy:moonlight-plan/agency:starlight',
                        action: 'CREATED',
                        entity: { id: 'policy:moonlight-plan' },
                        fields: [
                          { field: 'evidence', before: [], after: [`${article} p3: 별빛시`] },
                          { field: 'from', before: [], after: ['policy:moonlight-plan'] },
                          { field: 'recordedOn', before: [], after: ['2030-01-04'] },
                          { field: 'to', before: [], after: ['agency:starlight'] },
                        ],
                      },
                    },
                  ],
                },
              },
            },
            {
              node: {
                ...{
                  id: 'change:1',
                  kind: 'UPSERT',
                  reason: 'Was missing.',
                  by: { id: ada.id, name: 'Ada' },
                  itemCount: 1,
                },
                items: {
                  edges: [
                    {
                      node: {
                        ...{ kind: 'ENTITY', subject: 'agency:starlight', action: 'CHANGED' },
                        entity: { id: 'agency:starlight' },
                        fields: [{ field: 'summary', before: [], after: ['A city government.'] }],
                      },
                    },
                  ],
                },
              },
            },
          ],
        },
      },
    });
  });

  it('the log is read from a sequence or a time on, either way, page by page', async () => {
    for (const summary of ['One.', 'Two.', 'Three.']) await edited(at(), 'agency:starlight', { summary });
    const page = (args: string): Promise<unknown> =>
      dataOf(
        at(),
        `{ changes(${args}) { totalCount pageInfo { hasNextPage endCursor } edges { node { sequence } } } }`,
      );
    const sequences = (found: unknown): number[] =>
      (found as { changes: { edges: { node: { sequence: number } }[] } }).changes.edges.map(
        ({ node }) => node.sequence,
      );
    const first = (await page('first: 2')) as { changes: { pageInfo: { endCursor: string } } };
    expect(sequences(first)).toEqual([3, 2]);
    expect(sequences(await page(`first: 2, after: "${first.changes.pageInfo.endCursor}"`))).toEqual([1]);
    expect(sequences(await page('since: 1, direction: ASC'))).toEqual([2, 3]);
    expect(sequences(await page('sinceTime: "2999-01-01T00:00:00Z"'))).toEqual([]);
    expect(await dataOf(at(), '{ change(id: "change:2") { sequence } none: change(id: "change:9") { id } }')).toEqual({
      change: { sequence: 2 },
      none: null,
    });
  });
});
