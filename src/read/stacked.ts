import { BEGINS_NO_ROW, joinedLines, type ReadLine, standTogether } from './read-line.ts';

/**
 * Rows with characters on lines of their own, read as one: a vertical heading, or a row so widely set apart that the
 * extractor took each character for a line.
 */
export function stackedRows(source: string, lines: readonly ReadLine[]): ReadLine[] {
  const out: ReadLine[] = [];
  for (let from = 0, to: number; from < lines.length; from = to) {
    const begins = isStacked(lines[from]) && !BEGINS_NO_ROW.test(lines[from]!.text);
    for (to = from + 1; begins && to - from < MOST && isStacked(lines[to]) && isNext(source, lines, to); )
      to++;
    const row = lines.slice(from, to);
    out.push(...(row.length < FEWEST ? row : [{ ...joinedLines(row), stacked: true as const }]));
  }
  return out;
}

/** Fewer are the ends of paragraphs, initials, marks of a list. */
const FEWEST = 4;
/** No heading is longer. */
const MOST = 80;
/** One character with the marks around it, or a number. */
const ALONE = /^(?:\p{P}*[\p{L}\p{N}]\p{P}*|\p{P}{1,2}|[\w.%+-]{1,4})$/u;

function isStacked(row: ReadLine | undefined): boolean {
  return row !== undefined && !row.construct && !row.line.mark && ALONE.test(row.text);
}

/** A paragraph may end with one character on a line of its own, or a kicker over its headline. */
const ENDS = /[。！？︒︕︖]$/u;

/** Whether a line goes on with the one before, but for the blank line that some extractors put behind each. */
function isNext(source: string, lines: readonly ReadLine[], i: number): boolean {
  if (ENDS.test(lines[i - 1]!.text)) return false;
  return lines[i]!.line.blanks <= 1 && standTogether(source, lines[i - 1]!, lines[i]!);
}
