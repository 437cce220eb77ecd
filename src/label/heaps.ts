import type { Labels } from './index.ts';
import { bestPaths, type Path } from './paths.ts';
import { STATES } from './states.ts';

/** Lines in a row that may be headings, of two stories or more. */
export interface Heap {
  /** From where up to where in `Labels.texts`. */
  readonly from: number;
  readonly to: number;
}

const HEADING = STATES.map(({ label }) => /^(?:column|kicker|headline|deck|summary)$/.test(label));
const HEADLINE = STATES.findIndex(({ id }) => id === 'headline');

/** Least probability that a line of a heap is a heading. */
const POSSIBLE = 0.1;
/** Least number of headlines that are expected in a heap. */
const SEVERAL = 1.3;
/** More lines in a row are no headings: the most in 500 pages are 56, of vertical headings with one character a line. */
const LONGEST = 100;
/** More lines in all heaps of a page are no page's: the most in 1,000 labelled ones are 61. They would take seconds. */
const LINES = 200;
/** So many ways to read a heap are looked at. */
const READINGS = 100;

/** Lines in a row that may be headings, and how many headlines are expected in them. */
interface HeadingLines extends Heap {
  readonly headlines: number;
}

export function headingLines({ texts, marginals }: Labels): HeadingLines[] {
  const found: HeadingLines[] = [];
  for (let from = 0, to: number; from < texts.length; from = Math.max(to, from + 1)) {
    let headlines = 0;
    for (to = from; to < texts.length && marginals.ofAny(to, HEADING) >= POSSIBLE; to++)
      headlines += marginals.of(to, HEADLINE);
    if (to > from) found.push({ from, to, headlines });
  }
  return found;
}

/** Whether lines are the headings of two stories or more. */
export const isHeap = ({ headlines }: HeadingLines): boolean => headlines >= SEVERAL;

export function heapsOf(labels: Labels): Heap[] {
  const heaps = headingLines(labels).filter((lines) => isHeap(lines) && lines.to - lines.from <= LONGEST);
  return heaps.reduce((sum, { from, to }) => sum + to - from, 0) > LINES ? [] : heaps;
}

/** The likeliest ways to read lines between what stands around them, best first. */
export function readingsOf({ lattice, best }: Labels, { from, to }: Heap, most = READINGS): Path[] {
  return bestPaths(lattice, { from, to, before: best[from - 1] ?? -1, behind: best[to] ?? -1 }, most);
}
