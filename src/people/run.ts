import { placeAtEnd, REPORTED_FROM } from '../rules/people/places.ts';
import {
  AFTER_NAMES,
  CIRCLE,
  DEED_AT_END,
  LABEL_AT_END,
  NOBODY,
  OFFICE,
  POST_BEHIND,
  REPORT_AT_END,
  ROLE_AT_START,
  ROLE_INSIDE,
  SHORT_DEED_AT_END,
} from '../rules/people/roles.ts';
import { TRAP_INSIDE } from '../rules/people/traps.ts';
import { LIKELY, nameOdds } from './names.ts';
import { divide, type Piece } from './split.ts';
import { addPerson, type Scan, sayDeed } from './state.ts';

/** Below this, glued names are left whole: 97 % of those above it are divided rightly (tools/people-glue.ts). */
const SURE = 30;
const LONGEST_NAME = 4;
const LONGEST_RUN = 80;

/** Behind these a long name is transcribed or several; behind 采访 or 作者 it may be a sentence. */
const REPORTS = /[记記]者|通[讯訊][员員]|[评評][论論][员員]/u;

const RUN = /[\p{Script=Han}·〇\d ]+/uy;
const DOTTED = /(?<!\p{Script=Han})\p{Script=Han}+(?: ?· ?[\p{Script=Han}]+)+/gu;

/** Takes the names that stand at the scanner's place, up to the next sign, role or sentence. */
export function takeNames(scan: Scan): boolean {
  RUN.lastIndex = scan.at;
  const found = RUN.exec(scan.folded)?.[0] ?? '';
  const run = runOf(found, scan);
  if (!run || run.length > LONGEST_RUN) return false;
  const start = scan.at;
  const { names, deed, report } = endsOf(run, scan);
  const cut = cutTrap(names);
  scan.at = start + (cut < names.length ? cut : run.length);
  if (cut < names.length) scan.whole = false;
  const found2 = scan.people.length;
  readNames(scan, names.slice(0, cut), start, deed !== '');
  if (scan.people.length === found2 && !report) scan.whole = false;
  if (deed && cut === names.length) sayDeed(scan, start + names.length, start + names.length + deed.length);
  return true;
}

/** Names end where another role begins, or a word that says what comes next. */
function runOf(found: string, { folded, at }: Scan): string {
  for (const space of found.matchAll(/(?<=\S) +(?=\S)/gu))
    if (endsNames(folded, at + space.index + space[0].length)) return found.slice(0, space.index);
  const next = folded[at + found.length] ?? '';
  const sent = found.indexOf('发自');
  if (sent > 0) return found.slice(0, sent).trimEnd();
  const role = ROLE_INSIDE.exec(found);
  if (role && role.index > 0) return found.slice(0, role.index).trimEnd();
  const label = /[/：|]/.test(next) ? LABEL_AT_END.exec(found.trimEnd()) : null;
  return (label && label.index > 0 ? found.slice(0, label.index) : found).trimEnd();
}

/** Whether behind a space no name stands but a role or a place. */
function endsNames(folded: string, at: number): boolean {
  const found = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(folded);
  };
  if (found(REPORTED_FROM) ?? found(AFTER_NAMES) ?? found(CIRCLE) ?? found(POST_BEHIND)) return true;
  const role = found(ROLE_AT_START);
  return role !== null && (OFFICE.test(role[0]) || folded[at + role[0].length] === ' ');
}

interface Ends {
  names: string;
  /** What they did: 摄 … */
  deed: string;
  /** Where they report from: 台北报导. */
  report: string;
}

/** A report in pictures is a deed, not a place. */
const PICTURED = /(?:摄影|图文|摄影并)报[道导]$/u;

function endsOf(run: string, scan: Scan): Ends {
  const report = PICTURED.test(run) ? null : REPORT_AT_END.exec(run);
  if (report) {
    const before = run.slice(0, report.index).trimEnd();
    const names = before.slice(0, before.length - placeOf(before, scan).length);
    return { names: names.trimEnd(), deed: '', report: run.slice(names.length) };
  }
  const deed = DEED_AT_END.exec(run) ?? shortDeed(run, scan);
  if (!deed || deed.index === 0) return { names: run, deed: '', report: '' };
  return { names: run.slice(0, deed.index), deed: run.slice(deed.index), report: '' };
}

/** The place at the end of what stands in front of 报道: a word apart that is no name, or one glued to the names. */
function placeOf(before: string, scan: Scan): string {
  const token = before.slice(before.lastIndexOf(' ') + 1);
  const first = token.length === before.length;
  if (!first && token.length > 1 && nameOdds([...token]) < LIKELY) return token;
  const apart = first ? /[ /]/.test(scan.folded[scan.at - 1] ?? '') : token.length > 1;
  if (apart && !isNamed(token, scan)) return token;
  return placeAtEnd(before) || placeBehind(before);
}

