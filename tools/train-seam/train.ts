/**
 * Learns the seam model: `npm run train:seam`. Writes src/models/seam.bin; the same texts give the same bytes.
 * The n-grams are counted in news texts, the networks learn from milled pages. A page's cases are made with a table
 * that has not counted the page's articles: else the networks trust the n-grams too much.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { packModel, unpackModel } from '../../src/seam/file.ts';
import { addLocalCases, localCases } from './cases-local.ts';
import { addPageCases, pageCases } from './cases-page.ts';
import { articlesByFold, byStretches, byTurns, FOLDS, type Folding, readCorpus } from './corpus.ts';
import { chooseAlphabet, countNgrams } from './count.ts';
import { bothOf, learn } from './learn.ts';
import { millPages } from './mill.ts';

const root = new URL('../..', import.meta.url).pathname;
const shipped = path.join(root, 'src/models/seam.bin');
const { values: opt } = parseArgs({
  options: {
    shared: { type: 'string', default: path.join(root, '../shared') },
    out: { type: 'string', default: shipped },
    /** Places of the n-gram table, 2 bytes each. */
    slots: { type: 'string', default: '1000000' },
    /** How often the articles are milled, in each of four styles. */
    rounds: { type: 'string', default: '1' },
    /** Pages of a fold in a round and style. */
    pages: { type: 'string', default: '80' },
    /** Learn anew only which piece goes on with which; the table and what tells lines and ends stay as they ship. */
    'pair-alone': { type: 'boolean', default: false },
  },
});
const say = (text: string) => process.stderr.write(`${text}\n`);

const paragraphs = readCorpus(opt.shared);
const alphabet = chooseAlphabet(paragraphs);
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'train-seam-'));

/**
 * Between pieces of other columns n-grams and subjects count most. How far to trust them is learned from pages of both
 * kinds: those of which much was counted in other days, and those of which little was. See docs/seams.md.
 */
const turns = casesOf(byTurns);
const pair = learn(bothOf(turns.pair, casesOf(byStretches).pair), { hidden: 16, epochs: 8 });
const { ngrams, networks } = opt['pair-alone'] ? unpackModel(fs.readFileSync(shipped)) : learnOthers();
fs.writeFileSync(opt.out, packModel(ngrams, { ...networks, pair }));
fs.rmSync(scratch, { recursive: true });
say(`${opt.out}: ${fs.statSync(opt.out).size} bytes`);

function learnOthers() {
  const { local, open, orphan, follows } = turns;
  const networks = {
    local: learn(local, { hidden: 8, epochs: 6 }),
    open: learn(open, { hidden: 8, epochs: 4 }),
    orphan: learn(orphan, { hidden: 8, epochs: 4 }),
    follows: learn(follows, { hidden: 8, epochs: 4 }),
  };
  return { ngrams: countNgrams(paragraphs, alphabet, +opt.slots), networks };
}

/** The cases of pages milled from the articles of each fold, told by a table that has not counted them. */
function casesOf(foldOf: Folding) {
  const local = localCases();
  const page = pageCases();
  const all = readCorpus(opt.shared, foldOf);
  let seed = 0;
  articlesByFold(opt.shared, foldOf).forEach((articles, fold) => {
    const uncounted = all.filter((paragraph) => paragraph.fold !== fold);
    const table = countNgrams(uncounted, alphabet, +opt.slots);
    const size = { rounds: +opt.rounds, pages: +opt.pages, name: `fold${fold}` };
    const pages = millPages(opt.shared, scratch, articles, size);
    for (const one of pages) {
      addLocalCases(local, one, table, 3);
      addPageCases(page, one, table, ++seed);
    }
    say(`fold ${fold + 1} of ${FOLDS}: ${pages.length} pages`);
  });
  return { local, ...page };
}
