import type { Item } from './thread-items.ts';

/** A thread with what it takes of the page: rows, and places in its lines. */
interface Box {
  readonly own: readonly number[];
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** More cuts in one another are no page's: what is left is read as it begins. */
const DEEPEST = 20;
/** Two columns may lap over one another by so many characters, as extractors round places (1, 3, 5 tried). */
const LAP = 1;
/** Threads of so few lines may be headings. */
const HEADING = 3;

/**
 * The threads of a text that keeps the layout in reading order, by recursive cuts (Nagy and Seth 1984): where white space runs
 * through from the top to the bottom, else where it runs through from the left to the right.
 */
export function inPageOrder(
  threads: readonly (readonly number[])[],
  items: readonly Item[],
): (readonly number[])[] {
  return ordered(threads.map((own) => boxOf(own, items))).map(({ own }) => own);
}

function boxOf(own: readonly number[], items: readonly Item[]): Box {
  const pieces = own.map((i) => items[i]!.pieces[0]!);
  const left = middle(pieces.map((piece) => piece.left));
  return {
    own,
    top: items[own[0]!]!.row,
    bottom: items[own.at(-1)!]!.row,
    left,
    right: left + middle(pieces.map(({ text }) => text.length)),
  };
}

const middle = (numbers: number[]) => numbers.sort((a, b) => a - b)[numbers.length >> 1]!;

/** Boxes as they begin, in reading order. */
function ordered(boxes: readonly Box[], depth = 0): readonly Box[] {
  if (boxes.length < 2 || depth > DEEPEST) return leftFirst(boxes);
  const columns = beside(boxes);
  if (columns.length > 1) return columns.flatMap((column) => ordered(column, depth + 1));
  const cut = cutBelow(boxes);
  if (!cut) return leftFirst(boxes);
  return [boxes.slice(0, cut), boxes.slice(cut)].flatMap((part) => ordered(part, depth + 1));
}

/** Boxes of which none can be cut from the others: of those beside one another the one on the left first. */
function leftFirst(boxes: readonly Box[]): Box[] {
  const placed: Box[] = [];
  for (const box of boxes) {
    let at = placed.length;
    while (at > 0 && placed[at - 1]!.bottom >= box.top && placed[at - 1]!.left > box.left + LAP) at--;
    placed.splice(at, 0, box);
  }
  return placed;
}

/** Boxes parted where white space runs from the top to the bottom. */
function beside(boxes: readonly Box[]): Box[][] {
  const fromLeft = [...boxes].sort((a, b) => a.left - b.left);
  const columns: Box[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const box of fromLeft) {
    if (box.left >= right - LAP) columns.push([]);
    columns.at(-1)!.push(box);
    right = Math.max(right, box.right);
  }
  return columns.map((column) => column.sort((a, b) => a.top - b.top || a.left - b.left));
}

/** How many boxes stand above the first row that nothing crosses. */
function cutBelow(boxes: readonly Box[]): number {
  let bottom = boxes[0]!.bottom;
  for (let i = 1; i < boxes.length; i++) {
    if (boxes[i]!.top > bottom) return i;
    bottom = Math.max(bottom, boxes[i]!.bottom);
  }
  return 0;
}

/** Groups of threads that stand below one another; those that are headings alone go with the group below. */
export function withHeadings(groups: readonly number[][][]): number[][][] {
  const out: number[][][] = [];
  let heads: number[][] = [];
  for (const group of groups) {
    for (const own of group) heads.push(own);
    if (group.every((own) => own.length <= HEADING)) continue;
    out.push(heads);
    heads = [];
  }
  return heads.length ? [...out, heads] : out;
}
