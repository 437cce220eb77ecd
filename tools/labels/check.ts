/** How often the labels are right on labelled pages: `tsx tools/labels/check.ts DIR [--model=FILE] [--folds=DIR] [--show | --all]`. */
import fs from 'node:fs';
import path from 'node:path';
import { label } from '../../src/label/index.ts';
import { loadLabelModel, unpack } from '../../src/label/model.ts';
import { readBlocks } from '../../src/read/blocks.ts';
import { Uncounted } from '../train-seam/uncounted.ts';
import { readGold, truthOf } from './gold.ts';

process.stdout.on('error', () => process.exit()); // `| head`
const [dir = '', ...flags] = process.argv.slice(2);
const own = flags.find((flag) => flag.startsWith('--model='))?.slice(8);
const model = own ? unpack(JSON.parse(fs.readFileSync(own, 'utf8'))) : loadLabelModel();
const tally = new Map<string, number>();
const seen = new Map<string, { tp: number; fp: number; fn: number }>();
const count = (id: string) => {
  if (!seen.has(id)) seen.set(id, { tp: 0, fp: 0, fn: 0 });
  return seen.get(id)!;
};
const folds = flags.find((flag) => flag.startsWith('--folds='))?.slice(8);
const uncounted = folds ? new Uncounted(folds, new URL('../../../shared', import.meta.url).pathname) : null;
let right = 0;
let all = 0;
const styles = new Map<string, [number, number]>();
for (const file of fs
  .readdirSync(dir)
  .filter((f) => f.endsWith('.gold.json'))
  .sort()) {
  const { source, gold } = readGold(path.join(dir, file));
  const blocks = readBlocks(source);
  uncounted?.use(gold);
  const truths = truthOf(source, gold, blocks);
  const style = styles.get(gold.style) ?? [0, 0];
  styles.set(gold.style, style);
  label(blocks, { model }).forEach((guess, i) => {
    const truth = truths[i];
    if (!truth) return;
    const t = truth.label + (truth.continues ? '+' : truth.orphan ? '~' : '');
    const g = guess.label + (guess.continues ? '+' : guess.orphan > 0.5 ? '~' : '');
    all++;
    style[1]++;
    if (t === g || (truth.either && (g === 'body' || g === 'subhead'))) {
      right++;
      style[0]++;
      count(t).tp++;
    } else {
      count(t).fn++;
      count(g).fp++;
      tally.set(`${t} → ${g}`, (tally.get(`${t} → ${g}`) ?? 0) + 1);
      if (flags.includes('--all') || (flags.includes('--show') && t[0] !== g[0]))
        console.log(
          `${file.slice(0, -10)}:${blocks[i]!.line} ${t} → ${g}  ${blocks[i]!.mark} ${blocks[i]!.text.slice(0, 40)}`,
        );
    }
  });
}
console.log(
  `blocks ${all}, right ${((100 * right) / all).toFixed(2)} %  ${[...styles].map(([s, [a, b]]) => `${s} ${((100 * a) / b).toFixed(2)}`).join('  ')}`,
);
for (const [id, { tp, fp, fn }] of [...seen].sort())
  console.log(
    `${id.padEnd(12)} F1 ${((200 * tp) / (2 * tp + fp + fn)).toFixed(1).padStart(5)}  n ${tp + fn}`,
  );
for (const [what, n] of [...tally].sort((a, b) => b[1] - a[1]).slice(0, 30))
  console.log(`${String(n).padStart(5)}  ${what}`);
