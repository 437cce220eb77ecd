import type { Line } from './lines.ts';
import type { Construct, Dialect } from './markdown.ts';
import type { ReadLine } from './read-line.ts';

/** A line, or the part of one that a construct holds or leaves. */
export interface Piece {
  readonly line: Line;
  readonly construct: Construct | null;
}

/** Tags with which a paragraph ends or begins. */
const PARAGRAPH = /<\/?(?:p|div|h[1-6])\b/i;

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
      const before = pieces.at(-1)?.construct;
      const paragraph = before?.kind === 'html' && PARAGRAPH.test(source.slice(before.start, before.end));
      const first = pieces.every((piece) => piece.construct?.kind === 'html');
      const blanks = Math.max(first ? line.blanks : 0, paragraph ? 1 : 0);
      const own = first ? { blanks } : { mark: '', indent: 0, blanks };
      pieces.push({ line: { ...line, ...own, start, end }, construct });
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
