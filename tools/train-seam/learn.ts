/** Learns a small network by logistic loss (Adam, mini-batches, weight decay); the same cases give the same weights. */
import type { NetworkData } from '../../src/seam/network.ts';
import { random, shuffled } from './random.ts';

/** Cases in rows of `features.length` numbers. */
export interface Cases {
  features: readonly string[];
  x: number[];
  y: number[];
  /** How much each counts. */
  weight: number[];
}

export const emptyCases = (features: readonly string[]): Cases => ({ features, x: [], y: [], weight: [] });

export function addCase(cases: Cases, x: Float64Array, y: boolean, weight = 1): void {
  for (const value of x) cases.x.push(value);
  cases.y.push(y ? 1 : 0);
  cases.weight.push(weight);
}

/** All cases of both, which have the same features. */
export function bothOf(a: Cases, b: Cases): Cases {
  return { features: a.features, x: a.x.concat(b.x), y: a.y.concat(b.y), weight: a.weight.concat(b.weight) };
}

export interface Learning {
  hidden: number;
  epochs: number;
  rate: number;
  /** Weight decay for each step, relative to the rate. */
  decay: number;
  batch: number;
  /** Whether right and wrong cases shall count the same in sum (log-odds at even odds). */
  even: boolean;
}

const DEFAULTS: Learning = { hidden: 16, epochs: 12, rate: 0.004, decay: 0.002, batch: 128, even: true };

export function learn(cases: Cases, options: Partial<Learning> = {}): NetworkData {
  const option = { ...DEFAULTS, ...options };
  const { means, scales, inputs } = standardise(cases);
  const weights = weigh(cases, option.even);
  const size = cases.features.length;
  const rnd = random(20260601);
  const theta = new Float64Array(size + 1 + option.hidden * (size + 2));
  for (let i = size + 1; i < theta.length; i++) theta[i] = (rnd() - 0.5) * 0.3;
  const step = adam(theta.length, option);
  const count = cases.y.length;
  for (let epoch = 0; epoch < option.epochs; epoch++) {
    const order = shuffled(count, rnd);
    const rate = option.rate * (1 - epoch / option.epochs);
    for (let from = 0; from < count; from += option.batch) {
      const batch = order.subarray(from, from + option.batch);
      step(theta, gradient(theta, size, inputs, cases.y, weights, batch), rate);
    }
  }
  return unscale(theta, cases.features, means, scales);
}

function standardise({ features, x }: Cases) {
  const size = features.length;
  const rows = x.length / size;
  const means = new Float64Array(size);
  const scales = new Float64Array(size);
  for (let i = 0; i < x.length; i++) means[i % size]! += x[i]! / rows;
  for (let i = 0; i < x.length; i++) scales[i % size]! += (x[i]! - means[i % size]!) ** 2 / rows;
  for (let i = 0; i < size; i++) scales[i] = Math.sqrt(scales[i]!) < 0.01 ? 100 : Math.sqrt(scales[i]!);
  const inputs = Float64Array.from(x, (value, i) => (value - means[i % size]!) / scales[i % size]!);
  return { means, scales, inputs };
}

function weigh({ y, weight }: Cases, even: boolean): Float64Array {
  let [right, all] = [0, 0];
  y.forEach((is, i) => {
    all += weight[i]!;
    right += is * weight[i]!;
  });
  const wrong = all - right;
  return Float64Array.from(weight, (w, i) =>
    even ? (w * y.length) / (2 * (y[i] ? right : wrong)) : (w * y.length) / all,
  );
}

function gradient(
  theta: Float64Array,
  size: number,
  inputs: Float64Array,
  y: readonly number[],
  weights: Float64Array,
  batch: Uint32Array,
): Float64Array {
  const grad = new Float64Array(theta.length);
  const units = (theta.length - size - 1) / (size + 2);
  const active = new Float64Array(units);
  for (const row of batch) {
    const x = inputs.subarray(row * size, (row + 1) * size);
    let sum = theta[size]!;
    for (let i = 0; i < size; i++) sum += theta[i]! * x[i]!;
    for (let u = 0, at = size + 1; u < units; u++, at += size + 2) {
      let a = theta[at + size]!;
      for (let i = 0; i < size; i++) a += theta[at + i]! * x[i]!;
      active[u] = a;
      sum += (theta[at + size + 1]! * a) / (1 + Math.abs(a));
    }
    const error = ((1 / (1 + Math.exp(-sum)) - y[row]!) * weights[row]!) / batch.length;
    grad[size]! += error;
    for (let i = 0; i < size; i++) grad[i]! += error * x[i]!;
    for (let u = 0, at = size + 1; u < units; u++, at += size + 2) {
      const soft = 1 + Math.abs(active[u]!);
      grad[at + size + 1]! += (error * active[u]!) / soft;
      const back = (error * theta[at + size + 1]!) / (soft * soft);
      grad[at + size]! += back;
      for (let i = 0; i < size; i++) grad[at + i]! += back * x[i]!;
    }
  }
  return grad;
}

function adam(size: number, { decay }: Learning) {
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  let [power1, power2] = [1, 1];
  return (theta: Float64Array, grad: Float64Array, rate: number) => {
    power1 *= 0.9;
    power2 *= 0.999;
    for (let i = 0; i < size; i++) {
      first[i] = 0.9 * first[i]! + 0.1 * grad[i]!;
      second[i] = 0.999 * second[i]! + 0.001 * grad[i]! ** 2;
      const move = first[i]! / (1 - power1) / (Math.sqrt(second[i]! / (1 - power2)) + 1e-8);
      theta[i]! -= rate * (move + decay * theta[i]!);
    }
  };
}

/** Weights for features as they are, rounded to five digits so that the file is short and steady. */
function unscale(
  theta: Float64Array,
  features: readonly string[],
  means: Float64Array,
  scales: Float64Array,
): NetworkData {
  const size = features.length;
  const round = (value: number) => Number(value.toPrecision(5));
  const plain = (part: Float64Array) => {
    let bias = part[size]!;
    const weights = Array.from(features, (_, i) => {
      bias -= (part[i]! * means[i]!) / scales[i]!;
      return round(part[i]! / scales[i]!);
    });
    return [...weights, round(bias)];
  };
  const hidden: number[][] = [];
  for (let at = size + 1; at < theta.length; at += size + 2)
    hidden.push([...plain(theta.subarray(at, at + size + 1)), round(theta[at + size + 1]!)]);
  return { features, means: Array.from(means, round), linear: plain(theta.subarray(0, size + 1)), hidden };
}
