import { isUtf8 } from 'node:buffer';
import { emptyTally, type Tally, tallyBad } from './tally.ts';

/** UTF-8, strict; what cannot be read is replaced as the Encoding Standard has it (longest good part at once). */
export function readUtf8(bytes: Uint8Array, from: number, to: number, out: Uint16Array): Tally {
  const tally = emptyTally();
  let units = 0;
  let at = skipTail(bytes, from, to, tally, out);
  units = at - from;
  while (at < to) {
    const lead = bytes[at]!;
    if (lead < 0x80) {
      out[units++] = lead;
      at++;
      continue;
    }
    const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    const good = goodPart(bytes, at, to, length);
    if (good < length) {
      tallyBad(tally, at, at + good === to && good > 0);
      out[units++] = 0xfffd;
      at += good || 1;
      continue;
    }
    let code = lead & (0x7f >> length);
    for (let i = 1; i < length; i++) code = (code << 6) | (bytes[at + i]! & 0x3f);
    at += length;
    if (code > 0xffff) {
      out[units++] = 0xd7c0 + (code >> 10);
      code = 0xdc00 + (code & 0x3ff);
    }
    out[units++] = code;
  }
  tally.units = units;
  return tally;
}

/** Up to three bytes that carry on a character from before `from`: replaced, and cheap. */
function skipTail(bytes: Uint8Array, from: number, to: number, tally: Tally, out: Uint16Array): number {
  let at = from;
  while (at < to && at < from + 3 && (bytes[at]! & 0xc0) === 0x80) {
    out[at - from] = 0xfffd;
    tallyBad(tally, at++, true);
  }
  tally.cut = false;
  return at;
}

/** How many bytes at `at` are a good start of a character of `length` bytes; 0 where the first is no lead byte. */
function goodPart(bytes: Uint8Array, at: number, to: number, length: number): number {
  const lead = bytes[at]!;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  for (let i = 1; i < length; i++) {
    if (at + i >= to) return i;
    const byte = bytes[at + i]!;
    if ((byte & 0xc0) !== 0x80) return i;
    if (i > 1) continue;
    if ((lead === 0xe0 && byte < 0xa0) || (lead === 0xed && byte > 0x9f)) return 1;
    if ((lead === 0xf0 && byte < 0x90) || (lead === 0xf4 && byte > 0x8f)) return 1;
  }
  return length;
}

/** True for UTF-8 without a fault, but for a character that is cut off by either edge. */
export function isStrictUtf8(bytes: Uint8Array): boolean {
  const carriesOn = (at: number) => (bytes[at]! & 0xc0) === 0x80;
  let from = 0;
  while (from < 3 && from < bytes.length && carriesOn(from)) from++;
  let last = bytes.length - 1;
  while (last > from && bytes.length - last < 4 && carriesOn(last)) last--;
  const cut =
    last >= from && bytes[last]! >= 0xc0 && goodPart(bytes, last, bytes.length, 4) === bytes.length - last;
  return isUtf8(bytes.subarray(from)) || (cut && isUtf8(bytes.subarray(from, last)));
}
