import { ENDS_PARAGRAPH, widthOf } from '../text.ts';
import { BEGINS_NO_ROW, joinedLines, type ReadLine, standTogether } from './read-line.ts';
import { fullWidth, fullWidths, INDENT } from './row-widths.ts';

/**
 * Rows that an extractor broke at punctuation, put together again. `pdftotext -raw` starts a new line where marks are
 * set closer or wider than characters: behind a closing quotation mark that hangs over the stop in front of it, and
 * between a stop and an opening quotation mark. Where rows may have been broken, those are taken that look most like
 * rows of a column: full, at the end of a paragraph, or two characters shorter at its beginning.
 */
export function wholeRows(source: string, lines: readonly ReadLine[]): ReadLine[] {
  if (lines.filter(({ text }) => BEGINS_NO_ROW.test(text)).length < FEWEST) return [...lines];
  const widths = lines.map(({ text }) => widthOf(text));
  const full = fullWidths(widths, NEIGHBOURS[0]!);
  const joint = (i: number): boolean => {
    const [before, line] = [lines[i - 1], lines[i]];
    if (!before || !line || !full[i] || line.line.mark || line.line.line !== before.line.line + 1)
      return false;
    return isJoint(before.text, line.text) && standTogether(source, before, line);
  };
  const closeness = closenessOf(lines, widths, full, joint);
  const out: ReadLine[] = [];
  for (let from = 0, to: number; from < lines.length; from = to) {
    for (to = from + 1; joint(to); ) to++;
    const rows = (neighbours: number) => {
      const near = fullWidth(widths, from, neighbours) || fullWidth(widths, from + 1, neighbours);
      return rowsOf({ lines, widths, full: near, closeness, from, to });
    };
    const ways = to - from > 1 ? NEIGHBOURS.map(rows) : [];
    for (const row of ways.sort((a, b) => a.cost - b.cost)[0]?.rows ?? [[from]])
      out.push(joinedLines(row.map((i) => lines[i]!)));
  }
  return out;
}

/** A column's rows are told by few lines around or by many: the width is taken by which the rows fit better. */
const NEIGHBOURS = [6, 14, 60];
/** Fewer lines that begin as no row does are noise: pages whose rows are whole have at most one (200 pages). */
const FEWEST = 2;
const OPENS = /^[“‘「『《（]/u;
const PAUSE = /[，、；：]$/u;
const STOP = /[。！？…”’」』）]$/u;
/** So a heading in quotation marks or brackets ends. */
const CLOSED = /[”’」』）]$/u;

/** Whether a row may have been broken between two lines. */
function isJoint(before: string, text: string): boolean {
  if (BEGINS_NO_ROW.test(text)) return true;
  if (!OPENS.test(text) || (text.startsWith('（') && ENDS_PARAGRAPH.test(before))) return false;
  return PAUSE.test(before) || STOP.test(before);
}

/** Lines in a row that may be pieces of rows. */
interface Chain {
  readonly lines: readonly ReadLine[];
  readonly widths: readonly number[];
  /** Width of a full row, in em. */
  readonly full: number;
  readonly closeness: number;
  readonly from: number;
  readonly to: number;
}

/**
 * What is least likely of a row costs most. Measured by tools/read/rows.ts on 540 typeset pages: 958 pieces are left, and
 * 60 paragraphs run together; joints at 1.2 or beginnings at 1 make it 850 and 160, other values change little.
 */
const COST = { joint: 1.7, begin: 0.5, end: 1, off: 1.5, short: 4, first: 8, closedJoint: 2, closed: 1.4 };
/** How much a full row may differ, in em: less, and more, as half-width signs fill it and marks are set closer. */
const LESS = 1.1;
const MORE = 1.6;
/** The same for a mark that hangs over the one in front. */
const HANGING = 1;

/** The rows that the pieces make together at the least cost. */
function rowsOf(chain: Chain): { rows: number[][]; cost: number } {
  const { from, to } = chain;
  const costs = [0];
  const starts = [from];
  for (let end = from + 1; end <= to; end++) {
    let least = Number.POSITIVE_INFINITY;
    let best = end - 1;
    for (let start = end - 1; start >= from; start--) {
      const own = costOf(chain, start, end);
      if (own === Number.POSITIVE_INFINITY) break;
      const cost = costs[start - from]! + own;
      if (cost >= least) continue;
      least = cost;
      best = start;
    }
    costs.push(least);
    starts.push(best);
  }
  const rows: number[][] = [];
  for (let end = to; end > from; end = starts[end - from]!) {
    const start = starts[end - from]!;
    rows.push(Array.from({ length: end - start }, (_, k) => start + k));
  }
  return { rows: rows.reverse(), cost: costs.at(-1)! };
}

/** What it costs to take the lines from `start` up to `end` for one row. */
function costOf({ lines, widths, full, closeness, from }: Chain, start: number, end: number): number {
  let width = widths[start]!;
  let cost = start > from && BEGINS_NO_ROW.test(lines[start]!.text) ? COST.first : 0;
  let closer = 0;
  let most = MORE;
  for (let i = start + 1; i < end; i++) {
    width += widths[i]!;
    if (BEGINS_NO_ROW.test(lines[i]!.text)) {
      most = MORE + HANGING;
      continue;
    }
    const before = lines[i - 1]!.text;
    cost += ENDS_PARAGRAPH.test(before) ? COST.joint : CLOSED.test(before) ? COST.closedJoint : 0;
    closer += closeness;
  }
  const off = width - full - closer;
  if (end - start > 1 && off > most) return Number.POSITIVE_INFINITY;
  if (off >= -LESS) return cost + COST.off * Math.abs(off);
  if (ENDS_PARAGRAPH.test(lines[end - 1]!.text)) return cost + COST.end;
  if (CLOSED.test(lines[end - 1]!.text)) return cost + COST.closed;
  const begins = STOP.test(lines[start - 1]?.text ?? '');
  const offBegin = Math.abs(off + INDENT);
  return cost + (begins && offBegin <= LESS ? COST.begin + COST.off * offBegin : COST.short);
}

/**
 * By how much, in em, a stop and an opening mark are set closer on this page: what surely broken rows are wider than
 * full ones, in the middle. An opening mark with little behind it that stops inside a sentence begins no paragraph.
 */
function closenessOf(
  lines: readonly ReadLine[],
  widths: readonly number[],
  full: Float64Array,
  joint: (i: number) => boolean,
): number {
  const over: number[] = [];
  for (let i = 1; i < lines.length; i++) {
    const [before, text] = [lines[i - 1]!.text, lines[i]!.text];
    if (
      !OPENS.test(text) ||
      !ENDS_PARAGRAPH.test(before) ||
      ENDS_PARAGRAPH.test(text) ||
      !joint(i) ||
      joint(i + 1) ||
      joint(i - 1)
    )
      continue;
    const off = widths[i - 1]! + widths[i]! - full[i]!;
    if (widths[i]! < full[i]! - INDENT - 1 && off >= -LESS && off <= MORE) over.push(off);
  }
  return over.sort((a, b) => a - b)[over.length >> 1] ?? 0;
}
