/**
 * Learns the weights of the labelling model: `npm run train:labels -- DIR [DIR …]`.
 * Each DIR holds labelled pages (NAME.txt, NAME.gold.json). Maximum likelihood of the chain by AdaGrad over pages in a
 * fixed order, with L2; the same pages and --seed give the same bytes. Writes src/models/labels.json.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Block } from '../../src/block.ts';
import { type Lattice, posteriors } from '../../src/label/crf.ts';
import { FEATURES, featuresOf, gramsOf } from '../../src/label/features.ts';
import { latticeOf } from '../../src/label/index.ts';
import { type LabelModel, pack } from '../../src/label/model.ts';
import { forbidden, STATES, stateIndex } from '../../src/label/states.ts';
import { readBlocks } from '../../src/read/blocks.ts';
import { Uncounted } from '../train-seam/uncounted.ts';
import { augment, random } from './augment.ts';
import { type Gold, readGold, type Truth, truthOf } from './gold.ts';
import { insertSome } from './insert.ts';
import { writeModel } from './model-file.ts';

const { positionals: dirs, values: opt } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: new URL('../../src/models/labels.json', import.meta.url).pathname },
    epochs: { type: 'string', default: '5' },
    most: { type: 'string', default: '100000' },
    rate: { type: 'string', default: '0.1' },
    l2: { type: 'string', default: '0.00002' },
    grams: { type: 'string', default: '9000' },
    folds: { type: 'string' },
    seed: { type: 'string', default: '0' },
    shared: { type: 'string', default: new URL('../../../shared', import.meta.url).pathname },
  },
});
const S = STATES.length;
const EITHER = -2;
const OPEN = [stateIndex('body'), stateIndex('subhead')];

interface Example {
  features: Uint16Array[];
  /** State of each block; −1 where any will do, −2 for body or subhead. */
  states: Int8Array;
}

function stateOf(truth: Truth | null): number {
  if (!truth) return -1;
  if (truth.either && truth.offset === 0) return EITHER;
  const exact = truth.orphan ? `${truth.label}~` : truth.continues ? `${truth.label}+` : truth.label;
  const at = stateIndex(exact);
  return at >= 0 ? at : stateIndex(truth.label);
}

interface Sample {
  gold: Gold;
  blocks: Block[];
  states: Int8Array;
}

/** A page as it is learned from: changed by chance, the same for the same seed. */
function sampleOf(file: string, seed: number): Sample {
  const { source, gold } = readGold(file);
  const read = readBlocks(source);
  const truths = truthOf(source, gold, read);
  const rnd = random(seed);
  const items = insertSome(
    read.map((block, i) => ({ block, truth: truths[i]! })),
    rnd,
  );
  const blocks = items.map(({ block }) => block);
  const states = Int8Array.from(items, ({ truth }) => stateOf(truth));
  allow(states);
  const wrapped = !blocks.some(({ mark }) => mark) && !['md', 'plain'].includes(gold.style);
  return { gold, blocks: augment(blocks, wrapped, rnd), states };
}

/** Frees states that the model cannot have in a row: what gold leaves open stands between them. */
function allow(states: Int8Array): void {
  for (let i = 0; i < states.length; i++) {
    const before = i && states[i - 1]! >= 0 ? STATES[states[i - 1]!]! : null;
    if (states[i]! >= 0 && forbidden(before, STATES[states[i]!]!)) states[i] = -1;
  }
}

function gatherFiles(): string[] {
  const rnd = random(7 + +opt.seed);
  const files = dirs.flatMap((dir) =>
    fs
      .readdirSync(dir)
      .filter((f) => f.endsWith('.gold.json'))
      .sort()
      .map((f) => path.join(dir, f)),
  );
  for (let i = files.length - 1; i > 0; i--) {
    const j = Math.floor(rnd() * (i + 1));
    [files[i], files[j]] = [files[j]!, files[i]!];
  }
  return files.slice(0, +opt.most);
}

/** What stands on fewer pages shows nothing. */
const FEWEST = 60;

/** The grams that are shown often enough, the more frequent ones first, numbered behind the other features. */
function chooseGrams(samples: readonly Sample[]): Map<number, number> {
  const pages = new Map<number, number>();
  for (const { blocks } of samples)
    for (const gram of new Set(gramsOf(blocks).flat())) pages.set(gram, (pages.get(gram) ?? 0) + 1);
  const chosen = [...pages]
    .filter(([, n]) => n >= FEWEST)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, +opt.grams);
  return new Map(chosen.map(([gram], i) => [gram, FEATURES.length + i]));
}

const files = gatherFiles();
const samples = files.map((file, i) => sampleOf(file, i + 1 + 1e6 * +opt.seed));
const grams = chooseGrams(samples);
const uncounted = opt.folds ? new Uncounted(opt.folds, opt.shared) : null;
const examples: Example[] = samples.map(({ gold, blocks, states }) => {
  uncounted?.use(gold);
  return { features: featuresOf(blocks, grams), states };
});
console.error(
  `${files.length} pages, ${examples.reduce((n, e) => n + e.features.length, 0)} blocks, ` +
    `${FEATURES.length} features, ${grams.size} grams, ${S} states`,
);

