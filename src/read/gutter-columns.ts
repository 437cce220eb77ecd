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
const BEAM = 8;
/** With more columns than this the ways to place a row are too many; parts then count from the left. */
const MANY = 10;
/**
 * Worth of each row that a column has waited for its next line, as columns take turns. Of 0, ½, 1 and 2, 1 put most
 * seams in order on pages kept for measuring (72.8, 73.0, 73.8, 73.6 %).
 */
const TURN = 1;
const TURNS_MOST = 3;

/** One way to place the rows so far. */
interface Placing {
  readonly score: number;
  /** The last text of each column, and in which row it stood. */
  readonly open: readonly (string | null)[];
  readonly seen: readonly number[];
  readonly columns: readonly number[];
  readonly before: Placing | null;
}

/**
 * The column of each part of a region's rows. Rows with all columns give the pattern; in the others the columns are
 * those that the parts go on with best, from left to right; the best ways are kept from row to row.
 */
export function placeParts(rows: readonly (readonly RowPart[])[], follows: Follows): number[][] {
  const count = Math.max(...rows.map((row) => row.length));
  if (count > MANY) return rows.map((row) => row.map((_, i) => i));
  const lefts = startsOf(rows, count);
  let ways: Placing[] = [
    { score: 0, open: Array(count).fill(null), seen: Array(count).fill(-1), columns: [], before: null },
  ];
  rows.forEach((row, r) => {
    const odds = remembered(follows);
    const choices = choicesOf(row.length, count);
    const next = ways.flatMap((way) => choices.map((columns) => placed(way, row, r, columns, lefts, odds)));
    ways = next.sort((a, b) => b.score - a.score).slice(0, BEAM);
  });
  const out: number[][] = [];
  for (let way: Placing | null = ways[0]!; way?.before; way = way.before) out.unshift([...way.columns]);
  return out;
}

function placed(
  way: Placing,
  row: readonly RowPart[],
  r: number,
  columns: readonly number[],
  lefts: readonly number[] | null,
  odds: Follows,
): Placing {
  const open = [...way.open];
  const seen = [...way.seen];
  let score = way.score;
  row.forEach((part, i) => {
    const column = columns[i]!;
    const before = way.open[column]!;
    if (before !== null) score += odds(before, part.text);
    if (lefts) score -= Math.max(0, Math.abs(part.left - lefts[column]!) - SHIFT);
    else score += TURN * Math.min(TURNS_MOST, r - way.seen[column]! - 1);
    open[column] = part.text;
    seen[column] = r;
  });
  return { score, open, seen, columns, before: way };
}

/** All ways to choose `size` of `count` columns, from left to right. */
function choicesOf(size: number, count: number, from = 0): number[][] {
  if (size === 0) return [[]];
  const out: number[][] = [];
  for (let first = from; first <= count - size; first++)
    for (const rest of choicesOf(size - 1, count, first + 1)) out.push([first, ...rest]);
  return out;
}

function remembered(follows: Follows): Follows {
  const known = new Map<string, number>();
  return (previous, next) => {
    const key = `${previous}\n${next}`;
    let odds = known.get(key);
    if (odds === undefined) {
      odds = Math.max(-SEAM_MOST, Math.min(SEAM_MOST, follows(previous, next)));
      known.set(key, odds);
    }
    return odds;
  };
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
