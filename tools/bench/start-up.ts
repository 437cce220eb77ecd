import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { madePage } from './made-page.ts';
import { type Cost, costOf, median } from './measure.ts';

/** A usual page: 18 kB in UTF-8. */
const CHARACTERS = 6200;
const RUNS = 21;

export interface StartUp {
  command: string;
  cpu: number;
  wall: number;
  /** To bare Node, by processor time: the clock tells little on a busy machine. */
  ratio: number;
}

/** Whole processes, each command in turn, `RUNS` times; medians. */
export function startUp(): StartUp[] {
  const folder = mkdtempSync(join(tmpdir(), 'paperparse-bench-'));
  const page = join(folder, 'page.txt');
  writeFileSync(page, madePage(1, CHARACTERS));
  const commands = ['node -e 0', 'node bin/paperparse.js --version', `node bin/paperparse.js ${page}`];
  const costs: Cost[][] = commands.map(() => []);
  for (let run = 0; run < RUNS; run++)
    for (const [i, command] of commands.entries()) costs[i]!.push(costOf(command));
  rmSync(folder, { recursive: true });
  const cpu = costs.map((list) => median(list.map((cost) => cost.cpu)));
  return commands.map((command, i) => ({
    command: command.replace(page, 'page.txt'),
    cpu: cpu[i]!,
    wall: median(costs[i]!.map((cost) => cost.wall)),
    ratio: cpu[i]! / cpu[0]!,
  }));
}
