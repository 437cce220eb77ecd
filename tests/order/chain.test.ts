import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from '../../src/order/assignment.ts';
import { best, chain, gainsOf } from '../../src/order/chain.ts';
import type { Scores } from '../../src/order/scores.ts';

/** The greatest sum over all ways to pair rows with columns, by trying them all. */
function bruteForce(gain: number[][], columns: number, row = 0, used = 0): number {
  if (row === gain.length) return 0;
  let top = bruteForce(gain, columns, row + 1, used);
  for (let c = 0; c < columns; c++)
    if (!(used & (1 << c)) && gain[row]![c]! > 0)
      top = Math.max(top, gain[row]![c]! + bruteForce(gain, columns, row + 1, used | (1 << c)));
  return top;
}

const matrix = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

describe('assign', () => {
  it('finds the greatest sum', () => {
    fc.assert(
      fc.property(matrix, (gain) => {
        const found = assign(gain, gain[0]!.length);
        const sum = found.reduce((total, c, r) => total + (c < 0 ? 0 : gain[r]![c]!), 0);
        expect(sum).toBe(bruteForce(gain, gain[0]!.length));
        const taken = found.filter((c) => c >= 0);
        expect(new Set(taken).size).toBe(taken.length);
      }),
    );
  });
});

/** A page of one heading and `n` runs of body; `link` gives the scores, all else is 0. */
function scores(n: number, link: Record<string, number>): Scores {
  const bodies = Array.from({ length: n }, (_, i) => i + 1);
  return {
    bodies,
    link: [0, ...bodies].map((a) =>
      bodies.map((b) => (a === b ? Number.NEGATIVE_INFINITY : (link[`${a}>${b}`] ?? -9))),
    ),
    end: [0, ...bodies].map(() => 0),
    start: bodies.map(() => 0),
  };
}

describe('chain', () => {
  const asItStands = { '0>1': 3, '1>2': 3, '2>3': 3 };

  it('leaves a page in order alone', () => {
    const { links } = chain(scores(3, asItStands));
    expect(links.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
  });

  it('puts a first column that stands last in front', () => {
    const { links } = chain(scores(3, { '0>1': 1, '1>2': 3, '0>3': 6, '3>1': 6 }));
    const next = new Map(links.map(({ from, to }) => [from, to]));
    expect([next.get(0), next.get(3), next.get(1)]).toEqual([3, 1, 2]);
  });

  it('leaves the order as it stands where a repair gains too little', () => {
    const page = scores(3, { ...asItStands, '0>2': 3.1, '2>1': 3, '1>3': 3.1 });
    const { links, refused } = chain(page, 1);
    expect(links.every(({ from, to }) => to === from + 1)).toBe(true);
    expect(refused).toHaveLength(1);
  });

  it('lets nothing follow itself', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: -5, max: 9 }), { minLength: 6, maxLength: 6 }), {
          minLength: 7,
          maxLength: 7,
        }),
        (link) => {
          const page = scores(
            6,
            Object.fromEntries(link.flatMap((row, a) => row.map((s, b) => [`${a}>${b + 1}`, s]))),
          );
          const order = best(page, gainsOf(page));
          for (let start = 0; start < order.length; start++) {
            let at = start;
            for (let step = 0; step < 8 && at >= 0; step++)
              at = order[at]! < 0 ? -1 : page.bodies[order[at]!]!;
            expect(at).toBe(-1);
          }
        },
      ),
    );
  });
});
