import type { Span } from './page.ts';
import { foldRadicals } from './read/radicals.ts';

/** Emphasis marks that extractors write: they belong to a span, never to its text. */
const EMPHASIS = /\*\*/g;
const BREAK = /[^\S\n\r\f\v\u2028\u2029]*[\n\r\f\v\u2028\u2029]\s*/g;
const LATIN_END = /[A-Za-z][A-Za-z'’]*[.,;:!?]?$/;
const LATIN_START = /^[A-Za-z]/;

/**
 * The text at `spans`, in their order: its source's characters less white space at line joins and less emphasis
 * marks, radicals folded. One space is kept where Latin words meet over a join.
 */
export function textOf(source: string, spans: readonly Span[]): string {
  let out = '';
  for (const [start, end] of spans) {
    for (const line of source.slice(start, end).split(BREAK)) out = join(out, line.replace(EMPHASIS, ''));
  }
  return foldRadicals(out);
}

function join(left: string, right: string): string {
  const a = left.trimEnd();
  const b = right.trimStart();
  if (!a || !b) return a || b;
  return LATIN_START.test(b) && LATIN_END.test(a.slice(-20)) ? `${a} ${b}` : a + b;
}

/** `spans` less outer white space, neighbours that touch or are parted by white space alone merged. */
export function mergeSpans(source: string, spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const [start, end] of spans) {
    if (start >= end) continue;
    const last = out.at(-1);
    if (last && start >= last[1] && !source.slice(last[1], start).trim()) last[1] = end;
    else out.push([start, end]);
  }
  return out;
}

/** The width of a text in em: full-width characters 1, half-width ones ½. */
export function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x2000) width += 0.5;
    else if (code < 0xd800 || code > 0xdbff) width += 1;
  }
  return width;
}
