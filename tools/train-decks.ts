/**
 * Learns src/models/decks.json: how headlines are worded under kickers and over decks (src/label/decks.ts), from the articles of
 * ../shared/mill and the first of those of many papers (tools/papers); then how much that counts beside the labels, from labelled pages
 * DIR… of articles of which neither has seen any.
 *   npx tsx tools/train-decks.ts DIR… [--papers N] [--measure] [--out FILE]
 * --measure: says how many headings of DIR the labels, the wording and both tell, with the model at OUT, and writes nothing.
 */
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import zlib from 'node:zlib';
import { type DeckModelFile, gramsOfPair, type HeadingPair, pairsOf, wordingOf } from '../src/label/decks.ts';
import { BIAS } from '../src/segment/ends.ts';
import { type Case, learnGrams } from './learn-grams.ts';
import { namesIn, readLabelled } from './order/pages.ts';

const { positionals: dirs, values: options } = parseArgs({
  allowPositionals: true,
  options: {
    papers: { type: 'string', default: '1265' },
    shared: { type: 'string', default: new URL('../../shared', import.meta.url).pathname },
    out: { type: 'string', default: 'src/models/decks.json' },
    measure: { type: 'boolean', default: false },
  },
});

/** Shorter or longer ones are labels, or sentences. */
const LENGTHS = [4, 60] as const;
const OPTIONS = { penalty: 0.003, least: 3, small: 0.3, passes: 15 };

function articlesOf(file: string | URL): string[] {
  return zlib.gunzipSync(fs.readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
}

/** The pairs of each article: under its kicker the second is the headline, over its deck the first. */
function casesOf(line: string): Case[] {
  const { kicker, title, subtitle } = JSON.parse(line) as Record<'kicker' | 'title' | 'subtitle', string>;
  const fits = (text: string) => text?.length >= LENGTHS[0] && text.length < LENGTHS[1];
  if (!title) return [];
  return [
    ...(fits(kicker) ? [{ grams: gramsOfPair(kicker, title), right: false }] : []),
    ...(fits(subtitle) ? [{ grams: gramsOfPair(title, subtitle), right: true }] : []),
  ];
}

interface Told {
  odds: number;
  wording: number;
  headlineFirst: boolean;
}

/** The headings of two parts on labelled pages, with what is true of them. */
function toldOn(folders: readonly string[], grams: DeckModelFile['grams']): Told[] {
  const weights = new Map(grams);
  return folders.flatMap((dir) =>
    namesIn(dir).flatMap((name) => {
      const { labels, blocks, truth } = readLabelled(dir, name);
      const labelOf = new Map(blocks.map(({ block }, i) => [block, truth[i]?.label]));
      return pairsOf(labels).flatMap((pair): Told[] => {
        const true_ = labels.texts.slice(pair.from, pair.to).map((block) => labelOf.get(block));
        const headlineFirst = headlineIn(pair, true_);
        if (headlineFirst === null) return [];
        return [{ odds: pair.odds, wording: wordingOf(pair, weights), headlineFirst }];
      });
    }),
  );
}

/** Whether the first part is the headline; null where the parts are not these. */
function headlineIn({ from, second }: HeadingPair, labels: readonly (string | undefined)[]): boolean | null {
  const first = new Set(labels.slice(0, second - from));
  const other = new Set(labels.slice(second - from));
  if (first.size !== 1 || other.size !== 1) return null;
  const both = [...first, ...other].join();
  return both === 'headline,deck' ? true : both === 'kicker,headline' ? false : null;
}

/** Logistic regression by Newton's method: the weights of a constant, of the labels' odds, of the wording. */
function weigh(cases: readonly Told[]): [number, number, number] {
  const weights = [0, 0, 0];
  for (let step = 0; step < 50; step++) {
    const slope = [0, 0, 0];
    const bend = [0, 1, 2].map(() => [0, 0, 0]);
    for (const { odds, wording, headlineFirst } of cases) {
      const x = [1, odds, wording];
      const score = x.reduce((sum, value, i) => sum + value * weights[i]!, 0);
      const p = 1 / (1 + Math.exp(-score));
      for (let i = 0; i < 3; i++) {
        slope[i]! += x[i]! * (p - (headlineFirst ? 1 : 0));
        for (let k = 0; k < 3; k++) bend[i]![k]! += x[i]! * x[k]! * p * (1 - p);
      }
    }
    for (let i = 0; i < 3; i++) {
      slope[i]! += weights[i]!;
      bend[i]![i]! += 1;
    }
    const change = solved(bend, slope);
    for (let i = 0; i < 3; i++) weights[i]! -= change[i]!;
  }
  return weights as [number, number, number];
}

/** Gaussian elimination; the matrix is positive definite. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  for (let i = 0; i < rows.length; i++)
    for (let k = 0; k < rows.length; k++)
      if (k !== i) {
        const share = rows[k]![i]! / rows[i]![i]!;
        rows[k] = rows[k]!.map((value, c) => value - share * rows[i]![c]!);
      }
  return rows.map((row, i) => row.at(-1)! / row[i]!);
}

if (options.measure) {
  const model = JSON.parse(fs.readFileSync(options.out, 'utf8')) as DeckModelFile;
  const cases = toldOn(dirs, model.grams);
  const share = (score: (told: Told) => number) =>
    (100 * cases.filter((told) => score(told) > 0 === told.headlineFirst).length) / cases.length;
  const both = ({ odds, wording }: Told) => model.bias + model.labels * odds + model.wording * wording;
  console.log(
    `${cases.length} headings; told by the labels ${share(({ odds }) => odds).toFixed(1)} %, by the wording ${share(({ wording }) => wording).toFixed(1)} %, by both ${share(both).toFixed(1)} %`,
  );
} else {
  const papers = articlesOf(new URL('papers/articles.jsonl.gz', import.meta.url));
  const mill = articlesOf(`${options.shared}/mill/articles.jsonl.gz`);
  const [[, start], ...grams] = learnGrams(
    [...papers.slice(0, Number(options.papers)), ...mill].flatMap(casesOf),
    OPTIONS,
  ) as [[typeof BIAS, number], ...[string, number][]];
  const round = (value: number) => Math.round(value * 1000) / 1000;
  const [constant, labels, wording] = weigh(toldOn(dirs, [[BIAS, start], ...grams]));
  const head = `"bias":${round(constant)},"labels":${round(labels)},"wording":${round(wording)}`;
  fs.writeFileSync(
    options.out,
    `{${head},"grams":[\n${grams.map((pair) => JSON.stringify(pair)).join(',\n')}]}\n`,
  );
}
