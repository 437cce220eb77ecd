import type { Label } from '../block.ts';
import { foldText } from '../people/fold.ts';
import { parsePeople } from '../people/people.ts';
import { FIELDS, fieldOf, RECORD_LINES, type RecordLineRule } from '../rules/fields.ts';
import { paperAlone } from '../rules/lines/page.ts';
import type { Line } from './lines.ts';
import type { Construct } from './markdown.ts';

/** The stories of an archive's export: where each begins, and what their fields tell. */
export interface Records {
  /** Source offsets. */
  readonly starts: readonly number[];
  readonly told: readonly Construct[];
}

const NONE: Records = { starts: [], told: [] };

/** A line of a record's head. */
interface HeadLine {
  readonly line: Line;
  readonly label: Label;
  /** Where the field's value begins, in the line; its length where it has none. */
  readonly value: number;
  readonly name: string;
  /** No newspaper prints such a line. */
  readonly sure: boolean;
  /** A second one is the next head's. */
  readonly begins: boolean;
  /** It may stand behind the text of the story before. */
  readonly behind: boolean;
  /** Its parts between bars are lines of their own. */
  readonly parted: boolean;
}

/** Longer lines hold no field but a summary or text. */
const LONGEST = 400;
const PATTERNS = FIELDS.map(({ names, label, whole = false, behind = false }) => ({
  label,
  whole,
  behind,
  pattern: new RegExp(`^(?:[-+*>] )?(?:\\*\\*)?${fieldOf(names, '(?:\\*\\*)?')}(?:\\*\\*)? *`, 'iu'),
}));
/** The name of a paper stands in many heads, and on any page. */
const PAPER: Partial<RecordLineRule> & { id: string } = { id: paperAlone.id };
/** A quick look: of what stands in front of a field's value, or is a record's line. */
const MAY_BE = /^(?:[-+*>] )?(?:\*\*)?(?:【[^】]{2,8}】|[^：:]{2,14}[：:]|.{0,40}\d|.{2,8}[报報]$)/u;

/** Fewer lines of a head may stand on any page. */
const FEWEST = 3;

/**
 * Where the records of an export begin, and what their fields say. A head is a row of at least three lines of the kinds that
 * archives write, one of which no newspaper prints; where no field says the title, it stands over the head.
 */
export function recordsOf(source: string, lines: readonly Line[]): Records {
  const read = lines.map((line) => headLineOf(source, line));
  const starts: number[] = [];
  const told: Construct[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (!read[i]) continue;
    const head = headFrom(read, i);
    if (isHead(head)) {
      const record = recordAt(source, lines, { from: i, head, first: starts.length === 0 });
      starts.push(record.start);
      told.push(...record.told);
    } else if (head.every(({ label, sure }) => label === 'folio' && sure)) told.push(...head.map(field));
    i += head.length - 1;
  }
  return starts.length ? { starts, told: told.sort((a, b) => a.start - b.start) } : NONE;
}

/** The head's lines from `i` on; a second title or number is the next head's. */
function headFrom(read: readonly (HeadLine | null)[], i: number): HeadLine[] {
  const head: HeadLine[] = [];
  const begun = (line: HeadLine) => line.begins && head.some(({ begins }) => begins);
  for (let line = read[i]; line && !begun(line); line = read[i + head.length]) head.push(line);
  return head;
}

function isHead(head: readonly HeadLine[]): boolean {
  const names = new Set(head.map(({ name }) => name));
  return names.size >= FEWEST && head.some(({ sure }) => sure);
}

function headLineOf(source: string, line: Line): HeadLine | null {
  if (line.end - line.start > LONGEST) return null;
  const text = source.slice(line.start, line.end);
  if (!MAY_BE.test(text)) return null;
  const folded = foldText(text);
  for (const { label, whole, behind, pattern } of PATTERNS) {
    const name = pattern.exec(folded)?.[0];
    if (!name) continue;
    const value = whole ? 0 : name.length;
    return { line, label, value, name, sure: true, begins: label === 'headline', behind, parted: false };
  }
  const rule = RECORD_LINES.find(({ pattern }) => pattern.test(folded));
  if (!rule && !paperAlone.test(text)) return null;
  const { id, sure = false, begins = false, parted = false } = rule ?? PAPER;
  return { line, label: 'folio', value: 0, name: id, sure, begins, behind: false, parted };
}

interface Found {
  readonly from: number;
  readonly head: readonly HeadLine[];
  readonly first: boolean;
}

