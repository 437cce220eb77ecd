/**
 * npx tsx tools/order/outline.ts DIR [NAME…] [--gold] [--runs]: the stories of pages as they are put together (or, with
 * --runs, the runs they are made of), and the article that each part truly belongs to. Stories that are whole are one line.
 */
import type { Unit } from '../../src/block.ts';
import { loadOrderModel } from '../../src/order/model.ts';
import { restoreOrder } from '../../src/order/order.ts';
import { pageSeams } from '../../src/order/seams.ts';
import { runsOf } from '../../src/segment/breaks.ts';
import { textOf } from '../../src/text.ts';
import { unitsOf } from '../../src/units/units.ts';
import { type LabelledPage, namesIn, readLabelled, readTrue } from './pages.ts';

const [dir, ...only] = process.argv.slice(2).filter((arg) => !arg.startsWith('--')) as [string, ...string[]];
const read = process.argv.includes('--gold') ? readTrue : readLabelled;
for (const name of only.length ? only : namesIn(dir)) show(read(dir, name));

function show(page: LabelledPage): void {
  console.log(`== ${page.name} ${page.gold.flags}`);
  const units = unitsOf(page.source, page.blocks);
  const seams = pageSeams(page.source, units);
  const model = loadOrderModel();
  const runs = runsOf(page.source, units, seams, model);
  if (process.argv.includes('--runs'))
    for (const run of runs) lines(page, run.units, `${run.id} ${run.kind}`);
  else
    restoreOrder(page.source, runs, { seams, model, leave: () => {} }).forEach((story, s) => {
      lines(
        page,
        [...story.runs, ...story.photos].flatMap((run) => run.units),
        `story ${s}`,
      );
    });
}

function lines(page: LabelledPage, units: readonly Unit[], title: string): void {
  const owner = (unit: Unit) => page.truth[unit.blocks[0]!.block.id]?.article ?? '?';
  const parts: { key: string; line: number; text: string }[] = [];
  for (const unit of units) {
    const key = `${unit.label} a${owner(unit)}`;
    const text = textOf(page.source, unit.spans).replace(/\n/g, ' ');
    if (parts.at(-1)?.key === key) parts.at(-1)!.text += text;
    else parts.push({ key, line: unit.blocks[0]!.block.line, text });
  }
  console.log(title);
  for (const { key, line, text } of parts)
    console.log(
      `    ${String(line).padStart(4)} ${key.padEnd(13)} ${text.length > 50 ? `${text.slice(0, 26)} … ${text.slice(-20)} (${text.length})` : text}`,
    );
}
