import { findLead } from '../lead/lead.ts';
import { findSignature } from '../lead/signature.ts';
import { continuesLocally } from '../seam/index.ts';
import { endsSentence, widthOf } from '../text.ts';
import { cutRows } from './gutter-rows.ts';
import { type RowLine, tokensOf } from './gutter-tokens.ts';
import { fullWidth, INDENT } from './row-widths.ts';

/** A line, or the part of a row that one column has. */
export interface Piece {
  /** Index of its line. */
  readonly line: number;
  /** Offsets into the line's text. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** In em. */
  readonly width: number;
  /** Where it begins, in em from the left of the page. */
  readonly left: number;
  /**
   * It is no line of running text: it stops inside a sentence and is far narrower than the lines around, or wider, as headings
   * are; or it names the writer alone. Any line may stand below it.
   */
  readonly loose: boolean;
}

/** So many characters of a line are looked at. */
const EDGE = 40;

/** Log-odds that one line goes on with the sentence at which another stops. */
export const goesOn = (before: Piece, line: Piece) =>
  continuesLocally(before.text.slice(-EDGE), line.text.slice(0, EDGE));

/** What stays together: the lines between two blank ones, or a part of a row. */
export interface Item {
  /** Its number on the page, from 0. */
  readonly id: number;
  readonly pieces: readonly Piece[];
  /** Of the widest piece, in em. */
  readonly width: number;
  /** Of its lines that stop inside a sentence and are as wide as those around, in em; 0 where it has none. */
  readonly full: number;
  /** It begins as nothing inside a sentence does: with a dateline, or with a line that names the writer alone. */
  readonly opens: boolean;
  /** Number of its row; the parts of a row have the same, lines that stay together count as one. */
  readonly row: number;
  /** Which part of its row it is, and of how many, as one number; 1 for a whole row. */
  readonly place: number;
  /** Number of its stretch between two blank lines. */
  readonly stretch: number;
}

/** Fewer rows with parts are chance. */
const FEWEST = 3;

/** The lines of a page as they are given to columns: rows are parted at the gutters. Nothing but widths is known of them yet. */
export function itemsOf(lines: readonly RowLine[]): Item[] {
  const rows = piecesOf(lines);
  const items: Item[] = [];
  let row = 0;
  let stretch = 0;
  const add = (pieces: readonly Piece[], place = 1) =>
    items.push({
      id: items.length,
      pieces,
      width: widestOf(pieces),
      full: 0,
      opens: false,
      row,
      place,
      stretch,
    });
  for (let from = 0, to: number; from < lines.length; from = to, stretch++) {
    for (to = from + 1; to < lines.length && lines[to]!.blanks === 0; ) to++;
    const own = rows.slice(from, to);
    if (own.every((pieces) => pieces.length === 1) && !takesTurns(own.flat())) {
      add(own.flat());
      row++;
    } else
      for (const pieces of own) {
        for (const [i, piece] of pieces.entries()) add([piece], i * 32 + pieces.length);
        row++;
      }
  }
  return items;
}

/** Running text is narrower than the lines around by no more than this, in em (3 and 5 tried), and wider by no more. */
const NARROWER = 3;
const BROADER = 3;
/** Longer lines are no names alone. */
const LONGEST_NAMES = 30;

/** The items with what is known of their lines once others stand around them: `loose`, `full`, `opens`. */
export function lookedAt(items: readonly Item[]): Item[] {
  const widths = items.map(({ width }) => width);
  return items.map((item, i) => {
    const column = fullWidth(widths, i, NEAR);
    const isOff = ({ width }: Piece) => width < column - NARROWER || width > column + BROADER;
    const running = item.pieces.filter((piece) => !endsSentence(piece.text) && !isOff(piece));
    const [first] = item.pieces;
    return {
      ...item,
      pieces: item.pieces.map((piece) => ({
        ...piece,
        loose: namesWriter(piece.text) || (!endsSentence(piece.text) && isOff(piece)),
      })),
      full: widestOf(running),
      opens: findLead(first!.text) !== null || namesWriter(first!.text),
    };
  });
}

const namesWriter = (text: string) =>
  text.length < LONGEST_NAMES && !/[，。；]/.test(text) && findSignature(text) !== null;

