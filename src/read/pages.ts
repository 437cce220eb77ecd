import type { Block, Leave } from '../block.ts';
import type { Piece } from './pieces.ts';

/** With less between two breaks, in characters, they are only lines' ends. */
const SHORTEST = 300;
/** Of Azure's layout model, and of Marker. */
const PAGE_MARK = /^(?:<!-- ?PageBreak ?-->|\{\d+\}-{4,})$/;
/** Longer lines are none. */
const LONGEST_MARK = 80;

/**
 * The pages of a text: a form feed begins one, as `pdftotext` and tesseract write one behind each, and so do the marks of
 * converters.
 */
export function pagesOf(source: string, pieces: readonly Piece[]): Piece[][] {
  const pages: Piece[][] = [];
  for (const piece of pieces) {
    const last = pages.at(-1);
    if (!last || (lengthOf(last) >= SHORTEST && beginsPage(source, last.at(-1)!, piece))) pages.push([piece]);
    else last.push(piece);
  }
  if (pages.length > 1 && lengthOf(pages.at(-1)!) < SHORTEST) {
    const rest = pages.pop()!;
    pages.at(-1)!.push(...rest);
  }
  return pages;
}

const lengthOf = (pieces: readonly Piece[]) => pieces.at(-1)!.line.end - pieces[0]!.line.start;

function beginsPage(source: string, before: Piece, { line }: Piece): boolean {
  if (line.page > before.line.page) return true;
  return line.end - line.start <= LONGEST_MARK && PAGE_MARK.test(source.slice(line.start, line.end));
}

/** Says that a text has several pages. */
export function notePages(pages: readonly (readonly Block[])[], leave: Leave): void {
  if (pages.length < 2) return;
  leave({
    rule: 'read/pages',
    action: 'read',
    line: pages[1]![0]!.line,
    message: `the text has ${pages.length} pages, parted by form feeds or page marks; each was read by itself`,
  });
}
