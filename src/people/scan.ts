import {
  AGENCY_ALONE,
  DEED_AHEAD,
  DEED_ALONE,
  HOME_AHEAD,
  PRELUDE,
  ROLE_AT_START,
  SENT_FROM,
} from '../rules/people/roles.ts';
import { isTrapped } from '../rules/people/traps.ts';
import { takeNames } from './run.ts';

export interface NamedPerson {
  /** As printed, less white space inside. */
  name: string;
  /** As printed, without the affiliation; null for a bare name. */
  role: string | null;
  /** As printed: 本报, 新华社 …; null where none is. */
  affiliation: string | null;
  start: number;
  end: number;
}

/** A stretch of text that stayed in doubt, and why. */
export interface OpenName {
  text: string;
  start: number;
  end: number;
  why: string;
}

export interface NamedPeople {
  people: NamedPerson[];
  whole: boolean;
  open: OpenName[];
}

/** What the scanner knows at a place of the text. */
export interface Scan extends NamedPeople {
  readonly text: string;
  readonly folded: string;
  at: number;
  role: string | null;
  agency: string | null;
  /** Index of the first person that no deed behind the names was said of yet. */
  pending: number;
}

const BETWEEN = /[ 、，；：/●|□■◇◆★▲△◎※“”"*]+/uy;
const ASIDE = /（[^（）]{1,40}）/uy;
const LATIN = /[A-Z][A-Za-z'’-]*\.?(?: [A-Z][A-Za-z'’-]*\.?){0,4}/uy;

/** Reads `text` from its beginning; `folded` is the same at like signs (src/people/fold.ts). */
export function scanPeople(text: string, folded: string): NamedPeople {
  const inner = unwrapped(folded);
  const scan: Scan = {
    text,
    folded: inner,
    at: 0,
    role: null,
    agency: null,
    pending: 0,
    people: [],
    whole: true,
    open: [],
  };
  while (scan.at < inner.length && scan.whole) step(scan);
  const { people, open } = scan;
  return { people, whole: scan.whole && inner.trim() !== '', open };
}

/** Without the brackets or quotes around it all, of which OCR may have lost one; spaces keep the places. */
function unwrapped(folded: string): string {
  const wrapped = /^ *[（【“]/.test(folded) && !/[）】”] *[^）】” 。]/.test(folded);
  const closed = /[）】”]/.exec(folded)?.index ?? -1;
  const lost = closed >= 0 && !/[（【“]/.test(folded);
  const blank = (signs: string) => ' '.repeat(signs.length);
  if (!wrapped && !lost) return folded.replace(/。+ *$/, blank);
  return folded.replace(/^ *[（【“]+/, blank).replace(/[）】”。 ]+$/, blank);
}

function step(scan: Scan): void {
  if (match(BETWEEN, scan) || match(PRELUDE, scan) || match(ASIDE, scan) || match(HOME_AHEAD, scan)) return;
  if (takeDeed(scan) || takeRole(scan) || match(SENT_FROM, scan) || takeLatin(scan) || takeNames(scan))
    return;
  scan.whole = false;
}

/** The match of a sticky pattern at the scanner's place, which it moves behind it. */
export function match(pattern: RegExp, scan: Scan): RegExpExecArray | null {
  pattern.lastIndex = scan.at;
  const found = pattern.exec(scan.folded);
  if (found) scan.at += found[0].length;
  return found;
}

/** 摄, 文/图 behind names that have no role yet. */
function takeDeed(scan: Scan): boolean {
  if (scan.pending >= scan.people.length) return false;
  const from = scan.at;
  const found = match(DEED_ALONE, scan);
  if (!found) return false;
  sayDeed(scan, from, scan.at);
  return true;
}

/** Says of the people since the last deed what they did, where they have no role. */
export function sayDeed(scan: Scan, start: number, end: number): void {
  const deed = scan.text.slice(start, end).trim();
  for (const person of scan.people.slice(scan.pending)) person.role ??= deed;
  scan.pending = scan.people.length;
}

function takeRole(scan: Scan): boolean {
  const from = scan.at;
  const found = match(DEED_AHEAD, scan) ?? match(ROLE_AT_START, scan) ?? match(AGENCY_ALONE, scan);
  if (!found) return false;
  const { role, agency } = found.groups!;
  if (role && isTrapped(scan.folded.slice(scan.at))) {
    scan.whole = false;
    scan.at = from;
    return true;
  }
  const name = agency ? scan.text.slice(from, from + agency.length) : null;
  const start = from + (agency?.length ?? 0);
  scan.role = role ? scan.text.slice(start, start + role.length) : null;
  scan.agency = name;
  scan.pending = scan.people.length;
  return true;
}

function takeLatin(scan: Scan): boolean {
  const start = scan.at;
  const found = match(LATIN, scan);
  if (!found || found[0].length < 2) {
    scan.at = start;
    return false;
  }
  addPerson(scan, start, scan.at);
  return true;
}

export function addPerson(scan: Scan, start: number, end: number): void {
  const printed = scan.text.slice(start, end);
  const name = /[A-Za-z]/.test(printed) ? printed : printed.replace(/\s/gu, '');
  scan.people.push({ name, role: scan.role, affiliation: scan.agency, start, end });
}