/** Columns side by side that are looked at. */
const MOST_COLUMNS = 8;
/** Fewer lines behind one that stops inside a sentence tell nothing. */
const FEWEST_OPEN = 8;
/** What a single seam tells, in log-odds, is no less and no more. */
const [LEAST, MOST] = [-4, 6];

/**
 * A seam further above must tell so much more, in log-odds on the average, than the one above: by `IN_ORDER` less than it, and
 * the more the fewer lines there are. Typeset pages of lines alone (120) are at −1.4 to 2.7, 117 of them at 0 or more;
 * stretches in order (420 of `-raw`, mupdf, milled, OCR that tells columns apart) at −4.8 to −0.3, those of 40 lines and more
 * up to −1.9.
 */
const IN_ORDER = 1.3;
const BY_CHANCE = 4;

/** Where lines hold together so well with those above, no more is asked: of the 120 pages 2 are above 2, none above 3.4. */
const HOLDING = 3.5;

/**
 * Whether the lines between two blank ones are those of several columns by turns, as OCR that finds lines alone writes
 * them (PaddleOCR and the like: from the top, of one height from the left): they go on with lines further above.
 */
function takesTurns(lines: readonly Piece[]): boolean {
  if (lines.length < FEWEST_OPEN + MOST_COLUMNS) return false;
  const next = seamsOf(lines, 1);
  if (!next || next.mean > HOLDING) return false;
  const least = next.mean - IN_ORDER + BY_CHANCE / Math.sqrt(next.count);
  for (let step = 2; step <= MOST_COLUMNS; step++) {
    const further = seamsOf(lines, step);
    if (further && further.mean > least) return true;
  }
  return false;
}

/** How well lines go on with those so many lines above that stop inside a sentence; null for too few. */
function seamsOf(lines: readonly Piece[], step: number): { mean: number; count: number } | null {
  let sum = 0;
  let count = 0;
  for (let i = MOST_COLUMNS; i < lines.length; i++) {
    const above = lines[i - step]!;
    if (endsSentence(above.text)) continue;
    sum += Math.max(LEAST, Math.min(MOST, goesOn(above, lines[i]!)));
    count++;
  }
  return count < FEWEST_OPEN ? null : { mean: sum / count, count };
}

const widestOf = (pieces: readonly Piece[]) =>
  pieces.reduce((widest, { width }) => Math.max(widest, width), 0);

/** For each line the parts that columns have of it. */
function piecesOf(lines: readonly RowLine[]): Piece[][] {
  const tokens = lines.map((line) => tokensOf(line.text));
  const found = cutRows(
    tokens,
    lines.map((line) => line.text),
  );
  const cuts = found.filter((cut) => cut.length).length < FEWEST ? [] : found;
  return lines.map(({ text, indent }, line) => {
    const starts = [0, ...(cuts[line] ?? []).map((token) => tokens[line]![token]!.from)];
    return starts.map((from, i) => {
      const own = text.slice(from, starts[i + 1]).trimEnd();
      return {
        line,
        from,
        to: from + own.length,
        text: own,
        width: widthOf(own),
        left: 2 * indent + from,
        loose: false,
      };
    });
  });
}

/** How far around a line's neighbours tell how wide its column is. */
const NEAR = 20;
/** Lines are full, or a first line's two characters short, within so many em. */
const ALIKE = 0.6;
/**
 * Of the lines that end inside a sentence so many are two characters short where a page indents the first lines of
 * paragraphs: of 120 typeset pages of poppler 99 have 8 of 100 or more, the others up to 4.
 */
const INDENTED = 0.08;
/** Fewer lines tell nothing. */
const FEWEST_LINES = 20;

/** Whether the page indents the first lines of paragraphs, by the widths of lines: extractors drop the space in front. */
export function areIndented(items: readonly Item[]): boolean {
  const widths = items.map(({ width }) => width);
  let first = 0;
  let full = 0;
  for (const [i, { pieces }] of items.entries()) {
    const column = fullWidth(widths, i, NEAR);
    for (const { text, width } of column ? pieces : []) {
      if (endsSentence(text)) continue;
      if (Math.abs(column - width) <= ALIKE) full++;
      else if (Math.abs(column - INDENT - width) <= ALIKE) first++;
    }
  }
  return first + full >= FEWEST_LINES && first >= INDENTED * (first + full);
}
