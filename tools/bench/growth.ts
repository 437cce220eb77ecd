import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type HardPage, hardPages } from './hard-pages.ts';
import { madePage } from './made-page.ts';

export interface Growth {
  name: string;
  /** Bytes of the input. */
  bytes: number;
  /** Processor time of the parse, in ms, start-up left out. */
  cpu: number;
  nanosecondsPerByte: number;
  /** Peak memory of the process less that of a process with a small page, as a multiple of the input. */
  memory: number;
  articles: number;
}

const LIMIT_MS = 120_000;
const SIZES = [16e3, 160e3, 1.6e6, 16e6];

/** One page of each size: three runs, the quickest. */
export function growth(): (Growth | string)[] {
  const pages = SIZES.map((bytes) => ({ name: `${bytes / 1000} kB`, text: () => madePage(7, bytes / 3) }));
  return measured(pages, 3);
}

/** Each of the worst cases, once. A case that does not end in two minutes is said to have failed. */
export function worstCases(only?: string): (Growth | string)[] {
  return measured(
    hardPages().filter(({ name }) => !only || name.includes(only)),
    1,
  );
}

function measured(pages: readonly HardPage[], runs: number): (Growth | string)[] {
  const folder = mkdtempSync(join(tmpdir(), 'paperparse-bench-'));
  const path = join(folder, 'page.txt');
  const rows = pages.map(({ name, text }) => {
    writeFileSync(path, text());
    const all = Array.from({ length: runs }, () => once(name, path));
    const good = all.filter((row) => typeof row !== 'string');
    return good.sort((a, b) => a.cpu - b.cpu)[0] ?? all[0]!;
  });
  rmSync(folder, { recursive: true });
  return rows;
}

const ONE = fileURLToPath(new URL('./one.mjs', import.meta.url));

function once(name: string, path: string): Growth | string {
  const run = spawnSync(process.execPath, [ONE, path], { encoding: 'utf8', timeout: LIMIT_MS });
  if (run.status !== 0) return `${name}: FAILED (${run.signal ?? run.stderr.trim().split('\n').at(-1)})`;
  const { bytes, cpu, base, peak, articles } = JSON.parse(run.stdout) as Record<string, number>;
  return {
    name,
    bytes: bytes!,
    cpu: cpu!,
    nanosecondsPerByte: (cpu! * 1e6) / bytes!,
    memory: (peak! - base!) / bytes!,
    articles: articles!,
  };
}
