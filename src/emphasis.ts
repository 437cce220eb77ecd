import type { Span } from './page.ts';
import { NOTHING } from './read/unseen.ts';

/** Bold text of Markdown as extractors write it, `**本报讯**` or `***本报讯***`: where its two marks stand. */
export interface Emphasis {
  readonly open: Span;
  readonly close: Span;
}

const BREAK = /[\n\r\f\v\u2028\u2029]/g;
const RUN = /\*+/g;
const MARK = new RegExp(`[*${NOTHING}]`);
/** A mark's characters but one, which may stand outside of what is asked for. */
const BEYOND = 2;

/**
 * The emphasis in the lines of `source` that have characters from `start` up to `end`. Both marks stand in one line, have two
 * asterisks or three, and touch what is between them. Other asterisks are text: a hidden number (`138****5678`), a hidden name
 * (`王**`), a rule (`***`).
 */
export function emphasisIn(source: string, start: number, end: number): Emphasis[] {
  if (!source.slice(Math.max(0, start - BEYOND), end + BEYOND).includes('**')) return [];
  const found: Emphasis[] = [];
  for (let from = lineStart(source, start), to: number; from < end || from === start; from = to + 1) {
    to = lineEnd(source, from);
    addEmphasis(source.slice(from, to), from, found);
  }
  return found;
}

/** The characters of `source` from `start` up to `end` less the marks of emphasis, and less those that stand for nothing. */
export function withoutMarks(source: string, start: number, end: number): string {
  const whole = source.slice(start, end);
  if (!MARK.test(whole)) return whole;
  let out = '';
  let at = start;
  for (const [from, to] of marksOf(emphasisIn(source, start, end))) {
    if (to <= start || from >= end) continue;
    out += source.slice(at, Math.max(at, from));
    at = to;
  }
  return (out + source.slice(at, end)).replaceAll(NOTHING, '');
}

/** The marks in their order. */
export const marksOf = (emphasis: readonly Emphasis[]): Span[] =>
  emphasis.flatMap(({ open, close }) => [open, close]);

function addEmphasis(line: string, at: number, found: Emphasis[]): void {
  let open: Span | null = null;
  for (const { 0: run, index } of line.matchAll(RUN)) {
    if (run.length < 2) continue;
    if (run.length > 3) {
      open = null;
      continue;
    }
    const mark: Span = [at + index, at + index + run.length];
    const closes: boolean = open !== null && open[1] - open[0] === run.length && !isBlank(line[index - 1]);
    if (closes) found.push({ open: open!, close: mark });
    open = closes || isBlank(line[index + run.length]) ? null : mark;
  }
}

const isBlank = (char: string | undefined) => !char?.trim();

function lineStart(source: string, at: number): number {
  for (let i = at; i > 0; i--) if (isBreak(source.charCodeAt(i - 1))) return i;
  return 0;
}

function lineEnd(source: string, at: number): number {
  BREAK.lastIndex = at;
  return BREAK.exec(source)?.index ?? source.length;
}

const isBreak = (code: number) => (code >= 10 && code <= 13) || code === 0x2028 || code === 0x2029;
