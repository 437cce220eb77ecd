import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Lattice, posteriors, viterbi } from '../../src/label/crf.ts';
import { Marginals } from '../../src/label/marginals.ts';

const small = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .chain(([length, states]) =>
    fc.record({
      length: fc.constant(length),
      states: fc.constant(states),
      emission: numbers(length * states),
      transition: numbers((states + 1) * states),
    }),
  );

function numbers(count: number) {
  const one = fc.double({ min: -5, max: 5, noNaN: true });
  return fc.array(one, { minLength: count, maxLength: count }).map((list) => Float64Array.from(list));
}

/** Every sequence of states with its score. */
function all({ length, states, emission, transition }: Lattice): { path: number[]; score: number }[] {
  let paths: { path: number[]; score: number }[] = [{ path: [], score: 0 }];
  for (let at = 0; at < length; at++) {
    paths = paths.flatMap(({ path, score }) =>
      Array.from({ length: states }, (_, to) => {
        const from = path.at(-1) ?? states;
        return {
          path: [...path, to],
          score: score + transition[from * states + to]! + emission[at * states + to]!,
        };
      }),
    );
  }
  return paths;
}

describe('the chain', () => {
  test('viterbi finds a sequence with the best score of all', () => {
    fc.assert(
      fc.property(small, (lattice) => {
        const paths = all(lattice);
        const best = Math.max(...paths.map(({ score }) => score));
        const found = [...viterbi(lattice)];
        const own = paths.find(({ path }) => path.every((state, i) => state === found[i]))!;
        expect(own.score).toBeCloseTo(best, 9);
      }),
    );
  });

  test('posteriors are the shares of all sequences', () => {
    fc.assert(
      fc.property(small, (lattice) => {
        const paths = all(lattice);
        const total = paths.reduce((sum, { score }) => sum + Math.exp(score), 0);
        const { gamma } = posteriors(lattice);
        const marginals = new Marginals(lattice);
        for (let at = 0; at < lattice.length; at++) {
          for (let state = 0; state < lattice.states; state++) {
            const with_ = paths
              .filter(({ path }) => path[at] === state)
              .reduce((sum, { score }) => sum + Math.exp(score), 0);
            expect(gamma[at * lattice.states + state]).toBeCloseTo(with_ / total, 9);
            expect(marginals.of(at, state)).toBeCloseTo(with_ / total, 9);
          }
        }
      }),
    );
  });

  test('what is forbidden is never taken', () => {
    const transition = Float64Array.from([0, Number.NEGATIVE_INFINITY, 0, 0, 0, Number.NEGATIVE_INFINITY]);
    const lattice = { length: 3, states: 2, emission: Float64Array.from([0, 9, 0, 9, 0, 9]), transition };
    expect([...viterbi(lattice)]).toEqual([0, 0, 0]);
    expect(posteriors(lattice).gamma[3]).toBe(0);
    expect(new Marginals(lattice).of(1, 1)).toBe(0);
  });
});
