import type { Unit } from '../block.ts';
import { openness, orphanness, PageSeams } from '../seam/index.ts';
import { textOf } from '../text.ts';

/** What the paragraphs of a page say about one another; see src/seam. Pieces are the page's units of body text. */
export interface Seams {
  readonly size: number;
  /** Log-odds that `head` goes on with the sentence at which `tail` stops; 0 where either is no body text. */
  score(tail: Unit, head: Unit): number;
  /** The best such score that `tail` has with another piece that begins like the inside of a paragraph. */
  rivalHead(tail: Unit, head: Unit): number;
  /** The best that `head` has with another piece that stops inside a paragraph. */
  rivalTail(tail: Unit, head: Unit): number;
  /** Log-odds that `head` is the paragraph after `tail`, both whole; 0 where either is no body text. */
  follows(tail: Unit, head: Unit): number;
  /** Probability, 0…1, that the unit stops before its paragraph ends, by its last characters. */
  openness(unit: Unit): number;
  /** Probability, 0…1, that it begins inside a paragraph, by its first characters alone. */
  orphanness(unit: Unit): number;
}

/** Pieces of a page: the most of 259 labelled ones is 353. */
const MOST_OF_A_PAGE = 1000;
/** How many are compared with one another in a longer file: as each stands against all others, cost grows by them. */
const STRETCH = 300;

/** Above these a piece may be cut, as in src/segment/breaks.ts. */
const OPEN = 0.5;
const LIKE_ORPHAN = 0.35;

/** Made once for a page, for all its units; pieces of a file that is no page are known to those around them alone. */
export function pageSeams(source: string, units: readonly Unit[]): Seams {
  const pieces = piecesOf(source, units);
  const index = new Map(pieces.map(({ unit }, i) => [unit, i]));
  const stretches = stretchesOf(pieces);
  const pages = stretches.map(({ from, to }) => new PageSeams(pieces.slice(from, to)));
  const stretchOf = new Uint32Array(pieces.length);
  stretches.forEach(({ from, to }, s) => {
    stretchOf.fill(s, from, to);
  });
  const pair = (a: Unit, b: Unit, judge: (page: PageSeams, a: number, b: number) => number) => {
    const [i, j] = [index.get(a), index.get(b)];
    if (i === undefined || j === undefined || stretchOf[i] !== stretchOf[j]) return 0;
    const { from } = stretches[stretchOf[i]!]!;
    return judge(pages[stretchOf[i]!]!, i - from, j - from);
  };
  const alone = (judge: (text: string) => number) => {
    const known = new Float64Array(pieces.length).fill(-1);
    return (unit: Unit) => {
      const i = index.get(unit);
      if (i === undefined) return 0;
      if (known[i]! < 0) known[i] = 1 / (1 + Math.exp(-judge(pieces[i]!.text)));
      return known[i]!;
    };
  };
  const score = (tail: Unit, head: Unit) => pair(tail, head, (page, i, j) => page.score(i, j));
  const open = alone(openness);
  const orphan = alone(orphanness);
  const best = (rivals: readonly Unit[], of: (rival: Unit) => number) =>
    rivals.reduce((most, rival) => Math.max(most, of(rival)), Number.NEGATIVE_INFINITY);
  const asked = (rivals: Unit[]) => (rivals.length > MOST_RIVALS ? [] : rivals);
  const heads = once(() =>
    asked(pieces.map(({ unit }) => unit).filter((unit) => orphan(unit) > LIKE_ORPHAN)),
  );
  const tails = once(() => asked(pieces.map(({ unit }) => unit).filter((unit) => open(unit) > OPEN)));
  return {
    size: pieces.length,
    score,
    rivalHead: (tail, head) =>
      best(heads(), (rival) => (rival === head ? Number.NEGATIVE_INFINITY : score(tail, rival))),
    rivalTail: (tail, head) =>
      best(tails(), (rival) => (rival === tail ? Number.NEGATIVE_INFINITY : score(rival, head))),
    follows: (tail, head) => pair(tail, head, (page, i, j) => page.follows(i, j)),
    openness: open,
    orphanness: orphan,
  };
}

/** More ends than this are no page's: they would all be asked for each join. */
const MOST_RIVALS = 400;

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

interface Piece {
  unit: Unit;
  text: string;
  group: number;
}

function piecesOf(source: string, units: readonly Unit[]): Piece[] {
  const pieces: Piece[] = [];
  let group = 0;
  for (const unit of units) {
    if (unit.label === 'body') pieces.push({ unit, text: textOf(source, unit.spans), group });
    else group++;
  }
  return pieces;
}

/** All of a page; of more, parts that end with their group where it is not too long. */
function stretchesOf(pieces: readonly Piece[]): { from: number; to: number }[] {
  if (pieces.length <= MOST_OF_A_PAGE) return [{ from: 0, to: pieces.length }];
  const stretches: { from: number; to: number }[] = [];
  let from = 0;
  pieces.forEach(({ group }, i) => {
    const size = i + 1 - from;
    const ends = size >= STRETCH && pieces[i + 1]?.group !== group;
    if (!ends && size < 2 * STRETCH && i + 1 < pieces.length) return;
    stretches.push({ from, to: i + 1 });
    from = i + 1;
  });
  return stretches;
}