/** A place that is not known by name, glued to one that is likely: 王小川左营. */
function placeBehind(before: string): string {
  const [name, place] = [before.slice(0, 3), before.slice(3)];
  const glued = place.length === 2 && /^\p{Script=Han}{5}$/u.test(before);
  return glued && nameOdds([...name]) >= LIKELY && nameOdds([...place]) < LIKELY ? place : '';
}

/** Whether the word in front of 报道 is the line's first name, or the one that belongs to the role before it, and no place: 通讯员 王小川 报道. */
const isNamed = (token: string, { people, role, pending }: Scan) =>
  people.length === 0 || (role !== null && pending === people.length && nameOdds([...token]) >= LIKELY);

/** What they did stands in front of the names, or behind a stroke: 文/王小文 图/李大图, 王小川/文 李大图/图. */
const DEED_SAID = /(?:^|[ 〇●■□◆])(?:文|图|摄)[字片影]?[/：|]|\/ ?(?:文|图|摄)(?= )/u;

/** 文, 图 glued to a name, where another of the line says 图 or 摄. */
function shortDeed(run: string, scan: Scan): RegExpExecArray | null {
  const found = SHORT_DEED_AT_END.exec(run);
  if (!found || DEED_SAID.test(scan.folded.slice(0, scan.at))) return null;
  const apart = run[found.index - 1] === ' ' && run[found.index - 3] !== ' ' && found.index > 2;
  const answered = /[文图摄](?![\p{Script=Han}])/u.test(
    scan.folded.slice(0, scan.at) + scan.folded.slice(scan.at + run.length),
  );
  return apart || answered ? found : null;
}

/** Where the sentence begins that follows the names. */
function cutTrap(names: string): number {
  const trap = TRAP_INSIDE.exec(names);
  return trap ? trap.index : names.length;
}

function readNames(scan: Scan, names: string, offset: number, did: boolean): void {
  let from = 0;
  for (const dotted of names.matchAll(DOTTED)) {
    readStretch(scan, names.slice(from, dotted.index), offset + from, did);
    addPerson(scan, offset + dotted.index, offset + dotted.index + dotted[0].length);
    from = dotted.index + dotted[0].length;
  }
  readStretch(scan, names.slice(from), offset + from, did);
}

/** `did`: what they did stands behind, so that even an unlikely name is one. */
function readStretch(scan: Scan, stretch: string, offset: number, did: boolean): void {
  if (!stretch.trim()) return;
  const whole = { start: offset, end: offset + stretch.length };
  if (FOUR.test(stretch) && isListed(scan, whole)) {
    readPiece(scan, whole, did, '');
    return;
  }
  const { pieces, margin } = divide(stretch, offset);
  const glued = pieces.some((piece, i) => i > 0 && piece.start === pieces[i - 1]!.end);
  if (glued && margin < SURE) {
    for (const token of tokensOf(stretch, offset))
      readPiece(scan, token, did, 'names with nothing between them');
  } else for (const piece of pieces) readPiece(scan, piece, did, 'one long name, or several');
}

const FOUR = /^\p{Script=Han}{4}$/u;

/** Whether signs part a stretch from the names beside it: then no two of them are glued (、阿依古丽). */
const isListed = ({ folded }: Scan, { start, end }: Piece) =>
  folded[start - 1] === '、' || folded[end] === '、';

function tokensOf(stretch: string, offset: number): Piece[] {
  return [...stretch.matchAll(/\S+/g)].map((token) => ({
    start: offset + token.index,
    end: offset + token.index + token[0].length,
  }));
}

function readPiece(scan: Scan, { start, end }: Piece, did: boolean, why: string): void {
  const chars = [...scan.folded.slice(start, end).replaceAll(' ', '')];
  const long = chars.length > LONGEST_NAME;
  if (
    chars.length === 1 ||
    (scan.role === null && (long || (chars.length > 3 && end - start > chars.length)))
  ) {
    scan.whole = false;
    return;
  }
  const unlikely = nameOdds(chars) < LIKELY;
  if (unlikely && NOBODY.test(chars.join(''))) {
    scan.whole = false;
    return;
  }
  if (scan.role === null && unlikely && !(did && chars.length < LONGEST_NAME)) scan.whole = false;
  if (long && !REPORTS.test(scan.role ?? '')) scan.whole = false;
  if (long) scan.open.push({ text: scan.text.slice(start, end), start, end, why });
  addPerson(scan, start, end);
}
