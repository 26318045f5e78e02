/** The draft file: what it is when it is read, decided upon, settled and written again. */
import { describe, expect, it } from 'vitest';
import { bare } from '../../../src/draft/file/bare.js';
import { decide } from '../../../src/draft/file/decide.js';
import type { DraftFile } from '../../../src/draft/file/draft-file.js';
import { isDraft, parseDraft, writeDraft } from '../../../src/draft/file/draft-yaml.js';
import { proposalId } from '../../../src/draft/file/proposal-id.js';
import { proposalsOf } from '../../../src/draft/file/proposals.js';
import { settle } from '../../../src/draft/file/settle.js';
import { schemaProblems } from '../../../src/seed/schema-check.js';
import { parseSeedFile } from '../../../src/seed/seed-file.js';

const ids = {
  article: 'policy-01-00000000',
  entity: 'policy-01-00000001',
  mention: 'policy-01-00000002',
  fact: 'policy-01-00000003',
};

const sample: DraftFile = {
  draft: {
    version: 1,
    text: { name: 'sample.txt', sha256: 'a'.repeat(64), encoding: 'utf-8', repairs: [] },
    gazetteer: { entities: 1, names: 2 },
    unplaced: [{ article: 'policy-01', at: 'p2', kind: 'figure', text: '6', why: 'no measure word follows' }],
  },
  bulletin: { id: 'bulletin:sample-2030-01-04', names: { ko: '표본' }, issuedOn: '2030-01-04', text: 'sample.txt' },
  articles: [
    {
      key: 'policy-01',
      headline: '가상부, 달빛 계획 발표',
      draft: { id: ids.article, confidence: 1, why: 'structure: item 01', status: 'proposed', open: ['summary'] },
      entities: [
        {
          id: 'policy:proposed-dalbit',
          type: 'Policy',
          names: { ko: '달빛 계획' },
          kind: 'plan',
          at: 'p1',
          terms: ['달빛 계획'],
          draft: {
            id: ids.entity,
            confidence: 0.8,
            why: 'pattern: quoted title, kind 계획',
            status: 'proposed',
            flags: ['new-name', 'placeholder-id'],
            open: ['id'],
            candidates: [
              { id: 'policy:moonlight-plan', name: '달빛계획', score: 0.9, why: 'same name without spaces' },
            ],
          },
        },
      ],
      mentions: [
        {
          id: 'agency:fiction',
          at: 'p1',
          terms: ['가상부'],
          draft: { id: ids.mention, confidence: 1, why: 'gazetteer: exact name', status: 'proposed' },
        },
      ],
      facts: [
        {
          type: 'ISSUED_BY',
          from: 'policy:proposed-dalbit',
          to: 'agency:fiction',
          order: 1,
          at: 'p1',
          terms: ['가상부', '발표'],
          draft: { id: ids.fact, confidence: 0.9, why: 'pattern: headline', status: 'proposed' },
        },
      ],
    },
  ],
};

describe('a draft file', () => {
  it('is read as it was written', () => {
    expect(parseDraft('sample.yaml', writeDraft(sample))).toEqual(sample);
  });

  it('is told from a finished seed', () => {
    expect([isDraft(sample), isDraft(settle(sample, 'accepted').seed), isDraft(null)]).toEqual([true, false, false]);
  });

  it('holds its proposals in the order of review', () => {
    expect(proposalsOf(sample).map(({ article, list, proposal }) => [article, list, proposal.id])).toEqual([
      ['policy-01', null, ids.article],
      ['policy-01', 'entities', ids.entity],
      ['policy-01', 'mentions', ids.mention],
      ['policy-01', 'facts', ids.fact],
    ]);
  });

  it('is refused with the line of what is wrong', () => {
    const text = writeDraft(sample).replace('confidence: 0.8', 'confidence: 8');
    const line = text.split('\n').findIndex((candidate) => candidate.includes('confidence: 8')) + 1;
    expect(() => parseDraft('sample.yaml', text)).toThrow(
      `sample.yaml:${String(line)} articles[0].entities[0].draft.confidence`,
    );
    expect(() => parseDraft('sample.yaml', 'bulletin: {}\n')).toThrow('the block `draft` is missing');
  });

  it('gives a proposal the same id for the same parts, and another for others', () => {
    expect(proposalId('policy-01', 'entity', '달빛 계획')).toBe(proposalId('policy-01', 'entity', '달빛 계획'));
    expect(proposalId('policy-01', 'entity', '달빛 계획')).not.toBe(proposalId('policy-01', 'entity', '별빛 계획'));
  });
});

