import { spawnSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';

/** The middle of the numbers. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;
}

/** The machine in words, for the head of a table. */
export function machine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${memory} GB; Node ${process.version}, ${process.platform}`;
}

/** What a process took: processor time (user and system) and time by the clock, in ms. */
export interface Cost {
  cpu: number;
  wall: number;
}

/** Runs a command (for a POSIX shell) and gives back what it cost. Throws where it fails. */
export function costOf(command: string): Cost {
  const from = performance.now();
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['-c', `${command} >/dev/null; e=$?; times; exit $e`],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`${command}: exit code ${status}\n${stderr.slice(0, 1000)}`);
  const children = stdout.trim().split('\n').at(-1)!;
  const cpu = [...children.matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, m, s]) => (Number(m) * 60 + Number(s)) * 1000,
  );
  return { cpu: cpu.reduce((a, b) => a + b, 0), wall: performance.now() - from };
}
