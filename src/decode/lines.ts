import type { LineEnds, LineRange } from './types.ts';

const BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;

/** How the lines of a text end: the one way that it has, `mixed` for several, `none` for a single line. */
export function lineEndsOf(text: string): LineEnds {
  const hasReturn = text.includes('\r');
  if (!hasReturn) return text.includes('\n') ? 'LF' : 'none';
  const pairs = count(text, /\r\n/g);
  const returns = count(text, /\r/g) - pairs;
  const feeds = count(text, /\n/g) - pairs;
  const kinds = [pairs && 'CRLF', returns && 'CR', feeds && 'LF'].filter(Boolean) as LineEnds[];
  return kinds.length > 1 ? 'mixed' : kinds[0]!;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** How many line breaks a text holds. */
export function breaksIn(text: string): number {
  return count(text, BREAK);
}

/** Line numbers in rising order as ranges, both ends included. */
export function rangesOf(lines: readonly number[]): LineRange[] {
  const ranges: LineRange[] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last && line <= last[1] + 1) last[1] = line;
    else ranges.push([line, line]);
  }
  return ranges;
}
