import { describe, expect, it } from 'vitest';
import { directionsOf, type Row } from '../../tools/topics/svd.ts';
import { random } from '../../tools/train-seam/random.ts';

/** Two groups of rows, the first one greater, in columns of their own. */
const rows: Row[] = Array.from({ length: 30 }, (_, r) => ({
  columns: r < 20 ? Int32Array.of(0, 1) : Int32Array.of(2, 3),
  values: r < 20 ? Float64Array.of(3, 4) : Float64Array.of(1, 1),
}));

describe('directionsOf', () => {
  it('finds the directions along which rows differ most, the greatest first', () => {
    const [first, second] = directionsOf(rows, 4, 2, random(1));
    expect([...first!].map(Math.abs)).toEqual([0.6, 0.8, 0, 0].map((x) => expect.closeTo(x, 6)));
    expect([...second!].map(Math.abs)).toEqual(
      [0, 0, Math.SQRT1_2, Math.SQRT1_2].map((x) => expect.closeTo(x, 4)),
    );
  });

  it('gives the same for the same seed', () => {
    expect(directionsOf(rows, 4, 2, random(1))).toEqual(directionsOf(rows, 4, 2, random(1)));
  });
});
