import fs from 'node:fs';
import { modelUrl } from '../models.ts';

/**
 * Signs that print the same thing, each group's first standing for all: so one pattern serves full and half
 * width, the brackets of all papers, and what OCR makes of them.
 */
const SAME = [
  '（(﹙❨',
  '）)﹚❩',
  '【[［〔〖﹝',
  '】]］〕〗﹞',
  '/／∕⁄╱⧸',
  '：:﹕∶',
  '，,﹐',
  '；;',
  '·・•‧∙･⋅',
  '—―─–',
  '〇○◯',
  ' \t\n\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u202f\u205f\u3000\ufeff',
];

let table: Map<string, string> | null = null;

function load(): Map<string, string> {
  const { pairs } = JSON.parse(fs.readFileSync(modelUrl('simplified.json'), 'utf8')) as { pairs: string };
  const map = new Map<string, string>();
  for (let i = 0; i < pairs.length; i += 2) map.set(pairs[i]!, pairs[i + 1]!);
  for (let code = 0xff10; code <= 0xff5a; code++)
    map.set(String.fromCharCode(code), String.fromCharCode(code - 0xfee0));
  for (const group of SAME) for (const char of group) map.set(char, group[0]!);
  return map;
}

/**
 * The text for matching, never for output: Traditional characters as Simplified ones, letters and digits at half
 * width, like signs alike, each white space a plain space. Its length is that of `text`, so places hold for both.
 */
export function foldText(text: string): string {
  table ??= load();
  let out = '';
  for (let i = 0; i < text.length; i++) out += table.get(text[i]!) ?? text[i];
  return out;
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
