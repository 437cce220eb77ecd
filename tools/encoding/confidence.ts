/**
 * How often the first answer is right, by its confidence, on short and damaged files:
 *
 *     npx tsx tools/encoding/confidence.ts CORPUS.txt.gz [FILES-PER-CELL]
 */
import { detectEncoding } from '../../src/decode/index.ts';
import { makeCases } from './cases.ts';
import { readCorpus } from './corpus.ts';
import { familyOf } from './detectors.ts';
import { encoders } from './encoders.ts';
import { foreignCases } from './foreign-texts.ts';
import { printTable } from './table.ts';

const [path, wanted] = process.argv.slice(2);
if (!path) throw new Error('usage: npx tsx tools/encoding/confidence.ts CORPUS.txt.gz [FILES-PER-CELL]');
const count = Number(wanted ?? 60);
const corpus = readCorpus(path, 'measure');
const STEPS = [0, 0.5, 0.7, 0.9, 0.99];

/** Right answers and files from each step of confidence on: Chinese files, then others that got a Chinese answer. */
const chinese = STEPS.map(() => [0, 0]);
const foreign = STEPS.map(() => 0);
const stepOf = (confidence: number) => STEPS.findLastIndex((step) => confidence >= step);

for (const encoder of encoders) {
  for (const length of [8, 12, 16, 32]) {
    for (const fault of ['clean', 'cut tail', '1 % bad'] as const) {
      for (const { bytes } of makeCases(corpus, encoder, length, fault, count)) {
        const { name, confidence } = detectEncoding(bytes)[0]!;
        const cell = chinese[stepOf(confidence)]!;
        cell[1]!++;
        if (familyOf(name) === familyOf(encoder.name)) cell[0]!++;
      }
    }
  }
}
for (const length of [16, 32]) {
  for (const { bytes } of foreignCases(length, count)) {
    const { name, confidence } = detectEncoding(bytes)[0]!;
    if (/^(?:GB|Big5|EUC-TW)/.test(name)) foreign[stepOf(confidence)]!++;
  }
}
printTable(
  ['confidence from', 'right, of Chinese files of 8–32 bytes', 'other files of 16–32 bytes told as Chinese'],
  STEPS.map((step, i) => [`${step}`, `${chinese[i]![0]} of ${chinese[i]![1]}`, `${foreign[i]}`]),
);
