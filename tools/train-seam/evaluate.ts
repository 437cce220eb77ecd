/**
 * Figures of the seam model on labelled pages: `npx tsx tools/train-seam/evaluate.ts [DIR …] [--model FILE]`.
 * DIR defaults to the pages in shared/eval/dev beside the project.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { EDGE_FEATURES, endFeatures, startFeatures } from '../../src/seam/edges.ts';
import { unpackModel } from '../../src/seam/file.ts';
import { localScore } from '../../src/seam/local.ts';
import { SeamModel } from '../../src/seam/model.ts';
import { PageSeams } from '../../src/seam/page-seams.ts';
import { linePairs } from './cases-local.ts';
import { areaUnderCurve, microseconds } from './measure.ts';
import { readPages } from './mill.ts';
import { type LabelledPiece, piecesOf, rightHead } from './pieces.ts';

const root = new URL('../..', import.meta.url).pathname;
const { positionals, values: opt } = parseArgs({
  allowPositionals: true,
  options: { model: { type: 'string', default: path.join(root, 'src/models/seam.bin') } },
});
const dirs = positionals.length ? positionals : [path.join(root, '../shared/eval/dev')];
const { ngrams, networks } = unpackModel(fs.readFileSync(opt.model));
const model = new SeamModel(ngrams, networks);
const labelled = dirs.flatMap(readPages);
const pages = labelled
  .map(piecesOf)
  .filter(({ length }) => length > 1)
  .map((pieces) => ({ pieces, seams: new PageSeams(pieces, model) }));

/** Scores with their truths, and how often the best one is right. */
interface Tally {
  scores: number[];
  right: boolean[];
  asked: number;
  first: number;
}
const tally = (): Tally => ({ scores: [], right: [], asked: 0, first: 0 });

function ask(to: Tally, heads: number[], right: (head: number) => boolean, score: (head: number) => number) {
  let [best, most] = [-1, -Infinity];
  for (const head of heads) {
    const value = score(head);
    to.scores.push(value);
    to.right.push(right(head));
    if (value > most) [best, most] = [head, value];
  }
  to.asked++;
  if (best >= 0 && right(best)) to.first++;
}

const line = (name: string, { scores, right, asked, first }: Tally) =>
  `${name.padEnd(44)} AUC ${areaUnderCurve(scores, right).toFixed(4)}  first ${((100 * first) / asked).toFixed(1)} % of ${asked}`;

function seamFigures(): string[] {
  const [orphans, all, proposed] = [tally(), tally(), tally()];
  for (const { pieces, seams } of pages) {
    const heads = [...pieces.keys()].filter((i) => pieces[i]!.orphan);
    pieces.forEach((_, tail) => {
      const right = rightHead(pieces, tail);
      if (right < 0) return;
      const others = [...pieces.keys()].filter((i) => i !== tail);
      const score = (head: number) => seams.score(tail, head);
      const is = (head: number) => head === right;
      ask(
        orphans,
        heads.filter((i) => i !== tail),
        is,
        score,
      );
      ask(all, others, is, score);
      ask(proposed, seams.candidates(tail, others, 32), is, score);
    });
  }
  return [
    line('open tails × orphan heads', orphans),
    line('open tails × all other pieces', all),
    line('open tails × 32 candidates', proposed),
  ];
}

const nextUnit = (unit: string) => `body${Number(unit.slice(4)) + 1}`;
const isNext = (a: LabelledPiece, b: LabelledPiece) =>
  a.article === b.article && b.start === 0 && b.unit === nextUnit(a.unit);

function followFigures(): string[] {
  const [next, story] = [tally(), tally()];
  for (const { pieces, seams } of pages) {
    const starts = [...pieces.keys()].filter((i) => pieces[i]!.start === 0);
    pieces.forEach((piece, tail) => {
      if (piece.open || !pieces.some((other) => isNext(piece, other))) return;
      const heads = starts.filter((i) => i !== tail);
      ask(
        next,
        heads,
        (i) => isNext(piece, pieces[i]!),
        (i) => seams.follows(tail, i),
      );
      ask(
        story,
        heads,
        (i) => piece.article === pieces[i]!.article,
        (i) => seams.affinity(tail, i),
      );
    });
  }
  return [
    line('whole paragraph, next one (follows)', next),
    line('whole paragraph, same story (affinity)', story),
  ];
}

function edgeFigures(): string[] {
  const [open, orphan] = [tally(), tally()];
  const x = new Float64Array(EDGE_FEATURES.length);
  for (const piece of pages.flatMap(({ pieces }) => pieces)) {
    endFeatures(ngrams, piece.text, x);
    open.scores.push(model.network('open').run(x));
    open.right.push(piece.open);
    startFeatures(ngrams, piece.text, x);
    orphan.scores.push(model.network('orphan').run(x));
    orphan.right.push(piece.orphan);
  }
  return [
    `openness   AUC ${areaUnderCurve(open.scores, open.right).toFixed(4)}`,
    `orphanness AUC ${areaUnderCurve(orphan.scores, orphan.right).toFixed(4)}`,
  ];
}

function localFigures(): string[] {
  const pairs = labelled.flatMap(linePairs);
  const styles = [...new Set(pairs.map(({ style }) => style)), 'all'];
  return styles.map((style) => {
    const some = style === 'all' ? pairs : pairs.filter((pair) => pair.style === style);
    const scores = some.map(({ previous, next }) =>
      localScore(ngrams, model.network('local'), previous, next),
    );
    const truths = some.map(({ continues }) => continues);
    const hits = scores.filter((score, i) => score > 0 === truths[i]).length;
    const auc = areaUnderCurve(scores, truths).toFixed(4);
    return `continuesLocally, ${`${style}:`.padEnd(8)} AUC ${auc}  right at 0 ${((100 * hits) / some.length).toFixed(1)} % of ${some.length}`;
  });
}

function speedFigures(): string[] {
  const pairs = labelled.flatMap(linePairs);
  const local = microseconds(pairs.length, (i) => {
    localScore(ngrams, model.network('local'), pairs[i]!.previous, pairs[i]!.next);
  });
  const cells = pages.flatMap(({ pieces, seams }) =>
    [...pieces.keys()].flatMap((tail) => [...pieces.keys()].map((head) => ({ seams, tail, head }))),
  );
  const some = cells.slice(0, 100_000);
  const pair = microseconds(some.length, (i) => {
    some[i]!.seams.score(some[i]!.tail, some[i]!.head);
  });
  const make = microseconds(50, (i) => new PageSeams(pages[i % pages.length]!.pieces, model));
  const file = fs.readFileSync(opt.model);
  const load = microseconds(10, () => unpackModel(file));
  return [
    `µs: continuesLocally ${local.toFixed(2)}, score ${pair.toFixed(2)}, a page ${make.toFixed(0)}, the model ${load.toFixed(0)}`,
  ];
}

const figures = [seamFigures, followFigures, edgeFigures, localFigures, speedFigures];
for (const figure of figures) for (const text of figure()) console.log(text);
