import { endsSentence } from '../text.ts';
import { goesOn, type Item } from './thread-items.ts';

/** A page is one of rows where so many of its items are parts of rows, and so few rows stand behind a blank line. */
const PARTS = 0.5;
const BLANKS = 0.02;
/**
 * A column pauses where its next line stands this many times as many rows below as its lines around do, and another column
 * has two lines meanwhile (else the rows only are uneven); or so many times.
 */
const PAUSE = 2;
const LONG = 3;
/** Where the layout is kept, a column that surely goes on with its sentence, in log-odds, stays whole. */
const SURE = 4;
/** How many lines before and behind tell what is usual. */
const NEAR = 4;

/**
 * Whether a page is written row by row over all columns, with no blank line between (PDFBox sorted by position, pdfplumber).
 * Of 210 such pages 193 are told (the others have one column, or two that are not level), of 900 of other tools none.
 */
export function isRowed(items: readonly Item[]): boolean {
  const parts = items.filter(({ place }) => place > 1).length;
  const last = items.at(-1)!;
  return parts >= PARTS * items.length && last.stretch <= BLANKS * last.row;
}

/**
 * The threads, numbered as they begin, each cut where it pauses: there is white space in the column, or what goes over several
 * columns, as a heading does.
 * @param kept whether the text keeps the layout
 */
export function cutAtPauses(items: readonly Item[], threads: readonly number[], kept: boolean): number[] {
  const behindPause = new Set(membersOf(threads).flatMap((own) => pausesOf(own, items, threads, kept)));
  const numbers = new Map<number, number>();
  let count = 0;
  return threads.map((thread, i) => {
    if (!numbers.has(thread) || behindPause.has(i)) numbers.set(thread, count++);
    return numbers.get(thread)!;
  });
}

/** The items of each thread. */
export function membersOf(threads: readonly number[]): number[][] {
  const members: number[][] = [];
  for (const [i, thread] of threads.entries()) {
    members[thread] ??= [];
    members[thread].push(i);
  }
  return members;
}

/** Of a thread's items those behind a pause. */
function pausesOf(
  own: readonly number[],
  items: readonly Item[],
  threads: readonly number[],
  kept: boolean,
): number[] {
  const steps = own.slice(1).map((i, k) => items[i]!.row - items[own[k]!]!.row);
  return own.slice(1).filter((i, k) => {
    const near = steps.slice(Math.max(0, k - NEAR), k + NEAR + 1).sort((a, b) => a - b);
    const times = steps[k]! / near[(near.length - 1) >> 1]!;
    if (times < PAUSE || (times < LONG && !anotherHasTwo(threads, own[k]! + 1, i))) return false;
    return !(kept && surelyGoesOn(items[own[k]!]!, items[i]!));
  });
}

/** Whether one thread has two items from one on to another. */
function anotherHasTwo(threads: readonly number[], from: number, to: number): boolean {
  const seen = new Set<number>();
  for (let i = from; i < to; i++) {
    if (seen.has(threads[i]!)) return true;
    seen.add(threads[i]!);
  }
  return false;
}

/** Whether a line ends inside a sentence that the other goes on with. */
function surelyGoesOn({ pieces }: Item, next: Item): boolean {
  const last = pieces.at(-1)!;
  return !endsSentence(last.text) && goesOn(last, next.pieces[0]!) >= SURE;
}
