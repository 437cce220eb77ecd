import { BAD_COST, emptyTally, type Reader, type Tally, tallyBad } from './tally.ts';

/** UTF-32 without its mark. What is no character, and up to three last bytes, are replaced. */
export const readUtf32Le: Reader = (bytes, from, to, out) => read(bytes, from, to, out, true);
export const readUtf32Be: Reader = (bytes, from, to, out) => read(bytes, from, to, out, false);

function read(bytes: Uint8Array, from: number, to: number, out: Uint16Array, little: boolean): Tally {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tally = emptyTally();
  const end = from + ((to - from) & ~3);
  let units = 0;
  for (let at = from; at < end; at += 4) {
    const code = view.getUint32(at, little);
    if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) {
      tallyBad(tally, at, false, 2 * BAD_COST);
      out[units++] = 0xfffd;
    } else if (code > 0xffff) {
      out[units++] = 0xd7c0 + (code >> 10);
      out[units++] = 0xdc00 + (code & 0x3ff);
    } else {
      out[units++] = code;
    }
  }
  if (end < to) {
    tallyBad(tally, end, true);
    out[units++] = 0xfffd;
  }
  tally.units = units;
  return tally;
}
