/**
 * What is said of files that are not Chinese, by length; the text is the Universal Declaration of Human Rights:
 *
 *     npx tsx tools/encoding/foreign.ts [FILES-PER-CELL]
 */
import { detectEncoding } from '../../src/decode/index.ts';
import { detectors, familyOf } from './detectors.ts';
import { foreignCases } from './foreign-texts.ts';
import { printTable } from './table.ts';

const count = Number(process.argv[2] ?? 40);
const CHINESE = /^(?:GB|Big5|HZ|ISO-2022-CN|EUC-TW)/i;
/** Code pages that read letters of these languages alike but for a few signs. */
const ALIKE: Record<string, string> = {
  iso88591: 'windows1252',
  iso88592: 'windows1250',
  iso88597: 'windows1253',
};

const heads = [
  'bytes',
  'files',
  'no Chinese encoding, %',
  'no confident (≥ 0.7) Chinese one, %',
  'encoding right, %',
];
const rows: string[][] = [];
const missed = new Map<string, number>();
for (const length of [16, 32, 64, 256, 1024, 4096]) {
  const cases = foreignCases(length, count);
  const guesses = cases.map(({ bytes }) => detectEncoding(bytes)[0]!);
  const chinese = guesses.map(({ name }) => CHINESE.test(name));
  const confident = guesses.map(({ name, confidence }) => CHINESE.test(name) && confidence >= 0.7);
  const right = guesses.map(({ name }, i) => same(name, cases[i]!.encoding));
  rows.push(
    [length, cases.length, share(chinese, false), share(confident, false), share(right, true)].map(String),
  );
  for (const [i, guess] of guesses.entries()) {
    if (length < 256 || !chinese[i]) continue;
    const key = `${cases[i]!.language} in ${cases[i]!.encoding} → ${guess.name}`;
    missed.set(key, (missed.get(key) ?? 0) + 1);
  }
}
printTable(heads, rows);
for (const { name, detect } of detectors.slice(1)) {
  const cases = foreignCases(1024, count);
  const said = cases.map(({ bytes }) => detect(bytes));
  const chinese = share(
    said.map((answer) => CHINESE.test(answer ?? '')),
    false,
  );
  const right = share(
    said.map((answer, i) => same(answer, cases[i]!.encoding)),
    true,
  );
  console.log(`\n${name}, 1024 bytes: no Chinese encoding ${chinese} %, encoding right ${right} %`);
}
for (const [key, times] of missed) console.log(`${key}: ${times}`);

function same(said: string | null, truth: string): boolean {
  const [a, b] = [familyOf(said), familyOf(truth)];
  return (ALIKE[a] ?? a) === (ALIKE[b] ?? b);
}

function share(answers: boolean[], wanted: boolean): string {
  return ((100 * answers.filter((answer) => answer === wanted).length) / answers.length).toFixed(1);
}
