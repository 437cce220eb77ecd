/** Newspaper columns are 8–40 characters wide; of longer lines most are whole paragraphs. */
export const WIDEST_COLUMN = 48;
/** Plain text is broken at 80 half-width characters or so. */
export const NARROWEST = 7;
export const WIDEST = 60;
/** Full rows of one column differ by so much, in em, as half-width signs and marks fill them. */
const ALIKE = 1;

/**
 * The width, in em, that the full rows around a row have, up to so many neighbours at each side: that which most of them
 * have, and of two that as many have the wider one. Only those that `inner` names are looked at, where they are enough.
 * 0 where too few rows tell.
 */
export function fullWidth(
  widths: ArrayLike<number>,
  at: number,
  neighbours: number,
  inner: ((row: number) => boolean) | null = null,
): number {
  const all: number[] = [];
  const chosen: number[] = [];
  for (let i = Math.max(0, at - neighbours); i <= Math.min(widths.length - 1, at + neighbours); i++) {
    if (widths[i]! < NARROWEST || widths[i]! > WIDEST) continue;
    all.push(widths[i]!);
    if (inner?.(i)) chosen.push(widths[i]!);
  }
  const near = chosen.length < FEWEST ? all : chosen;
  return near.length < FEWEST ? 0 : commonest(near.sort((a, b) => a - b));
}

/** The same for each row. */
export function fullWidths(
  widths: ArrayLike<number>,
  neighbours: number,
  inner: ((row: number) => boolean) | null = null,
): Float64Array {
  return Float64Array.from(widths, (_, at) => fullWidth(widths, at, neighbours, inner));
}

const FEWEST = 3;

/** The middle of the range that holds most of the sorted widths. */
function commonest(sorted: readonly number[]): number {
  let [first, last] = [0, 0];
  for (let to = 0, from = 0; to < sorted.length; to++) {
    while (sorted[to]! - sorted[from]! > ALIKE) from++;
    if (to - from >= last - first) [first, last] = [from, to];
  }
  return sorted[(first + last) >> 1]!;
}
