import type { Block, Leave } from '../block.ts';
import { sourceBegins } from '../rules/lines/page.ts';
import { partOf, type ReadLine } from './read-line.ts';
import { inThreads, type Part } from './threads.ts';
import { areWhole } from './whole-lines.ts';

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
  return short > all * 0.9 && !areWhole(lines);
}

/** Whether stories say where they were printed, as electronic editions do: those have no columns. */
const isEdition = (lines: readonly ReadLine[]) =>
  lines.filter(({ text }) => sourceBegins(text) >= 0).length > 1;

/**
 * The lines in reading order, where an extractor wrote several columns side by side or by turns (see `inThreads`).
 * Pages with heading marks have no such lines: what writes marks has told the columns apart.
 */
export function inColumns(lines: readonly ReadLine[]): ReadLine[] {
  if (lines.some(({ line }) => line.mark) || isEdition(lines) || !inRows(lines)) return [...lines];
  const rows = lines.map(({ line, text }) => ({ text, indent: line.indent, blanks: line.blanks }));
  return inThreads(rows).map((part) => pieceOf(lines[part.line]!, part));
}

function pieceOf(whole: ReadLine, { from, to, begins }: Part): ReadLine {
  const own = from === 0 && to === whole.text.length ? whole : partOf(whole, from, to);
  if (!begins) return own;
  return { ...own, line: { ...own.line, blanks: Math.max(1, own.line.blanks) } };
}

/** The blocks that stand above the one in front of them: where columns ran across one another, the beginnings of columns. */
export const columnsBegin = (blocks: readonly Block[]): Block[] =>
  blocks.filter(({ line }, i) => i > 0 && line < blocks[i - 1]!.line);

/** Says where the columns of a page ran across one another, so that its lines are not read as they stand in the file. */
export function noteColumns(blocks: readonly Block[], leave: Leave): void {
  const back = columnsBegin(blocks);
  if (!back.length) return;
  leave({
    rule: 'read/columns',
    action: 'read',
    line: Math.min(...back.map(({ line }) => line)),
    message: `the columns ran across one another from here on; what each line goes on with was found by its words and width (${back.length === 1 ? 'a column begins' : `${back.length} columns begin`} above the end of the one before)`,
  });
}
