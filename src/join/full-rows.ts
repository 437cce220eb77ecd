import type { Unit } from '../block.ts';
import { isSetApart } from '../letterspacing.ts';
import { fullWidth, INDENT, WIDEST_COLUMN } from '../read/row-widths.ts';
import { endsSentence } from '../text.ts';

/** How many rows at each side tell how wide a full one is. */
const NEIGHBOURS = 8;
/** By so much, in em, full rows of one column differ. */
const ALIKE = 1.1;
/** Of a row whose characters were set apart to fill it, its characters alone take so much of the column at least. */
const SET_APART = 0.55;

/**
 * The units of a story whose text stops amid a sentence in a row that has no room for more, as the rows around it show. What
 * stops so goes on: a subhead is no row of its column, and of text that stops elsewhere the rest may be lost.
 */
export function stoppedInFullRows(source: string, units: readonly Unit[]): ReadonlySet<Unit> {
  const rows: Row[] = [];
  const ends: [unit: Unit, row: number][] = [];
  for (const unit of units) {
    const begun = rows.length;
    for (const { block } of unit.blocks) {
      const row = rows.at(-1);
      if (row?.line === block.line) row.width += block.width;
      else rows.push({ line: block.line, width: block.width, amid: false, first: unit.label === 'dateline' });
      rows.at(-1)!.amid = unit.label === 'body' && !endsSentence(block.text);
    }
    ends.push([unit, rows.length - 1]);
    if (unit.label === 'body' && begun < rows.length) rows[begun]!.first = true;
  }
  const widths = rows.map(({ width }) => width);
  const stopped = new Set<Unit>();
  for (const [unit, i] of ends) {
    if (unit.label !== 'body') continue;
    const { text, start, end } = unit.blocks.at(-1)!.block;
    if (MAY_END.test(text)) continue;
    const full = fullWidth(widths, i, NEIGHBOURS, (k) => rows[k]!.amid);
    const { width, first } = rows[i]!;
    if (full === 0 || full > WIDEST_COLUMN || width > full + ALIKE) continue;
    const filled = width >= full - (first ? INDENT + ALIKE / 2 : ALIKE);
    if (filled || (width >= SET_APART * full && isSetApart(source.slice(start, end)))) stopped.add(unit);
  }
  return stopped;
}

interface Row {
  readonly line: number;
  /** In em. */
  width: number;
  /** Text that does not end a sentence: the widest are full. */
  amid: boolean;
  /** It begins a paragraph, so that its indent may be lost. */
  first: boolean;
}

/** So a paragraph may end, or what a list or a note follows. */
const MAY_END = /[。！？；…!?;：:—）)】〕][”’」』）)"]*$/u;
