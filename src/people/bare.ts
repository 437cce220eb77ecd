import { foldText } from './fold.ts';
import { isSurname, nameOdds } from './names.ts';
import type { NamedPeople } from './state.ts';

/** A name of two characters may be set with a space inside. */
const NAME = /(?:^|(?<=[ 、]))(?:\p{Script=Han}{2,3}|\p{Script=Han} \p{Script=Han})$/u;
/** Who writes from where, in front of the names: a place, a unit, a post. */
const UNIT = /^[\p{Script=Han}\d ]{0,24}$/u;
/** Names in the bracket that ends a story need not be as likely as others. */
const LIKELY_THERE = 5;

/** Names at the end of a bracket, and in front of them no more than where or what the writers are: 河北辛集 张某. */
export function bareNames(text: string): NamedPeople | null {
  const inner = foldText(text);
  const people: NamedPeople['people'] = [];
  let end = inner.trimEnd().length;
  for (let found = NAME.exec(inner.slice(0, end)); found; found = NAME.exec(inner.slice(0, end))) {
    const chars = [...found[0].replaceAll(' ', '')];
    if (!isSurname(chars[0]!) || nameOdds(chars) < LIKELY_THERE) break;
    const name = text.slice(found.index, end).replace(/\s/gu, '');
    people.unshift({ name, role: null, affiliation: null, start: found.index, end });
    end = found.index;
    while (end > 0 && ' 、'.includes(inner[end - 1]!)) end--;
  }
  return people.length > 0 && UNIT.test(inner.slice(0, end)) ? { people, whole: true, open: [] } : null;
}
