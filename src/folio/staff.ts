import { foldText } from '../people/fold.ts';
import { parsePeople } from '../people/people.ts';
import { CONTACT, CONTACT_LABEL, DESK_TASKS, STAFF_CORE, STAFF_LABEL } from '../rules/staff.ts';
import { PERSON } from '../rules/traits/surname.ts';

export interface Editor {
  /** As printed: 责任编辑, 版式 … */
  role: string;
  name: string;
  /** Place of the name, `[start, end)`. */
  start: number;
  end: number;
}

/** Staff boxes set on one line run to about a hundred characters. */
const LONGEST = 240;
const BETWEEN = /[ |丨│；，、。■□●◆★▲*【】“”"]*/uy;

/** Who edited the page, from a staff box (责编) or a line of it; null where the text is none, or holds more. */
export function parseStaff(text: string): { editors: Editor[] } | null {
  if (text.length > LONGEST) return null;
  const folded = foldText(text).replace(/^[（【]|[）】]$/gu, ' ');
  const editors: Editor[] = [];
  let at = skip(BETWEEN, folded, 0);
  let core = false;
  while (at < folded.length) {
    const next = takeContact(folded, at) ?? takeEditors(text, folded, at, editors);
    if (next === null) return null;
    core ||= STAFF_CORE.test(folded.slice(at, at + 6));
    at = skip(BETWEEN, folded, next);
  }
  return editors.length > 0 && core ? { editors } : null;
}

function skip(pattern: RegExp, folded: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(folded)?.[0].length ?? 0);
}

function takeContact(folded: string, at: number): number | null {
  const label = skip(CONTACT_LABEL, folded, at);
  if (label === at) return null;
  const end = skip(CONTACT, folded, label);
  return end > label ? end : null;
}

/** Behind these even unlikely names are names. */
const DESK = new RegExp(`(?:${DESK_TASKS})$`, 'u');
const PEOPLE = new RegExp(`^${PERSON}(?:[ 、]{1,3}${PERSON}){0,3}$`, 'u');

function takeEditors(text: string, folded: string, at: number, editors: Editor[]): number | null {
  STAFF_LABEL.lastIndex = at;
  const match = STAFF_LABEL.exec(folded);
  if (!match) return null;
  const { role, stop } = match.groups!;
  const from = at + match[0].length;
  const roleAt = from - stop!.length - role!.length;
  const end = nextLabel(folded, from);
  const named = parsePeople(text.slice(from, end).replace(/[“”"]/g, ' '));
  const names = folded.slice(from, end).trim();
  const sure =
    named.whole || (/[：:/]/.test(stop!) && end - from <= 12) || (DESK.test(role!) && PEOPLE.test(names));
  if (!sure || named.people.length === 0 || named.people.some((person) => person.role !== null)) return null;
  for (const { name, start, end: to } of named.people)
    editors.push({
      role: text.slice(roleAt, roleAt + role!.length),
      name,
      start: from + start,
      end: from + to,
    });
  return end;
}

/** Where the next label begins; labels with a colon may follow a name with nothing between. */
function nextLabel(folded: string, from: number): number {
  for (let at = from + 1; at < folded.length; at++) {
    STAFF_LABEL.lastIndex = at;
    const label = STAFF_LABEL.exec(folded);
    if (label && (/[：:/；，]/.test(label.groups!.stop!) || /[ ●■□◆★]/.test(folded[at - 1]!))) return at;
    if (skip(CONTACT_LABEL, folded, at) > at) return at;
  }
  return folded.length;
}
