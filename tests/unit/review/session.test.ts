/** Reviewing a draft: decisions, what they bring with them, undo, and the file that is saved. */
import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../../src/draft/file/draft-yaml.js';
import { acceptAbove } from '../../../src/review/accept-above.js';
import { NoDraftError, ReviewSession } from '../../../src/review/session.js';

const digest = 'a'.repeat(64);
const text = `# Written by a machine, read by Kim.
draft:
  version: 1
  text: { name: a.txt, sha256: ${digest}, encoding: utf-8, repairs: [] }
  gazetteer: { entities: 1, names: 1 }
  unplaced: []
bulletin: { id: bulletin:x-2030-01-04, names: { ko: 달빛 동향 }, issuedOn: '2030-01-04', text: a.txt }
articles:
  - key: policy-01
    headline: 달빛 계획 발표
    draft: { id: policy-01-00000001, confidence: 0.95, why: structure, status: proposed }
    entities:
      # Is this the ministry of last week?
      - id: agency:proposed-dalbitbu
        type: Agency
        names: { ko: 달빛부 }
        at: p2
        terms: [ 달빛부 ]
        draft: { id: policy-01-00000002, confidence: 0.8, why: pattern, status: proposed, flags: [ new-name, placeholder-id ], open: [ id ] }
    mentions:
      - id: agency:proposed-dalbitbu
        at: p1
        terms: [ 달빛 ]
        draft: { id: policy-01-00000003, confidence: 0.9, why: again, status: proposed }
    facts:
      - type: ISSUED_BY
        from: policy:moon
        to: agency:proposed-dalbitbu
        role: lead # said so in p2
        at: p2
        terms: [ 달빛부 ]
        draft: { id: policy-01-00000004, confidence: 0.92, why: issuers, status: proposed, flags: [ homonym ] }
`;
const [article, entity, mention, fact] = [1, 2, 3, 4].map((number) => `policy-01-0000000${String(number)}`) as [
  string,
  string,
  string,
  string,
];
const opened = (isTaken?: (id: string) => boolean): ReviewSession =>
  ReviewSession.open(text, {
    by: 'Kim',
    now: () => '2030-01-05T09:00:00Z',
    ...(isTaken === undefined ? {} : { isTaken }),
  });
const statuses = (session: ReviewSession): string[] => session.proposals.map(({ proposal }) => proposal.status);
/** The lines of the saved file that differ, as they are now. */
const changedLines = (session: ReviewSession): string[] => {
  const before = new Set(text.split('\n'));
  return session
    .text()
    .split('\n')
    .filter((line) => !before.has(line));
};

describe('a review', () => {
  it('changes nothing in the file until something is decided', () => {
    expect(opened().text()).toBe(text);
  });

  it('writes a decision on its line alone: who, when, and what', () => {
    const session = opened();
    session.decide(mention, { kind: 'accept' }, 'sure');
    expect(changedLines(session)).toEqual([
      `        draft: { id: ${mention}, confidence: 0.9, why: again, status: accepted, decided: { by: Kim, at: 2030-01-05T09:00:00Z, note: sure } }`,
    ]);
    expect(session.progress).toEqual({ total: 4, decided: 1, accepted: 1, changed: 0, rejected: 0 });
  });

  it('gives an accepted entity an id of its own, in what leads there too, and keeps the comments', () => {
    const session = opened((id) => id === 'agency:dalbitbu');
    expect(session.suggestedId(entity)).toBe('agency:dalbitbu-2');
    session.decide(entity, { kind: 'accept' });
    const saved = session.text();
    expect(saved).not.toContain('proposed-dalbitbu');
    expect(saved.match(/agency:dalbitbu-2/g)).toHaveLength(3);
    expect(saved).toContain('# Is this the ministry of last week?');
    expect(saved).toContain('role: lead # said so in p2');
    expect(statuses(session)).toEqual(['proposed', 'changed', 'proposed', 'proposed']);
  });

  it('makes a mention of an entity that is linked, and leads its facts there', () => {
    const session = opened();
    session.decide(entity, { kind: 'link', to: 'agency:moon' });
    const [part] = parseDraft('saved', session.text()).articles;
    expect(part?.entities).toEqual([]);
    expect(part?.mentions?.map(({ id, at }) => [id, at])).toEqual([
      ['agency:moon', 'p1'],
      ['agency:moon', 'p2'],
    ]);
    expect(part?.facts?.map(({ to }) => to)).toEqual(['agency:moon']);
  });

  it('rejects with an entity what leads to it, with an article all in it, and nothing that was decided', () => {
    const session = opened();
    session.decide(mention, { kind: 'accept' });
    session.decide(entity, { kind: 'reject' });
    expect(statuses(session)).toEqual(['proposed', 'rejected', 'accepted', 'rejected']);
    expect(session.find(fact)?.proposal.decided?.note).toBe(`what it hangs on was rejected: ${entity}`);
    expect(session.undo()).toBe(entity);
    session.decide(article, { kind: 'reject' });
    expect(statuses(session)).toEqual(['rejected', 'rejected', 'accepted', 'rejected']);
  });

  it('takes decisions back one by one, to the very file that was opened', () => {
    const session = opened();
    session.decide(entity, { kind: 'not-same', to: 'agency:moon' });
    session.decide(entity, { kind: 'accept' });
    session.decide(mention, { kind: 'reject' });
    expect([session.undo(), session.undo(), session.undo(), session.undo()]).toEqual([mention, entity, entity, null]);
    expect(parseDraft('saved', session.text())).toEqual(parseDraft('before', text));
    expect(session.canUndo).toBe(false);
  });

  it('goes on from a saved file', () => {
    const first = opened();
    first.decide(article, { kind: 'accept' });
    const second = ReviewSession.open(first.text());
    expect(statuses(second)).toEqual(['accepted', 'proposed', 'proposed', 'proposed']);
  });

  it('refuses what no draft may hold, and stays as it was', () => {
    const session = opened();
    expect(() => {
      session.decide(entity, { kind: 'change', item: { id: 7, type: 'Agency', names: { ko: '달' } } });
    }).toThrow(RangeError);
    expect(() => {
      session.decide('policy-01-ffffffff', { kind: 'accept' });
    }).toThrow(RangeError);
    expect(session.text()).toBe(text);
  });

  it('accepts by a rule what is sure, without flags and not likely known', () => {
    const session = opened();
    expect(acceptAbove(session, 0.8, (id) => id === entity)).toEqual({
      accepted: [article, mention],
      heldBack: [entity, fact],
    });
    expect(statuses(session)).toEqual(['accepted', 'proposed', 'accepted', 'proposed']);
  });
});

describe('a file that is no draft', () => {
  it.each([
    ['a: [', /^line 1: /],
    ['articles: []', /the block `draft` is missing/],
    [text.replace('confidence: 0.8', 'confidence: 8'), /^line 19: articles\.0\.entities\.0\.draft\.confidence: /],
  ])('is refused with the line: %#', (given, problem) => {
    expect(() => ReviewSession.open(given)).toThrow(NoDraftError);
    expect(() => ReviewSession.open(given)).toThrow(problem);
  });
});
