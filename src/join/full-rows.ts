import type { Unit } from '../block.ts';
import { isSetApart } from '../letterspacing.ts';
import { fullWidth, INDENT, WIDEST, WIDEST_COLUMN } from '../read/row-widths.ts';
import { endsSentence } from '../text.ts';

/** How many rows at each side tell how wide a full one is. */
const NEIGHBOURS = 8;
/** By so much, in em, full rows of one column differ. */
const ALIKE = 1.1;
/** Of a row whose characters were set apart to fill it, its characters alone take so much of the column at least. */
const SET_APART = 0.55;

/** The last rows of a story's paragraphs, beside the rows around them. */
export class LastRows {
  readonly #rows: Row[] = [];
  readonly #last = new Map<Unit, number>();
  readonly #source: string;

  constructor(source: string, units: readonly Unit[]) {
    this.#source = source;
    for (const unit of units) {
      const begun = this.#rows.length;
      for (const { block } of unit.blocks) {
        const { line, width } = block;
        const row = this.#rows.at(-1);
        if (row?.line === line) row.width += width;
        else this.#rows.push({ line, width, amid: false, first: unit.label === 'dateline' });
        this.#rows.at(-1)!.amid = unit.label === 'body' && !endsSentence(block.text);
      }
      if (unit.label !== 'body') continue;
      if (begun < this.#rows.length) this.#rows[begun]!.first = true;
      this.#last.set(unit, this.#rows.length - 1);
    }
  }

  /** How much of its column the last row of a paragraph leaves free, in em; null where the lines around are no rows, or do not tell. */
  room(paragraph: Unit): number | null {
    const at = this.#last.get(paragraph);
    if (at === undefined) return null;
    const from = Math.max(0, at - NEIGHBOURS);
    const near = this.#rows.slice(from, at + NEIGHBOURS + 1);
    const widths = near.map(({ width }) => width);
    if (widths.some((width) => width > WIDEST)) return null;
    const full = fullWidth(widths, at - from, NEIGHBOURS, (k) => near[k]!.amid);
    const room = full - this.#rows[at]!.width;
    return full === 0 || full > WIDEST_COLUMN || room < -ALIKE ? null : room;
  }

  /**
   * Whether a paragraph stops amid a sentence in a row that has no room for more. What stops so goes on: a subhead is no row of
   * its column, and of text that stops elsewhere the rest may be lost.
   */
  isFull(paragraph: Unit): boolean {
    const { text, start, end, width } = paragraph.blocks.at(-1)!.block;
    if (MAY_END.test(text)) return false;
    const room = this.room(paragraph);
    if (room === null) return false;
    const { first } = this.#rows[this.#last.get(paragraph)!]!;
    if (room <= (first ? INDENT + ALIKE / 2 : ALIKE)) return true;
    return width >= SET_APART * (width + room) && isSetApart(this.#source.slice(start, end));
  }
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
const MAY_END = /[。！？；…!?;：:—）)】〕][”’」』）)"]{0,3}$/u;
