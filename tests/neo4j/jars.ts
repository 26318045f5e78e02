/** A Neo4j started from Maven Central's jars: where no Docker runs, Maven and Java 17 or later are enough. */
import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { neo4jClasspath } from './classpath.js';
import type { TestNeo4j } from './test-neo4j.js';
import { testPassword } from './test-neo4j.js';

/** A new, empty server; each call starts one more. With a port other than 0 one can come back where another was stopped. */
export const startNeo4jFromJars = async (port = 0): Promise<TestNeo4j> => {
  const flags = [
    '-Xmx1g',
    // The optimising compiler costs more than it saves in a minute of tests: ready in 4.4 s instead of 6.
    '-XX:TieredStopAtLevel=1',
    '-XX:+UseSerialGC',
  ];
  const program = join(import.meta.dirname, 'java/Neo4jServer.java');
  const { uri, stop } = await startJavaServer(flags, program, [testPassword, String(port)]);
  return { uri, username: 'neo4j', password: testPassword, database: 'neo4j', source: 'jars', stop };
};

export interface JavaServer {
  readonly uri: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/** Runs a Java program that starts a Neo4j, says `neo4j ready <uri>`, and ends when its standard input closes. */
export const startJavaServer = async (
  flags: readonly string[],
  program: string,
  args: readonly string[],
): Promise<JavaServer> => {
  // Its standard input is a pipe from here: when this process dies, killed or not, the pipe closes and the server ends.
  const server = spawn(java(), [...flags, '-cp', await neo4jClasspath(), program, ...args]);
  const uri = await readyUri(server);
  letProcessEnd(server);
  return { uri, pid: server.pid ?? 0, stop: () => stop(server) };
};

const java = (): string => {
  const home = process.env['JAVA_HOME'];
  return home ? join(home, 'bin', 'java') : 'java';
};

const readyWithin = 120_000;

const readyUri = async (server: ChildProcessWithoutNullStreams): Promise<string> => {
  let complaint = '';
  server.stderr.on('data', (text: Buffer) => {
    complaint = `${complaint}${text.toString()}`.slice(-10_000);
  });
  const limit = setTimeout(() => server.kill(), readyWithin);
  try {
    return await new Promise<string>((resolve, reject) => {
      // Never closed: a server whose output nobody reads would stand still once the pipe is full.
      createInterface({ input: server.stdout }).on('line', (line) => {
        const uri = /^neo4j ready (\S+)$/.exec(line)?.[1];
        if (uri !== undefined) resolve(uri);
      });
      server.once('error', (error) => {
        reject(new Error(`Java could not be started (${error.message})`, { cause: error }));
      });
      server.once('close', (code, signal) => {
        reject(new Error(`the server ended with ${String(code ?? signal)} (${rootCause(complaint)})`));
      });
    });
  } finally {
    clearTimeout(limit);
  }
};

/** The line of Java's complaint that says most: the innermost cause, else what it began with. */
const rootCause = (complaint: string): string => {
  const lines = complaint.split('\n').filter((line) => line.trim() !== '');
  return (lines.findLast((line) => line.startsWith('Caused by: ')) ?? lines[0] ?? 'without a word').slice(0, 300);
};

// A script that forgets stop(), or fails before it, still ends, and the server with it.
const letProcessEnd = (server: ChildProcessWithoutNullStreams): void => {
  server.unref();
  for (const pipe of [server.stdin, server.stdout, server.stderr]) (pipe as unknown as Socket).unref();
};

const stop = async (server: ChildProcessWithoutNullStreams): Promise<void> => {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.ref();
  const ended = once(server, 'exit');
  server.stdin.end();
  await ended;
};
