import { readModel } from '../models.ts';

/**
 * Signs that print the same thing, each group's first standing for all: so one pattern serves full and half
 * width, the brackets of all papers, and what OCR makes of them.
 */
const SAME = [
  '（(﹙❨〈',
  '）)﹚❩〉',
  '【[［〔〖﹝',
  '】]］〕〗﹞',
  '/／∕⁄╱⧸\\＼',
  '|｜丨│',
  '：:﹕∶',
  '，,﹐',
  '；;',
  '·・•‧∙･⋅',
  '—―─–',
  '〇○◯',
  ' \t\n\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u202f\u205f\u3000\ufeff',
];

/** What each UTF-16 unit is folded to; 0 for itself. */
let table: Uint16Array | null = null;

function load(): Uint16Array {
  const { pairs } = readModel<{ pairs: string }>('simplified.json');
  const codes = new Uint16Array(0x10000);
  for (let i = 0; i < pairs.length; i += 2) codes[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1);
  for (let code = 0xff10; code <= 0xff5a; code++) codes[code] = code - 0xfee0;
  for (const group of SAME)
    for (let i = 0; i < group.length; i++) codes[group.charCodeAt(i)] = group.charCodeAt(0);
  return codes;
}

/**
 * The text for matching, never for output: Traditional characters as Simplified ones, letters and digits at half
 * width, like signs alike, each white space a plain space. Its length is that of `text`, so places hold for both.
 */
export function foldText(text: string): string {
  table ??= load();
  let out = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const folded = table[code]!;
    if (folded === 0 || folded === code) continue;
    out += text.slice(from, i) + String.fromCharCode(folded);
    from = i + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}

/** A text without its white space, and for each character (and the end) its place in the text. */
export interface Squashed {
  text: string;
  at: number[];
}

/** Justified lines come with a space between any two characters: patterns are matched without them. */
export function squash(folded: string, limit = folded.length): Squashed {
  let text = '';
  const at: number[] = [];
  const to = Math.min(limit, folded.length);
  for (let i = 0; i < to; i++) {
    if (folded[i] === ' ') continue;
    text += folded[i];
    at.push(i);
  }
  at.push(to);
  return { text, at };
}

/** The place in the text behind the first `count` characters of the squashed one. */
export function endOf(squashed: Squashed, count: number): number {
  return count > 0 ? squashed.at[count - 1]! + 1 : 0;
}