describe('a settled draft', () => {
  it('is a seed by the schema, and says what nobody decided', () => {
    const { seed, undecided } = settle(sample, 'accepted');
    expect(schemaProblems(parseSeedFile('sample.yaml', JSON.stringify(seed)))).toEqual([]);
    expect(JSON.stringify(seed)).not.toContain('"draft"');
    expect(undecided).toEqual(Object.values(ids));
  });

  it('leaves out what was rejected and the facts that led there', () => {
    const rejected = decide(sample, ids.entity, { kind: 'reject' }, { by: 'curator', note: 'no policy' });
    const { seed, orphaned } = settle(rejected, 'accepted');
    expect(seed.articles[0]).toEqual({
      key: 'policy-01',
      headline: '가상부, 달빛 계획 발표',
      mentions: [{ id: 'agency:fiction', at: 'p1', terms: ['가상부'] }],
    });
    expect(orphaned).toEqual([ids.fact]);
  });

  it('has only what was decided when the rest counts as rejected', () => {
    const { seed } = settle(decide(sample, ids.mention, { kind: 'accept' }), 'rejected');
    expect(seed.articles).toEqual([
      {
        key: 'policy-01',
        headline: '가상부, 달빛 계획 발표',
        mentions: [{ id: 'agency:fiction', at: 'p1', terms: ['가상부'] }],
      },
    ]);
  });
});

describe('a decision', () => {
  it('carries a changed id into the facts', () => {
    const entity = bare(sample.articles[0]?.entities?.[0] ?? {});
    const changed = decide(sample, ids.entity, { kind: 'change', item: { ...entity, id: 'policy:moonlight' } });
    expect(changed.articles[0]?.facts?.[0]?.from).toBe('policy:moonlight');
    expect(changed.articles[0]?.entities?.[0]?.draft?.status).toBe('changed');
  });

  it('links a proposed entity to one of the graph: a mention, and the facts lead there', () => {
    const linked = decide(sample, ids.entity, { kind: 'link', to: 'policy:moonlight-plan' });
    expect(linked.articles[0]?.entities).toEqual([]);
    expect(linked.articles[0]?.mentions?.[1]).toMatchObject({
      id: 'policy:moonlight-plan',
      at: 'p1',
      terms: ['달빛 계획'],
    });
    expect(linked.articles[0]?.facts?.[0]?.from).toBe('policy:moonlight-plan');
    expect(() => decide(sample, ids.fact, { kind: 'link', to: 'policy:moonlight-plan' })).toThrow(
      'Only a proposed entity',
    );
  });

  it('remembers what an entity is not', () => {
    const told = decide(sample, ids.entity, { kind: 'not-same', to: 'policy:moonlight-plan' });
    expect(told.articles[0]?.entities?.[0]?.draft).toMatchObject({
      status: 'proposed',
      candidates: [],
      notSame: ['policy:moonlight-plan'],
    });
  });

  it('can be taken back, and is refused for a proposal that is not there', () => {
    const reopened = decide(decide(sample, ids.fact, { kind: 'reject' }), ids.fact, { kind: 'reopen' });
    expect(reopened).toEqual(sample);
    expect(() => decide(sample, 'policy-01-ffffffff', { kind: 'accept' })).toThrow(
      'The draft has no proposal "policy-01-ffffffff".',
    );
  });
});
