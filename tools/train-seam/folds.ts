/**
 * Writes the shipped seam model once for each fold of the articles, with a table that has not counted that fold:
 * `tsx tools/train-seam/folds.ts OUT`. What is learned from pages of an article with a table that has counted it trusts
 * the seams too much; see `uncounted.ts`.
 */
import fs from 'node:fs';
import path from 'node:path';
import { packModel, unpackModel } from '../../src/seam/file.ts';
import { FOLDS, readCorpus } from './corpus.ts';
import { countNgrams } from './count.ts';

const root = new URL('../..', import.meta.url).pathname;
const [out] = process.argv.slice(2);
if (!out) throw new Error('usage: folds.ts OUT');
fs.mkdirSync(out, { recursive: true });
const { ngrams, networks } = unpackModel(fs.readFileSync(path.join(root, 'src/models/seam.bin')));
const paragraphs = readCorpus(path.join(root, '../shared'));
for (let fold = 0; fold < FOLDS; fold++) {
  const others = paragraphs.filter((paragraph) => paragraph.fold !== fold);
  const counted = countNgrams(others, ngrams.alphabet, ngrams.slots.length);
  fs.writeFileSync(path.join(out, `${fold}.bin`), packModel(counted, networks));
  process.stderr.write(`fold ${fold + 1} of ${FOLDS}\n`);
}
