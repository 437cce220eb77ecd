import { TRAILS, tables } from './tables.ts';
import { emptyTally, type Tally, tallyBad } from './tally.ts';

const CORE = 1;
const GBK = 2;
const FULL = 4;
/** Of 0x80 in code page 936. */
const EURO = 0x20ac;

let parts: Uint8Array | null = null;

/** GB 2312, GBK and GB 18030 (2022). A bad lead byte is replaced alone, so that no line end is swallowed. */
export function readGb(bytes: Uint8Array, from: number, to: number, out: Uint16Array): Tally {
  const { gb } = tables();
  parts ??= partsOf(gb);
  const tally = emptyTally();
  let units = 0;
  let met = 0;
  let at = from;
  while (at < to) {
    const lead = bytes[at]!;
    if (lead < 0x80) {
      out[units++] = lead;
      at++;
      continue;
    }
    const trail = at + 1 < to ? bytes[at + 1]! : 0;
    const cell = (lead - 0x81) * TRAILS + trail - 0x40;
    const unit = trail >= 0x40 && lead > 0x80 && trail < 0xff ? gb[cell] : 0;
    if (unit) {
      out[units++] = unit;
      if (trail < 0xa1 || lead < 0xb0 || lead > 0xf7) {
        if (parts[cell]! > CORE) tally.odd.push(at);
        met |= parts[cell]!;
      }
      at += 2;
      continue;
    }
    const code = lead === 0x80 ? EURO : readFour(bytes, at, to);
    if (code < 0) {
      tallyBad(tally, at, at + 1 === to && lead < 0xff);
      out[units++] = 0xfffd;
      at++;
      continue;
    }
    tally.odd.push(at);
    met |= lead === 0x80 ? GBK : FULL;
    units = write(out, units, code);
    at += lead === 0x80 ? 1 : 4;
  }
  return Object.assign(tally, { units, parts: met });
}

/** Writes a character behind `units` units; how many there are then. */
function write(out: Uint16Array, units: number, code: number): number {
  if (code < 0x10000) {
    out[units] = code;
    return units + 1;
  }
  out[units] = 0xd7c0 + (code >> 10);
  out[units + 1] = 0xdc00 + (code & 0x3ff);
  return units + 2;
}

/** The character of a four-byte code; −1 where there is none. */
function readFour(bytes: Uint8Array, at: number, to: number): number {
  if (at + 4 > to) return -1;
  const [a, b, c, d] = [
    bytes[at]! - 0x81,
    bytes[at + 1]! - 0x30,
    bytes[at + 2]! - 0x81,
    bytes[at + 3]! - 0x30,
  ];
  if (a < 0 || a > 125 || b < 0 || b > 9 || c < 0 || c > 125 || d < 0 || d > 9) return -1;
  const index = ((a * 10 + b) * 126 + c) * 10 + d;
  const beyond = index - 189000 + 0x10000;
  if (index >= 189000) return beyond <= 0x10ffff ? beyond : -1;
  const { gbRanges } = tables();
  let [low, high] = [0, gbRanges.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (gbRanges[middle]![0] <= index) low = middle;
    else high = middle - 1;
  }
  const [first, code, count] = gbRanges[low]!;
  return index >= first && index < first + count ? code + index - first : -1;
}

/** GB 2312 has rows A1–A9 and B0–F7 of A1–FE; additions inside its rows are GBK's (code page 936). */
function partsOf(gb: Uint16Array): Uint8Array {
  return Uint8Array.from(gb, (unit, cell) => {
    const lead = 0x81 + Math.floor(cell / TRAILS);
    const trail = 0x40 + (cell % TRAILS);
    if (unit >= 0xe000 && unit <= 0xf8ff) return GBK;
    if (lead === 0xa2 && trail === 0xe3) return FULL;
    if (lead === 0xfe && trail >= 0x50 && trail < 0xa1) return FULL;
    const signs = lead <= 0xa9 && !(lead === 0xa2 && trail <= 0xaa) && !(lead === 0xa6 && trail >= 0xe0);
    const inside = trail >= 0xa1 && lead >= 0xa1 && lead <= 0xf7;
    return inside && (lead >= 0xb0 || (signs && !(lead === 0xa8 && trail >= 0xbb && trail <= 0xc4)))
      ? CORE
      : GBK;
  });
}
