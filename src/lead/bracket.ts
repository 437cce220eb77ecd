import { datePart, NUMBER } from '../numerals.ts';
import type { Origin } from '../page.ts';
import { isLikelyName } from '../people/names.ts';
import { type NamedPeople, parsePeople } from '../people/people.ts';
import { GATHERED, REPORT_BRACKET } from '../rules/leads.ts';
import { isPlace, placeAtEnd } from '../rules/people/places.ts';
import { findHead, type Head } from './head.ts';
import type { Lead } from './lead.ts';
import { bracketPeople, moved, nextPeople } from './reporters.ts';

const SQUARE = /^【([^【】]{2,80})】/u;
const ROUND = /^（([^（）]{2,80})）(?= *\S)/u;
/** Papers that gather news from abroad print its title, and who wrote it, behind where it is from. */
const TITLED = /^题：[^（）。]{2,40}(?=（(?:记者|作者)[^（）]{2,30}）)/u;
const NOBODY: NamedPeople = { people: [], whole: true, open: [] };

/** A dateline wholly in brackets: 【本報訊】, 〔記者王某／台北報導〕, （中央社記者王某台北10日電）. */
export function findBracketLead(text: string, folded: string, start: number): Lead | null {
  const rest = folded.slice(start);
  const match = SQUARE.exec(rest) ?? ROUND.exec(rest);
  if (!match) return null;
  const inner = match[1]!;
  const from = start + 1;
  const inside =
    headInside(text, folded, from, inner) ??
    gatheredInside(text, from, inner) ??
    placeInside(text, from, inner) ??
    reportersInside(text, from, inner);
  if (!inside) return null;
  const end = start + match[0].length + (TITLED.exec(folded.slice(start + match[0].length))?.[0].length ?? 0);
  const named = bracketPeople(text, folded, end) ?? nextPeople(text, folded, end);
  const people = named ? joined(inside.people, named.people) : inside.people;
  return {
    start,
    end: named?.end ?? end,
    kind: 'bracket',
    rule: inside.rule,
    origin: inside.origin,
    people,
    closed: named?.closed ?? true,
  };
}

type Inside = Pick<Lead, 'rule' | 'origin' | 'people'>;

function joined(a: NamedPeople, b: NamedPeople): NamedPeople {
  return { people: [...a.people, ...b.people], whole: a.whole && b.whole, open: [...a.open, ...b.open] };
}

/** 本報訊, 新华社北京七日电, also with names behind. */
function headInside(text: string, folded: string, from: number, inner: string): Inside | null {
  const head = findHead(text.slice(0, from + inner.length), folded.slice(0, from + inner.length), from);
  if (!head || isPerson(head)) return null;
  const rest = text.slice(head.end, from + inner.length);
  if (!rest.trim()) return { rule: head.rule, origin: head.origin, people: NOBODY };
  const people = moved(parsePeople(rest), head.end);
  return people.whole && people.people.length > 0 ? { rule: head.rule, origin: head.origin, people } : null;
}

/** 江城晚报王某报导: what stands between the paper and 报导 is a name. */
const isPerson = ({ rule, origin: { place } }: Head) =>
  rule === 'lead/message' && place !== null && !isPlace(place) && isLikelyName(place);

/** 英国广播公司网站5月7日报道, 【法新社巴黎5月7日电】 of an agency that is not known. */
function gatheredInside(text: string, from: number, inner: string): Inside | null {
  for (const pattern of GATHERED) {
    const groups = pattern.exec(inner)?.groups;
    if (!groups) continue;
    const { agency = '', place, month, day } = groups;
    const placeAt = from + inner.indexOf(place ?? '', agency.length);
    return {
      rule: 'lead/gathered-bracket',
      origin: {
        agency: text.slice(from, from + agency.length),
        place: place ? text.slice(placeAt, placeAt + place.length) : null,
        month: month ? datePart(month, 12) : null,
        day: day ? datePart(day, 31) : null,
        relayed: false,
      },
      people: NOBODY,
    };
  }
  return null;
}

