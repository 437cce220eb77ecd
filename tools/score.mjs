/**
 * Scores the built command line on the labelled pages beside the repository and prints a table for each set.
 * `--floors` holds each set against its floors in tests/floors.json and ends with 1 where one is not reached; other
 * options (`--by style`, `--worst 10`) go to the scorer. Without ../shared it says that it skipped.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SETS = [
  'seed',
  'eval/dev',
  'eval/typeset/poppler-raw',
  'eval/typeset/mupdf',
  'eval/typeset/tesseract',
  'eval/typeset/poppler',
];

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const shared = '../shared';
const options = process.argv.slice(2);
const held = options.includes('--floors');
const floors = held ? JSON.parse(readFileSync('tests/floors.json', 'utf8')) : {};
const passed = options.filter((option) => option !== '--floors');

if (!existsSync(join(shared, 'eval/score.mjs'))) console.log(`skipped: there is no ${shared}/eval`);
else for (const set of SETS) score(set);

function score(set) {
  const folder = mkdtempSync(join(tmpdir(), 'paperparse-floors-'));
  const file = join(folder, 'floors.json');
  writeFileSync(file, JSON.stringify(floors[set] ?? {}));
  console.log(`\n== ${set}`);
  const scorer = [join(shared, 'eval/score.mjs'), join(shared, set), '--run', 'node bin/paperparse.js'];
  const { status } = spawnSync(process.execPath, [...scorer, ...passed, '--floors', file], {
    stdio: 'inherit',
  });
  rmSync(folder, { recursive: true });
  if (status !== 0) process.exitCode = 1;
}
