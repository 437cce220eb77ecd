import { isUtf8 } from 'node:buffer';
import { foreignDecoder } from './iconv.ts';
import { latinText } from './latin.ts';
import { narrowName, type ReadingName, readers } from './readings.ts';
import { readHz, readIso2022Cn, readIso2022Kr, type SevenBitText } from './sevenbit.ts';
import { room, textFrom } from './tally.ts';

/** Bytes as text, and what could not be read. */
export interface Reading {
  /** The narrowest name of the family that covers every byte. */
  name: string;
  text: string;
  /** How many characters are U+FFFD because their bytes could not be read. */
  bad: number;
  /** Byte offset of the first of them, −1 where there is none. */
  firstBad: number;
  /** Offsets of bad bytes and of uncommon characters, where the encoding may be another (see `Tally.odd`). */
  odd: number[];
}

/** The reading that reads an encoding, by its name; null for those that are not ours to read. */
export function familyOf(name: string): ReadingName | null {
  const family = FAMILIES[name] ?? name;
  return Object.hasOwn(readers, family) ? (family as ReadingName) : null;
}

const FAMILIES: Record<string, ReadingName> = {
  ASCII: 'UTF-8',
  GB2312: 'GB18030',
  GBK: 'GB18030',
  Big5: 'Big5-HKSCS',
};

const SEVEN_BIT: Record<string, (bytes: Uint8Array) => SevenBitText> = {
  'HZ-GB-2312': readHz,
  'ISO-2022-CN': readIso2022Cn,
  'ISO-2022-KR': readIso2022Kr,
};

/** Reads bytes (without a byte order mark) in the encoding of this name, one of `encodingNames`. */
export function readAs(name: string, bytes: Uint8Array): Reading {
  const sevenBit = SEVEN_BIT[name];
  if (sevenBit) return { name, odd: [], ...sevenBit(bytes) };
  if (/^(?:windows-1252|ISO-8859-1)$/.test(name))
    return { name, text: latinText(bytes), bad: 0, firstBad: -1, odd: [] };
  const reading = familyOf(name);
  if (!reading) return readForeign(name, bytes);
  if (reading === 'UTF-8' && isUtf8(bytes))
    return { name, text: utf8Text(bytes), bad: 0, firstBad: -1, odd: [] };
  const out = room(bytes.length);
  const { units, bad, firstBad, odd, parts } = readers[reading](bytes, 0, bytes.length, out);
  return { name: narrowName(reading, parts), text: textFrom(out, units), bad, firstBad, odd };
}

function utf8Text(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}

/** By iconv-lite, or by Node where it knows better; a U+FFFD that the encoding did not hold itself was put in by them. */
function readForeign(name: string, bytes: Uint8Array): Reading {
  const decoder = foreignDecoder(name);
  const text = decoder(bytes, true);
  const bad = text.split('\uFFFD').length - 1;
  return { name, text, bad, firstBad: bad ? firstBadOf(name, bytes) : -1, odd: [] };
}

/** The shortest start of the bytes that cannot be read whole ends behind the first bad byte. */
function firstBadOf(name: string, bytes: Uint8Array): number {
  const bad = (to: number) => foreignDecoder(name)(bytes.subarray(0, to), false).includes('\uFFFD');
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bad(middle)) high = middle;
    else low = middle + 1;
  }
  return Math.max(0, low - 1);
}
