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
    for (const line of source.slice(start, end).split(BREAK))
      out = joinTexts(out, line.replace(EMPHASIS, ''));
  }
  return foldRadicals(out);
}

/** The text at a table's spans: as `textOf`, but its rows are lines. */
export function rowsOf(source: string, spans: readonly Span[]): string {
  const rows = spans.flatMap(([start, end]) => source.slice(start, end).split(BREAK));
  return foldRadicals(
    rows
      .map((row) => row.replace(EMPHASIS, '').trim())
      .filter(Boolean)
      .join('\n'),
  );
}

/** Two texts as one line: less white space where they meet, one space kept between Latin words. */
export function joinTexts(left: string, right: string): string {
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
