import type { Leave } from '../block.ts';

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
  if (!SIGNS.test(text)) return text;
  return text.replace(WRITTEN, (written) =>
    (FULL_WIDTH.test(written) ? '\u3000' : ' ').padEnd(written.length, NOTHING),
  );
}

/** Says how much white space of a decoded text is written in signs. */
export function noteWrittenSpace(text: string, leave: Leave): void {
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
