/**
 * Figures of the seam model on labelled pages: `npx tsx tools/train-seam/evaluate.ts [DIR …] [--model FILE]`.
 * DIR defaults to the pages in shared/eval/dev beside the project.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { unpackModel } from '../../src/seam/file.ts';
import { localScore } from '../../src/seam/local.ts';
import { SeamModel } from '../../src/seam/model.ts';
import { PageSeams } from '../../src/seam/page-seams.ts';
import { linePairs } from './cases-local.ts';
import { edgeFigures, type Figure, lineFigures, readAll, seamFigures, storyFigures } from './figures.ts';
import { microseconds } from './measure.ts';
import { readPages } from './mill.ts';

const root = new URL('../..', import.meta.url).pathname;
const { positionals, values: opt } = parseArgs({
  allowPositionals: true,
  options: { model: { type: 'string', default: path.join(root, 'src/models/seam.bin') } },
});
const dirs = positionals.length ? positionals : [path.join(root, '../shared/eval/dev')];
const file = fs.readFileSync(opt.model);
const { ngrams, networks } = unpackModel(file);
const model = new SeamModel(ngrams, networks);
const labelled = dirs.flatMap(readPages);
const pages = readAll(labelled, model);

function print({ name, auc, first, asked }: Figure): void {
  const share = first ? `  first ${(100 * first).toFixed(1)} %` : '';
  console.log(`${name.padEnd(48)} AUC ${auc.toFixed(4)}${share}  of ${asked}`);
}

function printSpeed(): void {
  const lines = labelled.flatMap(linePairs);
  const line = microseconds(lines.length, (i) => {
    localScore(ngrams, model.network('local'), lines[i]!.previous, lines[i]!.next);
  });
  const all = pages.flatMap(({ pieces, seams }) =>
    pieces.flatMap((_, tail) => pieces.map((_, head) => () => seams.score(tail, head))),
  );
  const pair = microseconds(Math.min(all.length, 100_000), (i) => all[i]!());
  const page = microseconds(pages.length, (i) => new PageSeams(pages[i]!.pieces, model));
  const load = microseconds(10, () => unpackModel(file));
  console.log(
    `µs of processor time: continuesLocally ${line.toFixed(1)}, score ${pair.toFixed(1)}, a page ${page.toFixed(0)}, unpacking the model ${load.toFixed(0)}`,
  );
}

for (const figures of [seamFigures(pages), storyFigures(pages), edgeFigures(pages, model)])
  figures.forEach(print);
lineFigures(labelled, model).forEach(print);
printSpeed();
