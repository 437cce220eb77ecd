/**
 * How often the encoding is told right, beside two libraries:
 *
 *     npx tsx tools/encoding/benchmark.ts CORPUS.txt.gz [FILES-PER-CELL [DETECTOR]]
 *
 * The text is the fifth of the corpus that the tables were not counted in, and what it is in Traditional characters.
 */
import { faults, lengths, makeCases } from './cases.ts';
import { readCorpus } from './corpus.ts';
import { detectors, familyOf } from './detectors.ts';
import { encoders } from './encoders.ts';
import { printTable } from './table.ts';

const [path, wanted, only] = process.argv.slice(2);
if (!path) throw new Error('usage: npx tsx tools/encoding/benchmark.ts CORPUS.txt.gz [FILES-PER-CELL]');
const count = Number(wanted ?? 40);
const tested = detectors.filter(({ name }) => !only || name === only);
const corpus = readCorpus(path, 'measure');

/** Right answers and files, by a key such as `paperparse|16|clean`. */
const right = new Map<string, [right: number, all: number]>();
const wrong: string[] = [];

function add(key: string, good: boolean): void {
  const cell = right.get(key) ?? [0, 0];
  right.set(key, [cell[0] + (good ? 1 : 0), cell[1] + 1]);
}

for (const encoder of encoders) {
  for (const length of lengths) {
    for (const fault of faults) {
      for (const { bytes } of makeCases(corpus, encoder, length, fault, count)) {
        for (const { name, detect } of tested) {
          const said = detect(bytes);
          const good = familyOf(said) === familyOf(encoder.name);
          for (const key of [`${length}|${fault}`, `${encoder.name}|${length}`]) add(`${name}|${key}`, good);
          if (!good && name === 'paperparse')
            wrong.push(`${encoder.name} ${length} ${fault}: ${said} ${bytes.toString('hex').slice(0, 80)}`);
        }
      }
    }
  }
}

const cell = (key: string): string => {
  const [good, all] = right.get(key) ?? [0, 0];
  return all ? ((100 * good) / all).toFixed(1) : '';
};
for (const { name } of tested) {
  console.log(`\n**${name}**: right answers, %, by fault and length in bytes\n`);
  printTable(
    ['', ...lengths.map(String)],
    faults.map((fault) => [fault, ...lengths.map((n) => cell(`${name}|${n}|${fault}`))]),
  );
  console.log(`\n**${name}**: right answers, %, by encoding and length in bytes, all faults\n`);
  printTable(
    ['', ...lengths.map(String)],
    encoders.map((e) => [e.name, ...lengths.map((n) => cell(`${name}|${e.name}|${n}`))]),
  );
}
if (process.env.WRONG) console.log(wrong.join('\n'));
