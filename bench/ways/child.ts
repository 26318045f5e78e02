/** A server in a process of its own, ended with this one. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface Child {
  readonly pid: number;
  /** What the first line that matches has in its parentheses. */
  readonly said: string;
  readonly stop: () => Promise<void>;
}

const startWithin = 60_000;

/** Starts `node` with the arguments and waits for a line of its output that matches. Throws when it ends before. */
export const startChild = async (
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  ready: RegExp,
): Promise<Child> => {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const onExit = (): void => void child.kill();
  process.once('exit', onExit);
  const limit = setTimeout(onExit, startWithin);
  const said = await firstMatch(child, ready);
  clearTimeout(limit);
  return {
    pid: child.pid ?? 0,
    said,
    stop: async () => {
      process.removeListener('exit', onExit);
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
};

const firstMatch = (child: ChildProcess, ready: RegExp): Promise<string> =>
  new Promise((resolve, reject) => {
    if (child.stdout === null) throw new Error('The output is not a pipe.');
    createInterface({ input: child.stdout }).on('line', (line) => {
      const found = ready.exec(line)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      reject(new Error(`The server ended with ${String(code ?? signal)} before it answered.`));
    });
  });
