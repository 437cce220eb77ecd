import { decode } from './decode.ts';

/** Fewer bytes tell nothing. */
const ENOUGH = 32;
/** Random bytes have 28 control characters in 256. UTF-16 may have as many; other text has next to none. */
const SUSPECT = 1 / 20;
/** Of random, packed and sampled bytes 13 % and more become signs that nobody prints, in the likeliest encoding. */
const NOISY = 1 / 10;

/** True for bytes that are no text in any encoding: control characters, unassigned and private ones all over. */
export function isNoise(head: Uint8Array): boolean {
  if (head.length < ENOUGH) return false;
  const controls = head.reduce((sum, byte) => sum + (isControl(byte) ? 1 : 0), 0);
  if (controls < head.length * SUSPECT) return false;
  const { text } = decode(head);
  const unprintable = text.match(UNPRINTABLE)?.length ?? 0;
  return unprintable > text.length * NOISY;
}

/** Less tab, line ends, form feed, and what escape sequences are made of. */
function isControl(byte: number): boolean {
  return byte === 0x7f || (byte < 0x20 && (byte < 0x09 || byte > 0x0f) && byte !== 0x1b);
}

const UNPRINTABLE = /(?!\s)[\p{Cc}\p{Cn}\p{Co}\p{Cs}\uFFFD]/gu;
