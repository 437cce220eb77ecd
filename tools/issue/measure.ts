/**
 * Measures the links of made issues (see docs/issue.md):
 *   npx tsx tools/issue/measure.ts ARTICLES.jsonl.gz FROM TO ROUNDS [--wrong]
 */
import { type End, endsOf } from '../../src/issue/ends.ts';
import { link, SURE } from '../../src/issue/link.ts';
import { type View, viewsOf } from './read.ts';

const [list, from, to, rounds] = process.argv.slice(2) as [string, string, string, string];
const show = process.argv.includes('--wrong');

const told = (end: End) =>
  `${end.article.headline} …${end.text?.slice(0, 12)}…${end.text?.slice(-12)} ${end.jump?.page}`;

interface Row {
  sure: number;
  right: number;
  wrong: number;
  joinsRight: number;
  joinsWrong: number;
  joinsMissed: number;
}

async function main(): Promise<void> {
  const sum = { issues: 0, cuts: 0, readable: 0, alone: 0 };
  const rows: Row[] = [0.5, 0.6, 0.7, SURE, 0.9, 0.95].map((sure) => ({
    ...{ sure, right: 0, wrong: 0 },
    ...{ joinsRight: 0, joinsWrong: 0, joinsMissed: 0 },
  }));
  for await (const view of viewsOf(list, from, to, Number(rounds))) {
    const { tails, heads } = endsOf(view.sheets);
    const seen = (cut: number) =>
      tails.some((end) => view.cutOf(end, 'tail') === cut) &&
      heads.some((end) => view.cutOf(end, 'head') === cut);
    sum.issues++;
    sum.cuts += view.issue.cuts.length;
    sum.alone += view.issue.alone;
    sum.readable += view.issue.cuts.filter((_, cut) => seen(cut)).length;
    for (const row of rows) count(view, row);
  }
  console.log(JSON.stringify(sum));
  for (const row of rows) console.log(JSON.stringify(row));
}

function count(view: View, row: Row): void {
  const { links } = link(view.sheets, row.sure);
  for (const { tail, head, joins, confidence } of links) {
    const cut = view.cutOf(tail, 'tail');
    const right = view.meets(head, cut);
    const inside = view.issue.cuts[cut]?.inside ?? false;
    if (right) row.right++;
    else row.wrong++;
    if (right && joins && inside) row.joinsRight++;
    if (right && joins && !inside) row.joinsWrong++;
    if (right && !joins && inside) row.joinsMissed++;
    if (!right && show && row.sure === SURE) console.log(confidence, cut, told(tail), '→', told(head));
  }
}

await main();
