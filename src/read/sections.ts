import type { Block } from '../block.ts';

/** The largest of 259 labelled pages has 638 blocks. */
const MOST_OF_A_PAGE = 3000;
/** How many blocks of a longer file are read at a time. */
const SECTION = 1000;

/**
 * The blocks of a page, as they are; those of a longer file (a whole issue, something else altogether) in sections
 * that are read one after another, each numbered by itself: so that time grows with the length alone, and memory
 * little more. Sections are parted in front of a heading mark or a blank line where there are any.
 */
export function sectionsOf(blocks: readonly Block[]): (readonly Block[])[] {
  if (blocks.length <= MOST_OF_A_PAGE) return [blocks];
  const sections: Block[][] = [[]];
  for (const block of blocks) {
    const { length } = sections.at(-1)!;
    const parts = block.part === 0 && (block.mark !== '' || block.blanks > 0);
    if ((length >= SECTION && parts) || length >= 2 * SECTION) sections.push([]);
    const section = sections.at(-1)!;
    section.push({ ...block, id: section.length });
  }
  return sections;
}

/** Lines with text that one file may have; a newspaper page has some hundred. They take some 2 kB of memory each. */
export const MOST_LINES = 200_000;

/** The same of all lines, blank ones too, which take less. */
const MOST_BREAKS = 2_000_000;

const BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;

/** Where the last line ends that is read: the text's length, but for a file with more lines than a page can have. */
export function endOfReading(source: string): number {
  if (source.length <= MOST_LINES) return source.length;
  let lines = 0;
  let breaks = 0;
  let from = 0;
  for (const { 0: mark, index } of source.matchAll(BREAK)) {
    if (source.slice(from, index).trim()) lines++;
    breaks++;
    from = index + mark.length;
    if (lines >= MOST_LINES || breaks >= MOST_BREAKS) return from;
  }
  return source.length;
}
