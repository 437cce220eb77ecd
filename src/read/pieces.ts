import type { Line } from './lines.ts';
import type { Construct, Dialect } from './markdown.ts';
import type { ReadLine } from './read-line.ts';

/** A line, or the part of one that a construct holds or leaves. */
export interface Piece {
  readonly line: Line;
  readonly construct: Construct | null;
}

/** The lines of a page, parted where a construct begins or ends. Linear in both. */
export function piecesOf(source: string, lines: readonly Line[], dialect: Dialect): Piece[] {
  let next = 0;
  return lines.flatMap((line) => {
    while (next < dialect.length && dialect[next]!.end <= line.start) next++;
    const pieces: Piece[] = [];
    let at = line.start;
    const take = (to: number, construct: Construct | null) => {
      const raw = source.slice(at, to);
      const [start, end] = [to - raw.trimStart().length, at + raw.trimEnd().length];
      at = to;
      if (start >= end) return;
      const rest = pieces.length ? { mark: '', indent: 0, blanks: 0 } : {};
      pieces.push({ line: { ...line, ...rest, start, end }, construct });
    };
    for (let i = next; i < dialect.length && dialect[i]!.start < line.end; i++) {
      const construct = dialect[i]!;
      take(Math.max(at, construct.start), null);
      take(Math.min(line.end, construct.end), construct);
    }
    take(line.end, null);
    return pieces;
  });
}

/** Runs of lines that are all text, or all constructs. */
export function stretchesOf(lines: readonly ReadLine[]): ReadLine[][] {
  const runs: ReadLine[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last && !last[0]!.construct === !line.construct) last.push(line);
    else runs.push([line]);
  }
  return runs;
}
