/** Characters of windows-1252 at 80–9F; the five codes that it leaves free are controls, as the Encoding Standard has it. */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** windows-1252, and ISO-8859-1 as the part of it; Node 20's own converter reads 80–9F as controls. */
export function latinText(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return latin1.replace(/[\u0080-\u009f]/g, (control) => HIGH[control.charCodeAt(0) - 0x80]!);
}

const codes = new Map(Array.from(HIGH, (char, i) => [char, 0x80 + i]));

/** The bytes that a text has in windows-1252 or ISO-8859-1; null where a character has none. */
export function latinBytes(text: string): Uint8Array | null {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const byte = unit < 0x100 ? unit : codes.get(text[i]!);
    if (byte === undefined) return null;
    bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}
