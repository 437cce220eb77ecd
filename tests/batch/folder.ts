import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Row } from '../../src/batch/row.ts';

/** An empty folder. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'paperparse-batch-'));
}

/** Writes files, by their names below a folder. */
export function fill(folder: string, files: Record<string, string | Uint8Array>): string {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return folder;
}

/** So many pages, all different, in several folders. */
export function pages(count: number, start = ''): Record<string, string> {
  const files: Record<string, string> = {};
  for (let at = 0; at < count; at++) {
    files[`${at % 7}/page-${String(at).padStart(5, '0')}.txt`] =
      `${start}老水塔第${at}号\n水塔昨天修好了。\n格、图纸摊在桌上。\n`;
  }
  return files;
}

/** All files below a folder, hidden ones too, by their names; their bytes as latin1. */
export function contents(folder: string): Record<string, string> {
  const found: Record<string, string> = {};
  const look = (below: Buffer) => {
    const path = Buffer.concat([Buffer.from(`${folder}/`), below]);
    for (const entry of readdirSync(path, { withFileTypes: true, encoding: 'buffer' as 'utf8' })) {
      const name = Buffer.concat([below, entry.name as unknown as Buffer]);
      if (entry.isDirectory()) look(Buffer.concat([name, Buffer.from('/')]));
      else
        found[name.toString('latin1')] = readFileSync(
          Buffer.concat([Buffer.from(`${folder}/`), name]),
        ).toString('latin1');
    }
  };
  if (existsSync(folder)) look(Buffer.alloc(0));
  return found;
}

/** The outputs alone: without ledgers, whose seconds differ from run to run. */
export function outputs(folder: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(contents(folder)).filter(([name]) => !name.startsWith('manifest')),
  );
}

export function rows(folder: string, ledger = 'manifest.jsonl'): Row[] {
  const path = join(folder, ledger);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line));
}

/** Rows without what differs from run to run. */
export function timeless(folder: string, ledger?: string): Row[] {
  return rows(folder, ledger).map((row) => ({ ...row, seconds: 0 }));
}

export async function until(holds: () => boolean, what: string): Promise<void> {
  const end = Date.now() + 20_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`never: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
