import { type Arcs, arcsOf } from './arcs.ts';
import type { Lattice } from './crf.ts';

/**
 * Posterior probabilities of states, as `posteriors` gives them, for a model that is learned: forward–backward with
 * each position scaled to 1 (Rabiner 1989), so that the exponentials of emissions are all that are needed.
 */
export class Marginals {
  private readonly states: number;
  private readonly alpha: Float64Array;
  private readonly beta: Float64Array;

  constructor({ length, states, emission, transition }: Lattice) {
    const { into, out } = arcsOf(transition, states);
    const power = powersOf(emission, length, states);
    this.states = states;
    this.alpha = new Float64Array(length * states);
    this.beta = new Float64Array(length * states);
    const { alpha, beta } = this;
    for (let s = 0; s < states && length; s++)
      alpha[s] = power[s]! * Math.exp(transition[states * states + s]!);
    const scales = new Float64Array(length);
    for (let at = 0; at < length; at++) {
      if (at > 0) forward(into, alpha, power, at * states, states);
      scales[at] = scaled(alpha, at * states, states);
    }
    if (length) beta.fill(1, (length - 1) * states);
    for (let at = length - 2; at >= 0; at--) backward(out, beta, power, at * states, states, scales[at + 1]!);
  }

  /** Probability of a state at a position, 0…1. */
  of(at: number, state: number): number {
    const i = at * this.states + state;
    return this.alpha[i]! * this.beta[i]!;
  }

  /** Probability that a position has one of some states. */
  ofAny(at: number, states: readonly boolean[]): number {
    return states.reduce((sum, asked, state) => sum + (asked ? this.of(at, state) : 0), 0);
  }
}

/** e to the power of the emissions, the greatest at each position being 1. */
function powersOf(emission: Float64Array, length: number, states: number): Float64Array {
  const power = new Float64Array(length * states);
  for (let from = 0; from < power.length; from += states) {
    let top = Number.NEGATIVE_INFINITY;
    for (let s = 0; s < states; s++) if (emission[from + s]! > top) top = emission[from + s]!;
    for (let s = 0; s < states; s++) power[from + s] = Math.exp(emission[from + s]! - top);
  }
  return power;
}

function forward(
  { starts, others, powers }: Arcs,
  alpha: Float64Array,
  power: Float64Array,
  here: number,
  states: number,
): void {
  const before = here - states;
  for (let to = 0; to < states; to++) {
    let sum = 0;
    for (let k = starts[to]!; k < starts[to + 1]!; k++) sum += alpha[before + others[k]!]! * powers[k]!;
    alpha[here + to] = sum * power[here + to]!;
  }
}

function backward(
  { starts, others, powers }: Arcs,
  beta: Float64Array,
  power: Float64Array,
  here: number,
  states: number,
  scale: number,
): void {
  const next = here + states;
  for (let to = 0; to < states; to++) power[next + to] = (power[next + to]! * beta[next + to]!) / scale;
  for (let from = 0; from < states; from++) {
    let sum = 0;
    for (let k = starts[from]!; k < starts[from + 1]!; k++) sum += power[next + others[k]!]! * powers[k]!;
    beta[here + from] = sum;
  }
}

/** Divides a position's values by their sum; the sum. */
function scaled(alpha: Float64Array, from: number, states: number): number {
  let sum = 0;
  for (let s = 0; s < states; s++) sum += alpha[from + s]!;
  const scale = sum || 1;
  for (let s = 0; s < states; s++) alpha[from + s] = alpha[from + s]! / scale;
  return scale;
}
