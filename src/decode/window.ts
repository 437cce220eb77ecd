/** A head of ASCII longer than this is passed over; it tells nothing of the encoding. */
const LONG_HEAD = 512;

/**
 * The part of the bytes to judge by: `size` bytes from the start, or from the first byte that is not plain 7-bit text
 * where it stands far in, at a place divisible by four so that UTF-16 and UTF-32 keep step.
 */
export function windowOf(bytes: Uint8Array, size: number): Uint8Array {
  const first = firstTelling(bytes);
  const from = first > LONG_HEAD ? first - (first % 4) : 0;
  return bytes.subarray(from, from + size);
}

/** Offset of the first byte that is NUL or not 7-bit; −1 where there is none. */
function firstTelling(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte > 0x7f || byte === 0) return i;
  }
  return -1;
}

/** At most one byte in this many is not 7-bit where bytes went bad in a file of escape sequences. */
const RARE = 16;

/** True for 7-bit bytes, a few bad ones let pass: escape sequences can be looked for. */
export function nearlyPlain(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  let other = 0;
  for (const byte of head) if (byte > 0x7f || byte === 0) other++;
  return other <= 1 + head.length / RARE;
}
