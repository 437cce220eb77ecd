import { bareNames } from '../people/bare.ts';
import { foldText } from '../people/fold.ts';
import { isLikelyName, isSurname } from '../people/names.ts';
import { type NamedPeople, parsePeople } from '../people/people.ts';
import {
  ADDRESS_END,
  AUTHOR,
  NO_SIGNATURE,
  NOTE,
  NOTE_END,
  PEN_NAME,
  SET_APART,
  SIGNED_AS_READER,
  SIGNED_FROM_HOME,
  SIGNED_IN_FULL,
} from '../rules/signatures.ts';
import { findHead } from './head.ts';
import { moved } from './reporters.ts';

/** `people`: reporters sign; `note`: about author or source; `dispatch`: agency, place and day. */
export type SignatureKind = 'people' | 'note' | 'dispatch';

export interface Signature {
  /** `[start, end)` in the text, brackets included. */
  start: number;
  end: number;
  kind: SignatureKind;
  people: NamedPeople;
}

const NOBODY: NamedPeople = { people: [], whole: true, open: [] };
/** Notes about authors name posts and institutes: the longest of 3,000 articles has 100 characters. */
const LONGEST = 160;

/** What some papers set behind the last line of a story. */
const END_MARK = /[▲■●◆★□]\s*$/u;

/**
 * What ends a paragraph, or is all of it, and names who wrote: a bracket with names, a note on the author or a dispatch line, or
 * reporters without one behind the last sentence; or null.
 */
export function findSignature(text: string): Signature | null {
  return inBracket(text.replace(END_MARK, '')) ?? behindSentence(text);
}

/** …。本报记者 王某, …。读者 王某, …。江城县 王某: a role or a home and names, and no more. */
function behindSentence(text: string): Signature | null {
  const end = text.trimEnd().length;
  const from = Math.max(0, end - LONGEST_TAIL);
  const tail = text.slice(from, end);
  const stop = Math.max(...SENTENCE_ENDS.map((sign) => tail.lastIndexOf(sign)));
  if (stop < 0 && from > 0) return null;
  const start = from + stop + 1;
  const signed = text.slice(start, end);
  const folded = foldText(signed);
  const home = stop >= 0 && SIGNED_FROM_HOME.test(folded) && homeNames(signed);
  if (home) return { start, end, kind: 'people', people: moved(home, start) };
  if (!SIGNED_IN_FULL.test(folded)) return null;
  const people = parsePeople(signed);
  const likely = ({ name }: { name: string }) => isLikelyName(name);
  if (!people.whole || !people.people[0]?.role || !people.people.every(likely)) return null;
  return { start, end, kind: 'people', people: moved(people, start) };
}

/** The writer whom a paragraph names that is nothing else, by where or what he is: 大江镇 王某, 江城市读者王某; or null. */
export function signedAlone(text: string): NamedPeople | null {
  if (text.length > LONGEST_TAIL) return null;
  const folded = foldText(text).trimEnd();
  if (SIGNED_FROM_HOME.test(folded)) return homeNames(text.trimEnd());
  const name = SIGNED_AS_READER.exec(folded)?.groups?.name;
  if (!name || !isLikelyName(name.replace(' ', ''))) return null;
  return oneName(text, folded.length - name.length, folded.length);
}

/** The one name at the end of a line that says in front of it where or what the writer is. */
function homeNames(text: string): NamedPeople | null {
  const named = bareNames(text);
  const likely = (named?.people ?? []).map(({ name }) => isLikelyName(name));
  if (!named || !likely.pop() || likely.includes(true)) return null;
  return { ...named, people: named.people.slice(-1) };
}

const SENTENCE_ENDS = ['。', '！', '？', '”'];
const LONGEST_TAIL = 40;

function inBracket(text: string): Signature | null {
  const end = text.trimEnd().length;
  const from = Math.max(0, end - LONGEST);
  const folded = foldText(text.slice(from, end));
  const open = openingOf(folded);
  if (open < 0) return null;
  const before = folded.slice(0, open).trimEnd().at(-1) ?? '';
  const inner = folded.slice(open + 1, -1);
  const start = from + open + 1;
  const found = read(text.slice(start, end - 1), inner);
  if (!found) return null;
  const apart = before === '' || /[。！？…；”）】]/.test(before);
  if (!apart && !(found.kind === 'people' && found.people.people[0]!.role !== null)) return null;
  return { start: start - 1, end, kind: found.kind, people: moved(found.people, start) };
}

/** The place of the bracket that the text's last one closes; −1 where it closes none. */
function openingOf(folded: string): number {
  const close = folded.at(-1);
  const open = close === '）' ? '（' : close === '】' ? '【' : '';
  if (!open) return -1;
  let depth = 0;
  for (let at = folded.length - 1; at >= 0; at--) {
    if (folded[at] === close) depth++;
    else if (folded[at] === open && --depth === 0) return at;
  }
  return -1;
}

function read(text: string, inner: string): Pick<Signature, 'kind' | 'people'> | null {
  if (NO_SIGNATURE.test(inner) || inner.trim().length < 2) return null;
  if (NOTE.test(inner) && !AUTHOR.test(inner)) return { kind: 'note', people: reportersIn(text, inner) };
  const head = findHead(text, inner, 0);
  if (head && !/[。，；]/.test(inner.slice(head.end)))
    return { kind: 'dispatch', people: moved(parsePeople(text.slice(head.end)), head.end) };
  const whole = parsePeople(text);
  if (whole.whole && whole.people.length > 0) return { kind: 'people', people: whole };
  const ending = NOTE_END.exec(inner) ?? ADDRESS_END.exec(inner);
  const people = parsePeople(ending ? text.slice(0, ending.index) : text);
  if (people.whole && people.people.length > 0) return { kind: 'people', people };
  if (PEN_NAME.test(inner) || (SET_APART.test(inner) && isSurname(inner[0]!)))
    return { kind: 'people', people: oneName(text, 0, text.length) };
  const bare = bareNames(text);
  if (bare) return { kind: 'people', people: bare };
  return ending ? { kind: 'note', people: NOBODY } : null;
}

function oneName(text: string, start: number, end: number): NamedPeople {
  const name = text.slice(start, end).replace(/\s/gu, '');
  return { people: [{ name, role: null, affiliation: null, start, end }], whole: true, open: [] };
}

/** 作者为…，本报记者王某采访整理: the reporters behind the comma. */
function reportersIn(text: string, inner: string): NamedPeople {
  const comma = Math.max(inner.lastIndexOf('，'), inner.lastIndexOf('；'));
  if (comma < 0) return NOBODY;
  const ending = NOTE_END.exec(inner);
  const people = parsePeople(text.slice(comma + 1, ending?.index ?? text.length));
  return people.whole && people.people.some((person) => person.role !== null)
    ? moved(people, comma + 1)
    : NOBODY;
}
