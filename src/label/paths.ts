import TinyQueue from 'tinyqueue';
import { arcsOf } from './arcs.ts';
import type { Lattice } from './crf.ts';

/** A sequence of states over a part of a lattice. */
export interface Path {
  readonly states: readonly number[];
  /** The sum of its scores: natural logarithm of its probability, but for a constant of the part. */
  readonly score: number;
}

/** What is known of a path from a position to the end of the part. */
interface Rest {
  readonly at: number;
  readonly state: number;
  /** Score from behind this position to the end. */
  readonly score: number;
  readonly next: Rest | null;
}

/**
 * The `most` best paths over the positions `from` up to `to`, best first; the states at both sides are given (−1
 * outside the lattice). Best-first search from the end, with the best that can come before as its exact estimate (A*,
 * Hart, Nilsson, Raphael 1968), takes up no path that is not wanted.
 */
export function bestPaths(
  lattice: Lattice,
  { from, to, before, behind }: { from: number; to: number; before: number; behind: number },
  most: number,
): Path[] {
  const { states, transition } = lattice;
  const { into } = arcsOf(transition, states);
  const reached = forward(lattice, from, to, before < 0 ? states : before);
  const estimate = ({ at, state, score }: Rest) => reached[(at - from) * states + state]! + score;
  const queue = new TinyQueue<Rest & { total: number }>([], (a, b) => b.total - a.total);
  const push = (rest: Rest) => {
    const total = estimate(rest);
    if (total > Number.NEGATIVE_INFINITY) queue.push({ ...rest, total });
  };
  for (let state = 0; state < states; state++)
    push({
      at: to - 1,
      state,
      score: behind < 0 ? 0 : transition[state * states + behind]!,
      next: null,
    });
  const found: Path[] = [];
  while (found.length < most) {
    const rest = queue.pop();
    if (!rest) break;
    if (rest.at === from) {
      found.push({ states: statesOf(rest), score: rest.total });
      continue;
    }
    const score = rest.score + lattice.emission[rest.at * states + rest.state]!;
    for (let k = into.starts[rest.state]!; k < into.starts[rest.state + 1]!; k++)
      push({ at: rest.at - 1, state: into.others[k]!, score: score + into.scores[k]!, next: rest });
  }
  return found;
}

/** For each position and state the score of the best path that ends there. */
function forward({ states, emission, transition }: Lattice, from: number, to: number, before: number) {
  const { starts, others, scores } = arcsOf(transition, states).into;
  const reached = new Float64Array((to - from) * states);
  for (let s = 0; s < states; s++)
    reached[s] = transition[before * states + s]! + emission[from * states + s]!;
  for (let at = from + 1; at < to; at++) {
    const last = (at - 1 - from) * states;
    for (let s = 0; s < states; s++) {
      let top = Number.NEGATIVE_INFINITY;
      for (let k = starts[s]!; k < starts[s + 1]!; k++)
        top = Math.max(top, reached[last + others[k]!]! + scores[k]!);
      reached[last + states + s] = top + emission[at * states + s]!;
    }
  }
  return reached;
}

function statesOf(first: Rest): number[] {
  const states: number[] = [];
  for (let rest: Rest | null = first; rest; rest = rest.next) states.push(rest.state);
  return states;
}
