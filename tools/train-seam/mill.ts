/** Labelled pages made for training: milled from the articles of one fold, in all styles. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { type Gold, readGold } from '../labels/gold.ts';

export interface LabelledPage {
  name: string;
  source: string;
  gold: Gold;
}

/** Seeds for each style: the more there are, the more often each article comes in another layout. */
const STYLES = ['md', 'plain', 'indent', 'flat'];

/** `rounds` × 4 styles × `pages` pages, made of `articles` (JSON lines) in the folder `scratch`. */
export function millPages(
  shared: string,
  scratch: string,
  articles: string,
  { rounds, pages, name }: { rounds: number; pages: number; name: string },
): LabelledPage[] {
  const input = path.join(scratch, `${name}.jsonl`);
  fs.writeFileSync(input, articles);
  const out: LabelledPage[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const style of STYLES) {
      const dir = path.join(scratch, `${name}-${style}-${round}`);
      const args = ['--pages', `${pages}`, '--seed', `seam-${name}-${round}`, '--style', style];
      execFileSync('node', [path.join(shared, 'mill/pagemill.mjs'), input, dir, ...args]);
      out.push(...readPages(dir));
    }
  }
  return out;
}

/** The labelled pages of a folder, by name. */
export function readPages(dir: string): LabelledPage[] {
  const files = fs.readdirSync(dir).filter((file) => file.endsWith('.gold.json'));
  return files.sort().map((file) => ({
    name: file.replace('.gold.json', ''),
    ...readGold(path.join(dir, file)),
  }));
}
