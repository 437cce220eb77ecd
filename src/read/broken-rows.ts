import { joinTexts, widthOf } from '../text.ts';
import type { ReadLine } from './columns.ts';

/**
 * Rows that an extractor broke at punctuation, put together again. `pdftotext -raw` starts a new line where marks are
 * set closer or wider than characters: behind a closing quotation mark that hangs over the stop in front of it, and
 * between a stop and an opening quotation mark.
 */
export function wholeRows(source: string, lines: readonly ReadLine[]): ReadLine[] {
  const widths = lines.map(({ text }) => widthOf(text));
  const full = fullWidths(widths);
  const hanging = (i: number) => FIRST.test(lines[i]!.text) && fits(i, i - 1);
  const fits = (i: number, before: number) =>
    before >= 0 &&
    lines[i]!.line.line === lines[before]!.line.line + 1 &&
    !lines[i]!.line.mark &&
    standTogether(source, lines[before]!, lines[i]!) &&
    full[i]! > 0 &&
    widths[before]! + widths[i]! <= full[i]! + SLACK;
  if (lines.filter((_, i) => hanging(i)).length < FEWEST) return [...lines];

  const out: ReadLine[] = [];
  let width = 0;
  lines.forEach((line, i) => {
    const last = out.at(-1);
    const sum = width + widths[i]!;
    const same =
      last &&
      fits(i, i - 1) &&
      sum <= full[i]! + SLACK &&
      (FIRST.test(line.text) || opensBehind(last.text, line.text, width, full[i]! - sum));
    if (same) out[out.length - 1] = joined(last, line);
    else out.push(line);
    width = same ? sum : widths[i]!;
  });
  return out;
}

/** Fewer lines that begin as no row does are noise: pages whose rows are whole have at most one (200 pages). */
const FEWEST = 2;
/** How much wider than a full line, in em, the parts of a row may be together: marks were set closer. */
const SLACK = 1.5;
/** No row of print begins with such a mark. */
const FIRST = /^[”’）》】」』，。、；：！？…]/u;
const OPENS = /^[“‘「『《（]/u;
const PAUSE = /[，、；：]$/u;
const STOP = /[。！？…”’」』）]$/u;

/**
 * Whether an opening mark goes on with the row in front, `width` em wide; `room` is what the two leave of a full line.
 * Behind a stop a new paragraph may begin: its first line is two characters shorter than a full one.
 */
function opensBehind(before: string, text: string, width: number, room: number): boolean {
  if (!OPENS.test(text)) return false;
  if (PAUSE.test(before)) return room <= 2.6;
  return STOP.test(before) && width > 3.5 && Math.abs(room) <= 0.6;
}

/** Rows of two columns stand one behind the other in the list, not in the text. */
function standTogether(source: string, a: ReadLine, b: ReadLine): boolean {
  return a.line.end <= b.line.start && !source.slice(a.line.end, b.line.start).trim();
}

function joined(a: ReadLine, b: ReadLine): ReadLine {
  const text = joinTexts(a.text, b.text);
  const left = a.text.trimEnd().length;
  const right = b.text.trimStart().length;
  const places = placesOf(a).slice(0, left);
  if (text.length > left + right) places.push(a.line.end);
  const rest = placesOf(b).slice(b.text.length - right);
  return { ...a, line: { ...a.line, end: b.line.end }, text, places: [...places, ...rest] };
}

function placesOf({ line, text, places }: ReadLine): readonly number[] {
  return places ?? Array.from({ length: text.length + 1 }, (_, i) => line.start + i);
}

/** Newspaper columns are 8–40 characters wide. */
const NARROWEST = 7;
const WIDEST = 48;
const NEIGHBOURS = 10;

/** For each line the width, in em, that full lines around it have; 0 where too few lines tell. */
function fullWidths(widths: readonly number[]): Float64Array {
  return Float64Array.from(widths, (_, at) => {
    const near = widths
      .slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)
      .filter((width) => width >= NARROWEST && width <= WIDEST)
      .sort((a, b) => a - b);
    return near.length < 3 ? 0 : near[Math.floor(near.length * 0.7)]!;
  });
}
