/**
 * The dearest that the average character (of those that are not ASCII) may be in Chinese text, in eighths of a bit, by
 * how many there are: a few may all be rare. Measured by `tools/encoding/foreign.ts`: docs/encodings.md, “What is not
 * Chinese”.
 */
export function chineseLimit(characters: number): number {
  return 8 * Math.min(LOOSEST, LIMIT + FEW / Math.max(1, characters));
}

/** Bits. Chinese text of 256 bytes: 99 % below 13; other text read as Chinese: 99 % above 14.4. */
const LIMIT = 13.5;
const FEW = 24;
const LOOSEST = 16.5;
