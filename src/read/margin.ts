import type { Piece } from './pieces.ts';

/** Share of a page's lines that stand behind its margin; OCR sets some off to the left. */
const MOST = 0.97;
/** Less is none, in em. */
const LEAST = 1;

/** A page's lines without the white space that stands in front of nearly all of them. */
export function unmargined(pieces: readonly Piece[]): readonly Piece[] {
  const indents = pieces.map(({ line }) => line.indent).sort((a, b) => a - b);
  const margin = indents[Math.floor(indents.length * (1 - MOST))] ?? 0;
  if (margin < LEAST) return pieces;
  return pieces.map((piece) => {
    const indent = Math.max(0, piece.line.indent - margin);
    return { ...piece, line: { ...piece.line, indent } };
  });
}
