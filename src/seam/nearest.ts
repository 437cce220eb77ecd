import { kind } from './signs.ts';

/** Pairs of signs that open and close, in the order of their kinds. */
export const PAIRS = ['quote', 'bracket', 'title'] as const;

/** The bits of openers, and of closers: `1 << pair`, and that moved up by the number of pairs. */
export const OPENER = (1 << PAIRS.length) - 1;
export const CLOSER = OPENER << PAIRS.length;

/** For each pair of signs which one is the nearest to the cut: a bit for an opener, another one for a closer. */
export function nearest(symbols: Uint16Array, length: number, kinds: Uint8Array): number {
  let found = 0;
  let seen = 0;
  for (let i = 0; i < length && seen !== OPENER; i++) {
    const sign = kinds[symbols[i]!]! - kind['open-quote'];
    if (sign < 0 || sign >= 2 * PAIRS.length) continue;
    const pair = 1 << (sign >> 1);
    if (seen & pair) continue;
    seen |= pair;
    found |= sign & 1 ? pair << PAIRS.length : pair;
  }
  return found;
}
