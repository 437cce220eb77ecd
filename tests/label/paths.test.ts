import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Lattice } from '../../src/label/crf.ts';
import { bestPaths } from '../../src/label/paths.ts';

const STATES = 3;

const lattices = fc.integer({ min: 1, max: 5 }).chain((length) =>
  fc.record({
    length: fc.constant(length),
    states: fc.constant(STATES),
    emission: numbers(length * STATES),
    transition: numbers((STATES + 1) * STATES),
  }),
);

/** Whole numbers, so that sums in any order are the same; one in ten transitions is forbidden. */
function numbers(count: number) {
  const one = fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: -9, max: 9 }) },
    { weight: 1, arbitrary: fc.constant(Number.NEGATIVE_INFINITY) },
  );
  return fc.array(one, { minLength: count, maxLength: count }).map((list) => Float64Array.from(list));
}

type Part = Parameters<typeof bestPaths>[1];

/** The scores of all ways through a part of a lattice. */
function scoresOf({ emission, transition }: Lattice, { from, to, before, behind }: Part): number[] {
  const open = (at: number, state: number, score: number): number[] => {
    if (at === to) return [score + (behind < 0 ? 0 : transition[state * STATES + behind]!)];
    return [0, 1, 2].flatMap((next) =>
      open(at + 1, next, score + transition[state * STATES + next]! + emission[at * STATES + next]!),
    );
  };
  return open(from, before < 0 ? STATES : before, 0);
}

test('the best paths are the best of all, in their order, each once', () => {
  fc.assert(
    fc.property(
      lattices,
      fc.nat(4),
      fc.integer({ min: -1, max: 2 }),
      fc.integer({ min: 1, max: 30 }),
      (lattice, start, state, most) => {
        const from = Math.min(start, lattice.length - 1);
        const part = { from, to: lattice.length, before: from ? Math.max(0, state) : -1, behind: state };
        const paths = bestPaths(lattice, part, most);
        const wanted = scoresOf(lattice, part)
          .filter((score) => score > Number.NEGATIVE_INFINITY)
          .sort((a, b) => b - a)
          .slice(0, most);
        expect(paths.map(({ score }) => score)).toEqual(wanted);
        expect(new Set(paths.map(({ states }) => states.join())).size).toBe(paths.length);
      },
    ),
  );
});
