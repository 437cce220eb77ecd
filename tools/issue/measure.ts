/**
 * Measures the links of made issues (see docs/issue.md):
 *   npx tsx tools/issue/measure.ts ARTICLES.jsonl.gz FROM TO ROUNDS [--wrong]
 */
import { type End, endsOf } from '../../src/issue/ends.ts';
import { evidenceOf } from '../../src/issue/evidence.ts';
import { link } from '../../src/issue/link.ts';
import { viewsOf } from './read.ts';

const [list, from, to, rounds] = process.argv.slice(2) as [string, string, string, string];
const show = process.argv.includes('--wrong');

const told = (end: End) =>
  `${end.article.headline} …${end.text?.slice(0, 12)}…${end.text?.slice(-12)} ${end.jump?.page}`;

async function main(): Promise<void> {
  const sum = {
    issues: 0,
    cuts: 0,
    readable: 0,
    alone: 0,
    right: 0,
    wrong: 0,
    joinRight: 0,
    joinWrong: 0,
    joinMissed: 0,
  };
  for await (const view of viewsOf(list, from, to, Number(rounds))) {
    const { tails, heads } = endsOf(view.sheets);
    const seenTails = new Set(tails.map((end) => view.cutOf(end, 'tail')));
    const seenHeads = new Set(heads.map((end) => view.cutOf(end, 'head')));
    sum.issues++;
    sum.cuts += view.issue.cuts.length;
    sum.alone += view.issue.alone;
    sum.readable += view.issue.cuts.filter((_, i) => seenTails.has(i) && seenHeads.has(i)).length;
    const { links } = link(view.sheets);
    for (const { tail, head, joins, confidence } of links) {
      const cut = view.cutOf(tail, 'tail');
      const right = cut >= 0 && view.cutOf(head, 'head') === cut;
      if (right) sum.right++;
      else sum.wrong++;
      const open = /[\p{L}\p{N}]$/u.test(tail.text ?? '');
      if (right && joins && open) sum.joinRight++;
      if (right && joins && !open) sum.joinWrong++;
      if (right && !joins && open) sum.joinMissed++;
      if (!right && show) {
        console.log(confidence.toFixed(3), cut, told(tail), '→', told(head));
        console.log('  ', JSON.stringify(evidenceOf(view.sheets).pair(tail, head)));
      }
    }
  }
  console.log(JSON.stringify(sum));
}

await main();
