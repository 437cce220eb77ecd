/**
 * Measures how well glued names are divided, on names that the model did not learn where REMAINDER is the other one.
 * usage: tsx tools/people-glue.ts ARTICLES.jsonl.gz   (after train-names.ts … src/models/names.json 0)
 */
import { foldText } from '../src/people/fold.ts';
import { divide } from '../src/people/split.ts';
import { halfOf, namesOf } from './names/printed.ts';

const [articles, remainder] = process.argv.slice(2);
if (!articles) throw new Error('usage: tsx tools/people-glue.ts ARTICLES.jsonl.gz [REMAINDER]');
const names = [...namesOf(articles)]
  .sort()
  .filter(
    (name) =>
      !/[报会局院部人群县]$/.test(name) && (remainder === undefined || halfOf(name) === Number(remainder)),
  );
let state = 7;
const random = (n: number) => {
  state = (state * 1103515245 + 12345) % 2147483648;
  return state % n;
};
const wide = (name: string) => ([...name].length === 2 ? [...name].join(' ') : name);
const MANNERS: Record<string, (list: string[]) => string> = {
  glued: (list) => list.join(''),
  'glued, two set wide': (list) => list.map(wide).join(''),
  spaces: (list) => list.join(' '),
  'spaces, two set wide': (list) => list.map(wide).join(' '),
};
for (const [manner, print] of Object.entries(MANNERS)) {
  const rows: { right: boolean; margin: number }[] = [];
  for (let k = 0; k < 3000; k++) {
    const list = Array.from({ length: 2 + random(3) }, () => names[random(names.length)]!);
    const run = foldText(print(list));
    const { pieces, margin } = divide(run);
    const got = pieces.map(({ start, end }) => run.slice(start, end).replaceAll(' ', '')).join('|');
    const right = got === list.map(foldText).join('|');
    rows.push({ right, margin });
  }
  for (const floor of [0, 10, 20, 30, 40]) {
    const sure = rows.filter((row) => row.margin >= floor);
    const share = (n: number, of: number) => `${((100 * n) / of).toFixed(1)} %`;
    console.log(
      `${manner}, margin ≥ ${floor}: ${share(sure.length, rows.length)} decided, of these ${share(sure.filter((r) => r.right).length, sure.length)} right`,
    );
  }
}
