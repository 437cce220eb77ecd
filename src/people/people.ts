import { SPACED_ROLES } from '../rules/people/roles.ts';
import { foldText } from './fold.ts';
import { scanPeople } from './scan.ts';
import type { NamedPeople } from './state.ts';

export type { NamedPeople, NamedPerson, OpenName } from './state.ts';

/** Bylines are short: the longest of 2,000 milled pages has 120 characters. */
const LONGEST = 200;
/** A byline may stand behind a dash. */
const DASH = /^[-–—―]+/;
/** Points around a name: ．王小川． */
const POINTS = /^ *[·.．]|[·.．] *$/gu;
/** A role may stand in a bracket, as the name of a field does. */
const BRACKETED = /^【(作者|记者|通讯员)】/u;
/** Whose picture an agency sends: 新华社发（王小川摄）. */
const SENT = /^( *)((?:新华社|中新社)发 ?（)([^（）]+)(）.?)$/u;

/**
 * The people that a byline, the bracket of a dateline, a line at the end of an article or a credit names, with what
 * they are and whom they work for. Places are `[start, end)` in `text`. `whole` is true where all of the text was
 * understood; `open` lists what stayed in doubt, such as names with nothing between them, which are left whole.
 */
export function parsePeople(text: string): NamedPeople {
  if (text.length > LONGEST) return { people: [], whole: false, open: [] };
  const folded = foldText(text)
    .replace(DASH, (dash) => ' '.repeat(dash.length))
    .replace(POINTS, (point) => ' '.repeat(point.length))
    .replace(BRACKETED, ' $1：')
    .replace(
      SENT,
      (_, space, front, inside, back) => space + ' '.repeat(front.length) + inside + ' '.repeat(back.length),
    );
  return folded.search(SPACED_ROLES) >= 0 ? readSpaced(text, folded) : scanPeople(text, folded);
}

/** Reads a text whose roles are set with spaces as if they were not; the places are those of the text as it is. */
function readSpaced(text: string, folded: string): NamedPeople {
  const kept = [...Array(text.length).keys()];
  for (const { 0: role, index } of folded.matchAll(SPACED_ROLES))
    for (let i = index; i < index + role.length; i++) if (folded[i] === ' ') kept[i] = -1;
  const at = kept.filter((place) => place >= 0);
  const tight = (whole: string) => at.map((place) => whole[place]).join('');
  const { people, whole, open } = scanPeople(tight(text), tight(folded));
  const back = <T extends { start: number; end: number }>(part: T): T => ({
    ...part,
    start: at[part.start]!,
    end: at[part.end - 1]! + 1,
  });
  return { people: people.map(back), whole, open: open.map(back) };
}
