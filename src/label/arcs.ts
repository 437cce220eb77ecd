/** The transitions between states that are not forbidden, by the state that they lead to, or that they come from. */
export interface Arcs {
  /** Arcs of a state: from `starts[state]` up to `starts[state + 1]`, the state at the other end rising. */
  readonly starts: Int32Array;
  readonly others: Int32Array;
  readonly scores: Float64Array;
  /** e to the power of the scores. */
  readonly powers: Float64Array;
}

const known = new WeakMap<Float64Array, { into: Arcs; out: Arcs }>();

/** Arcs of a table `transition[from * states + to]`, worked out once; it must not change any more. */
export function arcsOf(transition: Float64Array, states: number): { into: Arcs; out: Arcs } {
  let arcs = known.get(transition);
  if (!arcs) {
    arcs = {
      into: gathered(states, (to, from) => transition[from * states + to]!),
      out: gathered(states, (from, to) => transition[from * states + to]!),
    };
    known.set(transition, arcs);
  }
  return arcs;
}

function gathered(states: number, scoreOf: (state: number, other: number) => number): Arcs {
  const starts = new Int32Array(states + 1);
  const others: number[] = [];
  const scores: number[] = [];
  for (let state = 0; state < states; state++) {
    for (let other = 0; other < states; other++) {
      const score = scoreOf(state, other);
      if (score === Number.NEGATIVE_INFINITY) continue;
      others.push(other);
      scores.push(score);
    }
    starts[state + 1] = others.length;
  }
  return {
    starts,
    others: Int32Array.from(others),
    scores: Float64Array.from(scores),
    powers: Float64Array.from(scores, Math.exp),
  };
}
