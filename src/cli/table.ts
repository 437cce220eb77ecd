import stringWidth from 'string-width';
import { printable } from '../printable.ts';

/** Rows of cells as lines, each column as wide as its widest cell on a terminal (Chinese characters take two). */
export function tableOf(rows: readonly (readonly string[])[]): string {
  const safe = rows.map((row) => row.map(printable));
  const widths = (safe[0] ?? []).map((_, column) =>
    Math.max(...safe.map((row) => stringWidth(row[column]!))),
  );
  const lines = safe.map((row) => row.map((cell, column) => pad(cell, widths[column]!)).join('  '));
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

function pad(cell: string, width: number): string {
  return cell + ' '.repeat(width - stringWidth(cell));
}
