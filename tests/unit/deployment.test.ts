/** What docker-compose.yml and the Dockerfile must hold, tested without a Docker engine. */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const read = (file: string) => readFileSync(join(import.meta.dirname, '../..', file), 'utf8');

const texts = z.array(z.string());
const Service = z.object({
  image: z.string().optional(),
  build: z.string().optional(),
  restart: z.string(),
  ports: texts,
  volumes: texts,
  environment: z.record(z.string(), z.string()),
  depends_on: z.unknown().optional(),
  healthcheck: z.object({ test: texts, interval: z.string(), start_period: z.string() }),
});
const Compose = z.object({
  services: z.object({ neo4j: Service, service: Service }),
  volumes: z.record(z.string(), z.null()),
});

const { services, volumes } = Compose.parse(parse(read('docker-compose.yml')));
const { neo4j, service } = services;

/** Each instruction of the Dockerfile, continued lines joined; those of the last stage are what runs. */
const instructions = read('Dockerfile')
  .replace(/\\\n\s*/g, '')
  .split('\n')
  .filter((line) => /^[A-Z]+ /.test(line));
const lastStage = instructions.slice(instructions.findLastIndex((line) => line.startsWith('FROM ')));
const argumentsOf = (instruction: string): string[] =>
  lastStage.filter((line) => line.startsWith(`${instruction} `)).map((line) => line.slice(instruction.length + 1));

describe('docker-compose.yml', () => {
  it('publishes ports on this machine only', () => {
    expect([...neo4j.ports, ...service.ports]).toEqual([
      '127.0.0.1:7474:7474',
      '127.0.0.1:7687:7687',
      '127.0.0.1:4000:4000',
    ]);
  });

  it('refuses to start without a password, and says what to set', () => {
    const required = /\$\{NEO4J_PASSWORD:\?Set NEO4J_PASSWORD\b[^}]*\}$/;
    expect(neo4j.environment['NEO4J_AUTH']).toMatch(required);
    expect(service.environment['NEO4J_PASSWORD']).toMatch(required);
  });

  it('gives Neo4j only settings of the server: the image writes every NEO4J_ variable into neo4j.conf', () => {
    for (const name of Object.keys(neo4j.environment)) expect(name).toMatch(/^NEO4J_(AUTH$|server_|db_|dbms_)/);
  });

  it('starts the service on the Neo4j beside it once that is healthy, and both again after a crash', () => {
    expect(neo4j.image).toBe('neo4j:5.26-community');
    expect(service.build).toBe('.');
    expect([neo4j.restart, service.restart]).toEqual(['unless-stopped', 'unless-stopped']);
    expect(service.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(service.environment['NEO4J_URI']).toBe('neo4j://neo4j:7687');
  });

  it('keeps the data in named volumes, so that a new container finds it', () => {
    expect(neo4j.volumes).toEqual(['neo4j-data:/data', 'neo4j-logs:/logs']);
    expect(service.volumes).toEqual(['service-data:/data']);
    expect(Object.keys(volumes)).toEqual(['neo4j-data', 'neo4j-logs', 'service-data']);
  });

  it('checks Neo4j without its password: failed logins would lock the account', () => {
    expect(neo4j.healthcheck.test.slice(0, 2)).toEqual(['CMD', 'wget']);
    expect(neo4j.healthcheck.test.join(' ')).not.toMatch(/NEO4J_AUTH|PASSWORD/);
  });
});

describe('Dockerfile', () => {
  it('copies what the service reads at run time', () => {
    const copied = argumentsOf('COPY').map((line) => line.split(' ').at(-2));
    const read = ['/app/package.json', '/app/node_modules', '/app/dist', 'cypher', 'seeds', 'schema.graphql'];
    expect(copied).toEqual(read);
  });

  it('gets these for the build, and no secrets', () => {
    const ignored = read('.dockerignore').split('\n');
    for (const needed of ['src', 'cypher', 'seeds', 'schema.graphql', 'package-lock.json', 'tsconfig.json']) {
      expect(ignored).not.toContain(needed);
    }
    expect(ignored).toEqual(expect.arrayContaining(['.env', '.env.*', '.git', '**/node_modules']));
  });

  it('runs `serve` as a user that is not root, on Debian, with its data in a volume that the user owns', () => {
    expect(argumentsOf('FROM')).toEqual(['node:20-bookworm-slim']);
    expect(argumentsOf('USER')).toEqual(['1000:1000']);
    expect(argumentsOf('VOLUME')).toEqual(['/data']);
    expect(argumentsOf('RUN')).toEqual(['install -d -o node -g node /data']);
    expect(argumentsOf('ENV').join(' ')).toContain('DATA_DIR=/data');
    expect(argumentsOf('EXPOSE')).toEqual(['4000']);
    expect([...argumentsOf('ENTRYPOINT'), ...argumentsOf('CMD')]).toEqual([
      '["node", "dist/cli/main.js"]',
      '["serve"]',
    ]);
  });
});

const imageCheck = texts.parse(JSON.parse(argumentsOf('HEALTHCHECK')[0]?.split('CMD ')[1] ?? ''));

describe.each([
  ['docker-compose.yml', service.healthcheck.test.slice(1)],
  ['Dockerfile', imageCheck],
])('the health check of the service in %s', (_file, command) => {
  it.each([
    { readiness: 200, exit: 0 },
    { readiness: 503, exit: 1 },
  ])('ends with $exit when /health/ready answers $readiness', async ({ readiness, exit }) => {
    const server = createServer((request, response) => {
      response.writeHead(request.url === '/health/ready' ? readiness : 404).end();
    });
    const port = await listen(server);
    expect(await exitCode(command, port)).toBe(exit);
    server.close();
  });

  it('ends with 1 when nothing listens', async () => {
    const server = createServer();
    const port = await listen(server);
    await new Promise((closed) => server.close(closed));
    expect(await exitCode(command, port)).toBe(1);
  });
});

const listen = async (server: Server): Promise<number> => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
};

/** Of the check, asking another port than 4000. */
const exitCode = async ([, ...rest]: string[], port: number): Promise<number | null> => {
  const commandLine = rest.map((part) => part.replace(':4000/', `:${String(port)}/`));
  const check = execFile(process.execPath, commandLine, { env: { PORT: String(port) } });
  await once(check, 'exit');
  return check.exitCode;
};
