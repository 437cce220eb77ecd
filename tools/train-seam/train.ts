/**
 * Learns the seam model: `npm run train:seam`. Writes src/models/seam.bin; the same texts give the same bytes.
 * The n-grams are counted in news texts, the networks learn from milled pages. A page's cases are made with a table
 * that has not counted the page's articles: else the networks trust the n-grams too much.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { packModel } from '../../src/seam/file.ts';
import { addLocalCases, localCases } from './cases-local.ts';
import { addPageCases, pageCases } from './cases-page.ts';
import { articlesByFold, FOLDS, readCorpus } from './corpus.ts';
import { chooseAlphabet, countNgrams } from './count.ts';
import { learn } from './learn.ts';
import { millPages } from './mill.ts';

const root = new URL('../..', import.meta.url).pathname;
const { values: opt } = parseArgs({
  options: {
    shared: { type: 'string', default: path.join(root, '../shared') },
    out: { type: 'string', default: path.join(root, 'src/models/seam.bin') },
    /** Places of the n-gram table, 2 bytes each. */
    slots: { type: 'string', default: '1000000' },
    /** How often the articles are milled, in each of four styles. */
    rounds: { type: 'string', default: '1' },
    /** Pages of a fold in a round and style. */
    pages: { type: 'string', default: '80' },
  },
});
const say = (text: string) => process.stderr.write(`${text}\n`);

const paragraphs = readCorpus(opt.shared);
const alphabet = chooseAlphabet(paragraphs);
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'train-seam-'));
const local = localCases();
const cases = pageCases();
let seed = 0;
articlesByFold(opt.shared).forEach((articles, fold) => {
  const uncounted = paragraphs.filter((paragraph) => paragraph.fold !== fold);
  const ngrams = countNgrams(uncounted, alphabet, +opt.slots);
  const size = { rounds: +opt.rounds, pages: +opt.pages, name: `fold${fold}` };
  const pages = millPages(opt.shared, scratch, articles, size);
  for (const page of pages) {
    addLocalCases(local, page, ngrams, 3);
    addPageCases(cases, page, ngrams, ++seed);
  }
  say(`fold ${fold + 1} of ${FOLDS}: ${pages.length} pages`);
});
fs.rmSync(scratch, { recursive: true });
say(`${local.y.length} line pairs, ${cases.pair.y.length} tails with heads`);
const ngrams = countNgrams(paragraphs, alphabet, +opt.slots);
const networks = {
  local: learn(local, { hidden: 8, epochs: 6 }),
  pair: learn(cases.pair, { hidden: 16, epochs: 8 }),
  open: learn(cases.open, { hidden: 8, epochs: 4 }),
  orphan: learn(cases.orphan, { hidden: 8, epochs: 4 }),
  follows: learn(cases.follows, { hidden: 8, epochs: 4 }),
};
fs.writeFileSync(opt.out, packModel(ngrams, networks));
say(`${opt.out}: ${fs.statSync(opt.out).size} bytes`);
