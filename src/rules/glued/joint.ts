import { widthOf } from '../../text.ts';

/** A line that may hold more than one row. */
export interface GluedLine {
  readonly text: string;
  readonly rowAbove: string;
  /** In em; so are those of the lines above and below. */
  readonly width: number;
  readonly above: number;
  readonly below: number;
  /** Width of the full rows before and behind, in em; 0 where too few tell. */
  readonly before: number;
  readonly behind: number;
  /** Whether the line above is a full row that ends no sentence. */
  readonly flows: boolean;
  /** Whether a byline or a dateline follows below before any sentence ends. */
  readonly leads: () => boolean;
}

/** A place where such a line may be parted. */
export interface Joint {
  /** What stands in front and behind, without white space where they meet. */
  readonly left: string;
  readonly right: string;
  /** White space between, in em. */
  readonly space: number;
  readonly line: GluedLine;
}

/**
 * What tells that one row ends and another begins inside a line. Asked only of pages whose extractor ran rows together
 * (src/read/glued-rows.ts); the surest decides.
 */
export interface GluedRule {
  readonly id: string;
  readonly why: string;
  /** How sure it is; 0 where it says nothing. Of the rules for rows more where they fit the columns better. */
  readonly worth: (joint: Joint) => number;
  /** Lines with `|` where they are parted, their columns (widths in em) and the line below; a byline follows. */
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
  readonly columns?: readonly [before: number, behind: number];
  readonly below?: number;
}

/** A full row differs by so much, in em, as half-width signs fill it and marks are set closer. */
export const OFF = 1.1;
/** A line that is so much wider, in em, than the columns around it holds more than one row. */
export const OVER = 1.5;
/** What is narrower, in em, is no heading. */
export const NARROW = 3;

const off = (text: string, width: number) => Math.abs(widthOf(text) - width);
export const isFull = (text: string, width: number): boolean => width > 0 && off(text, width) <= OFF;
export const isOver = ({ width, before, behind }: GluedLine): boolean =>
  width > Math.max(before, behind) + OVER;

/** From 0 to 1, how near two rows are to the widths of their columns. */
export const fit = ({ left, right, line: { before, behind } }: Joint): number =>
  1 - (Math.min(off(left, before), OFF) + Math.min(off(right, behind), OFF)) / (2 * OFF);
