import type { Span } from '../page.ts';
import type { Construct } from './markdown.ts';

/** Lines without a blank one among them, which Markdown reads by themselves. */
export interface Chunk {
  readonly text: string;
  /** Place of `text` in the source. */
  readonly start: number;
}

export interface Chunks {
  /** Those that show a construct. */
  readonly chunks: Chunk[];
  /** The lines of what an extractor says in front of the page, and the fences of code; between these is more of the page. */
  readonly fences: Construct[];
  /** From `<table` to `</table>`, blank lines inside or not. */
  readonly tables: Span[];
}

const LINE = /[^\r\n]*(?:\r\n|[\r\n]|$)/g;
const FENCE = /^[ \t]*(`{3,}|~{3,})(?:[ \t]+[\w+-]+|[\w+-]*)\s*$/;
const TABLE = /<(\/?)table\b[^<>]*>/gi;
/** A tag or comment, an image, a `\` at a line's end. */
const SHOWS = /<[!/a-z]|!\[|\\[\n\r]/i;
/** A pipe table has a row of these alone. */
const RULES = /^[-:| \t]+$/gm;
const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\S/gm;

/** The longest chunk that is read as Markdown, in UTF-16 units: a whole page. Its time may grow as their square. */
const LONGEST = 1 << 14;

/** Where a text may hold constructs. Linear in the text. */
export function chunksOf(source: string): Chunks {
  const tables = tablesOf(source);
  const chunks: Chunk[] = [];
  let from = source.startsWith('\uFEFF') ? 1 : 0;
  const take = (to: number) => {
    const text = source.slice(from, to);
    if (text.length <= LONGEST && shows(text)) chunks.push({ text, start: from });
  };
  const inTable = insideOf(tables);
  const lines = linesOf(source);
  const fences = [...frontMatterOf(lines), ...fencesOf(lines)];
  const ends = new Set(fences.map(({ start }) => start));
  for (const { start, text } of lines) {
    if ((text.trim() || inTable(start)) && !ends.has(start)) continue;
    take(start);
    from = start + text.length;
  }
  take(source.length);
  return { chunks, fences, tables };
}

function shows(text: string): boolean {
  if (SHOWS.test(text) || (text.match(ITEM)?.length ?? 0) > 1) return true;
  return text.match(RULES)?.some((row) => row.includes('|') && row.includes('-')) ?? false;
}

function linesOf(source: string): Chunk[] {
  return [...source.matchAll(LINE)].map((match) => ({ text: match[0], start: match.index }));
}

/** From each opening tag to the next closing one; of several opening tags in a row, the last. */
function tablesOf(source: string): Span[] {
  const tables: Span[] = [];
  let open = -1;
  for (const match of source.matchAll(TABLE)) {
    if (match[1] && open >= 0) tables.push([open, match.index + match[0].length]);
    open = match[1] ? -1 : match.index;
  }
  return tables;
}

/** Whether a place stands inside one of the spans; to be asked in the order of the text. */
export function insideOf(spans: readonly Span[]): (at: number) => boolean {
  let next = 0;
  return (at) => {
    while (next < spans.length && spans[next]![1] <= at) next++;
    return next < spans.length && spans[next]![0] < at;
  };
}

const FRONT_MATTER = /^---\s*$/;
const ENTRY = /^[\w-]+:(?:\s|$)|^\s*$/;
/** Extractors write a few entries; what is longer is a page between two rules. */
const MOST_ENTRIES = 30;

/** What an extractor says of the page in front of it (olmOCR: `---`, `primary_language: zh`, … `---`). */
function frontMatterOf(lines: readonly Chunk[]): Construct[] {
  if (!FRONT_MATTER.test(lines[0]?.text ?? '')) return [];
  const end = lines.findIndex(({ text }, at) => at > 0 && !ENTRY.test(text));
  if (end < 2 || end > MOST_ENTRIES || !FRONT_MATTER.test(lines[end]!.text)) return [];
  return lines.slice(0, end + 1).map(fence);
}

function fencesOf(lines: readonly Chunk[]): Construct[] {
  const fences: Construct[] = [];
  let open: { mark: string; line: Chunk } | null = null;
  for (const line of lines) {
    const mark = FENCE.exec(line.text)?.[1];
    if (!mark) continue;
    if (open && mark.startsWith(open.mark)) {
      fences.push(fence(open.line), fence(line));
      open = null;
    } else open ??= { mark, line };
  }
  return fences;
}

function fence({ text, start }: Chunk): Construct {
  return { kind: 'separator', start, end: start + text.length };
}
