import type { Leave } from '../block.ts';
import type { Span } from '../page.ts';
import { readLines } from './lines.ts';

/**
 * White space as HTML writes it, which texts taken from web pages still have: a no-break space, an en, an em, a break at a line's
 * end; and U+E5E5, as which decoders give the full-width space A3 A0 of GBK, which stands in its user-defined area.
 */
const WRITTEN =
  /&(?:nbsp|ensp|emsp|thinsp|#160|#8194|#8195|#8201|#12288|#xa0|#x3000);|<br[ \t]{0,9}\/?>(?=[^\S\n\r]*(?:[\n\r]|$))|\ue5e5/gi;
const FULL_WIDTH = /emsp|8195|12288|3000|\ue5e5/i;

const SIGNS = /[&<\ue5e5]/;

/** Stands for nothing: what is left of the signs behind the space. It is white space for JavaScript, and no text has it. */
export const NOTHING = '\ufeff';

/**
 * A decoded text with white space that is written in signs (`&nbsp;`, `&#12288;`) replaced by that; its length stays the same.
 * Other references (`R&amp;D`) and tags are text.
 */
export function spacesRead(text: string): string {
  const read = SIGNS.test(text)
    ? text.replace(WRITTEN, (written) =>
        (FULL_WIDTH.test(written) ? '\u3000' : ' ').padEnd(written.length, NOTHING),
      )
    : text;
  const parts: string[] = [];
  let at = 0;
  for (const [from, to] of quotesIn(read)) {
    parts.push(read.slice(at, from), read.slice(from, to).replaceAll('>', NOTHING));
    at = to;
  }
  return at ? parts.join('') + read.slice(at) : read;
}

/** The signs of a Markdown quotation that a line begins with. */
const QUOTE = /^(?:>[ \t]?){0,3}>(?=[ \t\u3000]|$)/u;
/** No line is quoted deeper. */
const REACH = 8;

/**
 * Where lines are quoted (`> …`): two or more in a row. One alone may begin with a sign of comparison that a column has cut
 * off, or that a headline is set behind.
 */
export function quotesIn(text: string): Span[] {
  if (!/^[^\S\n\r]{0,8}>/mu.test(text)) return [];
  const quoted = readLines(text).flatMap(({ start, end, line }) => {
    const signs = QUOTE.exec(text.slice(start, Math.min(end, start + REACH)));
    return signs ? { line, span: [start, start + signs[0].length] as Span } : [];
  });
  const inRow = (at: number, by: number) => quoted[at + by]?.line === quoted[at]!.line + by;
  return quoted.filter((_, at) => inRow(at, -1) || inRow(at, 1)).map(({ span }) => span);
}

/** Says how much white space of a decoded text is written in signs. */
export function noteWrittenSpace(text: string, leave: Leave): void {
  const quotes = quotesIn(text);
  if (quotes.length)
    leave({
      rule: 'read/quoted',
      action: 'read',
      line: text.slice(0, quotes[0]![0]).split('\n').length,
      message: `${quotes.length === 1 ? 'a line is' : `${quotes.length} lines are`} quoted; the signs (>) were left out`,
    });
  const all = SIGNS.test(text) ? text.match(WRITTEN) : null;
  if (!all) return;
  leave({
    rule: 'read/written-space',
    action: 'read',
    line: text.slice(0, text.search(WRITTEN)).split('\n').length,
    message: `${named(all[0])} and its like were read as white space, ${all.length === 1 ? 'once' : `${all.length} times`}`,
  });
}

const named = (written: string) => (written === '\ue5e5' ? 'U+E5E5' : written);
