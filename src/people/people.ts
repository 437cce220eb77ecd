import { foldText } from './fold.ts';
import { scanPeople } from './scan.ts';
import type { NamedPeople } from './state.ts';

export type { NamedPeople, NamedPerson, OpenName } from './state.ts';

/** Bylines are short: the longest of 2,000 milled pages has 120 characters. */
const LONGEST = 200;
/** A byline may stand behind a dash. */
const DASH = /^[-–—―]+/;

/**
 * The people that a byline, the bracket of a dateline, a line at the end of an article or a credit names, with what
 * they are and whom they work for. Places are `[start, end)` in `text`. `whole` is true where all of the text was
 * understood; `open` lists what stayed in doubt, such as names with nothing between them, which are left whole.
 */
export function parsePeople(text: string): NamedPeople {
  if (text.length > LONGEST) return { people: [], whole: false, open: [] };
  return scanPeople(
    text,
    foldText(text).replace(DASH, (dash) => ' '.repeat(dash.length)),
  );
}
