/** The MCP server as assistants run it: a process on standard input and output, driven by the SDK's own client. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { withAnswers } from '../../scripts/mcp-page.js';
import { defaultSettings } from '../../src/config.js';
import { askStore } from '../../src/mcp/ask.js';
import { tools } from '../../src/mcp/tools.js';
import { packagePath } from '../../src/package-path.js';
import { seedFromFolder } from '../../src/seed/seed-store.js';
import { openGrafeo } from '../../src/store/grafeo/grafeo-store.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { dataOf } from '../ask.js';

const main = packagePath('dist', 'cli', 'main.js');

const Result = z.object({
  isError: z.boolean().optional(),
  content: z.array(z.object({ type: z.literal('text'), text: z.string() })),
  structuredContent: z.record(z.string(), z.unknown()).optional(),
});

interface Connected {
  readonly client: Client;
  readonly call: (name: string, args: Record<string, unknown>) => Promise<z.output<typeof Result>>;
  /** What the process wrote beside the protocol. */
  readonly errors: () => string;
}

const connect = async (args: readonly string[], environment: Record<string, string>): Promise<Connected> => {
  const client = new Client({ name: 'tests', version: '1' });
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [main, 'mcp', ...args],
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    stderr: 'pipe',
  });
  let errors = '';
  transport.stderr?.on('data', (part: Buffer) => {
    errors += part.toString();
  });
  await client.connect(transport);
  // Asked for once: the client then holds every structured answer against the schema of its tool.
  await client.listTools();
  return {
    client,
    call: async (name, given) => Result.parse(await client.callTool({ name, arguments: given })),
    errors: () => errors,
  };
};

let folder: string;
let store: GraphStore;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'mcp-'));
  const seeded = openGrafeo({ folder });
  await seeded.prepare();
  await seedFromFolder(seeded, packagePath('seeds'));
  await seeded.close();
  store = openGrafeo({ folder: null });
  await store.prepare();
  await seedFromFolder(store, packagePath('seeds'));
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const plan = 'policy:beijing-stic-acceleration-plan';

const calls: Readonly<Record<string, Record<string, unknown>>> = {
  search: { query: '과기부', first: 3 },
  entity: { id: plan, first: 5 },
  policy_issuers: { policy: plan },
  co_issuers: { agency: 'agency:most' },
  trace_technology: { technology: 'technology:artificial-intelligence', perPlace: 2 },
  paths: { from: 'agency:most', to: 'region:shanghai', first: 2 },
  neighborhood: { ids: ['agency:most'], limit: 5 },
  commitments: { first: 5 },
  coverage: {},
  whats_new: { perBulletin: 4 },
};

