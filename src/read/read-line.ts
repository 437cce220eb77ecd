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
  /** True where its characters stood on lines of their own. */
  readonly stacked?: true;
}

/** No row of print begins with such a mark. */
export const BEGINS_NO_ROW = /^[”’）》】」』，。、；：！？…]/u;

/** Whether nothing stands between two lines; rows of two columns stand one behind the other in the list, not in the text. */
export function standTogether(source: string, a: ReadLine, b: ReadLine): boolean {
  return a.line.end <= b.line.start && !source.slice(a.line.end, b.line.start).trim();
}

/** Lines as one. Linear in their text. */
export function joinedLines(lines: readonly ReadLine[]): ReadLine {
  const [first, last] = [lines[0]!, lines.at(-1)!];
  if (first === last) return first;
  let text = '';
  const places: number[] = [];
  for (const [i, line] of lines.entries()) {
    const ink = line.text.trim();
    const from = line.text.indexOf(ink);
    const both = joinTexts(text, ink);
    if (both.length > text.length + ink.length) places.push(lines[i - 1]!.line.end);
    const own = placesOf(line);
    for (let k = from; k < from + ink.length; k++) places.push(own[k]!);
    text = both;
  }
  places.push(last.line.end);
  return { ...first, line: { ...first.line, end: last.line.end }, text, places };
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
function placesOf({ line, text, places }: ReadLine): readonly number[] {
  return places ?? Array.from({ length: text.length + 1 }, (_, i) => line.start + i);
}
