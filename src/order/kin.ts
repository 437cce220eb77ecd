import type { Sight } from './features.ts';
import type { Layout } from './layout.ts';

/** Characters of the smaller run: fewer than this, than that, … */
const SIZES = [20, 50, 100, 200] as const;
/** What two runs have in common (see `Affinity`), where the columns of `KIN` hold; between them it is interpolated. */
const ALIKE = [0, 0.125, 0.375, 0.75, 1.25, 1.75, 2.5, 4] as const;
/**
 * How much likelier, in natural logarithms of odds, two runs are of one story than any two of a page are, by the size of
 * the smaller and by what they have in common. Counted on 60 typeset pages of training articles, as poppler extracts them
 * in its default order (150,000 pairs of runs).
 */
const KIN = [
  [0.0, 0.8, 1.1, 1.2, 1.5, 2.1, 2.1, 2.8],
  [-0.3, 0.4, 0.7, 1.1, 1.7, 2.0, 2.2, 2.7],
  [-0.8, 0.2, 0.6, 1.1, 1.7, 2.5, 2.3, 2.7],
  [-1.6, -0.7, -0.2, 0.7, 1.4, 1.8, 2.2, 2.5],
  [-2.3, -2.4, -1.1, -0.3, 0.4, 1.1, 1.9, 2.9],
] as const;
/**
 * Each pair counts for so much where stories are weighed by the square root of their runs; see docs/order.md for what was tried.
 */
const SHARE: Readonly<Record<Layout, number>> = { crossed: 1.5, unmarked: 1.5, scattered: 1.2, kept: 1.2 };

/** For each two runs, at `a * runs + b`, what speaks for their being of one story: natural logarithms of odds. */
export function kinOf(sight: Sight): Float64Array {
  const count = sight.places.length;
  const share = SHARE[sight.layout];
  const kin = new Float64Array(count * count);
  for (let a = 0; a < count; a++)
    for (let b = 0; b < a; b++) {
      const size = Math.min(sight.texts[a]!.all.length, sight.texts[b]!.all.length);
      const own = share * kinAt(size, sight.affinity.of(a, b));
      kin[a * count + b] = own;
      kin[b * count + a] = own;
    }
  return kin;
}

function kinAt(size: number, alike: number): number {
  const row = KIN[SIZES.findIndex((most) => size < most)] ?? KIN.at(-1)!;
  const next = ALIKE.findIndex((step) => alike <= step);
  if (next < 0) return row.at(-1)!;
  if (next === 0) return row[0];
  const part = (alike - ALIKE[next - 1]!) / (ALIKE[next]! - ALIKE[next - 1]!);
  return row[next - 1]! * (1 - part) + row[next]! * part;
}