describe('over a store', () => {
  let over: Connected;
  beforeAll(async () => {
    over = await connect([], { DATA_DIR: folder });
  });
  afterAll(() => over.client.close());

  it('offers every tool as reading only, with schemas of what it takes and gives', async () => {
    const { tools: offered } = await over.client.listTools();
    expect(offered.map(({ name }) => name)).toEqual(tools.map(({ name }) => name));
    for (const { name, annotations, inputSchema, outputSchema, description } of offered) {
      expect(annotations, name).toMatchObject({ readOnlyHint: true, destructiveHint: false, openWorldHint: false });
      expect([inputSchema.type, outputSchema?.type], name).toEqual(['object', 'object']);
      expect((description ?? '').length, name).toBeLessThan(300);
    }
    expect(over.client.getInstructions()).toContain('no fact is not "no relation"');
  });

  it('answers each tool by its schema, with text, limits and the snapshot', async () => {
    expect(Object.keys(calls)).toEqual(tools.map(({ name }) => name));
    for (const [name, args] of Object.entries(calls)) {
      const { isError, content, structuredContent } = await over.call(name, args);
      expect([isError, content.length], name).toEqual([undefined, 1]);
      expect(structuredContent?.['snapshot'], name).toMatchObject({ sequence: 1 });
      expect(content[0]?.text, name).toMatch(/\nSnapshot: 1, [0-9a-f]{12}\.$/);
    }
    expect(over.errors()).toBe('');
  });

  it('names the issuers of a policy as the API does, with the paragraph and the pages', async () => {
    const { structuredContent, content } = await over.call('policy_issuers', { policy: plan });
    const api = (await dataOf(
      store,
      `{ node(id: "${plan}") { ... on Policy { issuers { statedCount totalCount complete edges { role order node { id type name(language: EN) } evidence { article { id name(language: EN) } paragraph terms sources { id name(language: EN) url publisher } } } } } } }`,
    )) as { node: { issuers: { edges: unknown[] } & Record<string, unknown> } };
    const { edges, statedCount, totalCount, complete } = api.node.issuers;
    expect(structuredContent).toMatchObject({ issuers: edges, statedCount, namedCount: totalCount, complete });
    expect([statedCount, totalCount]).toEqual([12, 2]);
    expect(structuredContent?.['limits']).toEqual(['The text names 2 of 12 issuers; the others are not known.']);
    const text = content[0]?.text ?? '';
    expect(text).toContain('- Ministry of Science and Technology (agency:most), joint [1 p5]');
    expect(text).toMatch(/\[1\] .* \(article:kostec-2023-05-26-policy-01\); .*https:\/\//);
  });

  it('traces a technology, finds co-issuers, paths and coverage as the API does', async () => {
    const trace = await over.call('trace_technology', calls['trace_technology'] ?? {});
    const co = await over.call('co_issuers', { agency: 'agency:most', weighting: 'FRACTIONAL' });
    const paths = await over.call('paths', { from: 'agency:most', to: 'region:shanghai' });
    const coverage = await over.call('coverage', {});
    expect({
      trace: {
        totalCount: trace.structuredContent?.['totalCount'],
        places: (
          trace.structuredContent?.['places'] as { region: { id: string } | null; totalCount: number }[]
        ).flatMap(({ region, totalCount }) => (region === null ? [] : [{ region: { id: region.id }, totalCount }])),
      },
      node: {
        coIssuers: {
          edges: (co.structuredContent?.['coIssuers'] as { id: string; weight: number }[]).map(({ id, weight }) => ({
            weight,
            node: { id },
          })),
        },
      },
      paths: (paths.structuredContent?.['paths'] as { nodes: { id: string }[] }[]).map(({ nodes }) => ({
        nodes: nodes.map(({ id }) => ({ id })),
      })),
      coverage: { articleCount: coverage.structuredContent?.['articleCount'] },
    }).toEqual(
      await dataOf(
        store,
        `{ trace(technology: "technology:artificial-intelligence") { totalCount places { region { id } totalCount } }
           node(id: "agency:most") { ... on Agency { coIssuers(weighting: FRACTIONAL) { edges { weight node { id } } } } }
           paths(from: "agency:most", to: "region:shanghai") { nodes { id } }
           coverage { articleCount } }`,
      ),
    );
  });

  it('says what it left out, and goes on from there', async () => {
    const first = await over.call('commitments', { first: 5 });
    const [limit = ''] = first.structuredContent?.['limits'] as string[];
    expect(limit).toMatch(/^5 of \d+ commitments are shown\. Ask again with after: "/);
    const after = /after: "([^"]+)"/.exec(limit)?.[1];
    const next = await over.call('commitments', { first: 50, after });
    const idsOf = ({ structuredContent }: z.output<typeof Result>): string[] =>
      (structuredContent?.['commitments'] as { id: string }[]).map(({ id }) => id);
    expect(new Set([...idsOf(first), ...idsOf(next)]).size).toBe(first.structuredContent?.['totalCount']);
    expect(next.structuredContent?.['limits']).toEqual([]);
  });

  it.each([
    [
      'policy_issuers',
      { policy: 'policy:nobody' },
      /No policy has the id "policy:nobody"\. Find it with the tool search/,
    ],
    ['policy_issuers', { policy: 'agency:most' }, /is of the type AGENCY, not POLICY/],
    ['entity', { id: 'agency:nobody' }, /No entity is "agency:nobody"/],
    ['entity', { name: '朝阳区' }, /^AMBIGUOUS_NAME: .*Candidates: /],
    ['trace_technology', { technology: 'agency:most' }, /^BAD_USER_INPUT: There is no technology "agency:most"/],
    ['search', { query: 'AI', first: 500 }, /first/],
    ['commitments', { from: 'soon' }, /must be a year, month or day/],
    ['search', {}, /query/],
  ])('answers a wrong call of %s %j as an error of the tool', async (name, args, message) => {
    const { isError, content } = await over.call(name, args);
    expect(isError).toBe(true);
    expect(content[0]?.text).toMatch(message);
    expect(content[0]?.text).not.toMatch(/at .*\.js:\d+/);
  });

  it('gives entities and the ontology as resources', async () => {
    const { resources } = await over.client.listResources();
    const { resourceTemplates } = await over.client.listResourceTemplates();
    expect([resources.map(({ uri }) => uri), resourceTemplates.map(({ uriTemplate }) => uriTemplate)]).toEqual([
      ['policy-graph://ontology'],
      ['policy-graph://entity/{id}'],
    ]);
    const textOf = async (uri: string): Promise<string> =>
      ((await over.client.readResource({ uri })).contents[0] as { text: string }).text;
    expect(await textOf('policy-graph://ontology')).toContain('### ISSUED_BY');
    expect(await textOf('policy-graph://entity/agency:most')).toContain(
      'Ministry of Science and Technology (agency:most)',
    );
    await expect(textOf('policy-graph://entity/agency:nobody')).rejects.toThrow(/No entity is "agency:nobody"/);
  });
});

