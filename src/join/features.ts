import type { Unit } from '../block.ts';
import type { Feature } from '../order/features.ts';
import type { Seams } from '../order/seams.ts';
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

/** Evidence for each verdict about `next` after `last`; null where nothing stands in front of it in its story. */
export function joinFeatures(last: Piece | null, next: Piece, seams: Seams): Feature[][] {
  const evidence = last?.unit.label === 'body' ? between(last, next, seams) : opening(last, next);
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

function between(last: Piece, next: Piece, seams: Seams): Feature[] {
  const open = seams.openness(last.last);
  const inside = beginsInside(next.unit);
  const where = whereOf(last.unit, next.unit);
  const score = Math.max(-MOST, Math.min(MOST, seams.score(last.last, next.first)));
  const cut = open * inside;
  return [
    [where, 1],
    [`${where}, open`, open],
    [`${where}, inside`, inside],
    [`${where}, labelled as going on`, adjacent(last.unit, next.unit) ? logit(goesOnHere(next.unit)) : 0],
    [`${where}, no cut, seam`, (1 - cut) * score],
    [`${where}, cut`, cut],
    ...KNOTS.map((knot): Feature => [`${where}, cut, seam over ${knot}`, cut * Math.max(0, score - knot)]),
    ['open, begins like inside', open * seams.orphanness(next.first)],
  ];
}

/** Beyond this a score says no more: on milled pages all of 8 and above are right. */
const MOST = 8;

/** Where the weight of the seam may change its slope. */
const KNOTS = [-8, -4, -2, 0, 2, 4];

function whereOf(last: Unit, next: Unit): string {
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
