import type { Block } from '../block.ts';
import { emphasisIn, marksOf } from '../emphasis.ts';
import { CUT_RULES, type CutContext, sourceAtEnd } from '../rules/cuts.ts';
import { metaAlone } from '../rules/lines/meta.ts';
import { folioAlone, sourceAlone } from '../rules/lines/page.ts';
import { widthOf } from '../text.ts';
import { wholeRows } from './broken-rows.ts';
import { inColumns } from './columns.ts';
import { partedRows } from './glued-rows.ts';
import { kindOf } from './kinds.ts';
import { levelled } from './levels.ts';
import { type Line, readLines } from './lines.ts';
import { unmargined } from './margin.ts';
import type { Construct, Dialect } from './markdown.ts';
import { pagesOf } from './pages.ts';
import { type Piece, piecesOf, stretchesOf } from './pieces.ts';
import { foldRadicals } from './radicals.ts';
import { closedUp, type ReadLine } from './read-line.ts';
import { type Records, recordsOf } from './records.ts';
import { ruled } from './ruled.ts';
import { stackedRows } from './stacked.ts';
import { hasUnseen } from './unseen.ts';
import { unwrapped } from './unwrapped.ts';
import { evenSpaced } from './whole-lines.ts';

/**
 * The blocks of a page in reading order as far as rows tell: printed lines, and parts of lines that may be several
 * things. `dialect` says what is no running text (see `readDialect`); without it, tables and images of one line are
 * told by their look.
 */
export function readBlocks(source: string, dialect: Dialect | null = null): Block[] {
  const lines = readLines(source);
  return blocksOf(source, piecesOf(source, lines, withRecords(dialect, recordsOf(source, lines))));
}

/** The same of each page of a text that has several, numbered by themselves. */
export function readPages(source: string, dialect: Dialect | null = null): Block[][] {
  const lines = readLines(source);
  const records = recordsOf(source, lines);
  const pieces = piecesOf(source, lines, withRecords(dialect, records));
  const pages = pagesOf(source, pieces, records.starts);
  const read = pages.map((page) => blocksOf(source, page)).filter((blocks) => blocks.length > 0);
  return read.length ? read : [[]];
}

/** What fields tell goes before what Markdown would make of their lines. */
function withRecords(dialect: Dialect | null, { told }: Records): Dialect {
  if (!told.length) return dialect ?? [];
  let next = 0;
  const others = (dialect ?? []).filter(({ start, end }) => {
    while (next < told.length && told[next]!.end <= start) next++;
    return next === told.length || told[next]!.start >= end;
  });
  return [...others, ...told].sort((a, b) => a.start - b.start);
}

function blocksOf(source: string, pieces: readonly Piece[]): Block[] {
  const read = levelled(unmargined(pieces))
    .map(({ line, construct }) => printed(source, line, construct))
    .filter(({ text }) => text.trim() !== '');
  const rows = stretchesOf(read).flatMap((stretch) =>
    stretch[0]!.construct
      ? stretch
      : wholeRows(source, stackedRows(source, partedRows(inColumns(stretch).map(closedUp)))),
  );
  const lines = evenSpaced(unwrapped(source, rows));
  const running = lines.filter(({ construct }) => !construct);
  const blocks: Block[] = [];
  let index = 0;
  for (const line of lines) {
    const cuts = line.construct ? WHOLE : cutsOf(line.text, contextOf(running, index++));
    cuts.forEach((cut, part) => {
      const to = cuts[part + 1]?.at ?? line.text.length;
      const block = makeBlock(source, line, { ...cut, to, part, id: blocks.length });
      blocks.push({ ...block, ...(isInner(block, line, blocks.at(-1)) ? { inner: true } : {}) });
    });
  }
  return ruled(blocks);
}

/** A row of a table behind another one, a line of a list's item behind its first. */
function isInner({ kind, blanks }: Block, { construct }: ReadLine, before: Block | undefined): boolean {
  if (construct) return before !== undefined && before.start >= construct.start;
  return kind === 'table' && before?.kind === 'table' && blanks === 0;
}

/** Some extractors put a blank line behind each. */
const APART = 1;

function contextOf(lines: readonly ReadLine[], index: number): CutContext {
  const { line } = lines[index]!;
  const next = lines[index + 1];
  const wrapped = isWrapped(lines, index);
  return {
    wrapped,
    mark: line.mark,
    above: wrapped || line.blanks <= APART ? (lines[index - 1]?.text ?? '') : '',
    before: wrapped ? (lines[index - 2]?.text ?? '') : '',
    below: next && (wrapped || next.line.blanks <= APART) ? next.text : '',
  };
}

