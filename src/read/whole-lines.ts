import { widthOf } from '../text.ts';
import { kindOf } from './kinds.ts';
import type { ReadLine } from './read-line.ts';
import { WIDEST_COLUMN } from './row-widths.ts';

/** How many lines at each side tell how a line was written. */
const AROUND = 30;
/** Share of the text in lines wider than a column, where lines are whole paragraphs. */
const WIDE = 0.5;
/** Share of those that end as paragraphs do; of rows of several columns every tenth does. */
const ENDED = 0.7;

const ENDS = /[。！？…!?.：:；;”’"』」）)】\]]$/;

/** Whether most of the text stands in lines that are whole paragraphs. */
export function areWhole(lines: readonly ReadLine[]): boolean {
  return tallyOf(lines).whole(0, lines.length);
}

/**
 * Where lines are whole paragraphs, what stands in front of them is counted from what is usual there: one blank line. Some
 * texts have none, and a line's end says what a blank line says elsewhere; some have several; some indent what others do
 * not. Linear in the lines.
 */
export function evenSpaced(lines: readonly ReadLine[]): readonly ReadLine[] {
  const tally = tallyOf(lines);
  return lines.map((own, i) => {
    if (own.construct || own.glued) return own;
    const [from, to] = [Math.max(0, i - AROUND), Math.min(lines.length, i + AROUND + 1)];
    if (!tally.whole(from, to)) return own;
    const usual = tally.blanks(from, to);
    const inTable = i > 0 && isRow(own) && isRow(lines[i - 1]!);
    const blanks = i === 0 || inTable ? own.line.blanks : counted(own.line.blanks, usual);
    return { ...own, line: { ...own.line, blanks, indent: 0 } };
  });
}

/** Blank lines where `usual` ones stand in front of a paragraph, as if that were one. */
function counted(blanks: number, usual: number): number {
  if (!usual) return Math.max(1, blanks);
  return Math.max(Math.min(1, blanks), blanks + 1 - usual);
}

/** A row of a table: a blank line would end it. */
function isRow({ text }: ReadLine): boolean {
  return kindOf(text, 0) === 'table';
}

/** What can be told of any stretch of the lines. */
function tallyOf(lines: readonly ReadLine[]) {
  const widths = lines.map(({ text, construct }) => (construct ? 0 : widthOf(text)));
  const wide = widths.map((width) => width > WIDEST_COLUMN);
  const text = summed(widths);
  const inWide = summed(widths.map((width, i) => (wide[i] ? width : 0)));
  const wides = summed(wide.map(Number));
  const ended = summed(lines.map((line, i) => Number(wide[i]! && ENDS.test(line.text))));
  const behind = [1, 2, 3].map((blanks) =>
    summed(lines.map(({ line }, i) => Number(wide[i]! && line.blanks >= blanks))),
  );
  const share = (part: Float64Array, all: Float64Array, from: number, to: number) =>
    (part[to]! - part[from]!) / (all[to]! - all[from]!);
  return {
    whole: (from: number, to: number) =>
      share(inWide, text, from, to) >= WIDE && share(ended, wides, from, to) >= ENDED,
    /** How many blank lines most of the paragraphs have in front. */
    blanks: (from: number, to: number) => behind.filter((some) => share(some, wides, from, to) > 0.5).length,
  };
}

/** Sums of the values in front of each place. */
function summed(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, i) => {
    sums[i + 1] = sums[i]! + value;
  });
  return sums;
}
