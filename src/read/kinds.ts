import type { BlockKind } from '../block.ts';
import { foldText } from '../people/fold.ts';
import { siteLine } from '../rules/site.ts';
import { unreadable } from '../rules/unreadable.ts';
import { isPageMark, isPageNumber } from './page-marks.ts';

/**
 * Rules and page separators: `---`, `* * *`, `<!-- page -->`, `3 / 8`, `{3}------` (marker's paginated output). A form
 * feed is a line's end and no character of its own. What names pages of the file: `page-marks.ts`.
 */
const SEPARATOR =
  /^(?:(?:[-=_*＊—~·.─━═][ \t]*){3,}|\*\*|(?:<!--(?:(?!-->).)*-->\s*)+|\d*\s*\/\s*\d*|\{\d+\}-{3,})$/;
const IMAGES = /^(?:!\[[^\]]*\]\([^()]*\)\s*)+$/;
/** Two cells at least: a line between two rules of a box is text. */
const ROW = /^\|[^|\n\r\u2028\u2029]*\|.*\|$/;
const TAGS = /^(?:<[/!?]?[a-z][^<>]*>\s*)+$/i;

/** Longer lines are text, whatever they look like; so are the later parts of a line. */
const LONGEST = 400;

/** What a line is by its look alone. */
export function kindOf(text: string, part: number): BlockKind {
  if (part > 0 || text.length > LONGEST) return 'text';
  if (IMAGES.test(text)) return 'image';
  if (SEPARATOR.test(text) || isPageNumber(text) || isPageMark(text)) return 'separator';
  if (ROW.test(text) || /^<table\b.*<\/table>$/i.test(text)) return 'table';
  if (TAGS.test(text)) return 'html';
  return unreadable.test(text) || siteLine.test(foldText(text)) ? 'noise' : 'text';
}
