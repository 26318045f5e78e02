/** The service as a process: starting, failing clearly, waiting for a database, stopping without cutting a request. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { packagePath } from '../../src/package-path.js';

interface Run {
  readonly process: ChildProcess;
  readonly output: () => string;
  /** Resolves when the output holds the text; rejects when the process ends before. */
  until(text: string): Promise<void>;
  readonly exit: Promise<number | null>;
}

let folder: string;
const runs: Run[] = [];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'service-'));
});
afterEach(async () => {
  for (const { process: child, exit } of runs.splice(0)) {
    child.kill('SIGKILL');
    await exit;
  }
  rmSync(folder, { recursive: true });
});

/** Runs the built command, as `npm start` does. */
const run = (args: readonly string[], environment: Record<string, string> = {}): Run => {
  const child = spawn(process.execPath, [packagePath('dist', 'cli', 'main.js'), ...args], {
    env: { PATH: process.env['PATH'], PORT: '0', DATA_DIR: folder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      for (const check of waiting) check();
    });
  }
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
  const started: Run = {
    process: child,
    output: () => output,
    until: (text) =>
      new Promise((resolve, reject) => {
        const check = (): void => {
          if (output.includes(text)) resolve();
        };
        waiting.add(check);
        check();
        void exit.then(() => {
          reject(new Error(`ended without "${text}":\n${output}`));
        });
      }),
    exit,
  };
  runs.push(started);
  return started;
};

const originOf = ({ output }: Run): string => /http:\/\/127\.0\.0\.1:\d+/.exec(output())?.[0] ?? '';

const readiness = async (origin: string): Promise<[number, { status: string; reason?: string }]> => {
  const response = await fetch(`${origin}/health/ready`);
  return [response.status, (await response.json()) as { status: string; reason?: string }];
};

const askOver = (origin: string, query: string): Promise<Response> =>
  fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });

const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
};

describe('serve', () => {
  it('loads the seeds into a file, answers, and finds everything there at the next start', async () => {
    const first = run(['serve']);
    await first.until('ready: GraphiQL at');
    const question = '{ node(id: "policy:beijing-stic-acceleration-plan") { ... on Policy { statedIssuerCount } } }';
    const answer = { data: { node: { statedIssuerCount: 12 } } };
    expect(await (await askOver(originOf(first), question)).json()).toMatchObject(answer);
    first.process.kill('SIGTERM');
    expect(await first.exit).toBe(0);

    const second = run(['serve', '--no-seed']);
    await second.until('ready: GraphiQL at');
    expect(await (await askOver(originOf(second), question)).json()).toMatchObject(answer);
  });

  it.skipIf(inject('neo4j') === null)('answers the same from a Neo4j', async () => {
    const address = inject('neo4j');
    const service = run(['serve'], {
      NEO4J_URI: address?.uri ?? '',
      NEO4J_USERNAME: address?.username ?? '',
      NEO4J_PASSWORD: address?.password ?? '',
      NEO4J_DATABASE: address?.database ?? '',
    });
    await service.until('ready: GraphiQL at');
    expect(await readiness(originOf(service))).toEqual([200, { status: 'ready', engine: 'neo4j' }]);
    const answer = await askOver(
      originOf(service),
      '{ node(id: "policy:beijing-stic-acceleration-plan") { ... on Policy { statedIssuerCount } } }',
    );
    expect(await answer.json()).toMatchObject({ data: { node: { statedIssuerCount: 12 } } });
  });

  it('keeps what it acknowledged when it is killed', async () => {
    const first = run(['serve']);
    await first.until('ready: GraphiQL at');
    first.process.kill('SIGKILL');
    await first.exit;
    const second = run(['seed', '--dry-run']);
    expect(await second.exit).toBe(0);
    expect(second.output()).toContain(
      'entities: 0 to create, 0 to change, 0 to remove; relationships: 0 to create, 0 to change, 0 to remove',
    );
  });

  it('is not ready at once on SIGTERM, asks clients to leave, then ends well', async () => {
    const service = run(['serve']);
    await service.until('ready: GraphiQL at');
    const origin = originOf(service);
    service.process.kill('SIGTERM');
    await service.until('stopping');
    const late = await askOver(origin, '{ coverage { articleCount } }');
    expect([late.status, late.headers.get('connection'), await late.json()]).toMatchObject([
      200,
      'close',
      { data: { coverage: { articleCount: 18 } } },
    ]);
    expect(await readiness(origin)).toEqual([503, { status: 'not ready', reason: 'stopping' }]);
    expect(await service.exit).toBe(0);
    expect(service.output()).toContain('"msg":"stopped"');
  });
});

