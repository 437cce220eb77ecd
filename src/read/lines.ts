import type { Span } from '../page.ts';
import { hasUnseen } from './unseen.ts';

/** A printed line of the decoded text that is not blank. */
export interface Line {
  /** Place of the text less outer white space and less its heading mark; emphasis marks lie inside. */
  start: number;
  end: number;
  /** From 1. */
  line: number;
  mark: string;
  /** White space in front, in em. */
  indent: number;
  /** Blank lines (and page separators) in front. */
  blanks: number;
  /** How many form feeds stand in front of it. */
  page: number;
}

const BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;
/** Behind the mark a sign of emphasis may have been left out (see `NOTHING`). */
const HEADING = /^(#{1,6})[ \t\u3000]+\ufeff{0,2}(?=\S)/;
/** Some write no space behind the mark (`#标题`); `#话题#` is a topic of social media. */
const TIGHT = /^(#{1,6})(?=[\p{Script=Han}“《「【（][^#]*$)/u;
/** Fewer are characters that OCR misread. */
const FEWEST_TIGHT = 3;

/** All lines of a text that are not blank, with their places. Linear in the text. */
export function readLines(source: string): Line[] {
  const lines = underlined(source, linesIn(source));
  const tightMark = (line: Line) => (line.mark ? null : TIGHT.exec(headOf(source, line)))?.[1];
  if (lines.filter(tightMark).length < FEWEST_TIGHT) return lines;
  return lines.map((line) => {
    const mark = tightMark(line);
    return mark ? { ...line, mark, start: line.start + mark.length } : line;
  });
}

/** Setext headings (CommonMark 0.31, 4.3): Turndown and older Pandoc write those of the first two levels so. */
const UNDERLINE = /^(?:={3,}|-{3,})$/;
const LONGEST_UNDERLINED = 80;
/** One line of hyphens under another may be a rule. */
const FEWEST_UNDERLINED = 2;

/** The lines with a mark for those that stand behind a blank line and have an underline right below. */
function underlined(source: string, lines: Line[]): Line[] {
  const isUnderline = ({ start, end, mark, blanks }: Line) =>
    !mark && !blanks && /[=-]/.test(source[start]!) && UNDERLINE.test(source.slice(start, end));
  const marks = lines.map(({ start, end, mark, blanks }, i) => {
    const below = lines[i + 1];
    if (mark || (i && !blanks) || end - start > LONGEST_UNDERLINED || !below || !isUnderline(below))
      return '';
    return /[。=-]/.test(source[end - 1]!) ? '' : source[below.start] === '=' ? '#' : '##';
  });
  const found = marks.filter(Boolean);
  if (found.length < FEWEST_UNDERLINED && !found.includes('#')) return lines;
  return lines.map((line, i) => (marks[i] ? { ...line, mark: marks[i] } : line));
}

const headOf = (source: string, { start, end }: Line) =>
  source[start] === '#' ? source.slice(start, Math.min(end, start + LONGEST_HEAD)) : '';

const LONGEST_HEAD = 200;

/** Where the heading mark of a line stands; nowhere where a line below is its mark. */
export function markAt(source: string, { start, mark }: Line): Span {
  let to = start;
  while (to > 0 && /[^\S\r\n\f\v\u2028\u2029]/.test(source[to - 1]!)) to--;
  const from = to - mark.length;
  return from >= 0 && source.startsWith(mark, from) ? [from, to] : [to, to];
}

function linesIn(source: string): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  let number = 0;
  let from = 0;
  let page = 0;
  const take = (to: number) => {
    number++;
    const line = readLine(source, from, to, { line: number, blanks, page });
    if (line) lines.push(line);
    blanks = line ? 0 : blanks + 1;
  };
  BREAK.lastIndex = 0;
  for (let match = BREAK.exec(source); match; match = BREAK.exec(source)) {
    take(match.index);
    if (match[0] === '\f') page++;
    from = match.index + match[0].length;
  }
  take(source.length);
  return lines;
}

function readLine(
  source: string,
  from: number,
  to: number,
  place: Pick<Line, 'line' | 'blanks' | 'page'>,
): Line | null {
  const raw = source.slice(from, to);
  const text = raw.trimStart();
  if (!text) return null;
  const start = to - text.length;
  const mark = HEADING.exec(text.length > LONGEST_HEAD ? text.slice(0, LONGEST_HEAD) : text);
  return {
    start: start + (mark ? mark[0].length : 0),
    end: from + raw.trimEnd().length,
    mark: mark ? mark[1]! : '',
    indent: indentOf(raw),
    ...place,
  };
}

function indentOf(raw: string): number {
  let indent = 0;
  for (const char of raw) {
    if (hasUnseen(char)) continue;
    if (char.trim()) break;
    indent += char === '\t' ? 2 : char > '\u2000' ? 1 : 0.5;
  }
  return indent;
}
