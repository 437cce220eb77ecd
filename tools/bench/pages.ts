import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { madePage } from './made-page.ts';

const LABELLED = '../shared/eval/dev';

/** Pages to measure by: the labelled ones beside the repository, or made ones where they are not there. */
export function benchPages(): { source: string; pages: Uint8Array[] } {
  if (!existsSync(LABELLED))
    return {
      source: '100 made pages',
      pages: Array.from({ length: 100 }, (_, i) => Buffer.from(madePage(i, 6200))),
    };
  const names = readdirSync(LABELLED)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  return {
    source: `the ${names.length} labelled pages`,
    pages: names.map((name) => readFileSync(join(LABELLED, name))),
  };
}