/** 台北訊, 潮州訊 and 怡保9日讯 of any place; 台北电. */
function placeInside(text: string, from: number, inner: string): Inside | null {
  const known = /^(?<place>.{2,4})[讯电]$/u.exec(inner)?.groups;
  const dated = DAY_OF_PLACE.exec(inner)?.groups;
  if (!dated && !isPlace(known?.place ?? '') && !NEWS_OF_PLACE.test(inner)) return null;
  const { place = '', month, day } = dated ?? known!;
  const origin = {
    agency: null,
    place: text.slice(from, from + place.length),
    month: month ? datePart(month, 12) : null,
    day: day ? datePart(day, 31) : null,
    relayed: false,
  };
  return { rule: 'lead/place-bracket', origin, people: NOBODY };
}

/** No rubric such as 简讯 or 科技资讯. */
const NEWS_OF_PLACE = /^\p{Script=Han}{1,3}(?![简快短通喜资视音电商])\p{Script=Han}讯$/u;

const DAY_OF_PLACE = new RegExp(
  `^(?<place>(?!.*记者)\\p{Script=Han}{2,6}?)(?:(?<month>${NUMBER})月)?(?<day>${NUMBER})日专?[讯电]$`,
  'u',
);

const DATED = /(?:(\d{1,2})月)?(\d{1,2})日[专特]?电$/u;
const REPORT = /(?:综合|连线|专题|特稿|现场|采访|联合){0,8}(?:报道|报导)$/u;

/** Where the names end: in front of several places (／台北—雲林連線報導), or of a known one and 訊. */
function namesEnd(inner: string): number {
  const places = LINE_OF_PLACES.exec(inner);
  if (places) return places.index;
  const place = /[讯电]$/u.test(inner) ? placeAtEnd(inner.slice(0, -1)) : '';
  return place ? inner.length - 1 - place.length : inner.length;
}

const LINE_OF_PLACES = /\/ ?\p{Script=Han}{2,4}(?:[—–-]{1,2}\p{Script=Han}{2,4})+连线(?:报道|报导)$/u;

/** 综合外电, 综合二十四日外电: not from a place. */
const WIRED = /^(?:综合|编译)|电$/u;

/** Reporters with a role, their paper, or where they report from. */
function reportersInside(text: string, from: number, inner: string): Inside | null {
  const plain = inner.replaceAll(' ', '');
  if (REPORT_BRACKET.test(plain))
    return { rule: 'lead/report-bracket', origin: originOf(text, from, inner, NOBODY), people: NOBODY };
  const people = moved(parsePeople(text.slice(from, from + namesEnd(inner))), from);
  if (people.people.length === 0) return null;
  const first = people.people[0]!;
  if (!people.whole || (first.role === null && !REPORT.test(plain))) return null;
  if (
    first.role !== null &&
    !/记者|記者|通讯员|通訊員|编译|編譯|特派|评论员|評論員|实习|實習/u.test(first.role)
  )
    return null;
  return { rule: 'lead/reporter-bracket', origin: originOf(text, from, inner, people), people };
}

function originOf(text: string, from: number, inner: string, { people }: NamedPeople): Origin {
  const dated = DATED.exec(inner);
  const report = REPORT.exec(inner);
  const before = inner.slice(0, (dated ?? report)?.index ?? 0).trimEnd();
  const stroke = before.lastIndexOf('/');
  const behind = before.slice(stroke + 1).trim();
  const token = stroke < 0 ? placeAtEnd(before) : WIRED.test(behind) ? '' : behind;
  const at = token ? from + before.length - token.length : 0;
  const place = token ? text.slice(at, at + token.length) : null;
  const month = dated?.[1] ? datePart(dated[1], 12) : null;
  return {
    agency: people[0]?.affiliation ?? null,
    place,
    month,
    day: dated ? datePart(dated[2]!, 31) : null,
    relayed: false,
  };
}