function recordAt(
  source: string,
  lines: readonly Line[],
  { from, head, first }: Found,
): { start: number; told: Construct[] } {
  const own = first
    ? 0
    : Math.max(
        0,
        head.findIndex((line) => !line.behind),
      );
  const told = head.flatMap((one) => constructsOf(source, one));
  const titled = head.some(({ label, value, line }) => label === 'headline' && value < line.end - line.start);
  const [title, ...others] = titled || own > 0 ? [] : linesAbove(source, lines, from);
  if (!title) return { start: head[own]!.line.start, told };
  const below = lines.slice(from + head.length, from + head.length + FAR);
  const again = saidAgain(source, title, below);
  if (again) told.push(...again.map((line) => tell(line, 'headline')), field({ line: title }));
  else told.push(tell(title, 'headline'));
  const signed = (line: Line) =>
    isNames(source, line) && !(again && said(source, below).includes(said(source, [line])));
  for (const line of others) told.push(signed(line) ? tell(line, 'byline') : field({ line }));
  return { start: title.start, told };
}

const tell = ({ start, end }: Line, told: Label): Construct => ({ kind: 'text', start, end, told });
const field = ({ line: { start, end } }: Pick<HeadLine, 'line'>): Construct => ({
  kind: 'field',
  start,
  end,
});

/** A field's name is no part of the story; its value is what the field says. */
function constructsOf(source: string, { line, label, value, parted }: HeadLine): Construct[] {
  const { start, end } = line;
  if (parted) return betweenBars(source, line);
  const at = start + value;
  if (label === 'folio' || at === end) return [field({ line })];
  if (label === 'body') return [{ kind: 'field', start, end: at }];
  const quoted = QUOTED.test(source.slice(at, end)) ? 1 : 0;
  return [
    { kind: 'field', start, end: at + quoted },
    { kind: 'text', start: at + quoted, end: end - quoted, told: label },
    ...(quoted ? [{ kind: 'field', start: end - 1, end } as const] : []),
  ];
}

/** As YAML writes a value. */
const QUOTED = /^(["'])[^"']+\1$/;

const BY = /^By +/;

/** `A05 | 要聞 | By 記者 王曉川 | 2011-09-20`: each part of the row for itself. */
function betweenBars(source: string, { start, end }: Line): Construct[] {
  return [...source.slice(start, end).matchAll(/[^|]+/g)].flatMap(({ 0: part, index }): Construct[] => {
    const from = start + index + part.length - part.trimStart().length;
    const to = start + index + part.trimEnd().length;
    if (from >= to) return [];
    const by = BY.exec(source.slice(from, to))?.[0].length ?? 0;
    const names: Construct[] = [{ kind: 'text', start: from + by, end: to, told: 'byline' }];
    return [{ kind: 'field', start: from, end: by ? from + by : to }, ...(by ? names : [])];
  });
}

const MOST_ABOVE = 3;
const LONGEST_TITLE = 60;
const LONGEST_NAMES = 30;

/** The title and what stands between it and the head: a heading with its mark, or the lines up to a blank one. */
function linesAbove(source: string, lines: readonly Line[], from: number): readonly Line[] {
  if (lines[from - 1]?.mark) return lines.slice(from - 1, from);
  if (lines[from]!.blanks > 0) return [];
  let at = from - 1;
  while (at >= 0 && from - at <= MOST_ABOVE && lines[at]!.blanks === 0) at--;
  const above = lines.slice(Math.max(0, at), from);
  return above.length && above.length <= MOST_ABOVE && above.every((line) => isTitle(source, line))
    ? above
    : [];
}

const isTitle = (source: string, { start, end }: Line) =>
  end - start <= LONGEST_TITLE && !/[。；：:]$/u.test(source.slice(start, end));

function isNames(source: string, { start, end }: Line): boolean {
  return end - start <= LONGEST_NAMES && parsePeople(source.slice(start, end)).people.length > 0;
}

/** The text of a story begins so near under its head. */
const FAR = 5;

/** The line, or two of them, in which the text says its title again. */
function saidAgain(source: string, title: Line, below: readonly Line[]): readonly Line[] | null {
  const sought = said(source, [title]);
  const found = below.flatMap((line, i) => [[line], [line, ...below.slice(i + 1, i + 2)]]);
  return found.find((some) => said(source, some) === sought) ?? null;
}

const said = (source: string, lines: readonly Line[]) =>
  lines.map(({ start, end }) => source.slice(start, end).replace(/[ 　]/g, '')).join('');
