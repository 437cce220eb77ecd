import { continuesLocally } from '../seam/index.ts';
import { type Follows, placeParts, type RowPart } from './gutter-columns.ts';
import { cutRows } from './gutter-rows.ts';
import { type RowLine, tokensOf } from './gutter-tokens.ts';

export type { RowLine } from './gutter-tokens.ts';

/** A part of a line, with its column. */
export interface Part {
  /** Index of the line. */
  readonly line: number;
  /** Offsets into the line's text. */
  readonly from: number;
  readonly to: number;
  /** From 0 at the left. */
  readonly column: number;
  /** Number of its region; -1 for a line in no region. */
  readonly region: number;
}

export interface Gutters {
  /** For each line the offsets into its text where a new part begins; mostly none. */
  readonly cuts: readonly (readonly number[])[];
  /** All parts of all lines in reading order: in a region, the left column first. */
  readonly parts: readonly Part[];
  /** Lines where a cut was likely but had too few rows around it; they are not cut. */
  readonly doubt: readonly number[];
}

/** A region with fewer cut rows is none: pairs of equal heading halves occur by chance. */
const FEWEST = 3;
/** Characters in a full line of the narrowest column that was measured (1,000 typeset pages: 9). */
const NARROWEST = 8;
/** So many rows of one part may lie between the cut rows of a region. */
const LONE = 4;

/**
 * Finds the rows in which an extractor has joined the lines of neighbouring columns, and parts them at the gutter:
 * the widths of the parts are those of the lines around. Linear in the lines.
 */
export function findGutters(lines: readonly RowLine[], follows: Follows = continuesLocally): Gutters {
  const rows = lines.map((line) => tokensOf(line.text));
  const found = cutRows(
    rows,
    lines.map((line) => line.text),
  );
  const cuts = found.map((at, i) => at.map((token) => rows[i]![token]!.from));
  const doubt: number[] = [];
  const regions = joinRegions(regionsOf(lines, cuts), lines, cuts, follows).filter(([from, to]) => {
    const cut = range(from, to).filter((i) => cuts[i]!.length);
    if (cut.filter((i) => isFirm(lines[i]!.text, cuts[i]!)).length >= FEWEST) return true;
    for (const i of cut) doubt.push(i);
    return false;
  });
  for (const i of doubt) cuts[i] = [];
  return { cuts, parts: partsOf(lines, cuts, regions, follows), doubt };
}

/** At least two parts that could be full lines of columns. */
function isFirm(text: string, cuts: readonly number[]): boolean {
  const starts = [0, ...cuts];
  return starts.filter((from, i) => text.slice(from, starts[i + 1]).trim().length >= NARROWEST).length > 1;
}

type Region = [from: number, to: number];

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

/** Runs of lines from cut row to cut row, without a blank line inside. */
function regionsOf(lines: readonly RowLine[], cuts: readonly number[][]): Region[] {
  const regions: Region[] = [];
  cuts.forEach((cut, i) => {
    if (!cut.length) return;
    const last = regions.at(-1);
    const blank = last && range(last[1], i + 1).some((k) => lines[k]!.blanks > 0);
    if (last && !blank && i - last[1] <= LONE) last[1] = i + 1;
    else regions.push([i, i + 1]);
  });
  return regions;
}

/** Joins regions over a blank line where their columns go on one by one rather than from the last to the first. */
function joinRegions(
  regions: readonly Region[],
  lines: readonly RowLine[],
  cuts: readonly number[][],
  follows: Follows,
): Region[] {
  const out: Region[] = [];
  for (const region of regions) {
    const last = out.at(-1);
    if (last && region[0] - last[1] <= LONE && goesThrough(last, region, lines, cuts, follows))
      last[1] = region[1];
    else out.push([...region]);
  }
  return out;
}

function goesThrough(
  [, end]: Region,
  [start]: Region,
  lines: readonly RowLine[],
  cuts: readonly number[][],
  follows: Follows,
): boolean {
  const above = rowParts(lines, cuts, end - 1).map((part) => part.text);
  const below = rowParts(lines, cuts, start).map((part) => part.text);
  if (above.length !== below.length) return false;
  const through = above.reduce((sum, text, i) => sum + follows(text, below[i]!), 0) / above.length;
  return through > follows(above.at(-1)!, below[0]!);
}

function rowParts(lines: readonly RowLine[], cuts: readonly number[][], line: number): RowPart[] {
  const { text, indent } = lines[line]!;
  const starts = [0, ...cuts[line]!];
  return starts.map((from, i) => {
    const raw = text.slice(from, starts[i + 1]).trimEnd();
    return { line, from, to: from + raw.length, left: Math.round(indent * 2) + from, text: raw };
  });
}

function partsOf(
  lines: readonly RowLine[],
  cuts: readonly number[][],
  regions: readonly Region[],
  follows: Follows,
): Part[] {
  const parts: Part[] = [];
  let next = 0;
  const single = (to: number) => {
    for (; next < to; next++)
      parts.push({ line: next, from: 0, to: lines[next]!.text.length, column: 0, region: -1 });
  };
  regions.forEach(([from, to], region) => {
    single(from);
    const rows = range(from, to).map((line) => rowParts(lines, cuts, line));
    const columns = placeParts(rows, follows);
    const own = rows.flatMap((row, r) =>
      row.map((part, i) => ({
        line: part.line,
        from: part.from,
        to: part.to,
        column: columns[r]![i]!,
        region,
      })),
    );
    parts.push(...own.sort((a, b) => a.column - b.column || a.line - b.line));
    next = to;
  });
  single(lines.length);
  return parts;
}
