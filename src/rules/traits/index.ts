import { BEGIN_TRAITS } from './begins.ts';
import { END_TRAITS } from './ends.ts';
import { HEADING_TRAITS } from './headings.ts';
import { INSIDE_TRAITS } from './inside.ts';
import { SHAPE_TRAITS } from './shape.ts';
import type { Trait } from './trait.ts';
import { WORD_TRAITS } from './words.ts';

/** All traits; their order is the order of the bits in a block's trait list. */
export const TRAITS: readonly Trait[] = [
  ...SHAPE_TRAITS,
  ...END_TRAITS,
  ...BEGIN_TRAITS,
  ...INSIDE_TRAITS,
  ...WORD_TRAITS,
  ...HEADING_TRAITS,
];
