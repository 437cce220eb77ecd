import { endsSentence } from '../text.ts';
import type { RowLine } from './gutter-tokens.ts';
import { inPageOrder, withHeadings } from './kept-order.ts';
import { cutAtPauses, isRowed, membersOf } from './pauses.ts';
import { type Item, itemsOf, lookedAt } from './thread-items.ts';
import { findThreads, oddsOf, type Threading } from './thread-search.ts';

export type { RowLine } from './gutter-tokens.ts';

/** A line, or a part of one, in reading order. */
export interface Part {
  /** Index of the line. */
  readonly line: number;
  /** Offsets into the line's text. */
  readonly from: number;
  readonly to: number;
  /** True where a column begins behind another one's end. */
  readonly begins: boolean;
}

/**
 * Lines that stand so far from the left, in em, tell that the text keeps the layout: no indent is as deep. Of `pdftotext -layout`
 * all but 2 of 120 pages have so many, of other tools none; a few OCR pages have up to 4 of 100.
 */
const DEEP = 4;
const KEPT = 0.05;
/** So much better, in log-odds, a line goes on over another than with it, where columns take turns. */
const OVER = 3;
/** Fewer lines that go on over others are chance. */
const FEWEST = 3;
/**
 * Threads side by side must be better than the lines as they stand by so much, in log-odds: for each item, and, for one group of
 * a page at least, for each thread and in all; then its columns are known to run across one another, and the other groups must
 * be so by `sure` for each thread. Found on 550 groups of threads of 540 typeset and milled pages: of 31,700 seams that threads
 * put in order these weights let through 31,600, and nothing of the pages that are in order (before threads were cut by levels).
 * With `sure` these are as before, too; without it 0.5 % fewer lines of own pages v1 stand in order.
 */
const COST = { item: 0.6, thread: 4, page: 10, sure: 2 };

/**
 * Threads of which each is held over a blank line by less than this on the average, in log-odds, end there: where a heading or
 * what begins a story stands below it, and elsewhere. With (3, 2.8), (3.4, 2.2), (4.2, 2.2) and (4.2, 2.8), of 100 articles of
 * 464 own pages (poppler, pdfminer; see docs/columns.md) 35.9, 36.7, 36.7 and 36.8 have all their text and no other.
 */
const HELD = { aboveHeading: 3.4, elsewhere: 2.2 };
/** On a page of fewer columns all of them end a paragraph in one row by chance. */
const ACROSS = 3;

/**
 * Puts lines in order that an extractor has written across several columns: their lines by turns (pdfminer, mupdf), or
 * side by side in one row (poppler's `pdftotext` in its default order, and with `-layout`). Rows are parted at the
 * gutters; each part then goes on with the column whose last line it fits best, a thread; threads that run beside one
 * another are read as they begin, from the top and from the left. Where that is not clearly better than the order of the file, the lines stay as they
 * are. Linear in the lines.
 */
export function inThreads(lines: readonly RowLine[]): Part[] {
  const found = itemsOf(lines);
  if (!mayBeSideBySide(found)) return lines.map(wholeLine);
  const items = lookedAt(found);
  const kept = lines.filter((line) => line.indent > DEEP).length >= KEPT * lines.length;
  const threading = findThreads(items, kept);
  const columns = kept || isRowed(items) ? cutAtPauses(items, threading.threads, kept) : threading.threads;
  const threads = cutAt(levelsOf(items, threading), columns);
  const beside = groupsOf(items, threads);
  const groups = (kept ? withHeadings(beside) : beside).map((group) => ({
    group,
    ...worthOf(group, threading),
  }));
  const sure = groups.some(({ group, worth }) => worth >= COST.thread * group.length + COST.page);
  return groups.flatMap(({ group, own, worth }) => {
    // What stands apart in a row of a text that keeps the layout, does so on the page.
    if (kept && own.some((i) => items[i]!.place > 1)) return partsOf(inPageOrder(group, items), items);
    if (sure && worth >= COST.sure * group.length) return partsOf(group, items);
    const whole = new Set(own.flatMap((i) => items[i]!.pieces.map((piece) => piece.line)));
    return [...whole].map((line) => wholeLine(lines[line]!, line));
  });
}

/** The items of a group, and how much better they stand side by side than as in the file, in log-odds. */
function worthOf(group: readonly number[][], { gains, rhythms, inFile }: Threading) {
  const own = group.flat().sort((a, b) => a - b);
  const better = own.slice(1).reduce((sum, i) => sum + gains[i]! + rhythms[i]! - inFile[i]!, 0);
  return { own, worth: group.length > 1 ? better - COST.item * own.length : Number.NEGATIVE_INFINITY };
}

const wholeLine = ({ text }: RowLine, line: number): Part => ({
  line,
  from: 0,
  to: text.length,
  begins: false,
});

/** Rows with parts, or several lines that go on over the one between rather than with it. */
function mayBeSideBySide(items: readonly Item[]): boolean {
  let broken = 0;
  return items.some((item, i) => {
    const [above, before] = [items[i - 2]?.pieces.at(-1), items[i - 1]];
    if (before?.row === item.row) return true;
    if (!above || !before || endsSentence(above.text)) return false;
    if (oddsOf(above, item) > oddsOf(above, before) + OVER) broken++;
    return broken >= FEWEST;
  });
}

/** The threads that run beside one another, as they begin, each as the indices of its items. */
function groupsOf(items: readonly Item[], threads: readonly number[]): number[][][] {
  const groups: number[][][] = [];
  let end = -1;
  for (const own of membersOf(threads)) {
    if (items[own[0]!]!.row > end) groups.push([]);
    groups.at(-1)!.push(own);
    end = Math.max(end, items[own.at(-1)!]!.row);
  }
  return groups;
}

/**
 * For each item the number of its level. Where, over a blank line, hardly anything holds the rows above together with those below, stories
 * end over the whole width, and threads are cut.
 */
function levelsOf(items: readonly Item[], { threads, gains, rhythms }: Threading): number[] {
  const last = items.at(-1)!.row;
  const held = new Float64Array(last + 1);
  const open = new Float64Array(last + 1);
  const lastOf = new Map<number, number>();
  for (const [i, thread] of threads.entries()) {
    for (let row = items[lastOf.get(thread) ?? i]!.row; row < items[i]!.row; row++) {
      held[row]! += Math.max(0, gains[i]! + rhythms[i]! + 1);
      open[row]!++;
    }
    lastOf.set(thread, i);
  }
  const across = open.some((threads) => threads >= ACROSS);
  let level = 0;
  return items.map(({ row }, i) => {
    const begins = i > 0 && items[i - 1]!.row < row && items[i - 1]!.stretch < items[i]!.stretch;
    if (begins && across && held[row - 1]! <= leastHeld(items[i]!) * open[row - 1]!) level++;
    return level;
  });
}

const leastHeld = ({ pieces, opens }: Item) =>
  pieces[0]!.loose || opens ? HELD.aboveHeading : HELD.elsewhere;

/** The threads cut where a level ends, numbered as they begin. */
function cutAt(levels: readonly number[], threads: readonly number[]): number[] {
  const numbers = new Map<string, number>();
  return threads.map((thread, i) => {
    const key = `${levels[i]} ${thread}`;
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    return numbers.get(key)!;
  });
}

function partsOf(group: readonly (readonly number[])[], items: readonly Item[]): Part[] {
  return group.flatMap((thread, k) =>
    thread
      .flatMap((i) => items[i]!.pieces)
      .map(({ line, from, to }, i) => ({ line, from, to, begins: k > 0 && i === 0 })),
  );
}