it('answers in docs/mcp.md as the page shows', async () => {
  const page = readFileSync(packagePath('docs', 'mcp.md'), 'utf8');
  const ask = await askStore(store, pino({ level: 'silent' }), defaultSettings);
  expect(page.match(/^```text$/gm)).toHaveLength(4);
  expect(await withAnswers(page, ask)).toBe(page);
});

it('ends with its client, and frees the store', async () => {
  const { client } = await connect([], { DATA_DIR: folder });
  await client.close();
  const again = openGrafeo({ folder });
  await again.ping();
  await again.close();
});

describe('over a running service', () => {
  let service: ChildProcess;
  let origin: string;
  beforeAll(async () => {
    service = spawn(process.execPath, [main, 'serve', '--no-seed'], {
      env: { PATH: process.env['PATH'], DATA_DIR: folder, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    origin = await new Promise((resolve) => {
      service.stdout?.on('data', (part: Buffer) => {
        output += part.toString();
        if (output.includes('ready: GraphiQL')) resolve(/http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0] ?? '');
      });
    });
  });
  afterAll(async () => {
    const ended = new Promise((resolve) => service.once('close', resolve));
    service.kill('SIGKILL');
    await ended;
  });

  it('answers as over the store, and leaves the database to the service', async () => {
    const over = await connect(['--server', origin], {});
    const { structuredContent } = await over.call('policy_issuers', { policy: plan });
    expect(structuredContent).toMatchObject({ namedCount: 2, statedCount: 12, snapshot: { sequence: 1 } });
    for (const [name, args] of Object.entries(calls))
      expect((await over.call(name, args)).isError, name).toBeUndefined();
    await over.client.close();
  });

  it('says that the store is in use, when it is asked over the same one', () => {
    const { status, stderr } = spawnSync(process.execPath, [main, 'mcp'], {
      env: { PATH: process.env['PATH'], DATA_DIR: folder },
      encoding: 'utf8',
      input: '',
    });
    expect([status, stderr]).toEqual([3, expect.stringContaining('is in use by another process')]);
  });
});

it('says what to do when no service answers, or something else does', async () => {
  const over = await connect(['--server', 'http://127.0.0.1:9'], {});
  const { isError, content } = await over.call('coverage', {});
  expect([isError, content[0]?.text]).toEqual([
    true,
    'The service at http://127.0.0.1:9 cannot be reached. Start it with `policy-graph serve`, or correct --server.',
  ]);
  await over.client.close();
});
