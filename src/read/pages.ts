import type { Block, Leave } from '../block.ts';
import { isPageMark, isPageNumber } from './page-marks.ts';
import type { Piece } from './pieces.ts';

/** With less between two breaks, in characters, they are only lines' ends. */
const SHORTEST = 300;
const LONGEST_MARK = 100;

/**
 * The pages of a text: a form feed begins one, as `pdftotext` and tesseract write one behind each, and so do the marks
 * of converters and scripts, and headings that number pages of the file. Where the text is an archive's export, its
 * `records` are the pages, by the places where they begin.
 */
export function pagesOf(
  source: string,
  pieces: readonly Piece[],
  records: readonly number[] = [],
): Piece[][] {
  if (records.length) return byRecords(pieces, records);
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

/** Each record as a page of its own, for it is of one; what stands in front of the first goes with it. */
function byRecords(pieces: readonly Piece[], starts: readonly number[]): Piece[][] {
  const pages: Piece[][] = [[]];
  let next = 1;
  for (const piece of pieces) {
    if (next < starts.length && piece.line.start >= starts[next]!) {
      pages.push([]);
      next++;
    }
    pages.at(-1)!.push(piece);
  }
  return pages;
}

const lengthOf = (pieces: readonly Piece[]) => pieces.at(-1)!.line.end - pieces[0]!.line.start;

function beginsPage(source: string, before: Piece, { line }: Piece): boolean {
  if (line.page > before.line.page) return true;
  const text = source.slice(line.start, Math.min(line.end, line.start + LONGEST_MARK));
  return isPageMark(text) || (line.mark !== '' && isPageNumber(text));
}

/** Says that a text has several pages, or stories with fields. */
export function notePages(pages: readonly (readonly Block[])[], leave: Leave): void {
  const records = pages.filter((blocks) => blocks.some(({ kind }) => kind === 'field')).length;
  if (records) {
    leave({
      rule: 'read/records',
      action: 'read',
      line: pages[0]![0]!.line,
      message: `the text is an archive’s export of ${records === 1 ? 'one story' : `${records} stories`}; what is a headline, a byline, a page was taken from its fields`,
    });
    return;
  }
  if (pages.length < 2) return;
  leave({
    rule: 'read/pages',
    action: 'read',
    line: pages[1]![0]!.line,
    message: `the text has ${pages.length} pages, parted by form feeds or page marks; each was read by itself`,
  });
}
