import type { Unit } from '../block.ts';
import { openness, orphanness, PageSeams } from '../seam/index.ts';
import { textOf } from '../text.ts';

/** What the paragraphs of a page say about one another; see src/seam. Pieces are the page's units of body text. */
export interface Seams {
  readonly size: number;
  /** Log-odds that `head` goes on with the sentence at which `tail` stops; 0 where either is no body text. */
  score(tail: Unit, head: Unit): number;
  /** Log-odds that `head` is the paragraph after `tail`, both whole; 0 where either is no body text. */
  follows(tail: Unit, head: Unit): number;
  /** Probability, 0…1, that the unit stops before its paragraph ends, by its last characters. */
  openness(unit: Unit): number;
  /** Probability, 0…1, that it begins inside a paragraph, by its first characters alone. */
  orphanness(unit: Unit): number;
}

/** Made once for a page, for all its units. */
export function pageSeams(source: string, units: readonly Unit[]): Seams {
  const index = new Map<Unit, number>();
  const pieces: { text: string; group: number }[] = [];
  let group = 0;
  for (const unit of units) {
    if (unit.label !== 'body') {
      group++;
      continue;
    }
    index.set(unit, pieces.length);
    pieces.push({ text: textOf(source, unit.spans), group });
  }
  const page = new PageSeams(pieces);
  const pair = (a: Unit, b: Unit, judge: (a: number, b: number) => number) => {
    const [i, j] = [index.get(a), index.get(b)];
    return i === undefined || j === undefined ? 0 : judge(i, j);
  };
  const alone = (unit: Unit, judge: (text: string) => number) => {
    const i = index.get(unit);
    return i === undefined ? 0 : 1 / (1 + Math.exp(-judge(pieces[i]!.text)));
  };
  return {
    size: pieces.length,
    score: (tail, head) => pair(tail, head, (i, j) => page.score(i, j)),
    follows: (tail, head) => pair(tail, head, (i, j) => page.follows(i, j)),
    openness: (unit) => alone(unit, openness),
    orphanness: (unit) => alone(unit, orphanness),
  };
}
