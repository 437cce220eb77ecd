import { cnsUnit } from './cns.ts';
import { TRAILS, tables } from './tables.ts';
import { BAD_COST } from './tally.ts';

export type PairFamily = 'GB18030' | 'Big5-HKSCS' | 'EUC-TW';

export function isPairFamily(reading: string): reading is PairFamily {
  return reading === 'GB18030' || reading === 'Big5-HKSCS' || reading === 'EUC-TW';
}

/** A four-byte code, or one that gives two units, costs as much as a rare hanzi. */
const RARE = 20 * 8;

/** The cheapest way through bytes of two-byte characters where single bytes may be bad or lost. */
export interface Path {
  /** As of a `Weight`. */
  cost: number;
  wideCost: number;
  wide: number;
  /** Offsets of the bytes that no character is made of. */
  skips: number[];
}

/**
 * In GB, Big5 and EUC-TW one lost byte puts all up to the next ASCII character out of step, and what comes out are still
 * characters. This finds the steps anew: shortest path over the bytes, an edge for each character that may begin at a
 * byte and one for the byte being bad. Linear in the bytes.
 */
export function resync(bytes: Uint8Array, family: PairFamily, badCost = BAD_COST): Path {
  const best = new Float64Array(bytes.length + 1).fill(Number.POSITIVE_INFINITY);
  const step = new Uint8Array(bytes.length + 1);
  best[0] = 0;
  const relax = (to: number, cost: number, length: number) => {
    if (to > bytes.length || cost >= best[to]!) return;
    best[to] = cost;
    step[to] = length;
  };
  for (let at = 0; at < bytes.length; at++) {
    relax(at + 1, best[at]! + singleCost(bytes[at]!, badCost), 1);
    const pair = pairCost(bytes, at, family);
    if (pair) relax(at + 2, best[at]! + pair, 2);
    if (family === 'GB18030' && isFour(bytes, at)) relax(at + 4, best[at]! + RARE, 4);
  }
  return walkBack(bytes, best, step);
}

function walkBack(bytes: Uint8Array, best: Float64Array, step: Uint8Array): Path {
  const path: Path = { cost: best[bytes.length]!, wideCost: 0, wide: 0, skips: [] };
  for (let to = bytes.length; to > 0; to -= step[to]!) {
    const at = to - step[to]!;
    if (step[to] === 1 && bytes[at]! < 0x80) continue;
    path.wide++;
    path.wideCost += best[to]! - best[at]!;
    if (step[to] === 1) path.skips.push(at);
  }
  path.skips.reverse();
  return path;
}

function singleCost(byte: number, badCost: number): number {
  return byte < 0x80 ? tables().costs[byte]! : badCost;
}

function pairCost(bytes: Uint8Array, at: number, family: PairFamily): number {
  const unit = pairUnit(bytes[at]!, bytes[at + 1] ?? 0, family);
  return unit >= 0xd800 && unit < 0xe000 ? RARE : unit && tables().costs[unit]!;
}

function pairUnit(lead: number, trail: number, family: PairFamily): number {
  if (family === 'EUC-TW') return lead > 0x80 && trail > 0x80 ? cnsUnit(1, lead, trail) : 0;
  if (lead < 0x81 || lead > 0xfe || trail < 0x40 || trail > 0xfe) return 0;
  const { gb, big5 } = tables();
  return (family === 'GB18030' ? gb : big5)[(lead - 0x81) * TRAILS + trail - 0x40]!;
}

function isFour(bytes: Uint8Array, at: number): boolean {
  const digit = (byte: number | undefined) => byte !== undefined && byte >= 0x30 && byte <= 0x39;
  return bytes[at]! > 0x80 && digit(bytes[at + 1]) && (bytes[at + 2] ?? 0) > 0x80 && digit(bytes[at + 3]);
}
