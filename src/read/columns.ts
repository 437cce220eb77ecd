import { findGutters } from './gutters.ts';
import type { Line } from './lines.ts';
import type { Construct } from './markdown.ts';

/** A line with its text as it is printed. */
export interface ReadLine {
  readonly line: Line;
  readonly text: string;
  /** Source offset of each character of `text` and of its end; null where they follow one another from the line's start. */
  readonly places: readonly number[] | null;
  /** What it belongs to, if it is no running text. */
  readonly construct: Construct | null;
}

const INNER_SPACE = /\S\s+\S/;
/** Fewer rows with a space inside make no columns side by side: see `findGutters`. */
const FEWEST = 3;

/** The widest row of 174 typeset training pages whose layout was kept has 167 characters. */
const WIDEST_ROW = 200;

/** True where most of the text stands in rows as printed, not in whole paragraphs. */
function inRows(lines: readonly ReadLine[]): boolean {
  let all = 0;
  let short = 0;
  for (const { text } of lines) {
    all += text.length;
    if (text.length <= WIDEST_ROW) short += text.length;
  }
  return short > all * 0.9;
}

/**
 * The lines in reading order, with rows that hold several columns parted at the gutter: in such a region the left
 * column first. Pages with heading marks have no such rows: what writes marks has told the columns apart.
 */
export function inColumns(lines: readonly ReadLine[]): ReadLine[] {
  const spaced = lines.filter(({ text }) => text.length <= WIDEST_ROW && INNER_SPACE.test(text)).length;
  if (spaced < FEWEST || lines.some(({ line }) => line.mark) || !inRows(lines)) return [...lines];
  const rows = lines.map(({ line, text }) => ({ text, indent: line.indent, blanks: line.blanks }));
  return findGutters(rows).parts.map((part) => {
    const whole = lines[part.line]!;
    return part.region < 0 ? whole : partOf(whole, part.from, part.to, part.column);
  });
}

function partOf(
  { line, text, places, construct }: ReadLine,
  from: number,
  to: number,
  column: number,
): ReadLine {
  const start = places ? places[from]! : line.start + from;
  return {
    line: {
      ...line,
      start,
      end: places ? places[to - 1]! + 1 : line.start + to,
      indent: column === 0 ? line.indent : 0,
      blanks: column === 0 ? line.blanks : 0,
    },
    text: text.slice(from, to),
    places: places ? places.slice(from, to).concat(places[to - 1]! + 1) : null,
    construct,
  };
}
