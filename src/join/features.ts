import type { Block, Unit } from '../block.ts';
import type { Feature } from '../order/features.ts';
import type { Seams } from '../order/seams.ts';
import { continuesLocally } from '../seam/index.ts';
import { beginsInside, goesOnHere } from '../units/units.ts';

/** What may be true of two pieces that follow one another in a story. */
export type Verdict = 'join' | 'gap' | 'apart';
export const VERDICTS: readonly Verdict[] = ['join', 'gap', 'apart'];

export interface Piece {
  /** As it stands so far, and the units on the page with which it begins and ends. */
  readonly unit: Unit;
  readonly first: Unit;
  readonly last: Unit;
  readonly text: string;
}

/**
 * Evidence for each verdict about `next` after `last`; null where nothing stands in front of it in its story. `apart`
 * says that blank lines part all lines of the story: see `linesApart`.
 */
export function joinFeatures(last: Piece | null, next: Piece, seams: Seams, apart: boolean): Feature[][] {
  const evidence = last?.unit.label === 'body' ? between(last, next, seams, apart) : opening(last, next);
  return VERDICTS.map((_, v) => evidence.map(([name, value]): Feature => [namesFor(name)[v]!, value]));
}

/** The names of a piece of evidence for each verdict, put together once: a page asks for some thousand. */
function namesFor(name: string): readonly string[] {
  const names = known.get(name) ?? VERDICTS.map((verdict) => `${verdict}: ${name}`);
  known.set(name, names);
  return names;
}

const known = new Map<string, readonly string[]>();

function opening(last: Piece | null, next: Piece): Feature[] {
  const where = last ? 'after a subhead' : 'first';
  return [
    [where, 1],
    [`${where}, inside`, beginsInside(next.unit)],
  ];
}

function between(last: Piece, next: Piece, seams: Seams, apart: boolean): Feature[] {
  const open = seams.openness(last.last);
  const inside = beginsInside(next.unit);
  const page = apart ? 'lines apart, ' : '';
  const where = page + whereOf(last.unit, next.unit);
  const score = Math.max(-MOST, Math.min(MOST, seams.score(last.last, next.first)));
  const local = Math.max(-MOST, Math.min(MOST, continuesLocally(last.text, next.text)));
  const cut = open * inside;
  return [
    [where, 1],
    [`${where}, open`, open],
    [`${where}, inside`, inside],
    [`${where}, labelled as going on`, adjacent(last.unit, next.unit) ? logit(goesOnHere(next.unit)) : 0],
    [`${where}, no cut, seam`, (1 - cut) * score],
    [`${where}, cut`, cut],
    ...KNOTS.map((knot): Feature => [`${where}, cut, seam over ${knot}`, cut * Math.max(0, score - knot)]),
    ...LOCAL_KNOTS.map(
      (knot): Feature => [`${page}cut, by its characters over ${knot}`, cut * Math.max(0, local - knot)],
    ),
    [`${page}open, begins like inside`, open * seams.orphanness(next.first)],
    ...rivalsPart(last, next, seams, cut, score).map(([name, value]): Feature => [page + name, value]),
  ];
}

/** Over this, log-odds, rivals need not be asked: on milled pages 99 in 100 are right. */
export const SETTLED = 4;
/** Less of a cut is none. */
const UNCUT = 0.1;

/** By how much another piece of the page would go better with either. */
function rivalsPart(last: Piece, next: Piece, seams: Seams, cut: number, score: number): Feature[] {
  if (score >= SETTLED || cut < UNCUT) return [];
  const over = (rival: number) => Math.max(0, Math.min(MOST, rival - score));
  return [
    ['cut, another head goes better', cut * over(seams.rivalHead(last.last, next.first))],
    ['cut, another tail goes better', cut * over(seams.rivalTail(last.last, next.first))],
  ];
}

/** Beyond this a score says no more: on milled pages all of 8 and above are right. */
const MOST = 8;

/** The same for the characters at the cut alone: where text is lost they do not fit, though the subject is the same. */
const LOCAL_KNOTS = [-8, -5, -2, 0, 2];

/** Where the weight of the seam may change its slope. */
const KNOTS = [-8, -4, -2, 0, 2, 4];

/** Where the second stands, seen from the first. */
export function whereOf(last: Unit, next: Unit): 'next line' | 'over a blank line' | 'over a distance' {
  if (!adjacent(last, next)) return 'over a distance';
  return next.blocks[0]!.block.blanks ? 'over a blank line' : 'next line';
}

/** Whether nothing stands between them on the page. */
export function adjacent(last: Unit, next: Unit): boolean {
  return last.blocks.at(-1)!.block.id + 1 === next.blocks[0]!.block.id;
}

function logit(p: number): number {
  return Math.log((p + 0.01) / (1 - p + 0.01));
}

/** Lines of a column are narrower, in em: the widest of 600 typeset pages has 38. */
const COLUMN = 45;
/** Fewer lines say nothing of a page. */
const FEWEST = 4;

/** Whether blank lines part the lines of a column, so that they say nothing: in 4 of 5 at least. */
export function linesApart(units: readonly Unit[]): boolean {
  const blocks = units
    .filter((unit) => unit.label === 'body')
    .flatMap((unit) => unit.blocks)
    .map(({ block }) => block)
    .filter((block) => block.part === 0);
  if (blocks.length < FEWEST) return false;
  const some = (share: number, test: (block: Block) => boolean) =>
    blocks.filter(test).length >= share * blocks.length;
  return some(0.8, ({ blanks }) => blanks > 0) && some(0.8, ({ width }) => width <= COLUMN);
}
