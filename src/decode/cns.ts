import { PLANES, ROWS, tables } from './tables.ts';

/** The character of CNS 11643 in a plane (from 1), by the two bytes of its cell, 7-bit or 8-bit; 0 where there is none. */
export function cnsUnit(plane: number, row: number, cell: number): number {
  const [y, x] = [(row & 0x7f) - 0x21, (cell & 0x7f) - 0x21];
  if (plane < 1 || plane > PLANES || y < 0 || y >= ROWS || x < 0 || x >= ROWS) return 0;
  return tables().cns[((plane - 1) * ROWS + y) * ROWS + x]!;
}
