/** A part of a row, before it is known to which column it belongs. */
export interface RowPart {
  /** Index of its line. */
  readonly line: number;
  /** Offsets into the line's text. */
  readonly from: number;
  readonly to: number;
  /** Where it begins, counted in characters from the left of the page. */
  readonly left: number;
  readonly text: string;
}

/** Log-odds that the second text goes on with the first. */
export type Follows = (previous: string, next: string) => number;

/** A column's start may differ by so many characters from row to row where the extractor keeps the layout. */
const SHIFT = 3;
const SEAM_MOST = 4;

/**
 * The column of each part of a region's rows. Rows with all columns give the pattern; in the others the columns are
 * those that the parts go on with best, from left to right.
 */
export function placeParts(rows: readonly (readonly RowPart[])[], follows: Follows): number[][] {
  const count = Math.max(...rows.map((row) => row.length));
  const lefts = startsOf(rows, count);
  const open: (string | null)[] = Array(count).fill(null);
  return rows.map((row) => {
    const columns = row.length === count ? row.map((_, i) => i) : bestColumns(row, open, lefts, follows);
    row.forEach((part, i) => {
      open[columns[i]!] = part.text;
    });
    return columns;
  });
}

/** Median start of each column over the rows that have all; null where the text keeps no layout. */
function startsOf(rows: readonly (readonly RowPart[])[], count: number): number[] | null {
  const kept = rows.some((row) => row[0]!.left > 0);
  if (!kept) return null;
  const full = rows.filter((row) => row.length === count);
  return Array.from({ length: count }, (_, i) => {
    const starts = full.map((row) => row[i]!.left).sort((a, b) => a - b);
    return starts[starts.length >> 1]!;
  });
}

function bestColumns(
  row: readonly RowPart[],
  open: readonly (string | null)[],
  lefts: readonly number[] | null,
  follows: Follows,
): number[] {
  let best: { score: number; columns: number[] } = { score: -Infinity, columns: [] };
  const choose = (at: number, from: number, score: number, columns: number[]) => {
    if (at === row.length) {
      if (score > best.score) best = { score, columns };
      return;
    }
    for (let column = from; column <= open.length - (row.length - at); column++) {
      const gain = gainOf(row[at]!, open[column]!, lefts?.[column], follows);
      choose(at + 1, column + 1, score + gain, [...columns, column]);
    }
  };
  choose(0, 0, 0, []);
  return best.columns;
}

function gainOf(part: RowPart, before: string | null, left: number | undefined, follows: Follows): number {
  const seam = before === null ? 0 : follows(before, part.text);
  const gain = Math.max(-SEAM_MOST, Math.min(SEAM_MOST, seam));
  return left === undefined ? gain : gain - Math.max(0, Math.abs(part.left - left) - SHIFT);
}
