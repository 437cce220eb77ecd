import type { Origin } from '../page.ts';
import { type NamedPeople, type NamedPerson, parsePeople } from '../people/people.ts';
import { DESK_LEAD } from '../rules/leads.ts';
import { PLACES } from '../rules/people/places.ts';
import { KNOWN_AGENCIES, PAPER_ENDS } from '../rules/people/roles.ts';
import type { Lead } from './lead.ts';

/** Names behind the head of a dateline. */
export interface Named {
  people: NamedPeople;
  end: number;
  closed: boolean;
}

/** The same people at places `by` later. */
export function moved({ people, whole, open }: NamedPeople, by: number): NamedPeople {
  const move = <T extends { start: number; end: number }>(item: T): T => ({
    ...item,
    start: item.start + by,
    end: item.end + by,
  });
  return { people: people.map(move), whole, open: open.map(move) };
}

/** OCR reads 《 for a round bracket, too. */
const BRACKET =
  /^ *(?:[（【]|《(?=(?:本报|特约|见习|实习){0,2}(?:记者|通讯员)))([^（）【】》]{0,100})([）】》]?)/u;
const NAMES_ONLY = /^[\p{Script=Han}·、，/： ]{2,60}$/u;
const ROLE_INSIDE = /记者|通讯员|评论员|实习生|特派员|编译/u;

/** All that the line has of the role: it ends behind the bracket, or within the word. */
const ROLE_BEGUN = /^(?:本报|本刊)?(?:见习|实习|特约|特派|首席|全媒体)?[记通评]?$/u;

/** `（记者…）` behind `from`; also one that the line leaves open. */
export function bracketPeople(text: string, folded: string, from: number): Named | null {
  const match = BRACKET.exec(folded.slice(from));
  if (!match) return null;
  const [all, inner, close] = match as unknown as [string, string, string];
  const start = from + all.search(/[（【《]/u) + 1;
  const closed = close !== '';
  if (!closed && start + inner.length < folded.length) return null;
  if (!closed && ROLE_BEGUN.test(inner))
    return { people: { people: [], whole: false, open: [] }, end: from + all.length, closed };
  if (!inner) return null;
  const people = moved(parsePeople(text.slice(start, start + inner.length)), start);
  const names = people.people.length > 0 || ROLE_INSIDE.test(inner);
  if (!names || !(NAMES_ONLY.test(inner) || people.whole || ROLE_INSIDE.test(inner))) return null;
  return { people, end: from + all.length, closed };
}

const SENTENCE = /[。，；！？“]/u;
const REPORT = /^[^。；！？“：]{2,60}?(?:报道|报导)：?/u;
const ROLE_NEXT = new RegExp(
  `^(?:${KNOWN_AGENCIES}|\\p{Script=Han}{0,6}?(?:${PAPER_ENDS}))?(?:驻\\p{Script=Han}{1,6})?(?:见习|实习|特约|特派|首席|全媒体){0,2}(?:记者|通讯员|实习生)`,
  'u',
);

/** Reporters behind the head without brackets: 记者王某、通讯员李某报道：, or up to a space. */
export function nextPeople(text: string, folded: string, from: number): Named | null {
  const start = from + /^[ ：]*/u.exec(folded.slice(from))![0].length;
  const rest = folded.slice(start);
  const bare = BARE_REPORT.test(rest);
  if (!bare && !ROLE_NEXT.test(rest)) return null;
  const report = REPORT.exec(rest);
  if (report) {
    const people = parsePeople(text.slice(start, start + report[0].length));
    if (people.whole && people.people.length > 0)
      return { people: moved(people, start), end: start + report[0].length, closed: true };
  }
  return bare ? null : untilSpace(text, start, rest);
}

/** The army's paper names its writers without a role: 王某、李某报道：, also in front of one with a role. */
const BARE_REPORT =
  /^(?:\p{Script=Han}{2,4}|\p{Script=Han} \p{Script=Han})(?:[、 ](?:(?:本报|特约|见习){0,2}(?:记者|通讯员) ?)?(?:\p{Script=Han}{2,4}|\p{Script=Han} \p{Script=Han})){0,4}(?:报道|报导)：/u;

/** The longest run of words that names people and nothing else. */
function untilSpace(text: string, start: number, rest: string): Named | null {
  const until = SENTENCE.exec(rest)?.index ?? rest.length;
  const ends = [...rest.slice(0, until).matchAll(/(?<=\S)(?= |$)/gu)].map((match) => match.index);
  if (until === rest.length) ends.push(until);
  for (const end of ends.reverse()) {
    const people = parsePeople(text.slice(start, start + end));
    if (people.whole && people.people.length > 0 && people.open.length === 0)
      return { people: moved(people, start), end: start + end, closed: true };
  }
  const cut = parsePeople(text.slice(start, start + until));
  const last = cut.people.at(-1);
  return last && cut.open.length === 0 && cut.people.every(isShort)
    ? { people: moved(cut, start), end: start + last.end, closed: true }
    : null;
}

const isShort = ({ name }: NamedPerson) => name.length <= 4;

const NOWHERE: Origin = { agency: null, place: null, month: null, day: null, relayed: false };
const REPORTERS = /^[^。，；！？“：]{4,60}?(?:报道|报导)(?:：|(?= [\p{Script=Han}“「《\d]))/u;

/** A line of its own: 記者王某／台北報導. */
const STROKE =
  /^[^。，；！？“：]{2,40}\/ ?(?<place>[\p{Script=Han}]{2,6}?)(?:综合|连线|专题|采访)?(?:报道|报导)$/u;

function placeOf(text: string, start: number, match: RegExpExecArray): Partial<Origin> {
  const place = match.groups?.place;
  if (!place || !PLACES.includes(place)) return {};
  const at = start + match[0].lastIndexOf(place);
  return { place: text.slice(at, at + place.length) };
}

function deskLead(text: string, start: number, match: RegExpExecArray): Lead {
  return {
    start,
    end: start + match[0].length,
    kind: 'reporters',
    rule: 'lead/desk',
    origin: { ...NOWHERE, ...placeOf(text, start, match) },
    people: { people: [], whole: true, open: [] },
    closed: true,
  };
}

/** A paragraph that begins with `本报记者 王某 报道：`. */
export function reporterLead(text: string, folded: string, start: number): Lead | null {
  const rest = folded.slice(start);
  const desk = DESK_LEAD.exec(rest);
  if (desk) return deskLead(text, start, desk);
  if (!ROLE_NEXT.test(rest)) return null;
  const match = REPORTERS.exec(rest) ?? STROKE.exec(rest);
  if (!match) return null;
  const people = parsePeople(text.slice(start, start + match[0].length));
  if (!people.whole || people.people.length === 0) return null;
  const agency = people.people[0]!.affiliation;
  return {
    start,
    end: start + match[0].length,
    kind: 'reporters',
    rule: 'lead/reporters',
    origin: { ...NOWHERE, agency, ...placeOf(text, start, match) },
    people: moved(people, start),
    closed: true,
  };
}
