/** What the machine is, and who uses its processors: from /proc, so on Linux only. */
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

// USER_HZ is 100 on every Linux that Node runs on.
const tickMs = 10;

/** Milliseconds of processor time that the whole machine has spent so far, time stolen by its host included. */
export const machineCpuMs = (): number => {
  const [user, nice, system, , , irq, softirq, steal] = (
    /^cpu +(.+)$/m.exec(readFileSync('/proc/stat', 'utf8'))?.[1] ?? ''
  )
    .split(' ')
    .map(Number);
  return [user, nice, system, irq, softirq, steal].reduce<number>((sum, ticks) => sum + (ticks ?? 0), 0) * tickMs;
};

/** Milliseconds of processor time that the processes have spent so far. */
export const processCpuMs = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => {
    const [user, system] =
      readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
        .split(') ')[1]
        ?.split(' ')
        .slice(11, 13)
        .map(Number) ?? [];
    return sum + ((user ?? 0) + (system ?? 0)) * tickMs;
  }, 0);

/** The memory a process has in use now, in MB. */
export const residentMb = (pid: number): number => {
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1];
  return Math.round(Number(kilobytes) / 1024);
};

export const describeMachine = (): string => {
  const [first] = cpus();
  return `${String(cpus().length)} × ${first?.model.trim() ?? 'unknown processor'}, ${String(Math.round(totalmem() / 2 ** 30))} GB, Linux`;
};
