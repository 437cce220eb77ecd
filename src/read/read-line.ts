import { isSetApart } from '../letterspacing.ts';
import { joinTexts } from '../text.ts';
import type { Line } from './lines.ts';
import type { Construct } from './markdown.ts';

/** A line with its text as it is printed. */
export interface ReadLine {
  readonly line: Line;
  readonly text: string;
  /** Source offset of each character of `text` and of its end; null where they follow one another from the line's start. */
  readonly places: readonly number[] | null;
  /** What it belongs to, if it is no running text. */
  readonly construct: Construct | null;
  /** True where the extractor ran it together with the row in front. */
  readonly glued?: true;
}

/** No row of print begins with such a mark. */
export const BEGINS_NO_ROW = /^[”’）》】」』，。、；：！？…]/u;

/** Whether nothing stands between two lines; rows of two columns stand one behind the other in the list, not in the text. */
export function standTogether(source: string, a: ReadLine, b: ReadLine): boolean {
  return a.line.end <= b.line.start && !source.slice(a.line.end, b.line.start).trim();
}

/** Two lines as one row. */
export function together(a: ReadLine, b: ReadLine): ReadLine {
  const text = joinTexts(a.text, b.text);
  const left = a.text.trimEnd().length;
  const right = b.text.trimStart().length;
  const places = placesOf(a).slice(0, left);
  if (text.length > left + right) places.push(a.line.end);
  const rest = placesOf(b).slice(b.text.length - right);
  return { ...a, line: { ...a.line, end: b.line.end }, text, places: [...places, ...rest] };
}

/** What stands at `[from, to)` of a line's text, which begins and ends with ink, as a line. */
export function partOf(whole: ReadLine, from: number, to: number): ReadLine {
  const { line, text, places } = whole;
  return {
    ...whole,
    line: {
      ...line,
      start: places ? places[from]! : line.start + from,
      end: places ? places[to - 1]! + 1 : line.start + to,
      indent: from === 0 ? line.indent : 0,
    },
    text: text.slice(from, to),
    places: places ? places.slice(from, to).concat(places[to - 1]! + 1) : null,
  };
}

/** The line without the spaces that set all its characters apart. */
export function closedUp(line: ReadLine): ReadLine {
  if (line.construct || line.line.mark || !isSetApart(line.text)) return line;
  const places = placesOf(line);
  const kept: number[] = [];
  for (let i = 0; i < line.text.length; i++)
    if (line.text[i] !== ' ' || partsWords(line.text, i)) kept.push(i);
  return {
    ...line,
    text: kept.map((i) => line.text[i]).join(''),
    places: [...kept, line.text.length].map((i) => places[i]!),
  };
}

const partsWords = (text: string, i: number) => /\w/.test(text[i - 1] ?? '') && /\w/.test(text[i + 1] ?? '');

/** Source offset of each character of a line's text and of its end. */
export function placesOf({ line, text, places }: ReadLine): readonly number[] {
  return places ?? Array.from({ length: text.length + 1 }, (_, i) => line.start + i);
}
