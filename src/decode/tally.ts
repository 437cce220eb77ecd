import { tables } from './tables.ts';

/** What one reading of some bytes came to. Costs are in eighths of a bit (see `tools/encoding/costs.ts`). */
export interface Tally {
  /** UTF-16 units written. */
  units: number;
  /** Bytes, or units of UTF-16 and UTF-32, that could not be read; each is written as U+FFFD. */
  bad: number;
  /** Byte offset of the first of them, −1 where there is none. */
  firstBad: number;
  /** What the bad bytes cost beyond the U+FFFD that they became. */
  extra: number;
  /** True where the only bad bytes are a character cut off by the end. */
  cut: boolean;
  /** Offsets of bad bytes and of characters outside the core of the encoding (GB 2312; the common hanzi of Big5). */
  odd: number[];
  /** Bits for the parts of a family that were met: 1 the core, 2 its first addition, 4 its second. */
  parts: number;
}

/** Reads `bytes` from `from` to `to` into `out`, which has room for as many units as there are bytes. */
export type Reader = (bytes: Uint8Array, from: number, to: number, out: Uint16Array) => Tally;

/** What U+FFFD costs, like anything that cannot be printed. */
const REPLACED_COST = 26 * 8;

/**
 * What a byte that cannot be read costs where readings of a whole are held against one another: ten bits for its having
 * gone bad (one in a thousand), eight for what it holds. Measured in docs/encodings.md, “One bad byte in 16”.
 */
export const BAD_COST = 18 * 8;

/** What it costs beyond that where the question is whether text is Chinese, or a line is read against its file. */
export const DOUBT = REPLACED_COST - BAD_COST;

/** What a character cut off by an edge costs: one byte that tells nothing. */
export const CUT_COST = 8 * 8;

export function emptyTally(): Tally {
  return { units: 0, bad: 0, firstBad: -1, extra: 0, cut: false, odd: [], parts: 0 };
}

/** Counts a bad byte at `at`; `cut` where an edge of the bytes is to blame. */
export function tallyBad(tally: Tally, at: number, cut = false, cost = BAD_COST): void {
  tally.cut = cut && tally.bad === 0;
  if (tally.bad === 0) tally.firstBad = at;
  tally.bad++;
  tally.odd.push(at);
  tally.extra += (cut ? CUT_COST : cost) - REPLACED_COST;
}

/** How rare the characters are that a reading gave. */
export interface Weight {
  /** Of all. */
  cost: number;
  /** Of those that are not ASCII, and how many they are. */
  wideCost: number;
  wide: number;
  /** Of the average one of these, bad bytes at the full price of U+FFFD; 0 where there is none. */
  mean: number;
}

/** The average cost of `wide` characters, `bad` of them bad bytes. */
export function meanCost(wideCost: number, wide: number, bad: number): number {
  return wide ? (wideCost + bad * DOUBT) / wide : 0;
}

/** Weighs what a reader wrote. */
export function weigh(out: Uint16Array, { units, extra, bad }: Tally): Weight {
  const { costs } = tables();
  let plain = 0;
  let wideCost = extra;
  let wide = 0;
  for (let i = 0; i < units; i++) {
    const unit = out[i]!;
    if (unit < 0x80) plain += costs[unit]!;
    else {
      wideCost += costs[unit]!;
      wide++;
    }
  }
  return { cost: plain + wideCost, wideCost, wide, mean: meanCost(wideCost, wide, bad) };
}

/** The text that a reader wrote. */
export function textFrom(out: Uint16Array, units: number): string {
  return Buffer.from(out.buffer, out.byteOffset, units * 2).toString('utf16le');
}

/** Kept up to this many units (4 MB); larger ones are made anew. */
const KEPT = 1 << 21;
let kept = new Uint16Array(0);

/** Room for `size` units to read into, until the next call. */
export function room(size: number): Uint16Array {
  if (size > KEPT) return new Uint16Array(size);
  if (kept.length < size) kept = new Uint16Array(Math.min(KEPT, size * 2));
  return kept;
}
