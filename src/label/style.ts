import type { Block } from '../block.ts';

/**
 * `marked`: headings bear marks; `loose`: a paragraph a line; `indented` and `flat`: lines are as the paper broke
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
}

/** Newspaper columns are 8–40 characters wide; longer lines are whole paragraphs. */
const WIDEST_COLUMN = 48;
const NEIGHBOURS = 10;

export function styleOf(blocks: readonly Block[]): PageStyle {
  const rowWidths = rowWidthsOf(blocks);
  const lineWidths = new Float64Array(blocks.length);
  const wrapped = isWrapped(blocks.filter(({ width }) => width >= 7).map(({ width }) => width));
  if (wrapped) for (let i = 0; i < blocks.length; i++) lineWidths[i] = widthAround(blocks, rowWidths, i);
  return { kind: kindOf(blocks, wrapped), lineWidths, rowWidths };
}

/** Of the lines of an indented page, one of four to twenty begins a paragraph. */
const INDENTED_SHARE = 0.03;

function kindOf(blocks: readonly Block[], wrapped: boolean): PageKind {
  if (blocks.some(({ mark }) => mark !== '')) return 'marked';
  if (!wrapped) return 'loose';
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

/** A page is wrapped where most of its text stands in lines no wider than a column. */
function isWrapped(widths: readonly number[]): boolean {
  let narrow = 0;
  let all = 0;
  for (const width of widths) {
    all += width;
    if (width <= WIDEST_COLUMN) narrow += width;
  }
  return widths.length >= 4 && narrow > all * 0.7;
}

/** The width that most lines around have, to half an em: of those as wide as the fourth part of the widest. */
function widthAround(blocks: readonly Block[], rowWidths: Float64Array, at: number): number {
  const near: number[] = [];
  for (let i = Math.max(0, at - NEIGHBOURS); i <= Math.min(blocks.length - 1, at + NEIGHBOURS); i++) {
    const width = rowWidths[i]!;
    if (blocks[i]!.part === 0 && width >= 7 && width <= WIDEST_COLUMN) near.push(width);
  }
  if (near.length < 3) return 0;
  near.sort((a, b) => a - b);
  return near[Math.floor(near.length * 0.7)]!;
}
