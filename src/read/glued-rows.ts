import type { Block, Leave } from '../block.ts';
import { GLUED_RULES, hasSentenceEnd, headingBehind, isAuthor, isByline, isLead } from '../rules/glued.ts';
import { widthOf } from '../text.ts';
import { BEGINS_NO_ROW, partOf, type ReadLine } from './read-line.ts';
import { columnWidth } from './row-widths.ts';

/**
 * Rows that an extractor ran together where a column ends and the next one begins higher up, parted again: some tools,
 * pypdf among them, begin a new line only where the print goes down. That a page is such is told by a line in the middle of
 * a text that holds a full row of each of two columns (on 102 of 120 typeset pages of pypdf, and 6 of 1,080 of other tools), or
 * by several ends of stories with a heading behind them. Of other pages nothing is parted.
 */
export function partedRows(lines: readonly ReadLine[]): ReadLine[] {
  if (lines.some(({ line }, i) => i > 0 && line.start < lines[i - 1]!.line.start)) return [...lines];
  const count = (look: Look) => partedOnce(lines, look).length - lines.length;
  if (count(DOUBLES) === 0 && count(STORY_ENDS) < HEADINGS) return [...lines];
  let out = [...lines];
  for (let round = 0; round < ROUNDS; round++) out = partedOnce(out, ANY);
  return out;
}

/** Fewer such headings are chance. */
const HEADINGS = 3;
/** A line may hold more than two rows: the end of a story, a heading, a dateline. */
const ROUNDS = 3;
/** So many lines before and behind tell the widths of the columns. */
const REACH = 8;
/** No heading has more lines. */
const HEADING_LINES = 5;
/** A full row differs by so much, in em, as half-width signs fill it and marks are set closer. */
const OFF = 1.1;
/** A line that is so much wider, in em, than the columns around it holds more than one row. */
const OVER = 1.5;
const INDENT = 2;
/** What is narrower, in em, is no heading. */
const NARROW = 3;
/** No lines are looked at that are longer, in characters. */
const LONGEST = 200;

const ENDS_NO_ROW = /[“‘「『《（(]$/u;
const END = /[。！？…][”’」』）]*$/u;
/** An end of a sentence, a credit or a jump line inside a line. */
const MAY_END = /[。！？…摄攝图圖版）)]./u;
const IN_WORD = /[A-Za-z0-9.%]{2}/;

/** A line that may be parted. */
interface Place {
  readonly text: string;
  readonly rowAbove: string;
  readonly width: number;
  /** Widths of the lines above and below. */
  readonly above: number;
  readonly below: number;
  /** Width of the full rows before and behind, in em; 0 where too few tell. */
  readonly before: number;
  readonly behind: number;
  /** Whether the line above is a full row that ends no sentence. */
  readonly flows: boolean;
  /** Whether a byline or a dateline follows before any sentence ends. */
  readonly leads: () => boolean;
}

/**
 * How well `left` looks like the end of one row and `right` like another, with white space of so many em between; 0 where
 * not at all.
 */
type Score = (left: string, right: string, space: number, place: Place) => number;

/** What is looked for, and on which lines at all. */
interface Look {
  readonly on: (place: Place) => boolean;
  readonly score: Score;
}

function partedOnce(lines: readonly ReadLine[], { on, score }: Look): ReadLine[] {
  const widths = lines.map(({ text }) => widthOf(text));
  return lines.flatMap((line, i) => {
    if (line.line.mark || line.text.length > LONGEST) return [line];
    const before = columnWidth(widths, i - REACH, i);
    const behind = columnWidth(widths, i + 1, i + 1 + REACH);
    if (!before && !behind) return [line];
    const above = lines[i - 1]?.text ?? '';
    const place = {
      text: line.text,
      rowAbove: above,
      width: widths[i]!,
      above: widths[i - 1] ?? 0,
      below: widths[i + 1] ?? 0,
      before,
      behind,
      flows: isFull(above, before) && !END.test(above),
      leads: () => leadsBehind(lines, i),
    };
    const cut = on(place) ? bestCut(score, place) : null;
    if (!cut) return [line];
    const second = partOf(line, cut.begin, line.text.length);
    return [partOf(line, 0, cut.end), { ...second, line: { ...second.line, blanks: 0 } }];
  });
}

