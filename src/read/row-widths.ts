/** Newspaper columns are 8–40 characters wide; of longer lines most are whole paragraphs. */
export const WIDEST_COLUMN = 48;
/** Plain text is broken at 80 half-width characters or so. */
export const NARROWEST = 7;
export const WIDEST = 60;
/** The first row of a paragraph is shorter by so much, in em. */
export const INDENT = 2;
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
  if (near.length < FEWEST) return 0;
  const [first, last] = commonest(near.sort((a, b) => a - b));
  return near[(first + last) >> 1]!;
}

/** The same for each row. */
export function fullWidths(
  widths: ArrayLike<number>,
  neighbours: number,
  inner: ((row: number) => boolean) | null = null,
): Float64Array {
  return Float64Array.from(widths, (_, at) => fullWidth(widths, at, neighbours, inner));
}

/** The width that most of the rows from `from` up to `to` have; 0 where fewer than three are alike. */
export function columnWidth(widths: ArrayLike<number>, from: number, to: number): number {
  const near: number[] = [];
  for (let i = Math.max(0, from); i < Math.min(widths.length, to); i++)
    if (widths[i]! >= NARROWEST && widths[i]! <= WIDEST) near.push(widths[i]!);
  const [first, last] = commonest(near.sort((a, b) => a - b));
  return last - first + 1 < FEWEST ? 0 : near[(first + last) >> 1]!;
}

const FEWEST = 3;

/** The range, first and last index, that holds most of the sorted widths. */
function commonest(sorted: readonly number[]): [first: number, last: number] {
  let [first, last] = [0, 0];
  for (let to = 0, from = 0; to < sorted.length; to++) {
    while (sorted[to]! - sorted[from]! > ALIKE) from++;
    if (to - from >= last - first) [first, last] = [from, to];
  }
  return [first, last];
}
