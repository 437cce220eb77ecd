/** Newspaper columns are 8–40 characters wide. */
const NARROWEST = 7;
const WIDEST = 60;
/** By how much, in em, full rows of one column are narrower, as half-width signs and marks fill them. */
const LESS = 1;

/**
 * For each line the width, in em, that the full rows around it have: the one that most of them have, and of two that
 * as many have the wider one. 0 where too few lines tell. `neighbours` lines at each side are looked at.
 */
export function fullWidths(widths: readonly number[], neighbours: number): Float64Array {
  return Float64Array.from(widths, (_, at) => {
    const near = widths
      .slice(Math.max(0, at - neighbours), at + neighbours + 1)
      .filter((width) => width >= NARROWEST && width <= WIDEST)
      .sort((a, b) => a - b);
    return near.length < 3 ? 0 : commonest(near);
  });
}

/** The upper end of the range of `LESS` that holds most of the sorted numbers. */
function commonest(sorted: readonly number[]): number {
  let most = 0;
  let best = 0;
  for (let to = 0, from = 0; to < sorted.length; to++) {
    while (sorted[to]! - sorted[from]! > LESS) from++;
    if (to - from + 1 < most) continue;
    most = to - from + 1;
    best = sorted[to]!;
  }
  return best;
}
