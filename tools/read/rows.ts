/**
 * How well printed rows are put together: `tsx tools/read/rows.ts DIR… [--show]`. Each DIR holds labelled pages
 * (NAME.txt, NAME.gold.json). `first`: blocks that begin as no row does; `short`: blocks inside a paragraph that fill
 * no row; `across`: blocks that hold the end of one paragraph and the beginning of another.
 */
import fs from 'node:fs';
import path from 'node:path';
import { readBlocks } from '../../src/read/blocks.ts';
import { BEGINS_NO_ROW } from '../../src/read/read-line.ts';
import { fullWidths } from '../../src/read/row-widths.ts';
import { readGold } from '../labels/gold.ts';

process.stdout.on('error', () => process.exit()); // `| head`
const show = process.argv.includes('--show');
const NEIGHBOURS = 8;
/** So many em narrower than its neighbours, a block fills no row. */
const SHORT = 3;

for (const dir of process.argv.slice(2).filter((arg) => !arg.startsWith('--'))) {
  const tally = { pages: 0, blocks: 0, first: 0, short: 0, across: 0 };
  for (const file of fs.readdirSync(dir).filter((name) => name.endsWith('.gold.json'))) {
    const { source, gold } = readGold(path.join(dir, file));
    const items = gold.articles.flatMap(({ body }) => body.map(({ spans }) => spans));
    const item = new Int32Array(source.length).fill(-1);
    items.forEach((spans, i) => {
      for (const [start, end] of spans) item.fill(i, start, end);
    });
    const last = items.map((spans) => spans.at(-1)?.[1] ?? 0);
    const blocks = readBlocks(source);
    const full = fullWidths(
      blocks.map(({ width }) => width),
      NEIGHBOURS,
    );
    tally.pages++;
    tally.blocks += blocks.length;
    blocks.forEach(({ text, start, end, width, part }, i) => {
      const kind = () => {
        if (BEGINS_NO_ROW.test(text)) return 'first';
        const own = item[start]!;
        if (own < 0 || item[end - 1]! < 0) return null;
        if (own !== item[end - 1]) return 'across';
        const next = blocks[i + 1];
        const whole = part > 0 || next?.part || end >= last[own]! || !next || item[next.start] !== own;
        return !whole && width < full[i]! - SHORT ? 'short' : null;
      };
      const fault = kind();
      if (!fault) return;
      tally[fault]++;
      if (show) console.log(fault, file, [i - 1, i, i + 1].map((at) => blocks[at]?.text ?? '').join(' / '));
    });
  }
  console.log(dir, tally);
}
