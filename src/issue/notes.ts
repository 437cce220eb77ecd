import type { Note } from '../page.ts';
import type { End } from './ends.ts';
import type { Link, Loose } from './link.ts';
import { lineAt, type Sheet } from './sheet.ts';

/** A note, and the page (by its index) that it is left on. */
export interface PageNote {
  readonly sheet: number;
  readonly note: Note;
}

/** What was linked, at the line where the first part stops. */
export function linkNote(sheets: readonly Sheet[], { tail, head, confidence, joins }: Link): PageNote {
  const said = tail.jump
    ? `the article goes on on page ${tail.jump.page}`
    : 'the article stops without a jump line';
  const how = joins ? 'joined to' : 'linked to';
  return {
    sheet: tail.sheet,
    note: {
      rule: 'issue/link',
      action: 'joined',
      line: lineOf(sheets, tail, 'tail'),
      message: `${said} after “${endingOf(tail)}”; ${how} ${placeOf(sheets, head, 'head')} (${percent(confidence)} sure)`,
    },
  };
}

/** An end whose other end is not there or not sure, at its own line, with what came into question. */
export function looseNote(sheets: readonly Sheet[], { end, candidates }: Loose): PageNote {
  const side = end.jump!.direction === 'to' ? 'tail' : 'head';
  const other = side === 'tail' ? 'head' : 'tail';
  const page = end.jump!.page;
  const there = sheets.some((sheet) => sheet.page.page.number === page);
  const found = candidates.map(
    ({ end: one, confidence }) => `${placeOf(sheets, one, other)} (${percent(confidence)})`,
  );
  const why = found.length
    ? `not sure which part is its ${side === 'tail' ? 'rest' : 'beginning'}: ${found.join(', ')}`
    : there
      ? `nothing on page ${page} fits`
      : `page ${page} is not among the files`;
  const said = side === 'tail' ? `the article goes on on page ${page}` : `the article began on page ${page}`;
  return {
    sheet: end.sheet,
    note: {
      rule: 'issue/link',
      action: 'gap',
      line: lineOf(sheets, end, side),
      message: `${said} (${side === 'tail' ? `after “${endingOf(end)}”` : `“${openingOf(end)}”`}); ${why}; left unlinked`,
    },
  };
}

type Side = 'tail' | 'head';

/** `page4.txt:12 “不远。陈列馆的…”` */
function placeOf(sheets: readonly Sheet[], end: End, side: Side): string {
  const shown = side === 'tail' ? endingOf(end) : openingOf(end);
  return `${sheets[end.sheet]!.page.source.path ?? '-'}:${lineOf(sheets, end, side)} “${shown}”`;
}

/** The line of the jump line, or of the text at the cut. */
function lineOf(sheets: readonly Sheet[], { sheet, article, jump }: End, side: Side): number {
  const item = side === 'tail' ? article.body.at(-1) : article.body[0];
  const spans = item?.spans ?? jump?.spans ?? [];
  const place = side === 'tail' ? (spans.at(-1)?.[1] ?? 1) - 1 : (spans[0]?.[0] ?? 0);
  return lineAt(sheets[sheet]!.text, place);
}

/** Enough of a text to find it on the page. */
const SHOWN = 10;

function openingOf({ text, article }: End): string {
  const all = text ?? article.headline ?? '';
  return all.length > SHOWN ? `${all.slice(0, SHOWN)}…` : all;
}

function endingOf({ text, article }: End): string {
  const all = text ?? article.headline ?? '';
  return all.length > SHOWN ? `…${all.slice(-SHOWN)}` : all;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
