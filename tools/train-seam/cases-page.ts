/** Cases for what is asked of the pieces of a page: pairs, open ends, orphan heads, columns that follow. */
import { EDGE_FEATURES, endFeatures, startFeatures } from '../../src/seam/edges.ts';
import { FOLLOW_FEATURES, followFeatures } from '../../src/seam/follow-features.ts';
import type { Ngrams } from '../../src/seam/ngrams.ts';
import { PageText } from '../../src/seam/page-text.ts';
import { PAIR_FEATURES, pairFeatures } from '../../src/seam/pair-features.ts';
import { addCase, emptyCases } from './learn.ts';
import type { LabelledPage } from './mill.ts';
import { type LabelledPiece, piecesOf, rightHead } from './pieces.ts';
import { random } from './random.ts';

/** Heads that begin a paragraph stand for the many there are: this many for a tail, drawn by chance. */
const STARTS = 8;
/** They count this much beside orphan heads. */
const START_WEIGHT = 0.5;
/** Closed paragraphs tried as tails: one in so many, with `STARTS` heads. */
const CLOSED = 6;

export const pageCases = () => ({
  pair: emptyCases(PAIR_FEATURES),
  open: emptyCases(EDGE_FEATURES),
  orphan: emptyCases(EDGE_FEATURES),
  follows: emptyCases(FOLLOW_FEATURES),
});
export type PageCases = ReturnType<typeof pageCases>;

/** Adds the cases of a page; `seed` draws the ones that stand for many. */
export function addPageCases(cases: PageCases, page: LabelledPage, ngrams: Ngrams, seed: number): void {
  const pieces = piecesOf(page);
  if (pieces.length < 2) return;
  const text = new PageText(pieces, ngrams);
  const rnd = random(seed);
  addPairs(cases, pieces, text, rnd);
  addEdges(cases, pieces, ngrams);
  addFollowers(cases, pieces, text, rnd);
}

function addPairs(cases: PageCases, pieces: LabelledPiece[], page: PageText, rnd: () => number): void {
  const x = new Float64Array(PAIR_FEATURES.length);
  const add = (tail: number, head: number, right: boolean, weight: number) => {
    pairFeatures(page, tail, head, x);
    addCase(cases.pair, x, right, weight);
  };
  const orphans = [...pieces.keys()].filter((i) => pieces[i]!.orphan);
  pieces.forEach((tail, i) => {
    if (!tail.open && rnd() * CLOSED > 1) return;
    const right = tail.open ? rightHead(pieces, i) : -1;
    if (tail.open)
      for (const head of orphans)
        if (head !== i && !sameTorn(tail, pieces[head]!)) add(i, head, head === right, 1);
    for (let k = 0; k < STARTS; k++) {
      const head = Math.floor(rnd() * pieces.length);
      if (head !== i && !pieces[head]!.orphan) add(i, head, false, START_WEIGHT);
    }
  });
}

/** Parts of one paragraph that has lost text: whether they belong together is not known. */
const sameTorn = (a: LabelledPiece, b: LabelledPiece) =>
  a.torn && a.article === b.article && a.unit === b.unit;

function addEdges(cases: PageCases, pieces: LabelledPiece[], ngrams: Ngrams): void {
  const x = new Float64Array(EDGE_FEATURES.length);
  for (const { text, open, orphan } of pieces) {
    endFeatures(ngrams, text, x);
    addCase(cases.open, x, open);
    startFeatures(ngrams, text, x);
    addCase(cases.orphan, x, orphan);
  }
}

/** A closed piece and all that begin a paragraph: does the next paragraph of the story stand there? */
function addFollowers(cases: PageCases, pieces: LabelledPiece[], page: PageText, rnd: () => number): void {
  const x = new Float64Array(FOLLOW_FEATURES.length);
  const next = (unit: string) => `body${Number(unit.slice(4)) + 1}`;
  pieces.forEach((tail, i) => {
    if (tail.open || rnd() > 0.5) return;
    const add = (head: number, right: boolean) => {
      followFeatures(page, i, head, x);
      addCase(cases.follows, x, right);
    };
    const right = pieces.findIndex(
      ({ article, unit, start }) => article === tail.article && start === 0 && unit === next(tail.unit),
    );
    if (right >= 0) add(right, true);
    for (let k = 0; k < STARTS; k++) {
      const head = Math.floor(rnd() * pieces.length);
      const piece = pieces[head]!;
      if (head !== i && head !== right && piece.start === 0) add(head, false);
    }
  });
}
