import { foldText } from '../people/fold.ts';
import { type NamedPeople, parsePeople } from '../people/people.ts';
import { BANK, CREDIT_RULES, type CreditRule } from '../rules/credits.ts';

export interface Credit {
  /** `[start, end)` in the text; the end is that of the text, less white space. */
  start: number;
  end: number;
  rule: string;
  people: NamedPeople;
}

/** Longer credits are none: the longest of 3,000 articles has 60 characters. */
const LONGEST = 90;
const NOBODY: NamedPeople = { people: [], whole: true, open: [] };

/** The photo credit that ends a caption, or is all of the text; null where there is none. */
export function findCredit(text: string): Credit | null {
  const end = text.trimEnd().length;
  const from = Math.max(0, end - LONGEST);
  return creditIn(text, from, end) ?? bracketed(text, from, end);
}

/** All of a credit may stand in brackets: （记者王小川摄）, （王小川/图）. */
const BRACKETED = /（[^（）]+(?:摄|图|照片?|提供) ?）$|（(?:图|摄影|图片)[：/][^（）]+）$/u;

function bracketed(text: string, from: number, end: number): Credit | null {
  const at = foldText(text.slice(from, end)).search(BRACKETED);
  if (at < 0) return null;
  const inside = from + at + 1;
  const credit = creditIn(text, inside, end - 1);
  return credit?.start === inside ? { ...credit, start: inside - 1, end } : null;
}

function creditIn(text: string, from: number, end: number): Credit | null {
  const part = text.slice(from, end);
  const folded = foldText(part);
  for (const rule of CREDIT_RULES) {
    const found = rule.named ? named(part, folded, rule) : given(folded, rule);
    if (found) return { start: from + found.start, end, rule: rule.id, people: moved(found.people, from) };
  }
  return null;
}

function given(folded: string, rule: CreditRule): Pick<Credit, 'start' | 'people'> | null {
  const match = rule.pattern.exec(folded);
  if (!match) return null;
  const credit = match.groups!.credit!;
  const start = match.index + match[0].indexOf(credit);
  const bracket = folded[start - 1] === '（' && match[0].trimEnd().endsWith('）');
  return { start: bracket ? start - 1 : start, people: NOBODY };
}

/** OCR gives a dot for 。, and captions end in a bracket too. */
const SENTENCE = /[。！？；]|(?<=\p{Script=Han})\.|）(?=[^（）]*[^（）。. ]$)/gu;

/** What stands in front of who made a picture, or text and picture. */
const PICTURE_BY = /^[■□●]? ?(?:(?:[图文摄]\/?){1,2}|摄影) ?[/：|]? ?\p{Script=Han}/u;
/** The picture alone. */
const MADE = /^[■□●]? ?(?:图|摄影|摄) ?[/：|]/u;
const STOP = /[。.]$/u;

/** The longest end of the text, begun at a sentence, a space or a role, that names people and says what they did. */
function named(text: string, folded: string, rule: CreditRule): Pick<Credit, 'start' | 'people'> | null {
  const made = rule.pattern.test(folded.replace(BANK, ''));
  if (!made && !PICTURE_BY.test(folded)) return null;
  for (const start of startsOf(folded)) {
    const people = parsePeople(text.slice(start).replace(BANK, '').replace(STOP, ''));
    if (!people.whole || people.people.length === 0) continue;
    if (!people.people.some((person) => person.role !== null)) continue;
    if (/^记者|^通讯员/.test(people.people[0]!.role ?? '') && !made && !MADE.test(folded)) continue;
    return { start, people: moved(people, start) };
  }
  return null;
}

const ROLE =
  /(?:本报|新华社|中新社|人民网|[早晚晨商日快时]报)?(?:驻\p{Script=Han}{1,4})?(?:见习|实习|特约|特派)?(?:记者|通讯员)|(?:新华社|中新社)发?|(?:以上|本版|本组)?(?:图片|照片)?均/gu;

function startsOf(folded: string): number[] {
  const last = [...folded.slice(0, -1).matchAll(SENTENCE)].at(-1);
  const first = last ? last.index + 1 : 0;
  const starts = new Set([first]);
  for (const space of folded.matchAll(/(?<=[ 。”）])\S/gu)) starts.add(space.index);
  for (const role of folded.matchAll(ROLE)) starts.add(role.index);
  return [...starts]
    .map((start) => start + /^ */.exec(folded.slice(start))![0].length)
    .filter((start) => start >= first)
    .sort((a, b) => a - b);
}

function moved({ people, whole, open }: NamedPeople, by: number): NamedPeople {
  const move = <T extends { start: number; end: number }>(item: T): T => ({
    ...item,
    start: item.start + by,
    end: item.end + by,
  });
  return { people: people.map(move), whole, open: open.map(move) };
}
