/**
 * Measuring the ways against each other. A round asks every way for a moment, one after the other, in an order that
 * rotates; a round in which others used the processor is dropped whole, so that ratios compare like with like.
 */
import { machineCpuMs, processCpuMs } from './machine.js';
import type { Question, Variables } from './questions/question.js';
import type { Way, WayName } from './ways/way.js';

export interface Plan {
  readonly rounds: number;
  /** How long a way is asked in a round. */
  readonly sliceMs: number;
  readonly warmUpMs: number;
  /** The share of one processor that others may use in a round that counts. */
  readonly foreignShare: number;
  /** How often a round that was disturbed may be tried again, in all. */
  readonly spareRounds: number;
}

export interface Measured {
  readonly way: WayName;
  readonly p50: number;
  readonly p99: number;
  readonly perSecond: number;
  readonly requests: number;
}

export interface Comparison {
  readonly measured: readonly Measured[];
  readonly kept: number;
  readonly dropped: number;
}

interface Slice {
  readonly latencies: readonly number[];
  readonly wallMs: number;
}

export const compare = async (
  ways: readonly Way[],
  question: Question,
  variables: readonly Variables[],
  concurrency: number,
  plan: Plan,
  databasePid: number,
): Promise<Comparison> => {
  const pids = [process.pid, databasePid, ...ways.flatMap(({ pid }) => (pid === null ? [] : [pid]))];
  for (const way of ways) await ask(way, question, variables, concurrency, plan.warmUpMs);
  const kept = new Map(ways.map(({ name }) => [name, [] as Slice[]]));
  let rounds = 0;
  let dropped = 0;
  while (rounds < plan.rounds && dropped <= plan.spareRounds) {
    const turn = (rounds + dropped) % ways.length;
    const slices: [WayName, Slice][] = [];
    let foreign = 0;
    for (const way of [...ways.slice(turn), ...ways.slice(0, turn)]) {
      const before = { machine: machineCpuMs(), own: processCpuMs(pids) };
      const slice = await ask(way, question, variables, concurrency, plan.sliceMs);
      const others = machineCpuMs() - before.machine - (processCpuMs(pids) - before.own);
      foreign = Math.max(foreign, others / slice.wallMs);
      slices.push([way.name, slice]);
    }
    if (foreign > plan.foreignShare) {
      dropped += 1;
      continue;
    }
    rounds += 1;
    for (const [name, slice] of slices) kept.get(name)?.push(slice);
  }
  return { measured: ways.map(({ name }) => summary(name, kept.get(name) ?? [])), kept: rounds, dropped };
};

/** Asks for the time given with so many questions under way at once; each takes the next variables. */
const ask = async (
  way: Way,
  question: Question,
  variables: readonly Variables[],
  concurrency: number,
  milliseconds: number,
): Promise<Slice> => {
  const latencies: number[] = [];
  const started = performance.now();
  let next = 0;
  const worker = async (): Promise<void> => {
    do {
      const chosen = variables[next % variables.length] ?? {};
      next += 1;
      const begun = performance.now();
      await way.ask(question, chosen);
      latencies.push(performance.now() - begun);
    } while (performance.now() - started < milliseconds);
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return { latencies, wallMs: performance.now() - started };
};

const summary = (way: WayName, slices: readonly Slice[]): Measured => {
  const sorted = slices.flatMap(({ latencies }) => latencies).sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  const wallMs = slices.reduce((sum, slice) => sum + slice.wallMs, 0);
  return { way, p50: at(0.5), p99: at(0.99), perSecond: (sorted.length / wallMs) * 1000, requests: sorted.length };
};
