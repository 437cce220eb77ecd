/**
 * Learns src/models/headings.json: how the parts of headings are worded, how long and how wide they are, and how much the labels count
 * beside that (src/label/headings.ts), from labelled pages.
 *   npx tsx tools/train-headings.ts DIR… [--measure] [--out FILE]
 * --measure: says for each DIR how many headings the labels tell, and how many both with the model at OUT, and writes nothing.
 */
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import {
  Heading,
  type HeadingModel,
  type HeadingModelFile,
  READINGS,
  readHeadings,
  UNLIKELIEST,
} from '../src/label/headings.ts';
import { headingLines, readingsOf } from '../src/label/heaps.ts';
import { STATES } from '../src/label/states.ts';
import { namesIn, type ReadPage, readLabelled } from './order/pages.ts';

const { positionals: dirs, values: options } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'src/models/headings.json' },
    measure: { type: 'boolean', default: false },
    penalty: { type: 'string', default: '8' },
    least: { type: 'string', default: '20' },
    small: { type: 'string', default: '0.05' },
    passes: { type: 'string', default: '15' },
  },
});

/** Lines of a page that may be a heading, and the states that they have. */
function* headingsOn({ labels, blocks, truth }: ReadPage) {
  const truths = new Map(blocks.map(({ block }, i) => [block, truth[i]]));
  for (const { from, to } of headingLines(labels)) {
    const states = labels.texts.slice(from, to).map((block) => {
      const t = truths.get(block);
      return STATES.findIndex(
        ({ label, continues, orphan }) => label === t?.label && continues === t.continues && !orphan,
      );
    });
    yield { from, to, states };
  }
}

const same = (a: ArrayLike<number>, b: readonly number[]) => b.every((state, i) => a[i] === state);

/** Ways to read a heading, the true one first. */
interface Case {
  scores: number[];
  ways: string[][];
}

function casesOn(dir: string): Case[] {
  return namesIn(dir).flatMap((name) => {
    const page = readLabelled(dir, name);
    return [...headingsOn(page)].flatMap(({ from, to, states }): Case[] => {
      const ways = readingsOf(page.labels, { from, to }, READINGS);
      const right = ways.findIndex((way) => same(way.states, states));
      if (right < 0) return [];
      const heading = new Heading(page.labels, { from, to });
      const scores = ways.map(({ score }) => Math.max(score - ways[0]!.score, -UNLIKELIEST));
      const features = ways.map((way) => heading.features(way.states));
      for (const list of [scores, features] as unknown[][]) list.unshift(...list.splice(right, 1));
      return [{ scores, ways: features }];
    });
  });
}

/** Log-linear choice among the ways of each case (a conditional model of whole readings), by AdaGrad in a fixed order. */
function learn(cases: readonly Case[]): HeadingModelFile {
  const [penalty, least, small, passes] = [options.penalty, options.least, options.small, options.passes].map(
    Number,
  ) as [number, number, number, number];
  const counts = new Map<string, number>();
  for (const { ways } of cases)
    for (const feature of new Set(ways.flat())) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts.keys()].filter((name) => counts.get(name)! >= least).sort();
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = cases.map(({ ways }) =>
    ways.map((way) => Int32Array.from(way.map((f) => index.get(f) ?? -1).filter((i) => i >= 0))),
  );
  const shrink = Float64Array.from(names, (name) => penalty / counts.get(name)!);
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-6);
  let labels = 1;
  let square = 1;
  const order = scattered(cases.length);
  const slope = new Float64Array(names.length);
  for (let pass = 0; pass < passes; pass++)
    for (const at of order) {
      const { scores } = cases[at]!;
      const ways = rows[at]!;
      const totals = ways.map((way, k) => {
        let total = labels * scores[k]!;
        for (const i of way) total += weights[i]!;
        return total;
      });
      const top = Math.max(...totals);
      const powers = totals.map((total) => Math.exp(total - top));
      const all = powers.reduce((a, b) => a + b, 0);
      const touched = new Set<number>();
      let bend = 0;
      ways.forEach((way, k) => {
        const error = powers[k]! / all - (k === 0 ? 1 : 0);
        bend += error * scores[k]!;
        for (const i of way) {
          slope[i]! += error;
          touched.add(i);
        }
      });
      for (const i of touched) {
        const g = slope[i]! + shrink[i]! * weights[i]!;
        slope[i] = 0;
        squares[i]! += g * g;
        weights[i]! -= (RATE * g) / Math.sqrt(squares[i]!);
      }
      square += bend * bend;
      labels -= (RATE * bend) / Math.sqrt(square);
    }
  const round = (value: number) => Math.round(value * 100) / 100;
  return {
    labels: round(labels),
    weights: names
      .map((name, i) => [name, round(weights[i]!)] as const)
      .filter(([, weight]) => Math.abs(weight) >= small),
  };
}

const RATE = 0.1;

/** Each number below `count` once, in a fixed order that has no run of one folder's pages. */
function scattered(count: number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, i) => i);
  let seed = 1;
  for (let i = count - 1; i > 0; i--) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    const k = seed % (i + 1);
    [order[i], order[k]] = [order[k]!, order[i]!];
  }
  return order;
}

function measure(dir: string, model: HeadingModel): string {
  let [all, before, after] = [0, 0, 0];
  for (const name of namesIn(dir)) {
    const page = readLabelled(dir, name);
    const found = [...headingsOn(page)];
    const right = () =>
      found.filter(({ from, to, states }) => same(page.labels.best.slice(from, to), states)).length;
    all += found.length;
    before += right();
    page.labels.read(readHeadings(page.labels, model));
    after += right();
  }
  const share = (n: number) => `${((100 * n) / all).toFixed(1)} %`;
  return `${dir}: ${all} headings, right by the labels ${share(before)}, by both ${share(after)}`;
}

if (options.measure) {
  const file = JSON.parse(fs.readFileSync(options.out, 'utf8')) as HeadingModelFile;
  const model = { ...file, weights: new Map(file.weights) };
  for (const dir of dirs) console.log(measure(dir, model));
} else {
  const cases = dirs.flatMap(casesOn);
  const model = learn(cases);
  fs.writeFileSync(options.out, `${JSON.stringify(model)}\n`);
  console.log(
    `${options.out}: ${model.weights.length} weights from ${cases.length} headings, labels ${model.labels}`,
  );
}
