/** What a seam model achieves on labelled pages. */
import { EDGE_FEATURES, endFeatures, startFeatures } from '../../src/seam/edges.ts';
import { localScore } from '../../src/seam/local.ts';
import type { SeamModel } from '../../src/seam/model.ts';
import { PageSeams } from '../../src/seam/page-seams.ts';
import { linePairs } from './cases-local.ts';
import { areaUnderCurve } from './measure.ts';
import type { LabelledPage } from './mill.ts';
import { type LabelledPiece, piecesOf, rightHead } from './pieces.ts';

export interface Figure {
  name: string;
  /** Area under the curve over all pairs asked. */
  auc: number;
  /** Share of questions whose best answer is right; 0 where nothing was to choose. */
  first: number;
  /** Questions, or pairs where nothing was to choose. */
  asked: number;
}

export interface ReadPage {
  pieces: LabelledPiece[];
  seams: PageSeams;
}

export function readAll(labelled: readonly LabelledPage[], model: SeamModel): ReadPage[] {
  return labelled
    .map(piecesOf)
    .filter(({ length }) => length > 1)
    .map((pieces) => ({ pieces, seams: new PageSeams(pieces, model) }));
}

class Tally {
  private readonly scores: number[] = [];
  private readonly truths: boolean[] = [];
  private asked = 0;
  private hits = 0;

  constructor(private readonly name: string) {}

  add(score: number, truth: boolean): void {
    this.scores.push(score);
    this.truths.push(truth);
  }

  ask(heads: number[], truth: (head: number) => boolean, score: (head: number) => number): void {
    let [best, most] = [-1, -Infinity];
    for (const head of heads) {
      const value = score(head);
      this.add(value, truth(head));
      if (value > most) [best, most] = [head, value];
    }
    this.asked++;
    if (best >= 0 && truth(best)) this.hits++;
  }

  figure(): Figure {
    const { name, scores, truths, asked, hits } = this;
    const auc = areaUnderCurve(scores, truths);
    return { name, auc, first: asked ? hits / asked : 0, asked: asked || scores.length };
  }
}

/** Every open tail that has its head on the page, against orphan heads, all pieces, and the candidates proposed. */
export function seamFigures(pages: readonly ReadPage[]): Figure[] {
  const orphans = new Tally('open tails × orphan heads');
  const all = new Tally('open tails × all other pieces');
  const proposed = new Tally('open tails × 32 candidates');
  for (const { pieces, seams } of pages) {
    pieces.forEach((_, tail) => {
      const right = rightHead(pieces, tail);
      if (right < 0) return;
      const others = [...pieces.keys()].filter((i) => i !== tail);
      const heads = others.filter((i) => pieces[i]!.orphan);
      const score = (head: number) => seams.score(tail, head);
      const truth = (head: number) => head === right;
      orphans.ask(heads, truth, score);
      all.ask(others, truth, score);
      proposed.ask(seams.candidates(tail, others, 32), truth, score);
    });
  }
  return [orphans, all, proposed].map((tally) => tally.figure());
}

const isNext = (a: LabelledPiece, b: LabelledPiece) =>
  a.article === b.article && b.start === 0 && b.unit === `body${Number(a.unit.slice(4)) + 1}`;

/** Every whole paragraph that is not its story's last, against all that begin a paragraph. */
export function storyFigures(pages: readonly ReadPage[]): Figure[] {
  const next = new Tally('whole paragraphs, the next one: follows');
  const story = new Tally('whole paragraphs, one of the story: follows');
  const likeness = new Tally('whole paragraphs, one of the story: affinity');
  for (const { pieces, seams } of pages) {
    pieces.forEach((piece, tail) => {
      if (piece.open || !pieces.some((other) => isNext(piece, other))) return;
      const heads = [...pieces.keys()].filter((i) => i !== tail && pieces[i]!.start === 0);
      const same = (head: number) => piece.article === pieces[head]!.article;
      const follows = (head: number) => seams.follows(tail, head);
      next.ask(heads, (head) => isNext(piece, pieces[head]!), follows);
      story.ask(heads, same, follows);
      likeness.ask(heads, same, (head) => seams.affinity(tail, head));
    });
  }
  return [next, story, likeness].map((tally) => tally.figure());
}

/** What the ends of pieces say by themselves. */
export function edgeFigures(pages: readonly ReadPage[], model: SeamModel): Figure[] {
  const open = new Tally('open or whole, by its end: openness');
  const orphan = new Tally('orphan or whole, by its beginning: orphanness');
  const x = new Float64Array(EDGE_FEATURES.length);
  for (const piece of pages.flatMap(({ pieces }) => pieces)) {
    endFeatures(model.ngrams, piece.text, x);
    open.add(model.network('open').run(x), piece.open);
    startFeatures(model.ngrams, piece.text, x);
    orphan.add(model.network('orphan').run(x), piece.orphan);
  }
  return [open, orphan].map((tally) => tally.figure());
}

/** Neighbouring lines, by the style of their page. */
export function lineFigures(labelled: readonly LabelledPage[], model: SeamModel): Figure[] {
  const tallies = new Map<string, Tally>();
  for (const { previous, next, continues, style } of labelled.flatMap(linePairs)) {
    const score = localScore(model.ngrams, model.network('local'), previous, next);
    const tally = tallies.get(style) ?? new Tally(`lines of ${style} pages: continuesLocally`);
    tallies.set(style, tally);
    tally.add(score, continues);
  }
  return [...tallies.values()].map((tally) => tally.figure());
}
