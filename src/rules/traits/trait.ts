import type { Block } from '../../block.ts';

/** What is known of a block's surroundings before it is labelled. */
export interface Place {
  readonly block: Block;
  /** Width of a full line around here in em; 0 where lines are not wrapped. */
  readonly lineWidth: number;
  /** Width of the whole line that the block is on, with its indent. */
  readonly rowWidth: number;
  /** Blocks of the page. */
  readonly count: number;
  /** True where another part of the same line follows. */
  readonly more: boolean;
}

/**
 * Something that is or is not so of one block. The labelling model weighs traits of a block and of its neighbours
 * against one another; a trait alone decides nothing.
 */
export interface Trait {
  readonly id: string;
  readonly why: string;
  readonly test: (text: string, place: Place) => boolean;
  /** Texts of blocks for which it is so; traits of place have none. */
  readonly examples?: readonly string[];
  readonly counterExamples?: readonly string[];
}
