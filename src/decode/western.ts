/**
 * True where most bytes that are not ASCII stand as single two-byte characters at an ASCII letter, as `ü` does in a
 * German word in UTF-8. As GBK they would be lone hanzi inside Latin words. Bytes with control characters are no words:
 * they are UTF-16.
 */
export function isInWords(bytes: Uint8Array): boolean {
  if (bytes.some(isControl)) return false;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const runs = text.match(/[a-z]?[\x80-\xff]+[a-z]?/gi) ?? [];
  const inside = runs.filter((run) => /^(?:[a-z][\x80-\xff]{2}[a-z]?|[\x80-\xff]{2}[a-z])$/i.test(run));
  return inside.length * 2 > runs.length;
}

function isControl(byte: number): boolean {
  return byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b;
}