function printed(source: string, line: Line, construct: Construct | null): ReadLine {
  const { start, end } = line;
  const raw = source.slice(start, end);
  const marks = marksOf(emphasisIn(source, start, end));
  if (!marks.length && !hasUnseen(raw)) return { line, text: foldRadicals(raw), places: null, construct };
  const places: number[] = [];
  let text = '';
  let next = 0;
  for (let i = start; i < end; i++) {
    if (i === marks[next]?.[0]) i = marks[next++]![1] - 1;
    else if (!hasUnseen(source[i]!) && (text || source[i]!.trim())) {
      places.push(i);
      text += source[i];
    }
  }
  text = text.trimEnd();
  places.length = text.length;
  if (!text) return { line, text: foldRadicals(raw), places: null, construct };
  places.push(end);
  return { line, text: foldRadicals(text), places, construct };
}

interface Cut {
  at: number;
  cut: string;
}

const WHOLE: readonly Cut[] = [{ at: 0, cut: '' }];

function cutsOf(text: string, context: CutContext): readonly Cut[] {
  if (kindOf(text, 0) === 'noise' || sourceAlone.test(text) || metaAlone.test(text)) return WHOLE;
  if (folioAlone.test(text) && !sourceAtEnd.cut(text, context).length) return WHOLE;
  const cuts = new Map<number, string>([[0, '']]);
  for (const rule of CUT_RULES) {
    for (const at of rule.cut(text, context))
      if (at > 0 && at < text.length && !cuts.has(at)) cuts.set(at, rule.id);
  }
  const all = [...cuts].map(([at, cut]) => ({ at, cut })).sort((a, b) => a.at - b.at);
  const inked = (from: number, to?: number) => text.slice(from, to).trim() !== '';
  return all.filter(({ at }, i) => at === 0 || (inked(0, at) && inked(at, all[i + 1]?.at)));
}

function makeBlock(
  source: string,
  read: ReadLine,
  part: Cut & { to: number; part: number; id: number },
): Block {
  const { line } = read;
  const raw = read.text.slice(part.at, part.to);
  const text = raw.trim();
  const from = part.at + (raw.length - raw.trimStart().length);
  const to = from + text.length;
  const last = part.to === read.text.length;
  const start = part.part === 0 ? line.start : placeOf(read, from);
  let next = part.to;
  while (next < read.text.length && !read.text[next]!.trim()) next++;
  const end = last ? line.end : trimEnd(source, placeOf(read, to - 1) + 1, placeOf(read, next));
  return {
    id: part.id,
    text,
    mark: line.mark,
    start,
    end,
    line: line.line,
    indent: part.part === 0 ? line.indent : 0,
    width: widthOf(text),
    blanks: part.part === 0 ? line.blanks : 0,
    part: part.part,
    cut: part.cut,
    bold: boldOf(source, start, end),
    kind: read.construct?.kind ?? kindOf(text, part.part),
    ...(read.glued && part.part === 0 ? { glued: true } : {}),
    ...(read.stacked ? { stacked: true } : {}),
    ...(read.construct?.told ? { told: read.construct.told } : {}),
  };
}

function placeOf({ line, places }: ReadLine, at: number): number {
  return places ? places[at]! : line.start + at;
}

/** A closing emphasis mark belongs to the text in front of it, and so do characters that are not seen. */
function trimEnd(source: string, end: number, next: number): number {
  if (end >= next) return end;
  let to = next;
  while (to > end && !hasUnseen(source[to - 1]!)) to--;
  if (to > end || !source.startsWith('**', end)) return to;
  return emphasisIn(source, end, end + 1).find(({ close }) => close[0] === end)?.close[1] ?? end;
}

/** How many characters at the beginning of a block are bold. */
function boldOf(source: string, start: number, end: number): number {
  if (!source.startsWith('**', start)) return 0;
  const first = emphasisIn(source, start, start + 1).find(({ open }) => open[0] === start);
  return first && first.close[0] < end ? first.close[0] - first.open[1] : 0;
}

/** A line among neighbours of its own width is one of a hard-wrapped paragraph. */
function isWrapped(lines: readonly ReadLine[], index: number): boolean {
  const width = (i: number) => lines[i]?.text.length ?? 0;
  const own = width(index);
  const near = (i: number) => Math.abs(width(i) - own) <= 2;
  const blanks = lines[index]!.line.blanks + (lines[index + 1]?.line.blanks ?? 0);
  return blanks < 2 && own >= 8 && own <= 60 && near(index - 1) && near(index + 1);
}
