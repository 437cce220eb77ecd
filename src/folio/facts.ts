import { NUMBER } from '../numerals.ts';
import type { PageFacts } from '../page.ts';
import { foldText } from '../people/fold.ts';
import { STAFF_BEGINS } from '../rules/staff.ts';
import { type FolioFacts, parseFolio } from './folio.ts';
import { parseStaff } from './staff.ts';

/**
 * The facts of a page from its furniture, given line by line in the order of the page. The first line that says a
 * thing is believed; a masthead's large day is put to its year and month.
 */
export function readPageFacts(lines: readonly string[]): PageFacts {
  const page: PageFacts = { newspaper: null, date: null, number: null, section: null, editors: [] };
  const folios: FolioFacts[] = [];
  const contents = contentsOf(lines);
  for (const line of lines) {
    for (const part of partsOf(line)) {
      const staff = parseStaff(part);
      if (staff) page.editors.push(...staff.editors.map(({ role, name }) => ({ role, name })));
      const folio = staff || contents.includes(line) ? null : parseFolio(part);
      if (folio) folios.push(folio);
    }
  }
  const day = dayOf(folios);
  page.date = day?.date ?? bestDate(folios);
  for (const folio of folios) {
    page.newspaper ??= folio.newspaper;
    page.section ??= folio.section;
    if (folio !== day?.folio) page.number ??= folio.number;
  }
  return page;
}

/** Whether a line names the page and its editors, and no more. */
export const namesPageAndEditors = (line: string) => partsOf(line).length > 1;

/** Longer furniture is none of these: rules, comments, links. */
const LONGEST = 240;

/** A line that names the page, its editors, and perhaps the page again (`3月5日 责编：王某 A5 社区`), in its parts; else the line. */
function partsOf(line: string): string[] {
  if (line.length > LONGEST) return [line];
  const spaces = [...foldText(line).matchAll(/ +/g)].map(({ 0: space, index }) => index + space.length);
  const begin = [0, ...spaces].find((at) => STAFF_BEGINS.test(foldText(line.slice(at)))) ?? -1;
  if (begin < 0) return [line];
  const head = line.slice(0, begin);
  if (head && !parseFolio(head.trimEnd())) return [line];
  for (const end of [...spaces.filter((at) => at > begin), line.length]) {
    const [staff, tail] = [line.slice(begin, end), line.slice(end)];
    if ((!tail || parseFolio(tail)) && parseStaff(staff))
      return [head.trimEnd(), staff, tail].filter(Boolean);
  }
  return [line];
}

/** A page has one number, a spread two: so many with titles are a list of what stands on other pages (导读). */
const OTHER_PAGES = 3;
const TITLE_AND_PAGE = new RegExp(`\\p{Script=Han}{3}[^\\p{Script=Han}\\d]*第?(${NUMBER})版$`, 'u');

function contentsOf(lines: readonly string[]): string[] {
  const pages = lines.map((line) => TITLE_AND_PAGE.exec(foldText(line).trimEnd())?.[1]);
  const named = new Set(pages.filter((page) => page !== undefined));
  return named.size < OTHER_PAGES ? [] : lines.filter((_, at) => pages[at] !== undefined);
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-\d{2}$/;

function bestDate(folios: readonly FolioFacts[]): string | null {
  const dates = folios.map((folio) => folio.date).filter((date) => date !== null);
  return dates.find((date) => DAY.test(date)) ?? dates.find((date) => MONTH.test(date)) ?? dates[0] ?? null;
}

/**
 * The lone number behind `2031年3月` is the day where it falls on the day of the week printed; where none is printed,
 * where it stands next in a masthead, which has the issue or the price too.
 */
function dayOf(folios: readonly FolioFacts[]): { date: string; folio: FolioFacts } | null {
  if (folios.some((folio) => folio.date && DAY.test(folio.date))) return null;
  const month = folios.findIndex((folio) => folio.date && MONTH.test(folio.date));
  if (month < 0) return null;
  const weekday = folios.find((folio) => folio.weekday !== null)?.weekday ?? null;
  const masthead = folios.some((folio) => folio.kind === 'other' || folio.kind === 'price');
  for (const folio of folios.slice(month + 1, month + 4)) {
    if (folio.kind !== 'page-number' || !/^\d{1,2}$/.test(folio.number ?? '')) continue;
    const date = `${folios[month]!.date}-${folio.number!.padStart(2, '0')}`;
    const time = new Date(`${date}T00:00:00Z`);
    const real = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
    const next = masthead && folio === folios[month + 1];
    if (real && (weekday === null ? next : time.getUTCDay() === weekday)) return { date, folio };
  }
  return null;
}