describe('a clear message', () => {
  it('says that the port is taken', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as AddressInfo;
    const service = run(['serve'], { PORT: String(port) });
    expect(await service.exit).toBe(1);
    expect(service.output()).toContain(
      `Port ${String(port)} is in use. End what listens there, or set PORT to another one.`,
    );
    await new Promise((resolve) => taken.close(resolve));
  });

  it('says that the store is locked', async () => {
    const first = run(['serve']);
    await first.until('ready: GraphiQL at');
    const second = run(['serve']);
    expect(await second.exit).toBe(3);
    expect(second.output()).toBe(
      `The database ${path.join(folder, 'graph.grafeo')} is in use by another process. End that one, or set DATA_DIR to another folder.\n`,
    );
  });

  it('says which variables are wrong', async () => {
    const service = run(['serve'], { PORT: 'x', LOG_LEVEL: 'loud' });
    expect(await service.exit).toBe(1);
    expect(service.output()).toMatch(
      /^The environment is not right:\n {2}PORT: .*\n {2}LOG_LEVEL: .*\nSee \.env\.example/,
    );
  });

  it('says that the data folder cannot be made', async () => {
    const inFile = path.join(folder, 'file', 'data');
    writeFileSync(path.dirname(inFile), '');
    const service = run(['serve'], { DATA_DIR: inFile });
    expect(await service.exit).toBe(3);
    expect(service.output()).toBe(
      `The data folder ${inFile} cannot be created. Set DATA_DIR to a folder that can be written.\n`,
    );
  });

  it('lists the commands', async () => {
    const help = run(['--help']);
    expect(await help.exit).toBe(0);
    expect(help.output()).toMatch(/serve[\s\S]*seed[\s\S]*check-evidence/);
  });
});

describe('a database that is down', () => {
  it('leaves the service live and not ready, and questions are a 503', async () => {
    const port = await freePort();
    const service = run(['serve'], { NEO4J_URI: `bolt://127.0.0.1:${String(port)}`, NEO4J_PASSWORD: 'x' });
    await service.until('not ready, trying again');
    const origin = originOf(service);
    expect((await fetch(`${origin}/health/live`)).status).toBe(200);
    expect(await readiness(origin)).toEqual([
      503,
      { status: 'not ready', reason: 'The database cannot be reached. Check NEO4J_URI, and that Neo4j is running.' },
    ]);
    const answer = await askOver(origin, '{ node(id: "agency:most") { id } }');
    expect([
      answer.status,
      ((await answer.json()) as { errors: { extensions: object }[] }).errors[0]?.extensions,
    ]).toEqual([503, { code: 'STORE_UNAVAILABLE' }]);
    service.process.kill('SIGTERM');
    expect(await service.exit).toBe(0);
  });

  it.skipIf(inject('neo4j') === null)('says that the password is wrong', async () => {
    const address = inject('neo4j');
    const service = run(['serve'], {
      NEO4J_URI: address?.uri ?? '',
      NEO4J_USERNAME: address?.username ?? '',
      NEO4J_PASSWORD: 'wrong',
    });
    await service.until('not ready, trying again');
    expect(await readiness(originOf(service))).toEqual([
      503,
      { status: 'not ready', reason: 'The database refused the login. Check NEO4J_USERNAME and NEO4J_PASSWORD.' },
    ]);
  });
});
