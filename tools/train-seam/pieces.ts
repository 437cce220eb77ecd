/** The body of a labelled page as pieces: paragraphs, or parts of one that stand apart. */
import type { Block } from '../../src/block.ts';
import { readBlocks } from '../../src/read/blocks.ts';
import type { Piece } from '../../src/seam/page-text.ts';
import { type Gold, type Truth, truthOf } from '../labels/gold.ts';
import type { LabelledPage } from './mill.ts';

export interface LabelledPiece extends Piece {
  text: string;
  group: number;
  article: number;
  unit: string;
  /** Places of the piece in its paragraph, in characters; `end` counts from its last line's place. */
  start: number;
  end: number;
  /** The paragraph goes on elsewhere. */
  open: boolean;
  /** The paragraph began elsewhere. */
  orphan: boolean;
  /** The paragraph has lost text somewhere: what is right is not known. */
  torn: boolean;
}

/** Pieces in the order of the page. Columns are told by the blank line or the text between, as a reader would. */
export function piecesOf({ source, gold }: LabelledPage): LabelledPiece[] {
  const blocks = readBlocks(source);
  const truths = truthOf(source, gold, blocks);
  const out: LabelledPiece[] = [];
  let group = 0;
  let running = false;
  blocks.forEach((block, i) => {
    const truth = truths[i];
    if (truth?.label !== 'body') {
      running = false;
      if (truth && truth.label !== 'dateline') group++;
      return;
    }
    const last = out.at(-1);
    if (running && truth.continues && block.blanks === 0 && last) extend(last, block, truth);
    else out.push(begin(block, truth, group, gold));
    running = true;
  });
  return mark(out, gold);
}

const lengthOf = (text: string) => text.replace(/[\s*]/g, '').length;

function begin(block: Block, truth: Truth, group: number, gold: Gold): LabelledPiece {
  const { article, unit, offset } = truth;
  const item = gold.articles.find(({ id }) => id === article)?.body[Number(unit.slice(4))];
  const place = { start: offset, end: offset + lengthOf(block.text) };
  const rest = { open: false, orphan: offset > 0, torn: item?.gap === true };
  return { text: block.text, group, article, unit, ...place, ...rest };
}

function extend(piece: LabelledPiece, block: Block, truth: Truth): void {
  piece.text += block.text;
  piece.end = truth.offset + lengthOf(block.text);
}

/** Which pieces are open, and which begin in the middle because their page begins there (上接). */
function mark(pieces: LabelledPiece[], gold: Gold): LabelledPiece[] {
  const jumpLines = gold.articles.flatMap(({ jumps }) => jumps.map(({ text }) => text));
  for (const piece of pieces) {
    for (const line of jumpLines) piece.text = piece.text.replace(line, '');
    const article = gold.articles.find(({ id }) => id === piece.article)!;
    const number = Number(piece.unit.slice(4));
    const length = lengthOf(article.body[number]?.text ?? '');
    const jumps = (direction: string) => article.jumps.some((jump) => jump.direction === direction);
    const lastOfAll = number === article.body.length - 1 && piece.end >= length;
    piece.open = piece.end < length || (lastOfAll && jumps('to'));
    if (number === 0 && piece.start === 0 && jumps('from')) piece.orphan = true;
  }
  return pieces;
}

/** The piece that goes on with the paragraph of `tail`, or −1. */
export function rightHead(pieces: readonly LabelledPiece[], tail: number): number {
  const { article, unit, end, torn } = pieces[tail]!;
  if (torn) return -1;
  return pieces.findIndex(
    (piece, i) => i !== tail && piece.article === article && piece.unit === unit && piece.start === end,
  );
}
