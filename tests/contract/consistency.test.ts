/** The checks on both engines: a clean world has no finding, a wrong one each exactly once. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kindNames } from '../../src/graph/consistency/finding.js';
import { withMentions } from '../../src/graph/consistency/mentions.js';
import { checkConsistency, consistencyReport } from '../../src/graph/consistency/report.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, dataOf } from '../ask.js';
import { WatchedStore } from '../watched-store.js';
import { cleanWorld, fill, wrongWorld } from './consistency-world.js';
import { hasNeo4j, openEngines, removeEverything, type Engines } from './engines.js';

const today = '2030-06-15';

let engines: Engines;
beforeAll(async () => {
  engines = await openEngines();
});
afterAll(() => engines.close());

describe.each(hasNeo4j() ? (['grafeo', 'neo4j'] as const) : (['grafeo'] as const))('on %s', (engine) => {
  let store: GraphStore;
  beforeAll(() => {
    const found = engines[engine];
    if (found === null) throw new Error('no store');
    store = found;
  });
  const fillWith = async (world: typeof cleanWorld): Promise<void> => {
    await store.write((transaction) => transaction.run(removeEverything, {}));
    await fill(store, world);
  };

  it('finds nothing where nothing is wrong', async () => {
    await fillWith(cleanWorld);
    expect(await checkConsistency(store, today)).toEqual({ today, findings: [], notes: [] });
  });

  describe('where each thing is wrong once', () => {
    beforeAll(() => fillWith(wrongWorld));

    it('finds each once, worst first, with a sentence that has the figures', async () => {
      const { findings } = await checkConsistency(store, today);
      expect(findings.map(({ kind, severity, message, entities }) => [severity, kind, message, entities])).toEqual([
        [
          'error',
          'issuers_exceed_stated',
          '2 issuers are stated, and 3 are named: agency:alpha, agency:beta and agency:gamma.',
          ['policy:too-many', 'agency:alpha', 'agency:beta', 'agency:gamma'],
        ],
        [
          'error',
          'issuer_lists_differ',
          '2 issuers are stated; article:one names agency:beta among them, and article:two agency:gamma instead.',
          ['policy:two-lists', 'agency:alpha', 'agency:beta', 'agency:gamma'],
        ],
        [
          'error',
          'two_leads',
          '2 issuers are said to lead: agency:alpha and agency:beta.',
          ['policy:two-heads', 'agency:alpha', 'agency:beta'],
        ],
        [
          'error',
          'dated_before_followed',
          'policy:early of 2029-05-31 (issued) implements policy:whole of 2029-06-01 (issued), which is later.',
          ['policy:early', 'policy:whole'],
        ],
        [
          'error',
          'source_after_bulletin',
          'source:late is dated 2030-01-05, after bulletin:b of 2030-01-04, whose article article:one cites it.',
          ['source:late', 'article:one', 'bulletin:b'],
        ],
        [
          'error',
          'period_reversed',
          'The period begins with 2030-07 and ends with 2030-06-30, before it.',
          ['policy:backwards'],
        ],
        [
          'warning',
          'unconnected',
          'The Person person:nobody has no relationship: no fact and no article speaks of it.',
          ['person:nobody'],
        ],
        [
          'warning',
          'region_without_parent',
          'region:lost is of the level county and belongs to no region: questions about the larger one miss it.',
          ['region:lost'],
        ],
        [
          'warning',
          'technology_outside_taxonomy',
          'technology:strange is neither narrower nor broader than any technology: traces of broader ones miss it.',
          ['technology:strange'],
        ],
        [
          'warning',
          'likely_duplicate',
          'company:moon-one and company:moon-two are probably one (score 0.95): "Moonlight Systems" and "Moonlight Systems Co., Ltd." are the same but for the legal form.',
          ['company:moon-one', 'company:moon-two'],
        ],
        [
          'warning',
          'target_stale',
          'The deadline 2029 of "Labs" (10 centres) has passed on 2030-06-15, and no actual value is reported.',
          ['indicator:missed'],
        ],
        ['information', 'caveat', 'agency:doubtful: The text gives two names.', ['agency:doubtful']],
      ]);
      // No kind is left out, so that a check that finds nothing is found out.
      expect(new Set(findings.map(({ kind }) => kind))).toEqual(new Set(kindNames));
      expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
      for (const { action } of findings) expect(action).toMatch(/^[A-Z].*\.$/);
    });

    it('shows the paragraphs: those of the facts, else where articles name the entity', async () => {
      const { findings } = await checkConsistency(store, today);
      const shown = await withMentions(store, findings);
      const placesOf = (kind: string): string[] =>
        shown
          .filter((one) => one.kind === kind)
          .flatMap(({ evidence }) => evidence.map((text) => (JSON.parse(text) as { article: string }).article));
      expect(placesOf('dated_before_followed')).toEqual(['article:one']);
      expect(placesOf('period_reversed')).toEqual(['article:two']);
      expect(placesOf('unconnected')).toEqual([]);
      expect(placesOf('issuer_lists_differ').sort()).toEqual([
        'article:one',
        'article:one',
        'article:two',
        'article:two',
      ]);
    });

    it('takes decisions that two are not the same, whichever is named first', async () => {
      for (const pair of [
        ['company:moon-one', 'company:moon-two'],
        ['company:moon-two', 'company:moon-one'],
      ] as const) {
        const { findings } = await checkConsistency(store, today, [pair]);
        expect(findings.filter(({ kind }) => kind === 'likely_duplicate')).toEqual([]);
      }
    });

    it('looks at deadlines as of the day', async () => {
      const staleOn = async (day: string): Promise<string[]> =>
        (await checkConsistency(store, day)).findings
          .filter(({ kind }) => kind === 'target_stale')
          .flatMap(({ entities }) => entities);
      expect(await staleOn('2029-12-31')).toEqual([]);
      expect(await staleOn('2030-01-01')).toEqual(['indicator:missed']);
      expect(await staleOn('2031')).toEqual(['indicator:missed', 'indicator:this-year']);
    });

    it('is read once for a snapshot, whatever the day and the decisions, and again after a write', async () => {
      const watched = new WatchedStore(store);
      const scans = (): number => watched.statements.filter((name) => name === 'consistency/entities').length;
      const whole = await checkConsistency(store, today);
      const [one, other] = await Promise.all([consistencyReport(watched, today), consistencyReport(watched, today)]);
      expect(one).toEqual(whole);
      expect(other).toEqual(whole);
      const later = await consistencyReport(watched, '2031', [['company:moon-one', 'company:moon-two']]);
      expect(later).toEqual(await checkConsistency(store, '2031', [['company:moon-one', 'company:moon-two']]));
      expect(scans()).toBe(1);
      await fill(watched, { entities: wrongWorld.entities.slice(0, 1), relationships: [] });
      await consistencyReport(watched, today);
      expect(scans()).toBe(2);
    });

    it('is left to others by who gives up, and read by one at a time while the graph changes', async () => {
      const watched = new WatchedStore(store);
      const given = new AbortController();
      const [waiting, patient] = await watched.holdingReads(async () => {
        const first = consistencyReport(watched, today, [], { signal: given.signal });
        const second = consistencyReport(watched, today);
        first.catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, 20));
        given.abort(new Error('gone'));
        return [first, second];
      });
      await expect(waiting).rejects.toThrow('no longer wanted');
      expect((await patient).findings).toHaveLength(12);
      expect(watched.statements.filter((name) => name === 'consistency/entities')).toHaveLength(1);
    });

    it('answers over GraphQL: counts of each kind, pages of findings with entities and evidence', async () => {
      const query = `query ($after: String) { consistency(kinds: [TWO_LEADS, SOURCE_AFTER_BULLETIN, CAVEAT], today: "${today}") {
        today notes counts { kind severity count }
        findings(first: 2, after: $after) { totalCount pageInfo { hasNextPage endCursor }
          edges { node { id kind severity message action entities { id } evidence { article { id } paragraph } } } } } }`;
      const first = (await dataOf(store, query)) as {
        consistency: { findings: { pageInfo: { endCursor: string }; edges: { node: Record<string, unknown> }[] } };
      };
      expect(first).toMatchObject({
        consistency: {
          today,
          notes: [],
          counts: [
            { kind: 'TWO_LEADS', severity: 'ERROR', count: 1 },
            { kind: 'SOURCE_AFTER_BULLETIN', severity: 'ERROR', count: 1 },
            { kind: 'CAVEAT', severity: 'INFORMATION', count: 1 },
          ],
          findings: {
            totalCount: 3,
            pageInfo: { hasNextPage: true },
            edges: [
              {
                node: {
                  id: 'two_leads/policy:two-heads',
                  kind: 'TWO_LEADS',
                  severity: 'ERROR',
                  entities: [{ id: 'policy:two-heads' }, { id: 'agency:alpha' }, { id: 'agency:beta' }],
                  evidence: [{ article: { id: 'article:one' }, paragraph: 'p1' }],
                },
              },
              { node: { kind: 'SOURCE_AFTER_BULLETIN' } },
            ],
          },
        },
      });
      const after = first.consistency.findings.pageInfo.endCursor;
      expect(await dataOf(store, query, { after })).toMatchObject({
        consistency: {
          findings: {
            totalCount: 3,
            pageInfo: { hasNextPage: false },
            edges: [{ node: { kind: 'CAVEAT', evidence: [{ article: { id: 'article:two' }, paragraph: 'p1' }] } }],
          },
        },
      });
      const wrong = await ask(store, '{ consistency { findings(first: 2, after: "nonsense") { totalCount } } }');
      expect(wrong.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    });
  });
});
