import { numberOf, pageNumber } from '../numerals.ts';
import type { FurnitureKind } from '../page.ts';
import { foldText } from '../people/fold.ts';
import { fieldOf, SOURCE_FIELDS } from '../rules/fields.ts';
import type { FolioPart } from '../rules/folio/rule.ts';
import { ANY_SECTION, FOLIO_RULES } from '../rules/folio/rules.ts';

/** What a folio line says of its page; null where it says nothing. */
export interface FolioFacts {
  kind: FurnitureKind;
  newspaper: string | null;
  /** `2031-03-05`; `2031-03` or `--03-05` where the line prints no more. */
  date: string | null;
  /** 0 is Sunday; for a day that stands on another line than its month. */
  weekday: number | null;
  number: string | null;
  section: string | null;
}

interface Part {
  part: FolioPart;
  id: string;
  weak: boolean;
  groups: Record<string, string | undefined>;
  start: number;
  text: string;
}

/** Folio lines are short: the longest of 2,000 milled pages has 40 characters; mastheads in one line have more. */
const LONGEST = 160;
/** Begins a jump line, not the name of a section. */
const JUMP = /^(?:[上下紧文]|转)[接转]$/;
/** Somebody says what follows. */
const SPEAKS = /[：:] *$/;
/** A word whose characters were set apart: 综 合 新 闻. */
const SPACED = /^\s*\p{Script=Han}(?:\s{1,3}\p{Script=Han}){1,4}\s*$/u;
const FIELD_NAME = new RegExp(`(?:^(?:[-+*>] )?|(?<=[ |]))${fieldOf(SOURCE_FIELDS)}`, 'giu');
/** OCR gives quotes for the white space of a folio line; electronic editions write `第01版：要闻` and `《江城日报》（第1版）`. */
const BETWEEN = /[ |丨│·、：/～~\-—_*=【】（）()《》●■□◆★“”"'‘’]/;

/**
 * What a folio line (報眉, masthead, page number, price) says, or null where the text is none: each part of it must
 * be one that folio lines have, so that no sentence of a story is taken for one.
 */
export function parseFolio(printed: string): FolioFacts | null {
  if (printed.length > LONGEST || SPEAKS.test(printed)) return null;
  const text = SPACED.test(printed) ? printed.replace(/\s/gu, '') : printed;
  const folded = foldText(text).replace(FIELD_NAME, (name) => ' '.repeat(name.length));
  const parts = partsOf(folded);
  if (!parts || !isFolio(parts)) return null;
  return factsOf(text, parts);
}

function partsOf(folded: string): Part[] | null {
  const parts: Part[] = [];
  let at = 0;
  while (at < folded.length) {
    if (BETWEEN.test(folded[at]!)) {
      at++;
      continue;
    }
    const part = partAt(folded, at);
    if (!part || (part.part === 'section' && JUMP.test(part.text))) return null;
    parts.push(part);
    at += part.text.length;
  }
  return parts;
}

function partAt(folded: string, at: number): Part | null {
  for (const { id, part, weak = false, pattern } of FOLIO_RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(folded);
    if (match?.[0]) return { id, part, weak, groups: match.groups ?? {}, start: at, text: match[0] };
  }
  ANY_SECTION.lastIndex = at;
  const match = at === 0 || /[ ：·|丨]/.test(folded[at - 1]!) ? ANY_SECTION.exec(folded) : null;
  return match
    ? {
        id: 'folio/any-section',
        part: 'section',
        weak: true,
        groups: match.groups ?? {},
        start: at,
        text: match[0],
      }
    : null;
}

/** One strong part carries the weak ones; a page number or a known section may stand alone; words alone never. */
function isFolio(parts: readonly Part[]): boolean {
  const unknown = parts.filter((part) => part.id === 'folio/any-section').length;
  if (parts.length === 0 || unknown > 1) return false;
  const dated = parts.some((part) => part.part === 'date' || part.part === 'month');
  const strong = parts.some((part) => !part.weak);
  if (unknown === 1) return strong && (dated || parts.some((part) => part.part === 'page'));
  const alone = parts.length === 1 && (parts[0]!.part !== 'other' || parts[0]!.id === 'folio/price');
  return strong || alone || parts.some((part) => part.part === 'page');
}

function factsOf(text: string, parts: readonly Part[]): FolioFacts {
  const facts: FolioFacts = {
    kind: kindOf(parts),
    newspaper: null,
    date: null,
    weekday: null,
    number: null,
    section: null,
  };
  for (const { part, groups, start, text: folded } of parts) {
    const printed = (name: string) => {
      const at = start + folded.indexOf(name);
      return text.slice(at, at + name.length).replace(/\s/gu, '');
    };
    if (part === 'newspaper') facts.newspaper ??= printed(groups.name!);
    else if (part === 'section') facts.section ??= printed(groups.name!);
    else if (part === 'page') facts.number ??= pageNumber(groups.number!.replace('-', ''));
    else if (part === 'date' || part === 'month') facts.date ??= dateOf(groups);
    else if (part === 'weekday') facts.weekday ??= weekdayOf(folded);
  }
  return facts;
}

function kindOf(parts: readonly Part[]): FurnitureKind {
  const only = parts.length === 1 ? parts[0]! : null;
  if (only?.id === 'folio/page-number' || only?.id === 'folio/page-letter') return 'page-number';
  if (parts.every((part) => part.id === 'folio/price')) return 'price';
  return parts.every((part) => part.part === 'other' || part.id === 'folio/price') ? 'other' : 'folio';
}

/** The year of the Republic counts from 1912. */
const REPUBLIC = 1911;

function dateOf({ year, month, day, era }: Part['groups']): string | null {
  const y = year ? (numberOf(year) ?? 0) + (era ? REPUBLIC : 0) : null;
  const m = month ? numberOf(month) : null;
  const d = day ? numberOf(day) : null;
  if (m === null || m < 1 || m > 12 || (day && (d === null || d < 1 || d > 31))) return null;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${y ?? '-'}-${two(m)}${d === null ? '' : `-${two(d)}`}`;
}

const WEEKDAYS = '日一二三四五六';
const ENGLISH = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

function weekdayOf(text: string): number | null {
  const char = text.at(-1)!.replace(/[天曰]/, '日');
  const at = WEEKDAYS.indexOf(char);
  const english = ENGLISH.indexOf(text.slice(0, 3).toLowerCase());
  return at >= 0 ? at : english >= 0 ? english : null;
}
