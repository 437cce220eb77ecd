import type { Leave, Unit } from '../block.ts';
import type { Piece } from './features.ts';

/** Leaves a note for a paragraph put together over more than a line's end. */
export function noteJoin(first: Piece, second: Piece, share: number, leave: Leave): void {
  const [last, next] = [lastBlock(first.unit), firstBlock(second.unit)];
  if (next.id === last.id + 1 && next.blanks === 0) return;
  leave({
    rule: 'seam/continues',
    action: 'joined',
    line: last.line,
    message:
      `the sentence stops at “${first.text.slice(-6)}”; ` +
      `joined to line ${next.line} “${second.text.slice(0, 6)}” (${percent(share)} sure)`,
  });
}

/** Leaves a note for a paragraph put together though text may be lost inside it. */
export function noteDoubt(first: Piece, second: Piece, lost: number, leave: Leave): void {
  const [last, next] = [lastBlock(first.unit), firstBlock(second.unit)];
  leave({
    rule: 'seam/gap',
    action: 'gap',
    line: last.line,
    message:
      `the sentence stops at “${first.text.slice(-6)}” and hardly goes on with line ${next.line} “${second.text.slice(0, 6)}”; ` +
      `joined, but text may be missing between them (${percent(lost)} sure)`,
  });
}

/** Leaves a note for a piece whose beginning is lost, with what was compared. */
export function noteGap(last: Piece | null, piece: Piece, share: number, leave: Leave): void {
  const compared = last
    ? `goes on with line ${lastBlock(last.unit).line} “${last.text.slice(-6)}” as little as with any other of the page`
    : 'stands first in its article';
  leave({
    rule: 'seam/gap',
    action: 'gap',
    line: firstBlock(piece.unit).line,
    message: `“${piece.text.slice(0, 6)}” begins inside a sentence and ${compared}; text is missing in front of it (${percent(share)} sure)`,
  });
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function firstBlock(unit: Unit) {
  return unit.blocks[0]!.block;
}

function lastBlock(unit: Unit) {
  return unit.blocks.at(-1)!.block;
}
