import type { Block } from '../block.ts';

/** How the text of a page is set, as far as its lines show it. */
export interface PageStyle {
  /** `marked`: headings bear marks; `wrapped`: lines are as the paper broke them; `loose`: a paragraph a line. */
  readonly kind: 'marked' | 'wrapped' | 'loose';
  /** For each block, the width of a full line around it in em; 0 where lines are not wrapped. */
  readonly lineWidths: Float64Array;
}

/** Newspaper columns are 8–40 characters wide; longer lines are whole paragraphs. */
const WIDEST_COLUMN = 48;
const NEIGHBOURS = 10;

export function styleOf(blocks: readonly Block[]): PageStyle {
  const marked = blocks.some((block) => block.mark !== '');
  const widths = blocks.filter((b) => b.width >= 7).map((b) => b.width);
  const wrapped = isWrapped(widths);
  const lineWidths = new Float64Array(blocks.length);
  if (wrapped) for (let i = 0; i < blocks.length; i++) lineWidths[i] = widthAround(blocks, i);
  return { kind: marked ? 'marked' : wrapped ? 'wrapped' : 'loose', lineWidths };
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
function widthAround(blocks: readonly Block[], at: number): number {
  const near: number[] = [];
  for (let i = Math.max(0, at - NEIGHBOURS); i <= Math.min(blocks.length - 1, at + NEIGHBOURS); i++) {
    const { width, indent } = blocks[i]!;
    if (width >= 7 && width <= WIDEST_COLUMN) near.push(width + indent);
  }
  if (near.length < 3) return 0;
  near.sort((a, b) => a - b);
  return near[Math.floor(near.length * 0.7)]!;
}
