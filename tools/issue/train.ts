/**
 * Learns src/models/issue.json from issues made of the mill's articles (see docs/issue.md):
 *   npx tsx tools/issue/train.ts ARTICLES.jsonl.gz FROM TO ROUNDS
 */
import { writeFileSync } from 'node:fs';
import { type End, endsOf } from '../../src/issue/ends.ts';
import { type Evidence, evidenceOf, mayLink } from '../../src/issue/evidence.ts';
import { type Choice, learn } from '../order/learn.ts';
import { Names } from '../order/view.ts';
import { type View, viewsOf } from './read.ts';

const [list, from, to, rounds] = process.argv.slice(2) as [string, string, string, string];

/** Each end chooses among what it could go with, and nothing. An end whose article was misread is left out. */
function choicesOf(view: View, names: Names): Choice[] {
  const { tails, heads } = endsOf(view.sheets);
  const evidence = evidenceOf(view.sheets, { tails, heads });
  const choices: Choice[] = [];
  for (const tail of tails) {
    const cut = view.cutOf(tail, 'tail');
    const rivals = heads.filter((head) => mayLink(tail, head, view.sheets));
    const right = rivals.findIndex(
      (head) => cut >= 0 && view.cutOf(head, 'head') === cut && view.exact(head, 'head'),
    );
    add(
      choices,
      names,
      evidence,
      tail,
      rivals.map((head) => [tail, head]),
      right,
      cut,
      cut < 0 || view.exact(tail, 'tail'),
    );
  }
  for (const head of heads) {
    const cut = view.cutOf(head, 'head');
    const rivals = tails.filter((tail) => mayLink(tail, head, view.sheets));
    const right = rivals.findIndex(
      (tail) => cut >= 0 && view.cutOf(tail, 'tail') === cut && view.exact(tail, 'tail'),
    );
    add(
      choices,
      names,
      evidence,
      head,
      rivals.map((tail) => [tail, head]),
      right,
      cut,
      cut < 0 || view.exact(head, 'head'),
    );
  }
  return choices;
}

function add(
  choices: Choice[],
  names: Names,
  evidence: Evidence,
  end: End,
  pairs: [End, End][],
  right: number,
  cut: number,
  clear: boolean,
): void {
  if (pairs.length === 0 || !clear || (right < 0 && cut >= 0)) return;
  const options = pairs.map(([tail, head]) => names.pack(evidence.pair(tail, head)));
  options.push(names.pack(evidence.alone(end)));
  choices.push({ options, right: right < 0 ? pairs.length : right });
}

async function main(): Promise<void> {
  const names = new Names();
  const choices: Choice[] = [];
  for await (const view of viewsOf(list, from, to, Number(rounds))) choices.push(...choicesOf(view, names));
  const { weights, loss } = learn(choices, names.index.size, { passes: 30 });
  writeFileSync('src/models/issue.json', `${JSON.stringify(names.weights(weights), null, 1)}\n`);
  console.error(`${choices.length} choices, mean loss ${loss.toFixed(4)}`);
}

await main();
