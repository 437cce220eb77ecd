import type { Span } from '../page.ts';
import { foldRadicals } from '../read/radicals.ts';
import { hasUnseen } from '../read/unseen.ts';
import { mergeSpans, textOf } from '../text.ts';

/** A text with the place of each of its characters in the source. */
export interface Located {
  readonly text: string;
  /** Source offset of each UTF-16 unit of `text`; −1 for a space that stands for a line's end. */
  readonly at: readonly number[];
}

/** The text at `spans` with its places; `text` as `textOf` or `proseOf` gives it. */
export function locate(source: string, spans: readonly Span[], text = textOf(source, spans)): Located {
  return { text, at: wholePlaces(source, spans, text) ?? soughtPlaces(source, spans, text) };
}

/** Of a text that is its source's, nothing left out; null for any other. */
function wholePlaces(source: string, spans: readonly Span[], text: string): number[] | null {
  if (spans.length !== 1) return null;
  const raw = source.slice(spans[0]![0], spans[0]![1]);
  const ink = raw.trimStart();
  if (foldRadicals(ink) !== text) return null;
  const start = spans[0]![0] + raw.length - ink.length;
  return Array.from({ length: text.length }, (_, i) => start + i);
}

function soughtPlaces(source: string, spans: readonly Span[], text: string): number[] {
  const at: number[] = [];
  const places = spans.flatMap(([start, end]) => Array.from({ length: end - start }, (_, i) => start + i));
  let next = 0;
  for (const char of foldable(text)) {
    let seek = next;
    while (seek < places.length && foldRadicals(source[places[seek]!]!) !== char) {
      if (!/[\s*]/.test(source[places[seek]!]!) && !hasUnseen(source[places[seek]!]!)) break;
      seek++;
    }
    const found = seek < places.length && foldRadicals(source[places[seek]!]!) === char;
    at.push(found ? places[seek]! : -1);
    if (found) next = seek + 1;
  }
  return at;
}

/** The source's places of `text[start, end)`. */
export function spansWithin(source: string, { at }: Located, start: number, end: number): Span[] {
  const spans: Span[] = [];
  for (let i = start; i < end; i++) if (at[i]! >= 0) spans.push([at[i]!, at[i]! + 1]);
  return mergeSpans(source, spans);
}

/** UTF-16 units, so that places count as the source's do. */
function foldable(text: string): string[] {
  return Array.from({ length: text.length }, (_, i) => text[i]!);
}
