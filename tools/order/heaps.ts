/**
 * How many lines of heaps of headings have the right label, by how much weighs what they lose when one text has to tell
 * them (see src/order/regroup.ts): `tsx tools/order/heaps.ts DIR…`. Pages that no model has learned from tell the weight.
 */
import path from 'node:path';
import { heapsOf } from '../../src/label/heaps.ts';
import { Labels } from '../../src/label/index.ts';
import { loadOrderModel } from '../../src/order/model.ts';
import { restoreOrder } from '../../src/order/order.ts';
import { regroup } from '../../src/order/regroup.ts';
import { pageSeams } from '../../src/order/seams.ts';
import { readBlocks } from '../../src/read/blocks.ts';
import { runsOf } from '../../src/segment/breaks.ts';
import { unitsOf } from '../../src/units/units.ts';
import { readGold, truthOf } from '../labels/gold.ts';
import { namesIn } from './pages.ts';

const WEIGHTS = [0, 0.15, 0.3, 0.45, 0.6, 0.9, 1.5];
const model = loadOrderModel();

for (const dir of process.argv.slice(2)) {
  const right = WEIGHTS.map(() => 0);
  let heaps = 0;
  let all = 0;
  for (const name of namesIn(dir)) {
    const { source, gold } = readGold(path.join(dir, `${name}.gold.json`));
    const blocks = readBlocks(source);
    const labels = new Labels(blocks);
    const found = heapsOf(labels);
    if (!found.length) continue;
    const units = unitsOf(source, labels.labelled());
    const seams = pageSeams(source, units);
    const runs = runsOf(source, units, seams, model);
    const stories = restoreOrder(source, runs, { seams, model, leave: () => {} });
    const truths = new Map(truthOf(source, gold, blocks).map((truth, i) => [blocks[i], truth]));
    const lines = new Set(found.flatMap(({ from, to }) => labels.texts.slice(from, to)));
    heaps += found.length;
    all += [...lines].filter((line) => truths.get(line)).length;
    WEIGHTS.forEach((weight, w) => {
      const again = new Labels(blocks);
      again.read(regroup(source, labels, stories, weight));
      for (const { block, label, continues } of again.labelled()) {
        const truth = truths.get(block);
        if (lines.has(block) && truth?.label === label && truth.continues === continues) right[w]!++;
      }
    });
  }
  const shares = WEIGHTS.map((weight, w) => `${weight}: ${((100 * right[w]!) / all).toFixed(1)} %`);
  console.log(`${dir}: ${heaps} heaps, ${all} lines; right by weight ${shares.join(', ')}`);
}
