import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { costOf } from './measure.ts';

export interface Rival {
  name: string;
  /** Percent. */
  b3: number;
  exact: number;
  perfect: number;
  /** Processor time for all pages in one process, ms. */
  cpu: number;
}

const SCORER = '../shared/eval/score.mjs';
const PAGES = '../shared/eval/dev';

const COMMANDS: readonly [name: string, command: string][] = [
  ['paperparse', 'node bin/paperparse.js'],
  ['split at `#`', 'node tools/bench/split-at.mjs hash'],
  ['split at 本报讯 and bylines', 'node tools/bench/split-at.mjs lead'],
  ['remark-parse, split at headings', 'node tools/bench/split-at.mjs remark'],
];

/** Quality and speed side by side on the labelled pages; a sentence where they are not there. */
export function rivals(): Rival[] | string {
  if (!existsSync(SCORER)) return 'skipped: there are no labelled pages beside the repository';
  return COMMANDS.map(([name, command]) => {
    const { cpu } = costOf(`${command} ${PAGES}/*.txt`);
    const run = spawnSync(process.execPath, [SCORER, PAGES, '--run', command, '--json'], {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    });
    const score = JSON.parse(run.stdout) as Record<string, number>;
    const percent = (key: string) => 100 * (score[key] ?? 0);
    return {
      name,
      b3: percent('b3_f1'),
      exact: percent('articles_exact'),
      perfect: percent('articles_perfect'),
      cpu,
    };
  });
}
