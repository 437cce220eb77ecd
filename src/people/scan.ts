import { HOME_PLACE, REPORTED_FROM } from '../rules/people/places.ts';
import {
  AFTER_NAMES,
  AGENCY_ALONE,
  CIRCLE,
  DEED_AHEAD,
  DEED_ALONE,
  DEED_BEHIND_STROKE,
  HOME_AHEAD,
  POST_BEHIND,
  PRELUDE,
  ROLE_AT_START,
  SENT_FROM,
} from '../rules/people/roles.ts';
import { isTrapped } from '../rules/people/traps.ts';
import { takeNames } from './run.ts';
import { addPerson, match, type NamedPeople, type Scan, sayDeed } from './state.ts';

const BETWEEN = /[ 、，；：/●|丨○〇□■◇◆★▲△◎⊙※*]+/uy;
const ASIDE = /[（《“][^（）]{1,40}）|【\p{Script=Han}{2,6}】(?=\p{Script=Han})/uy;
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
  const lost = closed >= 0 && !/[（【“《]/.test(folded);
  const blank = (signs: string) => ' '.repeat(signs.length);
  if (!wrapped && !lost) return folded.replace(/(?<!。)。+ *$/, blank);
  return folded.replace(/^ *[（【“]+/, blank).replace(/(?<![）】”。 ])[）】”。 ]+$/, blank);
}

function step(scan: Scan): void {
  if (match(ASIDE, scan) || match(BETWEEN, scan) || match(PRELUDE, scan) || match(HOME_AHEAD, scan)) return;
  if (scan.people.length === 0 && match(HOME_PLACE, scan)) return;
  if (match(CIRCLE, scan) || takeDeed(scan) || takeRole(scan)) return;
  if (match(SENT_FROM, scan) || (scan.people.length > 0 && takeOrigin(scan))) return;
  if (takeLatin(scan) || takeNames(scan)) return;
  scan.whole = false;
}

const takeOrigin = (scan: Scan) =>
  match(REPORTED_FROM, scan) ?? match(AFTER_NAMES, scan) ?? match(POST_BEHIND, scan);

/** 摄, 文/图 behind names that have no role yet. */
function takeDeed(scan: Scan): boolean {
  if (scan.pending >= scan.people.length) return false;
  const from = scan.at;
  const found = match(DEED_BEHIND_STROKE, scan) ?? match(DEED_ALONE, scan);
  if (!found) return false;
  sayDeed(scan, from, scan.at);
  return true;
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
  // 江城观察报 记者 王某: the paper's name stands by itself.
  const before = scan.role === null && scan.pending === scan.people.length ? scan.agency : null;
  const name = agency ? scan.text.slice(from, from + agency.length) : before;
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
