import type { Line } from './lines.ts';

/**
 * Lines whose heading marks are counted from the highest level that the text has: some converters keep `#` for the document's
 * name, which is not among its lines, and a page's levels say only which heading is over which.
 */
export function levelled(lines: readonly Line[]): readonly Line[] {
  const levels = [...new Set(lines.map(({ mark }) => mark.length))].filter(Boolean).sort((a, b) => a - b);
  if (levels.every((level, i) => level === i + 1)) return lines;
  return lines.map((line) =>
    line.mark ? { ...line, mark: '#'.repeat(levels.indexOf(line.mark.length) + 1) } : line,
  );
}
