/**
 * Writes src/models/names.json: how much more likely a character is as a surname, or as a given name's only, first
 * or last character, than in running text. Names are those printed with spaces or commas between them.
 * usage: tsx tools/train-names.ts ARTICLES.jsonl.gz,PAPERS.jsonl.gz NEWS.txt.gz [OUT.json [REMAINDER]]
 * REMAINDER 0 or 1 leaves out every second name, to measure on those (see tools/people-check.ts).
 */
import fs from 'node:fs';
import zlib from 'node:zlib';
import { foldText } from '../src/people/fold.ts';
import { SURNAMES } from '../src/rules/people/surnames.ts';
import { halfOf, namesOf, quotedNamesOf } from './names/printed.ts';

const [articles, news, out = 'src/models/names.json', remainder] = process.argv.slice(2);
if (!articles || !news)
  throw new Error('usage: tsx tools/train-names.ts ARTICLES.jsonl.gz NEWS.txt.gz [OUT]');

type Counts = Map<string, number>;
const add = (counts: Counts, char: string, by = 1) => counts.set(char, (counts.get(char) ?? 0) + by);
const sum = (counts: Counts) => [...counts.values()].reduce((a, b) => a + b, 0);

/** Surnames common enough to tell a name from a word in running text. */
const COMMON = SURNAMES.slice(0, 200);
const names = [
  ...new Set([...articles.split(',').flatMap((file) => [...namesOf(file)]), ...quotedNamesOf(news, COMMON)]),
].sort();
const kept = names.filter((name) => remainder === undefined || halfOf(name) === Number(remainder));
const surname: Counts = new Map();
const single: Counts = new Map();
const first: Counts = new Map();
const last: Counts = new Map();
for (const name of kept) {
  const chars = [...foldText(name)];
  if (chars.length > 3 || !SURNAMES.includes(chars[0]!)) continue;
  add(surname, chars[0]!);
  if (chars.length === 2) add(single, chars[1]!);
  else {
    add(first, chars[1]!);
    add(last, chars[2]!);
  }
}
/** The list's order stands for as many names as were seen: Zipf's law with the offset that fits the first hundred. */
const OFFSET = 8;
const zipf = [...new Set(SURNAMES)].map((char, i): [string, number] => [char, 1 / (i + OFFSET)]);
const seen = sum(surname);
const share = seen / zipf.reduce((a, [, p]) => a + p, 0);
for (const [char, p] of zipf) add(surname, char, p * share);

const text: Counts = new Map();
for (const char of zlib.gunzipSync(fs.readFileSync(news)).toString('utf8'))
  if (/\p{Script=Han}/u.test(char)) add(text, foldText(char));
const total = sum(text);
const chars = [
  ...new Set([...surname.keys(), ...single.keys(), ...first.keys(), ...last.keys(), ...text.keys()]),
]
  .filter(
    (char) =>
      (text.get(char) ?? 0) >= 20 ||
      surname.has(char) ||
      first.has(char) ||
      last.has(char) ||
      single.has(char),
  )
  .sort();

/** Natural logarithm × 10 of how much likelier; `prior` stands for that many names that follow the running text. */
const odds = (counts: Counts, prior: number) => {
  const n = sum(counts) + prior;
  return chars.map((char) => {
    const plain = ((text.get(char) ?? 0) + 1) / (total + chars.length);
    return Math.round(10 * Math.log(((counts.get(char) ?? 0) + prior * plain) / n / plain));
  });
};
const PRIOR = 0.2 * seen;
const model = {
  about: `Odds of characters in the names of ${kept.length} people, in tenths of a natural logarithm.`,
  chars: chars.join(''),
  surname: odds(surname, 0.002 * seen),
  single: odds(single, PRIOR),
  first: odds(first, PRIOR),
  last: odds(last, PRIOR),
};
const lines = Object.entries(model).map(([key, value]) => ` "${key}": ${JSON.stringify(value)}`);
fs.writeFileSync(out, `{\n${lines.join(',\n')}\n}\n`);
const lengths = [2, 3, 4, 5].map((n) => names.filter((name) => [...name].length === n).length);
console.error(
  `${names.length} names, of 2, 3, 4, 5 characters: ${lengths.join(' ')}; ${chars.length} characters`,
);
