import type { Label } from '../../block.ts';

/** A line that can be one thing alone, whatever stands around it. */
export interface AloneRule {
  readonly id: string;
  readonly why: string;
  readonly label: Label;
  readonly test: (text: string) => boolean;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

/** Of such lines, in characters: the longest of the labelled pages has 31. */
export const LONGEST = 40;

/** In characters: a shorter line below a byline or a dateline is no text. */
export const SHORTEST_TEXT = 12;
