import { emptyTally, type Reader, type Tally, tallyBad } from './tally.ts';

/** UTF-16 without its mark. Lone surrogates and an odd last byte are replaced. */
export const readUtf16Le: Reader = (bytes, from, to, out) => read(bytes, from, to, out, 0);
export const readUtf16Be: Reader = (bytes, from, to, out) => read(bytes, from, to, out, 1);

function read(bytes: Uint8Array, from: number, to: number, out: Uint16Array, high: 0 | 1): Tally {
  const tally = emptyTally();
  const low = 1 - high;
  const end = from + ((to - from) & ~1);
  let units = 0;
  for (let at = from; at < end; at += 2) {
    const unit = (bytes[at + low]! << 8) | bytes[at + high]!;
    if (unit >= 0xd800 && unit < 0xe000) {
      const next = at + 3 < end ? (bytes[at + 2 + low]! << 8) | bytes[at + 2 + high]! : 0;
      if (unit >= 0xdc00 || next < 0xdc00 || next > 0xdfff) {
        tallyBad(tally, at, unit < 0xdc00 && at + 2 === end);
        out[units++] = 0xfffd;
        continue;
      }
      out[units++] = unit;
      out[units++] = next;
      at += 2;
      continue;
    }
    out[units++] = unit;
  }
  if (end < to) {
    tallyBad(tally, end, true);
    out[units++] = 0xfffd;
  }
  tally.units = units;
  return tally;
}
