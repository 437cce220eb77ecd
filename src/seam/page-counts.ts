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
 * itself away. Counted is what may be asked: n-grams over a pair of which the first ends a piece and the second begins
 * one, some thirtieth of all.
 */
export class PageCounts {
  private readonly keys: Int32Array;
  private readonly counts: Uint16Array;
  private readonly single: Uint32Array;
  private readonly mask: number;

  /** `symbols` of each piece; `size`: how many symbols the alphabet has. */
  constructor(pieces: readonly Uint16Array[], size: number) {
    this.single = new Uint32Array(size);
    const ends = new Uint8Array(size);
    for (const piece of pieces) {
      if (!piece.length) continue;
      ends[piece.at(-1)!]! |= LAST;
      ends[piece[0]!]! |= FIRST;
    }
    const places = pieces.map((piece) => this.placesIn(piece, ends));
    const n = places.reduce((sum, list) => sum + list.length, 0);
    const capacity = 2 ** Math.ceil(Math.log2(6 * n + 8));
    this.mask = capacity - 1;
    this.keys = new Int32Array(capacity);
    this.counts = new Uint16Array(capacity);
    pieces.forEach((piece, i) => {
      for (const at of places[i]!) this.add(piece, at);
    });
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
    if (x) out[at + 3] = Math.log2(1 + this.count(hashOfThree(x, y, z)));
    if (w) out[at + 4] = Math.log2(1 + this.count(hashOf(y, z, w)));
    if (x && w) out[at + 5] = Math.log2(1 + this.count(hashOfFour(x, y, z, w)));
  }

  /** Where pairs begin that may be asked for; single symbols are counted on the way. */
  private placesIn(piece: Uint16Array, ends: Uint8Array): number[] {
    const places: number[] = [];
    let before = 0;
    for (let i = 0; i < piece.length; i++) {
      const symbol = piece[i]!;
      this.single[symbol]!++;
      if (before & LAST && ends[symbol]! & FIRST) places.push(i - 1);
      before = ends[symbol]!;
    }
    return places;
  }

  /** Counts the pair that begins at a place, and what it makes with the symbols at its sides. */
  private add(piece: Uint16Array, at: number): void {
    const y = piece[at]!;
    const z = piece[at + 1]!;
    this.increase(hashOf(y, z, -1));
    if (at > 0) this.increase(hashOfThree(piece[at - 1]!, y, z));
    if (at + 2 < piece.length) this.increase(hashOf(y, z, piece[at + 2]!));
    if (at > 0 && at + 2 < piece.length) this.increase(hashOfFour(piece[at - 1]!, y, z, piece[at + 2]!));
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

/** Bits of a symbol that ends a piece, and of one that begins one. */
const LAST = 1;
const FIRST = 2;

/** Of what stands before a pair and the pair: what it makes with the symbol behind is counted apart. */
const hashOfThree = (a: number, b: number, c: number): number => hashOf(a, (b << 13) | c, -4);

const hashOfFour = (a: number, b: number, c: number, d: number): number =>
  hashOf((a << 13) | b, (c << 13) | d, -3);
