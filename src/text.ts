import { withoutMarks } from './emphasis.ts';
import { closeUp } from './letterspacing.ts';
import type { Span } from './page.ts';
import { foldRadicals } from './read/radicals.ts';
import { seen } from './read/unseen.ts';

const BREAK = /[\n\r\f\v\u2028\u2029]/;
const BREAK_OR_MARK = /[\n\r\f\v\u2028\u2029*\ufeff]/;
const LATIN_END = /[A-Za-z]['’]*[.,;:!?]?$/;
/** Enough of a text to see how it ends. */
const TAIL = 20;
const LATIN_START = /^[A-Za-z]/;
const SENTENCE_END = /[。！？；…!?;][”’」』）)"]*$/u;

/** So a paragraph ends, but for poems and lists. */
export const ENDS_PARAGRAPH = /[。！？…][”’」』）]*$/u;

/** Whether a line may be the last of a paragraph. */
export const endsSentence = (line: string) => SENTENCE_END.test(line.slice(-4));

/**
 * The text at `spans`, in their order: its source's characters less white space at line joins and less emphasis
 * marks, radicals folded. One space is kept where Latin words meet over a join.
 */
export function textOf(source: string, spans: readonly Span[]): string {
  if (spans.length === 1) {
    const text = source.slice(spans[0]![0], spans[0]![1]);
    if (!BREAK_OR_MARK.test(text)) return foldRadicals(text.trimStart());
  }
  let out = '';
  let tail = '';
  let space = '';
  for (const [start, end] of spans) {
    for (const line of withoutMarks(source, start, end).split(BREAK)) {
      const text = line.trimStart();
      const ink = text.trimEnd();
      space = text.slice(ink.length);
      if (!ink) continue;
      const joint = LATIN_START.test(ink) && LATIN_END.test(tail) ? ' ' : '';
      out += joint + ink;
      tail = (tail + joint + ink.slice(-TAIL)).slice(-TAIL);
    }
  }
  return foldRadicals(out + space);
}

/** The text at `spans` less the characters that are not seen: what rules and names are sought in. */
export function seenOf(source: string, spans: readonly Span[]): string {
  return seen(textOf(source, spans));
}

/** The text at `spans` as people read it: as `textOf`, characters that were set apart to fill a line closed up. */
export function proseOf(source: string, spans: readonly Span[]): string {
  return closeUp(textOf(source, spans));
}

/** The text at a table's spans: as `textOf`, but its rows are lines. */
export function rowsOf(source: string, spans: readonly Span[]): string {
  const rows = spans.flatMap(([start, end]) => withoutMarks(source, start, end).split(BREAK));
  return foldRadicals(
    rows
      .map((row) => row.trim())
      .filter(Boolean)
      .join('\n'),
  );
}

/** Two texts as one line: less white space where they meet, one space kept between Latin words. */
export function joinTexts(left: string, right: string): string {
  const a = left.trimEnd();
  const b = right.trimStart();
  if (!a || !b) return a || b;
  return LATIN_START.test(b) && LATIN_END.test(a.slice(-TAIL)) ? `${a} ${b}` : a + b;
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

/** Whether the text ends between two signs: the last opening one has no closing one behind it. */
export function endsBetween(text: string, open: string, close: string): boolean {
  return text.lastIndexOf(open) > text.lastIndexOf(close);
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
