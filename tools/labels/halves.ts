/**
 * Parts labelled pages into two halves by the fold of their articles: `npx tsx tools/labels/halves.ts FOLDS OUT DIR…`
 * makes OUT/0/NAME and OUT/1/NAME for each DIR (NAME: its last two folders), with links to the pages. A model learned from
 * one half (`train.ts`) has not learned from the pages of the other: `tools/order/train.ts --labels` reads each page by it.
 */
import fs from 'node:fs';
import path from 'node:path';
import { Uncounted } from '../train-seam/uncounted.ts';
import type { Gold } from './gold.ts';

const [folds, out, ...dirs] = process.argv.slice(2);
if (!folds || !out || !dirs.length) throw new Error('usage: halves.ts FOLDS OUT DIR…');
const shared = new URL('../../../shared', import.meta.url).pathname;
const uncounted = new Uncounted(folds, shared);

for (const dir of dirs) {
  const name = path.resolve(dir).split(path.sep).slice(-2).join('-');
  for (const half of ['0', '1']) fs.mkdirSync(path.join(out, half, name), { recursive: true });
  for (const file of fs.readdirSync(dir).filter((f) => f.endsWith('.gold.json'))) {
    const fold = uncounted.foldOf(JSON.parse(fs.readFileSync(path.join(dir, file), 'utf8')) as Gold);
    if (fold < 0) continue;
    const page = file.slice(0, -'.gold.json'.length);
    for (const end of ['.gold.json', '.txt'])
      fs.symlinkSync(path.resolve(dir, page + end), path.join(out, String(fold % 2), name, page + end));
  }
}
