import type { Seams } from '../order/seams.ts';
import { markBegins } from '../rules/joins.ts';
import { isText, type Run } from '../segment/run.ts';
import { beginsInside } from '../units/units.ts';
import { SETTLED, whereOf } from './features.ts';

/** Less of a cut, 0…1, is in doubt. */
const CUT = 0.5;

/**
 * Whether some paragraph surely goes on over a blank line, or at another place of the page: where columns or pages cut one, they cut
 * more. Stories with their runs in reading order. On clean pages hardly any two pieces look so.
 */
export function isCutPage(stories: readonly { readonly runs: readonly Run[] }[], seams: Seams): boolean {
  return stories.some(({ runs }) => {
    const units = runs.flatMap((run) => run.units).filter(isText);
    return units.some((next, i) => {
      const last = units[i - 1];
      if (last?.label !== 'body' || next.label !== 'body' || whereOf(last, next) === 'next line')
        return false;
      return (
        markBegins.test(last.blocks.at(-1)!.block.text, next.blocks[0]!.block.text) ||
        (seams.openness(last) * beginsInside(next) > CUT && seams.score(last, next) > SETTLED)
      );
    });
  });
}
