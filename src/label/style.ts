import type { Block } from '../block.ts';
import { fullWidths, NARROWEST, WIDEST } from '../read/row-widths.ts';
import { endsSentence, widthOf } from '../text.ts';

/**
 * `marked`, `loose`: a paragraph a line, headings with marks or without; `indented` and `flat`: lines are as the paper broke
 * them, with the indents of paragraphs kept or lost.
 */
export const PAGE_KINDS = ['marked', 'loose', 'indented', 'flat'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** How the text of a page is set, as far as its lines show it. */
export interface PageStyle {
  readonly kind: PageKind;
  /** For each block, the width of a full line around it in em; 0 where lines are not wrapped. */
  readonly lineWidths: Float64Array;
  /** For each block, the width of the whole line that it is on, with its indent. */
  readonly rowWidths: Float64Array;
  /**
   * For each block, what its line would need to take the next line's first word too, in em, less one: a line that goes
   * on has no room for it.
   */
  readonly needs: Float64Array;
  /** How first lines of paragraphs stand among the others: two characters shorter where their indents are lost. */
  readonly firstLines: FirstLines;
}

export const FIRST_LINES = ['two-short', 'whole', 'unknown'] as const;
export type FirstLines = (typeof FIRST_LINES)[number];

/** How much of a column a line fills: `whole`, up to one character, two, or more left free. */
export const FILLINGS = ['whole', 'one-short', 'two-short', 'short'] as const;
export type Filling = (typeof FILLINGS)[number];

const NEIGHBOURS = 10;

export function styleOf(blocks: readonly Block[]): PageStyle {
  const rowWidths = rowWidthsOf(blocks);
  const wrapped = isWrapped(blocks);
  const whole = rowWidths.map((width, i) => (blocks[i]!.part === 0 ? width : 0));
  const lineWidths = wrapped
    ? fullWidths(whole, NEIGHBOURS, innerOf(blocks))
    : new Float64Array(blocks.length);
  const kind = kindOf(blocks, wrapped);
  const needs = needsOf(blocks, rowWidths);
  const firstLines = kind === 'flat' ? firstLinesOf(blocks, needs, lineWidths) : 'unknown';
  return { kind, lineWidths, rowWidths, needs, firstLines };
}

/** Which rows surely neither begin nor end a paragraph: they do not end a sentence, and follow none that does. */
function innerOf(blocks: readonly Block[]): (row: number) => boolean {
  const ends = blocks.map(({ text }) => endsSentence(text));
  return (i) => !ends[i] && !ends[i - 1];
}

export function fillingOf(need: number, lineWidth: number): Filling {
  const free = lineWidth - need;
  if (free < 0.8) return 'whole';
  if (free < 1.5) return 'one-short';
  return free <= 2.5 ? 'two-short' : 'short';
}

/** Fewer lines that surely begin a paragraph tell nothing. */
const FEWEST_FIRST = 3;
/** Less is left free by lines that go on; more by last lines. */
const LAST_LINE = 3.5;

/**
 * What most lines are that stand behind the short last line of a paragraph and go on to the next: of typeset pages with
 * indents 9 in 10 are two short, and of those without 9 in 10 are whole.
 */
function firstLinesOf(blocks: readonly Block[], needs: Float64Array, lineWidths: Float64Array): FirstLines {
  const seen = { whole: 0, 'one-short': 0, 'two-short': 0, short: 0 };
  for (let i = 1; i < blocks.length; i++) {
    const [width, before] = [lineWidths[i]!, lineWidths[i - 1]!];
    if (!width || before - needs[i - 1]! < LAST_LINE) continue;
    if (!endsSentence(blocks[i - 1]!.text) || endsSentence(blocks[i]!.text)) continue;
    seen[fillingOf(needs[i]!, width)]++;
  }
  const both = seen.whole + seen['two-short'];
  if (both < FEWEST_FIRST) return 'unknown';
  if (seen['two-short'] > 0.7 * both) return 'two-short';
  return seen.whole > 0.7 * both ? 'whole' : 'unknown';
}

/** Of the lines of an indented page, one of four to twenty begins a paragraph. */
const INDENTED_SHARE = 0.03;

function kindOf(blocks: readonly Block[], wrapped: boolean): PageKind {
  if (!wrapped) return blocks.some(({ mark }) => mark !== '') ? 'marked' : 'loose';
  const indented = blocks.filter(({ indent }) => indent >= 1 && indent <= 2.5).length;
  return indented > 2 && indented > blocks.length * INDENTED_SHARE ? 'indented' : 'flat';
}

function rowWidthsOf(blocks: readonly Block[]): Float64Array {
  const widths = new Float64Array(blocks.length);
  for (let i = 0; i < blocks.length; ) {
    let to = i + 1;
    while (to < blocks.length && blocks[to]!.part > 0) to++;
    let width = blocks[i]!.indent;
    for (let k = i; k < to; k++) width += blocks[k]!.width;
    widths.fill(width, i, to);
    i = to;
  }
  return widths;
}

/** What no line break parts: a word or number, or a character; with the marks that open and close it. */
const FIRST_WORD = /^[“‘「『（《【〈]*(?:[A-Za-z0-9.%·,:/-]+|.)[，。、；：！？”’」』）》】〉％%…]*/u;
/** Longer words are parted all the same, or are no words. */
const LONGEST_WORD = 6;

function needsOf(blocks: readonly Block[], rowWidths: Float64Array): Float64Array {
  const needs = Float64Array.from(rowWidths);
  for (let i = blocks.length - 1, next = ''; i >= 0; i--) {
    if (next)
      needs[i]! += Math.min(widthOf(FIRST_WORD.exec(next.slice(0, LONGEST_WORD * 4))![0]), LONGEST_WORD) - 1;
    if (blocks[i]!.part === 0) next = blocks[i]!.text;
  }
  return needs;
}

/**
 * A row that ends amid a sentence and is as wide as one beside it is a column's. In such rows stands 51 % of the text and more on
 * the 49 pages of dev that are wrapped, 30 % and more on 1,500 typeset pages; 7 % at most on 551 pages that are not.
 */
const ROWS_SHARE = 0.2;
/** A paragraph or two that a column cut, or items of a list, are as wide as the next by chance. */
const FEWEST = 3;
/** In em. */
const ROWS_ALIKE = 1.5;

/** Whether lines are as the paper broke them. */
export function isWrapped(blocks: readonly Block[]): boolean {
  const rows = rowsOf(blocks).filter(({ width }) => width >= NARROWEST);
  if (rows.length < 4) return false;
  const alike = (a: Row, b?: Row) => b !== undefined && Math.abs(a.width - b.width) <= ROWS_ALIKE;
  const printed = rows.filter(
    (row, i) => row.width <= WIDEST && !row.ends && (alike(row, rows[i - 1]) || alike(row, rows[i + 1])),
  );
  const widthOfAll = (some: readonly Row[]) => some.reduce((sum, { width }) => sum + width, 0);
  return printed.length >= FEWEST && widthOfAll(printed) > widthOfAll(rows) * ROWS_SHARE;
}

interface Row {
  width: number;
  /** A sentence ends with it. */
  ends: boolean;
}

function rowsOf(blocks: readonly Block[]): Row[] {
  const rows: Row[] = [];
  for (const { part, width, text } of blocks) {
    const ends = endsSentence(text);
    const row = part > 0 ? rows.at(-1) : undefined;
    if (!row) rows.push({ width, ends });
    else Object.assign(row, { width: row.width + width, ends });
  }
  return rows;
}
