import type { Leave, Unit } from '../block.ts';
import { type OrderModel, weigh } from '../order/model.ts';
import type { Seams } from '../order/seams.ts';
import { bareTail, bracketed } from '../rules/bare-tails.ts';
import { answerBegins, closingMarks, markBegins, nameInBrackets } from '../rules/joins.ts';
import { verses } from '../rules/lines/texts.ts';
import { listBegunInside } from '../rules/oddities/lost-heads.ts';
import { isText, type Run } from '../segment/run.ts';
import { mergeSpans, textOf } from '../text.ts';
import { GOES_ON, goesOnHere } from '../units/units.ts';
import { adjacent, joinFeatures, linesApart, type Piece, type Verdict, whereOf } from './features.ts';
import { LastRows } from './full-rows.ts';
import { noteDoubt, noteGap, noteJoin } from './notes.ts';

export interface JoinTools {
  readonly seams: Seams;
  readonly model: OrderModel;
  /** Whether paragraphs of the page were surely cut (`isCutPage`). */
  readonly cut: boolean;
  readonly leave: Leave;
}

export interface Joined {
  /** Paragraphs, subheads, tables, lists. */
  readonly body: readonly Unit[];
  /** Probability, 0…1, of the least sure join; 1 where there is none. */
  readonly sure: number;
}

/** The story's text in reading order, paragraphs that were cut joined, places where text is lost marked. */
export function joinParagraphs(source: string, runs: readonly Run[], tools: JoinTools): Joined {
  const out: Piece[] = [];
  let jumped = false;
  let sure = 1;
  const units = runs.flatMap((run) => run.units);
  const apart = linesApart(units);
  const rows = new LastRows(source, units);
  const verse = apart ? [] : verses.of(units.map(lineOf));
  for (const [at, unit] of units.entries()) {
    if (unit.label === 'jump') jumped = true;
    if (!isText(unit)) continue;
    const piece = { unit, first: unit, last: unit, text: textOf(source, unit.spans) };
    const last = out.at(-1) ?? null;
    const {
      verdict,
      share,
      doubt = 0,
    } = jumped || verse[at] ? APART : judge(last, piece, apart, rows, tools);
    jumped = false;
    if (verdict === 'join') {
      sure = Math.min(sure, share);
      if (doubt) noteDoubt(last!, piece, doubt, tools.leave);
      else noteJoin(last!, piece, share, tools.leave);
      out[out.length - 1] = joined(source, last!, piece, doubt > 0);
    } else if (verdict === 'gap') {
      noteGap(last, piece, share, tools.leave);
      out.push({ ...piece, unit: { ...unit, gap: 'before' } });
    } else out.push(piece);
  }
  return { body: out.map(({ unit }) => unit), sure };
}

/** The text of a paragraph of one line that a blank line parts from what is in front of it; '' for all else. */
function lineOf({ label, blocks }: Unit): string {
  const { text, blanks } = blocks[0]!.block;
  return label === 'body' && blocks.length === 1 && blanks > 0 ? text : '';
}

const APART: Judgement = { verdict: 'apart', share: 1 };

/**
 * Share from which on text may be lost. The pieces are parted only where that is likelier than a join: on pages of papers that
 * nothing was learned from, 8 in 10 pieces of such a share go on. Measured: docs/order.md.
 */
const LOST = 0.2;

/**
 * The same between lines under one another: text is lost where columns end, hardly ever inside one. Of 11 gaps found on dev
 * none stood there, and on clean pages all that were.
 */
const LOST_IN_COLUMN = 0.9;

/** Least share of a join over a blank line: a false join is worse than none; among other cuts less so. Measured as LOST. */
const SURE = 0.6;
const SURE_AMONG_CUTS = 0.5;

interface Judgement {
  readonly verdict: Verdict;
  /** Probability of the verdict. */
  readonly share: number;
  /** Where they are joined: probability that text is lost between them, if it is not small. */
  readonly doubt?: number;
}

