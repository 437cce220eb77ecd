import type { Seams } from '../order/seams.ts';
import { beginsInside } from '../units/units.ts';
import type { MayBreak } from './segment.ts';

/** Above these a place is looked at; what is decided there is the order's to say. */
const OPEN = 0.5;
const ORPHAN = 0.15;

/** A stretch of body may break where a paragraph stops open or one begins as an orphan. */
export function mayBreak(seams: Seams): MayBreak {
  return (before, after) => {
    if (after.label === 'body' && beginsInside(after) > ORPHAN) return true;
    return before.label === 'body' && seams.openness(before) > OPEN;
  };
}
