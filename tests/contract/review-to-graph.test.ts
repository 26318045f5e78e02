/** The whole way of a made-up issue: drafted, reviewed, imported, and undone. Commands are called as the command line calls them. */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { draft } from '../../src/cli/draft.js';
import { review, type ReviewOptions } from '../../src/cli/review.js';
import { packagePath } from '../../src/package-path.js';
import { ReviewSession } from '../../src/review/session.js';
import { seedFromFolder } from '../../src/seed/seed-store.js';
import { openGrafeo } from '../../src/store/grafeo/grafeo-store.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { dataOf } from '../ask.js';
import { changed } from './curation-world.js';

let folder: string;
const at = (name: string): string => path.join(folder, name);
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'review-'));
  cpSync(packagePath('tests/fixtures/review/2030-02-01.txt'), at('2030-02-01.txt'));
  await draft(
    at('2030-02-01.txt'),
    { out: at('issue.yaml'), json: false },
    { out: () => undefined, note: () => undefined },
  );
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Exit code and what was printed. */
const reviewed = async (options: Partial<ReviewOptions>): Promise<{ code: number; out: string; notes: string[] }> => {
  const out: string[] = [];
  const notes: string[] = [];
  const code = await review(
    at('issue.yaml'),
    { json: false, decisions: at('decisions.yaml'), by: 'Kim', ...options },
    { isInteractive: false, out: (line) => out.push(line), note: (line) => notes.push(line) },
  );
  return { code, out: out.join('\n'), notes };
};
const read = (name = 'issue.yaml'): string => readFileSync(at(name), 'utf8');

describe('review by a rule', () => {
  it('says how far it is and changes nothing', async () => {
    const before = read();
    const { code, out } = await reviewed({ json: true });
    expect({ code, progress: JSON.parse(out) as unknown }).toMatchObject({
      code: 4,
      progress: { total: 25, decided: 0 },
    });
    expect(read()).toBe(before);
  });

  it('accepts what is sure, holds back homonyms, and says what is next', async () => {
    const { code, out } = await reviewed({ acceptAbove: 0.9 });
    expect(code).toBe(4);
    expect(out).toMatch(/^17 of 25 decided: 17 accepted, 0 changed, 0 rejected\.\n8 to go: policy-graph review /);
  });

  it('refuses to ask where nobody can answer, and a text that is not there', async () => {
    await expect(reviewed({})).rejects.toThrow(/this is none.*--accept-above/);
    await expect(reviewed({ json: true, text: at('no.txt') })).rejects.toThrow(/cannot be read/);
    rmSync(at('2030-02-01.txt'));
    expect((await reviewed({ json: true })).notes).toEqual([expect.stringContaining('--text')]);
  });
});

describe('an issue', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = openGrafeo({ folder: null });
    await store.prepare();
    await seedFromFolder(store, packagePath('seeds'));
  });
  afterAll(() => store.close());

  const planCounts =
    'plan { create { entities relations } change { entities relations } conflicts { entities relations } }';
  const imported = (dryRun: boolean): Promise<{ plan: unknown; change: { id: string } | null }> =>
    changed(
      store,
      'importSeeds',
      { files: [{ name: 'issue.yaml', text: read() }], dryRun },
      `${planCounts} change { id }`,
    );

  it('goes from its text into the graph, and out of it again', async () => {
    await expect(imported(true)).rejects.toThrow(/is undecided/);
    await reviewed({ acceptAbove: 0.6 });
    // The homonyms are what the rule leaves to a person.
    const session = ReviewSession.open(read());
    for (const { proposal } of session.proposals)
      if (proposal.status === 'proposed') session.decide(proposal.id, { kind: 'accept' });
    const { writeWhole } = await import('../../src/cli/review/save.js');
    writeWhole(at('issue.yaml'), session.text());
    const planned = await imported(true);
    expect(planned.change).toBeNull();
    const done = await imported(false);
    expect(done.plan).toEqual(planned.plan);
    const issuers = `{ search(query: "달빛 로봇 산업 육성 방안", types: [POLICY], first: 1) { nodes: edges { node {
      ... on Policy { name issuers { statedCount edges { node { id } } } } } } } }`;
    expect(await dataOf(store, issuers)).toEqual({
      search: {
        nodes: [
          {
            node: {
              name: '달빛 로봇 산업 육성 방안',
              issuers: { statedCount: 3, edges: [{ node: { id: 'agency:most' } }, { node: { id: 'agency:miit' } }] },
            },
          },
        ],
      },
    });
    await changed(store, 'undoChange', { id: done.change?.id });
    expect(await dataOf(store, issuers)).toEqual({ search: { nodes: [] } });
  });
});

// A terminal for the prompts: util-linux has one on every Linux.
const hasTerminal = existsSync('/usr/bin/script');

describe.skipIf(!hasTerminal)('review in a terminal', () => {
  /** Presses keys, each once the screen asks for the next decision. */
  const pressed = (keys: readonly string[]): Promise<string> =>
    new Promise((resolve, reject) => {
      const command = `stty cols 120 rows 50; ${process.execPath} --import tsx ${packagePath('src/cli/main.ts')} review ${at('issue.yaml')} --by Kim --decisions ${at('decisions.yaml')}`;
      const child = spawn('script', ['-qec', command, '/dev/null'], { cwd: packagePath() });
      let screen = '';
      let asked = 0;
      const waiting = [...keys];
      child.stdout.on('data', (chunk: Buffer) => {
        screen += chunk.toString();
        const prompts = screen.split('Decide').length - 1;
        if (prompts > asked && waiting.length > 0) {
          asked = Number.POSITIVE_INFINITY;
          setTimeout(() => {
            asked = screen.split('Decide').length - 1;
            child.stdin.write(waiting.shift() ?? '');
          }, 150);
        }
      });
      child.on('error', reject);
      child.on('close', () => {
        resolve(screen);
      });
    });
  const statuses = (): string[] => ReviewSession.open(read()).proposals.map(({ proposal }) => proposal.status);

  it('decides by keys, undoes, and goes on where it ended', async () => {
    const first = await pressed(['a', 'r', 'u', 'q']);
    expect(first).toContain('confidence 0.95');
    expect(statuses().slice(0, 3)).toEqual(['accepted', 'proposed', 'proposed']);
    await pressed(['s', 'a', 'q']);
    expect(statuses().slice(0, 4)).toEqual(['accepted', 'proposed', 'accepted', 'proposed']);
    expect(execFileSync('ls', [folder]).toString()).not.toContain('.tmp');
  });
});