/** What is true of the two, and how sure that is. */
function judge(
  last: Piece | null,
  next: Piece,
  apart: boolean,
  rows: LastRows,
  { seams, model, cut }: JoinTools,
): Judgement {
  if (next.unit.label !== 'body') return APART;
  const told = last?.unit.label === 'body' && adjacent(last.last, next.first) && toldBy(last, next, rows);
  if (told) return { verdict: told, share: 1 };
  const scores = joinFeatures(last, next, seams, apart).map((features) =>
    Math.exp(weigh(model.join, features)),
  );
  if (last?.unit.label !== 'body') scores[0] = 0;
  const sum = scores.reduce((a, b) => a + b, 0);
  const [join, lost, parted] = scores.map((score) => score / sum) as [number, number, number];
  const inColumn = last !== null && whereOf(last.unit, next.unit) === 'next line';
  const gap: Judgement = { verdict: 'gap', share: lost };
  if (lost >= (inColumn ? LOST_IN_COLUMN : Math.max(LOST, join))) return gap;
  if (last && !inColumn && headIsLost(last, next, seams))
    return { verdict: 'gap', share: seams.orphanness(next.first) };
  const doubt = !inColumn && lost >= LOST ? lost : 0;
  const joined: Judgement = { verdict: 'join', share: join, doubt };
  if (last && soughtFor(last, next, seams)) return joined;
  const doubtful =
    next.unit.blocks[0]!.block.blanks > 0 &&
    (join < (cut ? SURE_AMONG_CUTS : SURE) || (!apart && mayBeWhole(last!, next, seams))) &&
    !(last && adjacent(last.last, next.first) && rows.isFull(last.last));
  if (join > parted && !doubtful) return joined;
  return doubt ? gap : { verdict: 'apart', share: parted };
}

/** What the beginning of a row says for certain of itself and the row above; null where it says nothing. */
function toldBy(last: Piece, next: Piece, rows: LastRows): Verdict | null {
  if (closingMarks.test(next.text) || markBegins.test(last.text, next.text)) return 'join';
  if (answerBegins.test(last.text, next.text)) return 'apart';
  const { blanks, width } = next.first.blocks[0]!.block;
  if (blanks || next.unit.blocks.length > 1 || !nameInBrackets.test(next.text)) return null;
  const room = rows.room(last.last);
  return room !== null && room < width ? 'join' : null;
}

/**
 * What a text must have that goes on with one which may be a subhead: the probability that it begins inside a
 * paragraph, or the log-odds of the seam. Of 110 such joins on milled training pages 15 have neither, of those over
 * true subheads on clean ones (9) all.
 */
const BEGUN = 0.7;
const FITS = 4.5;

/** Whether the first may be complete though it does not end as paragraphs do, and the second begins like one. */
function mayBeWhole(last: Piece, next: Piece, seams: Seams): boolean {
  if (goesOnHere(next.unit) >= GOES_ON) return false;
  if (bracketed.test(last.text)) return true;
  if (!bareTail.test(last.text)) return false;
  return seams.orphanness(next.first) < BEGUN && seams.score(last.last, next.first) < FITS;
}

/** A text that stops amid a sentence, as surely as this, wants the rest. */
const OPEN = 0.9;

/** Whether the piece was sought elsewhere on the page for a text that stops amid a sentence, and their seam does not speak against it. */
function soughtFor(last: Piece, next: Piece, seams: Seams): boolean {
  return (
    last.unit.label === 'body' &&
    whereOf(last.unit, next.unit) === 'over a distance' &&
    seams.openness(last.last) > OPEN &&
    seams.score(last.last, next.first) > 0
  );
}

/** Least probability that a piece begins inside a paragraph; of whole paragraphs 99 in 100 are below. */
const INSIDE = 0.85;

/** Whether the piece begins as no paragraph does, behind one that is whole. */
function headIsLost(last: Piece, next: Piece, seams: Seams): boolean {
  if (last.unit.label !== 'body' || seams.openness(last.last) > 0.5) return false;
  return listBegunInside.test(next.text) && seams.orphanness(next.first) > INSIDE;
}

/** Both as one; `doubted` says that text may be lost between them. */
function joined(source: string, a: Piece, b: Piece, doubted: boolean): Piece {
  const spans = mergeSpans(source, [...a.unit.spans, ...b.unit.spans]);
  const blocks = [...a.unit.blocks, ...b.unit.blocks];
  const unit: Unit = { ...a.unit, blocks, spans, ...(doubted && !a.unit.gap && { gap: 'inside' }) };
  return { unit, first: a.first, last: b.last, text: textOf(source, spans) };
}
