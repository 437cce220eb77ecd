import type { Leave } from '../block.ts';

/** White space as HTML writes it, which texts taken from web pages still have: a no-break space, an en, an em. */
const REFERENCE = /&(?:nbsp|ensp|emsp|thinsp|#160|#8194|#8195|#8201|#12288|#xa0|#x3000);/gi;
const FULL_WIDTH = /emsp|8195|12288|3000/i;

/** Stands for nothing: what is left of a reference behind the space. It is white space for JavaScript, and no text has it. */
export const NOTHING = '\ufeff';

/**
 * A decoded text with its references to white space (`&nbsp;`, `&#12288;`) replaced by that; its length stays the same.
 * Others (`R&amp;D`) are text.
 */
export function spacesRead(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (reference) =>
    (FULL_WIDTH.test(reference) ? '\u3000' : ' ').padEnd(reference.length, NOTHING),
  );
}

/** Says how many references to white space the decoded text has. */
export function noteReferences(text: string, leave: Leave): void {
  const first = text.search(REFERENCE);
  if (first < 0) return;
  const count = text.match(REFERENCE)!.length;
  leave({
    rule: 'read/references',
    action: 'read',
    line: text.slice(0, first).split('\n').length,
    message: `${count} ${count === 1 ? 'reference' : 'references'} such as ${text.match(REFERENCE)![0]} were read as the white space that they stand for`,
  });
}
