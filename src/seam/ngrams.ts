import type { Alphabet } from './alphabet.ts';

/** Slots of a bucket: two cache-friendly places of four each for every n-gram. */
export const BUCKET = 4;

/** 32 bits that stand for an n-gram of two or three symbols (`c` −1 for two). */
export function hashOf(a: number, b: number, c: number): number {
  let h = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca6b) ^ Math.imul(c + 2, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return (h ^ (h >>> 15)) >>> 0;
}

/** The 12 bits that tell the n-grams of a bucket apart. */
export const fingerprintOf = (hash: number): number => hash >>> 20;

/** The two buckets in which an n-gram may stand; of 30 bits, as small integers divide fastest. */
export const firstBucket = (hash: number, buckets: number): number => (hash & 0x3fffffff) % buckets;
export const secondBucket = (hash: number, buckets: number): number =>
  ((Math.imul(hash ^ (hash >>> 16), 0x45d9f3b) >>> 2) & 0x3fffffff) % buckets;

/**
 * How often characters stand in a row in newspaper text: a flat table of 16-bit slots, 12 bits fingerprint and 4 bits
 * of log₂ count. A wrong fingerprint matches about once in 500 questions (8 slots of 12 bits).
 */
export class Ngrams {
  private readonly buckets: number;

  /** `counts`: of each symbol; `total`: characters counted. */
  constructor(
    readonly alphabet: Alphabet,
    readonly counts: Float64Array,
    readonly total: number,
    readonly slots: Uint16Array,
  ) {
    this.buckets = slots.length / BUCKET;
    this.logCounts = counts.map((n) => Math.log2(n + 0.5));
    this.logTotal = Math.log2(total);
    this.inverses = counts.map((n) => 1 / (n + 0.5));
  }

  /** log₂ of how often each symbol was counted. */
  readonly logCounts: Float64Array;
  readonly logTotal: number;
  /** One divided by how often each symbol was counted. */
  readonly inverses: Float64Array;

  /** log₂ of the count of an n-gram, rounded to the middle of its octave; 0 where it is not in the table. */
  level(a: number, b: number, c = -1): number {
    const hash = hashOf(a, b, c);
    const mark = fingerprintOf(hash);
    const { slots, buckets } = this;
    const first = firstBucket(hash, buckets) * BUCKET;
    for (let i = first; i < first + BUCKET; i++) {
      const slot = slots[i]!;
      if (slot >>> 4 === mark && slot & 15) return slot & 15;
    }
    const second = secondBucket(hash, buckets) * BUCKET;
    for (let i = second; i < second + BUCKET; i++) {
      const slot = slots[i]!;
      if (slot >>> 4 === mark && slot & 15) return slot & 15;
    }
    return 0;
  }
}

/** The 4 bits that stand for a count: 1 for one, 2 for two or three, 3 for four to seven … 15 for 16,384 and more. */
export function levelOf(count: number): number {
  return Math.min(15, 32 - Math.clz32(count));
}
