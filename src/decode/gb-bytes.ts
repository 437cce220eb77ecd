import { TRAILS, tables } from './tables.ts';

const EURO = 0x20ac;

let gbCodes: Uint16Array | null = null;

/** The bytes that a text has in GBK, 0x80 for €; null where a character has none. */
export function gbBytes(text: string): Uint8Array | null {
  gbCodes ??= invert(tables().gb);
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) bytes.push(unit);
    else if (unit === EURO) bytes.push(0x80);
    else if (gbCodes[unit]) bytes.push(gbCodes[unit]! >> 8, gbCodes[unit]! & 0xff);
    else return null;
  }
  return Uint8Array.from(bytes);
}

function invert(units: Uint16Array): Uint16Array {
  const codes = new Uint16Array(0x10000);
  units.forEach((unit, cell) => {
    if (unit) codes[unit] = ((0x81 + Math.floor(cell / TRAILS)) << 8) | (0x40 + (cell % TRAILS));
  });
  return codes;
}
