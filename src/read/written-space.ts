import type { Leave } from '../block.ts';
import { closedUpText, isSetApartText } from './set-apart.ts';
import { NOTHING } from './unseen.ts';
import { SIGN_KINDS, signsIn } from './written-signs.ts';

/**
 * White space as HTML writes it, which texts taken from web pages still have: a no-break space, an en, an em, a break at a line's
 * end; and U+E5E5, as which decoders give the full-width space A3 A0 of GBK, which stands in its user-defined area.
 */
const WRITTEN =
  /&(?:nbsp|ensp|emsp|thinsp|#160|#8194|#8195|#8201|#12288|#xa0|#x3000);|<br[ \t]{0,9}\/?>(?=[^\S\n\r]*(?:[\n\r]|$))|\ue5e5/gi;
const FULL_WIDTH = /emsp|8195|12288|3000|\ue5e5/i;

const SIGNS = /[&<\ue5e5]/;

/** Spaces of other widths, and those that do not break. */
const ODD_SPACE = /[\u00a0\u2000-\u200a\u202f\u205f]/;
const EACH_ODD_SPACE = new RegExp(ODD_SPACE.source, 'g');
const EM_SPACE = /[\u2001\u2003]/;

/**
 * A decoded text with white space that is written in signs (`&nbsp;`, `&#12288;`) replaced by that; its length stays the same.
 * Other references (`R&amp;D`) and tags are text. A no-break space and others of Unicode's are a plain or a full-width one, and
 * those between all characters of a text are none (see `closedUpText`).
 */
export function spacesRead(text: string): string {
  const plain = closedUpText(plainSpaces(text));
  const read = SIGNS.test(plain)
    ? plain.replace(WRITTEN, (written) =>
        (FULL_WIDTH.test(written) ? '\u3000' : ' ').padEnd(written.length, NOTHING),
      )
    : plain;
  const parts: string[] = [];
  let at = 0;
  const places = signsIn(read).flatMap((sign) => sign.places);
  for (const { span, read: as } of places.sort((a, b) => a.span[0] - b.span[0])) {
    parts.push(read.slice(at, span[0]), as.padEnd(span[1] - span[0], NOTHING));
    at = span[1];
  }
  return at ? parts.join('') + read.slice(at) : read;
}

const plainSpaces = (text: string) =>
  ODD_SPACE.test(text)
    ? text.replace(EACH_ODD_SPACE, (space) => (EM_SPACE.test(space) ? '\u3000' : ' '))
    : text;

/** Says how much white space of a decoded text is written in signs. */
export function noteWrittenSpace(text: string, leave: Leave): void {
  const signs = signsIn(text);
  for (const kind of Object.keys(SIGN_KINDS) as (keyof typeof SIGN_KINDS)[]) {
    const own = signs.filter((sign) => sign.kind === kind);
    if (own.length)
      leave({
        rule: `read/${kind}`,
        action: 'read',
        line: lineOf(text, own[0]!.places[0]!.span[0]),
        message: SIGN_KINDS[kind](own.length),
      });
  }
  if (isSetApartText(plainSpaces(text)))
    leave({
      rule: 'read/set-apart',
      action: 'read',
      line: 1,
      message: 'spaces stand between the characters of the whole text; they were read as none',
    });
  const all = SIGNS.test(text) ? text.match(WRITTEN) : null;
  if (!all) return;
  leave({
    rule: 'read/written-space',
    action: 'read',
    line: lineOf(text, text.search(WRITTEN)),
    message: `${named(all[0])} and its like were read as white space, ${all.length === 1 ? 'once' : `${all.length} times`}`,
  });
}

const lineOf = (text: string, at: number) => text.slice(0, at).split('\n').length;

const named = (written: string) => (written === '\ue5e5' ? 'U+E5E5' : written);