function leadsBehind(lines: readonly ReadLine[], at: number): boolean {
  for (const { text } of lines.slice(at + 1, at + 1 + HEADING_LINES)) {
    if (isByline(text) || isLead(text)) return true;
    if (hasSentenceEnd(text)) return false;
  }
  return false;
}

/** Where the line is best parted: the end of what stands in front, the beginning of what follows. */
function bestCut(score: Score, place: Place): { end: number; begin: number } | null {
  const { text } = place;
  let cut = null;
  let most = 0;
  for (let begin = 1; begin < text.length; begin++) {
    const right = text.slice(begin);
    const left = text.slice(0, begin).trimEnd();
    if (!left || right !== right.trimStart() || BEGINS_NO_ROW.test(right) || ENDS_NO_ROW.test(left)) continue;
    if (IN_WORD.test(text.slice(begin - 1, begin + 1))) continue;
    const own = score(left, right, widthOf(text.slice(left.length, begin)), place);
    if (own > most) [most, cut] = [own, { end: left.length, begin }];
  }
  return cut;
}

const off = (text: string, width: number) => Math.abs(widthOf(text) - width);
const isFull = (text: string, width: number) => width > 0 && off(text, width) <= OFF;
/** From 0 to 1, how near two rows are to the widths of their columns. */
const fit = (left: string, right: string, { before, behind }: Place) =>
  1 - (Math.min(off(left, before), OFF) + Math.min(off(right, behind), OFF)) / (2 * OFF);

const isOver = ({ width, before, behind }: Place) => width > Math.max(before, behind) + OVER;

/** Lines in the middle of a text that hold a full row of each of two columns. */
const DOUBLES: Look = {
  on: (place) => isOver(place) && place.flows && Math.abs(place.below - place.behind) <= OFF,
  score: (left, right, _, place) =>
    isFull(left, place.before) && isFull(right, place.behind) ? 1 + fit(left, right, place) : 0,
};

/** Ends of stories with a heading behind them. */
const STORY_ENDS: Look = {
  on: ({ text, leads }) => MAY_END.test(text) && leads(),
  score: (left, right) => Number(headingBehind.parts(left, right, () => true)),
};

/**
 * From the surest to the least sure. Tried without gain on 120 pages of pypdf: to part every line that is too wide where
 * a full row ends, and in front of every first row of a paragraph.
 */
const ANY: Look = { on: () => true, score: scoreOf };

function scoreOf(left: string, right: string, space: number, place: Place): number {
  const { width, above, below, before, behind, leads } = place;
  const over = isOver(place);
  const ends = END.test(left);
  const row = isFull(left, before) || (ends && widthOf(left) < before + OFF);
  const whole = isFull(right, behind);
  const first = isFull(right, behind - INDENT);
  if (space >= 1 && (row || over) && (whole || first)) return 6;
  if (over && row && (whole || (first && ends))) return 4 + fit(left, right, place) + (ends ? 0.5 : 0);
  if (over && (whole || first) && isAuthor(left)) return 4;
  const last = END.test(right) && widthOf(right) < Math.max(before, behind) + OFF;
  if (over && isFull(left, before) && last) return 3 + fit(left, right, place);
  if (isLead(left + right)) return 0;
  // The bracket that says who wrote or took it may have begun on the row above.
  const ending = /[）)]$/u.test(left) ? place.rowAbove + left : left;
  if (GLUED_RULES.some(({ parts }) => parts(ending, right, leads))) return 2;
  if (over && isLead(right)) return 1.5;
  const short = before > 0 && width < before - OVER && Math.abs(above - before) <= OFF;
  const heading = Math.abs(below - before) > OFF && Math.abs(below - behind) > OFF;
  const told = (over || short) && heading && widthOf(right) >= NARROW;
  return told && headingBehind.parts(left, right, () => true) ? 1 : 0;
}

/** Says where the rows of a page were run together. */
export function noteGlued(blocks: readonly Block[], leave: Leave): void {
  const parted = blocks.filter(({ line, part, start }, i) => {
    const before = blocks[i - 1];
    return part === 0 && line === before?.line && start >= before.end;
  });
  if (!parted.length) return;
  leave({
    rule: 'read/rows',
    action: 'read',
    line: parted[0]!.line,
    message: `${parted.length === 1 ? 'a line holds' : `${parted.length} lines hold`} the end of a column and what is printed at the top of the next; they were parted by their widths and words`,
  });
}
