import type { Block } from '../block.ts';
import { briefsLabel, bulletOf } from '../rules/briefs.ts';

/** So many lines one brief may fill where rows are as the paper broke them. */
const LINES = 12;
/** So many lines behind the first of the last one no subhead stands: briefs have none. */
const BEHIND = 6;

/** Briefs under the label of their column, each behind the same sign. */
export interface Briefs {
  readonly label: number;
  /** The lines with which they begin. */
  readonly begins: readonly number[];
  /** Behind the last line that is looked at. */
  readonly end: number;
}

/** The briefs of a page that stand under a label; one alone is none. */
export function briefsIn(blocks: readonly Block[], wrapped: boolean): Briefs[] {
  return blocks.flatMap((_, label) => {
    const begins = beginsBehind(blocks, label, wrapped ? LINES : 0);
    if (begins.length < 2) return [];
    return { label, begins, end: Math.min(blocks.length, begins.at(-1)! + BEHIND) };
  });
}

/** `lines`: on how many lines each may go on. */
function beginsBehind(blocks: readonly Block[], label: number, lines: number): number[] {
  const bullet = briefsLabel.test(blocks[label]!.text) ? bulletOf(blocks[label + 1]?.text ?? '') : '';
  const begins: number[] = [];
  if (!bullet) return begins;
  for (let at = label + 1, since = 0; at < blocks.length && since <= lines; at++) {
    const { text, part } = blocks[at]!;
    if (text.startsWith(bullet)) begins.push(at);
    since = begins.at(-1) === at ? 0 : since + (part ? 0 : 1);
  }
  return begins;
}
