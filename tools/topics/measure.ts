/**
 * How well it tells which runs are of one story what they have in common, and what they tell of (docs/topics.md):
 *   npx tsx tools/topics/measure.ts DIR…
 * The area under the curve (AUC) of logistic regressions over pairs of runs, fitted on every other page and measured on the rest.
 * Only pages whose columns ran across one another or that have no marks count.
 */
import { ALIKE, COLUMNS, SIZES } from '../../src/order/kin.ts';
import { loadOrderModel } from '../../src/order/model.ts';
import { dot, learn, type Option } from '../order/learn.ts';
import { namesIn, readLabelled } from '../order/pages.ts';
import { NOTHING, storyTable } from '../order/stories.ts';
import { Names, viewOf } from '../order/view.ts';

interface Pair {
  option: Option;
  same: boolean;
}

const halves: Pair[][] = [[], []];
let pages = 0;
for (const dir of process.argv.slice(2))
  for (const name of namesIn(dir)) {
    const view = viewOf(readLabelled(dir, name), loadOrderModel());
    if (view.sight.layout !== 'crossed' && view.sight.layout !== 'unmarked') continue;
    const { common, articles } = storyTable(view, new Names());
    const half = halves[pages++ % 2]!;
    common.forEach((line, a) => {
      line.forEach((option, b) => {
        if (articles[a]! >= 0 && articles[b]! >= 0) half.push({ option, same: articles[a] === articles[b] });
      });
    });
  }

const alone = told((column) => column < ALIKE.length);
const both = told(() => true);
console.log(`${pages} pages, ${alone.length} pairs`);
console.log('| characters of the smaller run | pairs | in common | and topics |\n|---|--:|--:|--:|');
SIZES.forEach((most, row) => {
  const own = (pairs: Told[]) => pairs.filter((pair) => pair.row === row);
  line(most === Number.POSITIVE_INFINITY ? 'more' : `fewer than ${most}`, own(alone), own(both));
});
line('all', alone, both);

function line(what: string, before: Told[], after: Told[]): void {
  console.log(`| ${what} | ${before.length} | ${aucOf(before).toFixed(3)} | ${aucOf(after).toFixed(3)} |`);
}

interface Told {
  row: number;
  score: number;
  same: boolean;
}

/** Each pair's log-odds by the columns wanted, learned from the other half. */
function told(wanted: (column: number) => boolean): Told[] {
  return halves.flatMap((half, h) => {
    const { weights } = learn(
      halves[1 - h]!.map(({ option, same }) => ({
        options: [part(option, wanted), NOTHING],
        right: same ? 0 : 1,
      })),
      SIZES.length * COLUMNS,
    );
    return half.map(({ option, same }) => ({
      row: Math.floor(option.features[0]! / COLUMNS),
      score: dot(part(option, wanted), weights),
      same,
    }));
  });
}

function part({ features, values }: Option, wanted: (column: number) => boolean): Option {
  const kept = Array.from(features, (_, i) => i).filter((i) => wanted(features[i]! % COLUMNS));
  return {
    features: Uint16Array.from(kept, (i) => features[i]!),
    values: Float32Array.from(kept, (i) => values[i]!),
  };
}

/** By ranks (Mann and Whitney 1947), equal scores sharing theirs. */
function aucOf(pairs: readonly Told[]): number {
  const sorted = [...pairs].sort((a, b) => a.score - b.score);
  let ranks = 0;
  let right = 0;
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    while (to < sorted.length && sorted[to]!.score === sorted[from]!.score) to++;
    const same = sorted.slice(from, to).filter((pair) => pair.same).length;
    ranks += (same * (from + to + 1)) / 2;
    right += same;
  }
  return (ranks - (right * (right + 1)) / 2) / (right * (pairs.length - right));
}
