/**
 * Scores the built command line on the labelled pages beside the repository, and on pages of many papers that the mill there makes
 * of the validation articles of tools/papers, those of the second file in other forms (tools/papers/forms.ts), too; prints a table
 * for each set.
 * `--floors` holds each set against its floors in tests/floors.json and ends with 1 where one is not reached; other
 * options (`--by style`, `--worst 10`) go to the scorer. Without ../shared it says that it skipped.
 */
import { execFileSync, spawnSync } from 'node:child_process';
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

/** Pages of many papers: articles, and the mill's options for them. */
const PAPERS = ['validation', 'validation-2'].flatMap((articles) => {
  const name = articles.replace('validation', 'papers');
  return [
    [`${name}/md`, articles, '--style', 'md', '--clean'],
    [`${name}/plain`, articles, '--style', 'plain', '--clean'],
    [`${name}/damaged`, articles],
  ];
});

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const shared = '../shared';
const options = process.argv.slice(2);
const held = options.includes('--floors');
const floors = held ? JSON.parse(readFileSync('tests/floors.json', 'utf8')) : {};
const passed = options.filter((option) => option !== '--floors');

if (!existsSync(join(shared, 'eval/score.mjs'))) console.log(`skipped: there is no ${shared}/eval`);
else {
  for (const set of SETS) score(set, join(shared, set));
  for (const [set, articles, ...style] of PAPERS) {
    const folder = mkdtempSync(join(tmpdir(), 'paperparse-papers-'));
    const file = `tools/papers/${articles}.jsonl.gz`;
    const mill = ['tsx', 'tools/papers/mill.ts', file, folder, '--pages', '99', '--seed', '1', ...style];
    execFileSync('npx', mill);
    score(set, folder);
    if (style.includes('--clean') && articles === 'validation-2') {
      execFileSync('npx', ['tsx', 'tools/papers/forms.ts', folder, join(folder, 'forms')]);
      score(`${set}, forms`, join(folder, 'forms'));
      execFileSync('npx', ['tsx', 'tools/papers/forms.ts', folder, join(folder, 'epaper'), 'epaper']);
      score(`${set}, epaper`, join(folder, 'epaper'));
      if (set.endsWith('plain')) {
        execFileSync('npx', ['tsx', 'tools/papers/forms.ts', folder, join(folder, 'exports'), 'exports']);
        score(`${set}, exports`, join(folder, 'exports'));
      }
    }
    rmSync(folder, { recursive: true });
  }
}

function score(set, pages) {
  const folder = mkdtempSync(join(tmpdir(), 'paperparse-floors-'));
  const file = join(folder, 'floors.json');
  writeFileSync(file, JSON.stringify(floors[set] ?? {}));
  console.log(`\n== ${set}`);
  const scorer = [join(shared, 'eval/score.mjs'), pages, '--run', 'node bin/paperparse.js'];
  const { status } = spawnSync(process.execPath, [...scorer, ...passed, '--floors', file], {
    stdio: 'inherit',
  });
  rmSync(folder, { recursive: true });
  if (status !== 0) process.exitCode = 1;
}
