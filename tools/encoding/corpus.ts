import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** One line in five is kept for measuring and never counted for the tables. */
const HELD_OUT = 5;

export interface Corpus {
  simplified: string[];
  traditional: string[];
}

/** News lines from a gzipped text file; `part` says which: `count` for the tables, `measure` for the benchmark. */
export function readCorpus(path: string, part: 'count' | 'measure'): Corpus {
  const all = gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter(Boolean);
  const simplified = all.filter((_, index) => (index % HELD_OUT === 0) === (part === 'measure'));
  return { simplified, traditional: toTraditional(simplified) };
}

/** ICU's own transliteration (`uconv -x Hans-Hant`), line by line. */
export function toTraditional(lines: string[]): string[] {
  const run = spawnSync('uconv', ['-f', 'utf-8', '-t', 'utf-8', '-x', 'Hans-Hant'], {
    input: lines.join('\n'),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(`uconv (package icu-devtools) is needed: ${run.error ?? run.stderr}`);
  return run.stdout.split('\n');
}
