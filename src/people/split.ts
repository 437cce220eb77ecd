import { nameOdds } from './names.ts';

/** One name in a run of them: places of its first character and behind its last. */
export interface Piece {
  start: number;
  end: number;
}

export interface Division {
  pieces: Piece[];
  /** By how much, in tenths of a natural logarithm, it beats the next best division; Infinity without a rival. */
  margin: number;
}

/** A character of the run; `gap` says whether white space stands in front of it. */
interface Cell {
  char: string;
  start: number;
  end: number;
  gap: boolean;
}

/**
 * Costs in tenths of a natural logarithm. Lengths: of the 2,400 names that tools/train-names.ts finds, 33 % have two
 * characters, 66 % three, 1 % four, 0.1 % more. The others were chosen on every second of these names, glued and
 * set in all manners by tools/people-check.ts, and checked on the rest.
 */
const LENGTH = [0, -150, -11, -4, -46] as const;
const LONGER = -70;
/** Two names with nothing between. */
const GLUED = -20;
/** White space inside a name of three or more. */
const TORN = -60;
/** A name of two without its space where another of the run has one. */
const CLOSE = -40;
/** 和, 与 or 及 between names. */
const AND = -30;
const LONGEST = 12;

interface Path {
  score: number;
  last: Piece | null;
  before: Path | null;
}

/**
 * Divides a run of names (folded: Han characters and spaces) into single ones: the division that surnames, given
 * names, lengths and white space make likeliest, by dynamic programming over all of them. Names of two characters
 * are set with a space inside, so that a space need not part two names, nor need names be parted by one.
 */
export function divide(run: string, offset = 0): Division {
  const cells = cellsOf(run, offset);
  const spaced = isSpaced(cells);
  const even = cells.length > 2 && cells.every((cell, i) => i === 0 || cell.gap);
  const best: Path[][] = [[{ score: 0, last: null, before: null }]];
  for (let to = 1; to <= cells.length; to++) {
    const paths: Path[] = [];
    for (let from = Math.max(0, to - LONGEST); from < to; from++) {
      const cost = costOf(cells, from, to, { spaced, even });
      const last = cost.skip ? null : { start: cells[from]!.start, end: cells[to - 1]!.end };
      for (const before of best[from]!) paths.push({ score: before.score + cost.score, last, before });
    }
    best.push(paths.sort((a, b) => b.score - a.score).slice(0, 2));
  }
  const [first, second] = best.at(-1)!;
  return {
    pieces: first ? piecesOf(first) : [],
    margin: first && second ? first.score - second.score : Number.POSITIVE_INFINITY,
  };
}

function costOf(
  cells: readonly Cell[],
  from: number,
  to: number,
  manner: { spaced: boolean; even: boolean },
): { score: number; skip: boolean } {
  const length = to - from;
  const boundary = from === 0 || cells[from]!.gap ? 0 : GLUED;
  if (length === 1 && from > 0 && to < cells.length && /[和与及]/.test(cells[from]!.char))
    return { score: AND, skip: true };
  let torn = 0;
  for (let i = from + 1; i < to; i++) if (cells[i]!.gap) torn++;
  let score = boundary + (LENGTH[length] ?? LONGER);
  if (length >= 2 && length <= 4) score += nameOdds(cells.slice(from, to).map((cell) => cell.char));
  if (length === 2 && manner.spaced && torn === 0) score += CLOSE;
  if (length > 2 && !manner.even) score += torn * TORN;
  return { score, skip: false };
}

function cellsOf(run: string, offset: number): Cell[] {
  const cells: Cell[] = [];
  let gap = false;
  let at = offset;
  for (const char of run) {
    if (char === ' ') gap = true;
    else {
      cells.push({ char, start: at, end: at + char.length, gap });
      gap = false;
    }
    at += char.length;
  }
  return cells;
}

/** True where a lone character shows that names of two are set with a space. */
function isSpaced(cells: readonly Cell[]): boolean {
  return cells.some((cell, i) => (i === 0 || cell.gap) && cells[i + 1]?.gap === true);
}

function piecesOf(path: Path): Piece[] {
  const pieces: Piece[] = [];
  for (let at: Path | null = path; at?.before; at = at.before) if (at.last) pieces.push(at.last);
  return pieces.reverse();
}
