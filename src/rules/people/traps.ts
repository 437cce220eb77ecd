import { LIKELY, nameOdds } from '../../people/names.ts';
import { SURNAMES } from './surnames.ts';

/** Words that follow a role or a name and belong to none: the sentence begins. Matched on folded text. */

/** Behind a role these say that no name comes: 记者在…, 记者了解到… */
const TRAP_AT_START =
  /^(?:近日|日前|连日|昨|今[日天晨早年]|明[日天]|去年|近年|近期|最近|随着|随|获悉|从|在|了解|看到|来到|走进|走访|见到|发现|注意|采访|跟随|跟着|探访|实地|专访|得知|说|称|表示|问|对|就|为|将|也|还|曾|到|赴|前往|据|由|被|把|当|其|这|那|是|的|们|日|月|年|节|站|会|部|团|证|席|手记|来信|调查|观察|再次|先后|来源|分别|单位|均为|一行|一同)/u;

/** A name of two characters, a space between. */
const SET_APART = /^(\p{Script=Han}) \p{Script=Han}(?!\p{Script=Han})/u;

/** Behind a role the text goes on with a sentence, not a name; single characters may also be surnames. */
export function isTrapped(rest: string): boolean {
  const trap = TRAP_AT_START.exec(rest);
  if (!trap) return false;
  const surname = SET_APART.exec(rest)?.[1];
  if (surname && SURNAMES.includes(surname)) return false;
  const token = /^[\p{Script=Han}]*/u.exec(rest)![0];
  const chars = [...token.slice(0, TRAP_INSIDE.exec(token)?.index ?? token.length)];
  if (trap[0].length > 1 || chars.length < 2 || chars.length > 4) return true;
  return nameOdds(chars) < LIKELY && !(chars.length < 4 && SURNAMES.includes(chars[0]!));
}

/** Behind a whole name these end it for certain, with nothing between. */
export const TRAP_INSIDE =
  /近日|日前|连日来?|昨[日天晚]|今[日天晨早]|随着|获悉|了解到|看到|来到|走进|表示|报道|报导|发自|通讯员|\d/u;