const weights = new Float64Array((FEATURES.length + grams.size) * S);
const squares = new Float64Array(weights.length).fill(1e-4);
const transition = new Float64Array((S + 1) * S);
const transitionSquares = new Float64Array(transition.length).fill(1e-4);
[...STATES, null].forEach((from, i) => {
  STATES.forEach((to, s) => {
    if (forbidden(from, to)) transition[i * S + s] = Number.NEGATIVE_INFINITY;
  });
});
const model: LabelModel = { version: '1', grams, weights, unit: 1, transition };

function learn({ features, states }: Example, rate: number, l2: number): number {
  const lattice = latticeOf(features, model);
  const free = posteriors(lattice);
  const fixed = posteriors(clamp(lattice, states));
  if (!Number.isFinite(fixed.logZ)) return 0;
  for (let i = 0; i < features.length; i++) {
    for (let s = 0; s < S; s++) {
      const gradient = fixed.gamma[i * S + s]! - free.gamma[i * S + s]!;
      if (Math.abs(gradient) < 1e-3) continue;
      for (const feature of features[i]!) step(weights, squares, feature * S + s, gradient, rate, l2);
    }
  }
  learnTransitions(lattice, free, fixed, clamp(lattice, states), rate, l2);
  return free.logZ - fixed.logZ;
}

function step(
  values: Float64Array,
  sums: Float64Array,
  at: number,
  gradient: number,
  rate: number,
  l2: number,
): void {
  const g = gradient - l2 * values[at]!;
  sums[at]! += g * g;
  values[at]! += (rate * g) / Math.sqrt(sums[at]!);
}

function clamp(lattice: Lattice, states: Int8Array): Lattice {
  const emission = lattice.emission.slice();
  states.forEach((state, i) => {
    for (let s = 0; s < S; s++) {
      if (state === EITHER ? !OPEN.includes(s) : state >= 0 && s !== state)
        emission[i * S + s] = Number.NEGATIVE_INFINITY;
    }
  });
  return { ...lattice, emission };
}

type Chain = ReturnType<typeof posteriors>;

function learnTransitions(
  lattice: Lattice,
  free: Chain,
  fixed: Chain,
  clamped: Lattice,
  rate: number,
  l2: number,
): void {
  const gradient = new Float64Array(transition.length);
  expect(lattice, free, -1, gradient);
  expect(clamped, fixed, 1, gradient);
  for (let i = 0; i < gradient.length; i++) {
    if (Number.isFinite(transition[i]!) && Math.abs(gradient[i]!) > 1e-4)
      step(transition, transitionSquares, i, gradient[i]!, rate, l2);
  }
}

/** Adds the expected number of each transition, times `sign`. */
function expect(
  { length, emission }: Lattice,
  { alpha, beta, logZ }: Chain,
  sign: number,
  into: Float64Array,
): void {
  const expT = transition.map(Math.exp);
  const a = new Float64Array(S);
  const b = new Float64Array(S);
  for (let i = 0; i < length; i++) {
    if (i === 0) {
      for (let s = 0; s < S; s++) into[S * S + s]! += sign * Math.exp(alpha[s]! + beta[s]! - logZ);
      continue;
    }
    let topA = -Infinity;
    for (let s = 0; s < S; s++) topA = Math.max(topA, alpha[(i - 1) * S + s]!);
    for (let s = 0; s < S; s++) a[s] = Math.exp(alpha[(i - 1) * S + s]! - topA);
    for (let s = 0; s < S; s++) b[s] = Math.exp(emission[i * S + s]! + beta[i * S + s]! + topA - logZ);
    for (let s = 0; s < S; s++)
      if (a[s]! > 1e-9)
        for (let t = 0; t < S; t++) into[s * S + t]! += sign * a[s]! * expT[s * S + t]! * b[t]!;
  }
}

const average = new Float64Array(weights.length);
const averageT = new Float64Array(transition.length);
let averaged = 0;
for (let epoch = 0; epoch < +opt.epochs; epoch++) {
  let loss = 0;
  const last = epoch === +opt.epochs - 1;
  examples.forEach((example, i) => {
    loss += learn(example, +opt.rate / (1 + epoch * 0.5), +opt.l2);
    if (last && i % 20 === 0) {
      averaged++;
      for (let k = 0; k < weights.length; k++) average[k]! += weights[k]!;
      for (let k = 0; k < transition.length; k++) averageT[k]! += transition[k]!;
    }
  });
  console.error(`epoch ${epoch + 1}: loss per page ${(loss / examples.length).toFixed(3)}`);
}
writeModel(
  opt.out,
  pack({
    version: '1',
    grams,
    weights: average.map((w) => w / averaged),
    transition: averageT.map((w) => w / averaged),
  }),
);
