import type { LineEnds } from './types.ts';

const BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;

/** The line, from 1, that the unit at `offset` stands in; lines break where the reader of blocks breaks them. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  BREAK.lastIndex = 0;
  for (let match = BREAK.exec(text); match && match.index < offset; match = BREAK.exec(text)) line++;
  return line;
}

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
