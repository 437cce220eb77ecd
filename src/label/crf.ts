import { arcsOf } from './arcs.ts';

/**
 * A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001): exact decoding (Viterbi) and exact
 * posteriors (forward–backward). Scores are natural logarithms; −Infinity forbids.
 */
export interface Lattice {
  /** Number of positions and of states. */
  readonly length: number;
  readonly states: number;
  /** Score of each state at each position: `emission[position * states + state]`. */
  readonly emission: Float64Array;
  /** Score of each pair of states: `transition[from * states + to]`; the last row is for the start. */
  readonly transition: Float64Array;
}

/** The best sequence of states, by a model that is learned. */
export function viterbi({ length, states, emission, transition }: Lattice): Int32Array {
  const best = new Int32Array(length);
  if (!length) return best;
  const { starts, others, scores } = arcsOf(transition, states).into;
  const back = new Int32Array(length * states);
  let score = new Float64Array(states);
  let next = new Float64Array(states);
  for (let to = 0; to < states; to++) score[to] = emission[to]! + transition[states * states + to]!;
  for (let at = 1; at < length; at++) {
    for (let to = 0; to < states; to++) {
      let top = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let k = starts[to]!; k < starts[to + 1]!; k++) {
        const value = score[others[k]!]! + scores[k]!;
        if (value > top) {
          top = value;
          from = others[k]!;
        }
      }
      next[to] = top + emission[at * states + to]!;
      back[at * states + to] = from;
    }
    [score, next] = [next, score];
  }
  best[length - 1] = score.indexOf(Math.max(...score));
  for (let at = length - 1; at > 0; at--) best[at - 1] = back[at * states + best[at]!]!;
  return best;
}

/**
 * Posterior probability of each state at each position, and the logarithm of the partition function: for a model that
 * is being learned; `Marginals` has them sooner.
 */
export function posteriors(lattice: Lattice): {
  gamma: Float64Array;
  logZ: number;
  alpha: Float64Array;
  beta: Float64Array;
} {
  const { length, states } = lattice;
  const alpha = forward(lattice);
  const beta = backward(lattice);
  const gamma = new Float64Array(length * states);
  const logZ = length ? logSum(alpha, (length - 1) * states, states) : 0;
  for (let i = 0; i < gamma.length; i++) gamma[i] = Math.exp(alpha[i]! + beta[i]! - logZ);
  return { gamma, logZ, alpha, beta };
}

function forward({ length, states, emission, transition }: Lattice): Float64Array {
  const alpha = new Float64Array(length * states);
  const expT = exponentials(transition);
  const shifted = new Float64Array(states);
  for (let to = 0; to < states && length; to++) alpha[to] = emission[to]! + transition[states * states + to]!;
  for (let at = 1; at < length; at++) {
    const top = shift(alpha, (at - 1) * states, states, shifted);
    for (let to = 0; to < states; to++) {
      let sum = 0;
      for (let s = 0; s < states; s++) sum += shifted[s]! * expT[s * states + to]!;
      alpha[at * states + to] = top + Math.log(sum) + emission[at * states + to]!;
    }
  }
  return alpha;
}

function backward({ length, states, emission, transition }: Lattice): Float64Array {
  const beta = new Float64Array(length * states);
  const expT = exponentials(transition);
  const sums = new Float64Array(states);
  const shifted = new Float64Array(states);
  for (let at = length - 2; at >= 0; at--) {
    for (let to = 0; to < states; to++)
      sums[to] = beta[(at + 1) * states + to]! + emission[(at + 1) * states + to]!;
    const top = shift(sums, 0, states, shifted);
    for (let s = 0; s < states; s++) {
      let sum = 0;
      for (let to = 0; to < states; to++) sum += shifted[to]! * expT[s * states + to]!;
      beta[at * states + s] = top + Math.log(sum);
    }
  }
  return beta;
}

function exponentials(values: Float64Array): Float64Array {
  return values.map(Math.exp);
}

function shift(values: Float64Array, from: number, count: number, into: Float64Array): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i++) if (values[from + i]! > top) top = values[from + i]!;
  if (top === Number.NEGATIVE_INFINITY) top = 0;
  for (let i = 0; i < count; i++) into[i] = Math.exp(values[from + i]! - top);
  return top;
}

function logSum(values: Float64Array, from: number, count: number): number {
  const scratch = new Float64Array(count);
  const top = shift(values, from, count, scratch);
  return top + Math.log(scratch.reduce((a, b) => a + b, 0));
}
