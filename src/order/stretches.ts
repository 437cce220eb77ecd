import type { Run } from '../segment/run.ts';

/** A file of more runs that stories are made of is no page: the most of 259 labelled ones, badly broken, is 298. */
const MOST_OF_A_PAGE = 400;
/** What is weighed at a time in such a file; the cost of a stretch grows with the square of it. */
const STRETCH = 100;

/**
 * The runs of a page as they are: what belongs together is sought over all of it. A longer file (a whole issue,
 * something else altogether) in stretches, parted in front of headings where there are any, so that its cost grows
 * with its length alone.
 */
export function stretchesOf(runs: readonly Run[]): (readonly Run[])[] {
  const counts = (run: Run) => run.kind === 'head' || run.kind === 'body';
  if (runs.filter(counts).length <= MOST_OF_A_PAGE && runs.length <= 2 * MOST_OF_A_PAGE) return [runs];
  const stretches: Run[][] = [[]];
  let size = 0;
  for (const run of runs) {
    if ((size >= STRETCH && run.kind === 'head') || size >= 2 * STRETCH) {
      stretches.push([]);
      size = 0;
    }
    stretches.at(-1)!.push(run);
    size++;
  }
  return stretches;
}
