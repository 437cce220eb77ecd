import type { LabelledBlock } from '../block.ts';
import { continuesLocally } from '../seam/index.ts';

/** What the texts of a page say about one another; see src/seam. */
export interface Seams {
  /** Log-odds that `head` goes on with the sentence at which `tail` stops. */
  score(tail: string, head: string): number;
  /** Probability, 0…1, that the text stops before its paragraph ends. */
  openness(text: string): number;
}

const WHOLE = /[。！？…；：][”’」』）]*$/u;

export function pageSeams(_blocks: readonly LabelledBlock[]): Seams {
  return {
    score: continuesLocally,
    openness: (text) => (WHOLE.test(text) ? 0.03 : 0.95),
  };
}
