/**
 * How often the encoding is told right, beside two libraries:
 *
 *     npx tsx tools/encoding/benchmark.ts CORPUS.txt.gz [FILES-PER-CELL [LONGEST]]
 *
 * The text is the fifth of the corpus that the tables were not counted in, and what it is in Traditional characters.
 * A cell holds the shares of all detectors, in the order that is printed first; `WRONG=1` lists our own wrong answers.
 */
import { type Case, faults, lengths, makeCases } from './cases.ts';
import { readCorpus } from './corpus.ts';
import { detectors, familyOf } from './detectors.ts';
import { encoders } from './encoders.ts';
import { printTable } from './table.ts';

const [path, wanted, longest] = process.argv.slice(2);
if (!path)
  throw new Error('usage: npx tsx tools/encoding/benchmark.ts CORPUS.txt.gz [FILES-PER-CELL [LONGEST]]');
const count = Number(wanted ?? 40);
const tried = lengths.filter((length) => length <= Number(longest ?? lengths.at(-1)));
const corpus = readCorpus(path, 'measure');

/** Right answers of each detector and files, by a key of the tables' rows and columns. */
const cells = new Map<string, { right: number[]; files: number }>();
const wrong: string[] = [];

for (const encoder of encoders) {
  for (const length of tried) {
    for (const fault of faults) {
      for (const sample of makeCases(corpus, encoder, length, fault, count)) judge(sample);
    }
  }
}

function judge({ encoder, length, fault, bytes }: Case): void {
  const said = detectors.map(({ detect }) => detect(bytes));
  const right = said.map((name) => (familyOf(name) === familyOf(encoder.name) ? 1 : 0));
  for (const row of ['all', fault, encoder.name, `${encoder.name}, ${fault}`]) {
    const key = `${row}|${length}`;
    const cell = cells.get(key) ?? { right: detectors.map(() => 0), files: 0 };
    cells.set(key, { right: cell.right.map((n, i) => n + right[i]!), files: cell.files + 1 });
  }
  if (!right[0])
    wrong.push(`${encoder.name} ${length} ${fault}: ${said[0]} ${bytes.toString('hex').slice(0, 80)}`);
}

function row(name: string): string[] {
  const shares = tried.map((length) => {
    const { right, files } = cells.get(`${name}|${length}`)!;
    return right.map((n) => ((100 * n) / files).toFixed(1)).join(' / ');
  });
  return [name, ...shares];
}

const heads = ['', ...tried.map(String)];
const files = Array.from(cells).reduce(
  (sum, [key, cell]) => sum + (key.startsWith('all|') ? cell.files : 0),
  0,
);
console.log(`Right answers, %, of ${files} files: ${detectors.map(({ name }) => name).join(' / ')}`);
console.log('\nBy fault and length in bytes:\n');
printTable(heads, [...faults, 'all'].map(row));
console.log('\nBy encoding and length, all faults:\n');
printTable(
  heads,
  encoders.map(({ name }) => row(name)),
);
console.log('\nBy encoding, fault and length:\n');
printTable(
  heads,
  encoders.flatMap(({ name }) => faults.map((fault) => row(`${name}, ${fault}`))),
);
if (process.env.WRONG) console.log(wrong.join('\n'));
