import type { Piece } from './pieces.ts';

/**
 * A page's lines with their heading marks counted from the highest level that the page has: some converters keep `#` for the
 * document's name, which is not among its lines, and levels say only which heading is over which.
 */
export function levelled(pieces: readonly Piece[]): readonly Piece[] {
  const levels = [...new Set(pieces.map(({ line }) => line.mark.length))]
    .filter(Boolean)
    .sort((a, b) => a - b);
  if (levels.every((level, i) => level === i + 1)) return pieces;
  const counted = ({ line }: Piece) => '#'.repeat(levels.indexOf(line.mark.length) + 1);
  return pieces.map((piece) =>
    piece.line.mark ? { ...piece, line: { ...piece.line, mark: counted(piece) } } : piece,
  );
}
