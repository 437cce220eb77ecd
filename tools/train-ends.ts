/**
 * Learns src/models/ends.json: how stories open and close (src/segment/ends.ts), from the articles of ../shared/mill and those of
 * many papers (tools/papers).
 *   npx tsx tools/train-ends.ts [--without even|odd] [--measure] [--out FILE]
 * --without: leaves out the articles of every other fold, so that weights of features can be learned from pages of them.
 * --measure: learns from three folds of four, says how well it tells the fourth, and the validation articles of tools/papers, and
 *   writes nothing.
 */
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import zlib from 'node:zlib';
import { BIAS, gramsOf, type Weighed } from '../src/segment/ends.ts';
import { type Case, learnGrams } from './learn-grams.ts';
import { articlesByFold } from './train-seam/corpus.ts';

const { values: options } = parseArgs({
  options: {
    without: { type: 'string' },
    measure: { type: 'boolean', default: false },
    shared: { type: 'string', default: new URL('../../shared', import.meta.url).pathname },
    out: { type: 'string', default: 'src/models/ends.json' },
    papers: { type: 'string', default: '2' },
    penalty: { type: 'string', default: '0.2' },
    least: { type: 'string', default: '80' },
    small: { type: 'string', default: '0.05' },
  },
});
const PENALTY = Number(options.penalty);
const LEAST = Number(options.least);
const SMALL = Number(options.small);

/** Lines in brackets at an article's end sign it and are no paragraphs. */
const SIGNED = /^[（(].{0,45}[）)]$/u;

function paragraphsOf(line: string): string[] {
  const { paragraphs } = JSON.parse(line) as { paragraphs: { text: string; bold: boolean }[] };
  const texts = paragraphs.filter(({ bold }) => !bold).map(({ text }) => text.trim());
  return texts.filter((text) => text && !SIGNED.test(text));
}

function casesOf(articles: readonly string[][], kind: 'opening' | 'closing'): Case[] {
  return articles.flatMap((texts) =>
    texts.map((text, i) => ({
      grams: gramsOf(text, kind),
      right: i === (kind === 'opening' ? 0 : texts.length - 1),
    })),
  );
}

const learn = (cases: readonly Case[]) =>
  learnGrams(cases, { penalty: PENALTY, least: LEAST, small: SMALL, passes: 6 });

function measure(cases: readonly Case[], weighed: readonly Weighed[]): string {
  const weights = new Map(weighed);
  const scored = cases.map(({ grams, right }) => {
    let score = weights.get(BIAS)!;
    for (const gram of grams) score += weights.get(gram) ?? 0;
    return { score, right };
  });
  const loss = scored.reduce(
    (sum, { score, right }) => sum + Math.log1p(Math.exp(right ? -score : score)),
    0,
  );
  scored.sort((a, b) => a.score - b.score);
  const rights = scored.filter(({ right }) => right).length;
  const ranks = scored.reduce((sum, { right }, rank) => sum + (right ? rank : 0), 0);
  const auc = (ranks - (rights * (rights - 1)) / 2) / (rights * (scored.length - rights));
  const share = rights / scored.length;
  const base = -share * Math.log(share) - (1 - share) * Math.log(1 - share);
  return `AUC ${auc.toFixed(3)}, mean loss ${(loss / cases.length).toFixed(4)} of ${base.toFixed(4)}, ${weighed.length} grams`;
}

/** So often as others an article of many papers is read: they are fewer, and of more kinds. */
const PAPERS = Number(options.papers);

function papers(name: string): string[][] {
  const file = new URL(`papers/${name}.jsonl.gz`, import.meta.url);
  const lines = zlib.gunzipSync(fs.readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
  return lines.map(paragraphsOf).filter((texts) => texts.length > 1);
}

const own = Array.from({ length: PAPERS }, () => papers('articles')).flat();
const folds = articlesByFold(options.shared).map((lines) =>
  lines
    .split('\n')
    .filter(Boolean)
    .map(paragraphsOf)
    .filter((texts) => texts.length > 1),
);
if (options.measure)
  for (const kind of ['opening', 'closing'] as const) {
    const weights = learn(casesOf([...folds.slice(0, 3).flat(), ...own], kind));
    console.log(`${kind}: ${measure(casesOf(folds[3]!, kind), weights)}`);
    console.log(`${kind}, many papers: ${measure(casesOf(papers('validation'), kind), weights)}`);
  }
else {
  const left = folds.filter((_, fold) => options.without !== (fold % 2 ? 'odd' : 'even')).flat();
  const all = [...left, ...own];
  const model = { opening: learn(casesOf(all, 'opening')), closing: learn(casesOf(all, 'closing')) };
  const lines = (weighed: readonly Weighed[]) => weighed.map((pair) => JSON.stringify(pair)).join(',\n');
  const parts = Object.entries(model).map(([kind, weighed]) => `"${kind}":[\n${lines(weighed)}]`);
  fs.writeFileSync(options.out, `{${parts.join(',\n')}}\n`);
}
