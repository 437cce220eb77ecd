import { pairKey } from './numbering.ts';

/** Han characters of one UTF-16 unit: those of two are names' and rare. */
export function isHan(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
}

/** No pair has this key: it would be of the characters U+0000. */
export const NONE = 0;

/** The key of the two Han characters at a place of a text; `NONE` where there are none. */
export function hanPairAt(text: string, at: number): number {
  const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  return isHan(first) && isHan(second) ? pairKey(first, second) : NONE;
}

/** The pairs of Han characters side by side in a text, each once, by their keys (see `pairKey`). */
export function hanPairs(text: string): Set<number> {
  const pairs = new Set<number>();
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = hanPairAt(text, i);
    if (pair !== NONE) pairs.add(pair);
  }
  return pairs;
}

/** The same of letters and numbers. */
export function wordPairs(text: string): Set<number> {
  const pairs = new Set<number>();
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = wordPairAt(text, i);
    if (pair >= 0) pairs.add(pair);
  }
  return pairs;
}

/** The pair of letters or numbers at a place, as one number; −1 where another character is one of them. */
export function wordPairAt(text: string, at: number): number {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  return isWord(first) && isWord(second) ? pairKey(first, second) >>> 0 : -1;
}

const WORD = /[\p{L}\p{N}]/u;
/** For each UTF-16 unit: 1 for a letter or a number, 2 for anything else, 0 where it was not asked yet. */
const kinds = new Uint8Array(0x10000);

function isWord(unit: number): boolean {
  kinds[unit] ||= WORD.test(String.fromCharCode(unit)) ? 1 : 2;
  return kinds[unit] === 1;
}
