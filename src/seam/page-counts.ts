import { hashOf } from './ngrams.ts';
import type { Before, Behind } from './sides.ts';

/** What the page itself says of a cut `…xy|zw…`: n-grams over the cut, counted elsewhere on the page. */
export const PAGE_NGRAMS = [
  'page/pair',
  'page/pair-of-before',
  'page/pair-of-behind',
  'page/triple-before',
  'page/triple-behind',
  'page/four',
] as const;

/**
 * Counts of the n-grams of a page: inside pieces only, never over their borders, or each right neighbour would give
 * itself away.
 */
export class PageCounts {
  private readonly keys: Int32Array;
  private readonly counts: Uint16Array;
  private readonly single: Uint32Array;
  private readonly mask: number;

  /** `symbols` of each piece; `size`: how many symbols the alphabet has. */
  constructor(pieces: readonly Uint16Array[], size: number) {
    let n = 0;
    for (const piece of pieces) n += 3 * piece.length;
    const capacity = 2 ** Math.ceil(Math.log2(2 * n + 8));
    this.mask = capacity - 1;
    this.keys = new Int32Array(capacity);
    this.counts = new Uint16Array(capacity);
    this.single = new Uint32Array(size);
    for (const piece of pieces) this.add(piece);
  }

  /** Fills `out` from `at` on, in the order of PAGE_NGRAMS. */
  features(before: Before, behind: Behind, out: Float64Array, at: number): void {
    out.fill(0, at, at + PAGE_NGRAMS.length);
    if (!before.length || !behind.length) return;
    const { y } = before;
    const { z } = behind;
    const pair = this.count(hashOf(y, z, -1));
    if (!pair) return;
    out[at] = Math.log2(1 + pair);
    out[at + 1] = pair / this.single[y]!;
    out[at + 2] = pair / this.single[z]!;
    const x = before.length > 1 ? before.x : 0;
    const w = behind.length > 1 ? behind.w : 0;
    if (x) out[at + 3] = Math.log2(1 + this.count(hashOf(x, y, z)));
    if (w) out[at + 4] = Math.log2(1 + this.count(hashOf(y, z, w)));
    if (x && w) out[at + 5] = Math.log2(1 + this.count(hashOfFour(x, y, z, w)));
  }

  private add(piece: Uint16Array): void {
    for (let i = 0; i < piece.length; i++) {
      this.single[piece[i]!]!++;
      if (i > 0) this.increase(hashOf(piece[i - 1]!, piece[i]!, -1));
      if (i > 1) this.increase(hashOf(piece[i - 2]!, piece[i - 1]!, piece[i]!));
      if (i > 2) this.increase(hashOfFour(piece[i - 3]!, piece[i - 2]!, piece[i - 1]!, piece[i]!));
    }
  }

  private increase(hash: number): void {
    const place = this.placeOf(hash | 0);
    this.keys[place] = hash | 0;
    if (this.counts[place]! < 0xffff) this.counts[place]!++;
  }

  private count(hash: number): number {
    return this.counts[this.placeOf(hash | 0)]!;
  }

  private placeOf(key: number): number {
    const { keys, counts, mask } = this;
    let place = key & mask;
    while (counts[place] && keys[place] !== key) place = (place + 1) & mask;
    return place;
  }
}

const hashOfFour = (a: number, b: number, c: number, d: number): number =>
  hashOf((a << 13) | b, (c << 13) | d, -3);
