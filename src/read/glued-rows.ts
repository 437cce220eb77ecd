import type { Block, Leave } from '../block.ts';
import {
  fit,
  type GluedLine,
  type GluedRule,
  isFull,
  isOver,
  type Joint,
  OFF,
} from '../rules/glued/joint.ts';
import { ROW_RULES } from '../rules/glued/rows.ts';
import { hasSentenceEnd, isByline, isLead, mayBeHeading, TEXT_RULES } from '../rules/glued/texts.ts';
import { ENDS_PARAGRAPH, widthOf } from '../text.ts';
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
/** So many lines of headings stand over a text at most. */
const HEADING_LINES = 5;
/** No lines are looked at that are longer, in characters. */
const LONGEST = 200;

const ENDS_NO_ROW = /[“‘「『《（(]$/u;
/** An end of a sentence, a credit or a jump line inside a line. */
const MAY_END = /[。！？…摄攝图圖版）)]./u;
const IN_WORD = /[A-Za-z0-9.%]{2}/;

/** What is looked for, and on which lines at all. */
interface Look {
  readonly on: (line: GluedLine) => boolean;
  /** How well a place looks like one where rows meet; 0 where not at all. */
  readonly score: (joint: Joint) => number;
}

function partedOnce(lines: readonly ReadLine[], { on, score }: Look): ReadLine[] {
  const widths = lines.map(({ text }) => widthOf(text));
  return lines.flatMap((line, i) => {
    if (line.line.mark || line.text.length > LONGEST) return [line];
    const before = columnWidth(widths, i - REACH, i);
    const behind = columnWidth(widths, i + 1, i + 1 + REACH);
    if (!before && !behind) return [line];
    const above = lines[i - 1]?.text ?? '';
    const own: GluedLine = {
      text: line.text,
      rowAbove: above,
      width: widths[i]!,
      above: widths[i - 1] ?? 0,
      below: widths[i + 1] ?? 0,
      before,
      behind,
      flows: isFull(above, before) && !ENDS_PARAGRAPH.test(above),
      leads: () => leadsBehind(lines, i),
    };
    const cut = on(own) ? bestCut(score, own) : null;
    if (!cut) return [line];
    const second = partOf(line, cut.begin, line.text.length);
    return [partOf(line, 0, cut.end), { ...second, line: { ...second.line, blanks: 0 }, glued: true }];
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
function bestCut(score: Look['score'], line: GluedLine): { end: number; begin: number } | null {
  const { text } = line;
  let cut = null;
  let most = 0;
  for (let begin = 1; begin < text.length; begin++) {
    const right = text.slice(begin);
    const left = text.slice(0, begin).trimEnd();
    if (!left || right !== right.trimStart() || BEGINS_NO_ROW.test(right) || ENDS_NO_ROW.test(left)) continue;
    if (IN_WORD.test(text.slice(begin - 1, begin + 1))) continue;
    const own = score({ left, right, space: widthOf(text.slice(left.length, begin)), line });
    if (own > most) [most, cut] = [own, { end: left.length, begin }];
  }
  return cut;
}

/** Lines in the middle of a text that hold a full row of each of two columns. */
const DOUBLES: Look = {
  on: (line) => isOver(line) && line.flows && Math.abs(line.below - line.behind) <= OFF,
  score: (joint) =>
    isFull(joint.left, joint.line.before) && isFull(joint.right, joint.line.behind) ? 1 + fit(joint) : 0,
};

/** Ends of stories with a heading behind them. */
const STORY_ENDS: Look = {
  on: ({ text, leads }) => MAY_END.test(text) && leads(),
  score: (joint) => Number(mayBeHeading(joint)),
};

/**
 * Tried without gain on 120 pages of pypdf: to part every line that is too wide where a full row ends, and in front of every
 * first row of a paragraph.
 */
const ANY: Look = {
  on: () => true,
  score: (joint) => surest(ROW_RULES, joint) || (isLead(joint.line.text) ? 0 : surest(TEXT_RULES, joint)),
};

function surest(rules: readonly GluedRule[], joint: Joint): number {
  for (const { worth } of rules) {
    const own = worth(joint);
    if (own > 0) return own;
  }
  return 0;
}

/** Says where the rows of a page were run together. */
export function noteGlued(blocks: readonly Block[], leave: Leave): void {
  const parted = blocks.filter(({ glued }) => glued);
  if (!parted.length) return;
  leave({
    rule: 'read/rows',
    action: 'read',
    line: parted[0]!.line,
    message: `${parted.length === 1 ? 'a line holds' : `${parted.length} lines hold`} the end of a column and what is printed at the top of the next; they were parted by their widths and words`,
  });
}
