import type { Unit } from '../block.ts';
import type { Run } from './run.ts';

/** Where the body of a heading is to be sought. */
export type Standing = 'bare' | 'listed' | 'photo' | 'followed';

/**
 * How the runs' headings stand: followed by a body; `listed` behind another heading, so that the body behind it may
 * be another's; `bare` with no body behind it; or alone in front of a photo, as the heading of a photo item does.
 */
export function standingOf(runs: readonly Run[], at: number): Standing {
  const next = nextOf(runs, at, 1);
  const listed = nextOf(runs, at, -1)?.kind === 'head';
  if (next?.kind === 'figure' && isWhole(next)) return listed ? 'listed' : 'photo';
  if (next?.kind === 'figure' && nextOf(runs, next.id - runs[0]!.id, 1)?.kind === 'body')
    return listed ? 'listed' : 'followed';
  if (next?.kind !== 'body') return 'bare';
  return listed ? 'listed' : 'followed';
}

/** Least number of headings that stand apart from their texts on a page whose headings are scattered. */
const SCATTERED = 2;

/**
 * Whether headings stand apart from their texts: two at least, and half of all headings that hold a headline. What marks
 * headings has seen where they stand: there the order of the file counts.
 */
export function isScattered(runs: readonly Run[]): boolean {
  const heads = runs.flatMap(({ kind, units }, at) =>
    kind === 'head' && units.some(isHeadline) ? [at] : [],
  );
  if (heads.some((at) => runs[at]!.units.some(isMarked))) return false;
  const standings = heads.map((at) => standingOf(runs, at));
  const apart = standings.filter((standing) => standing === 'bare' || standing === 'listed').length;
  return apart >= SCATTERED && apart * 2 >= standings.length;
}

const isHeadline = ({ label }: Unit) => label === 'headline';
const isMarked = ({ blocks }: Unit) => blocks.some(({ block }) => block.mark !== '');

/** The nearest run in front or behind; furniture and what stands loose part nothing. */
function nextOf(runs: readonly Run[], at: number, step: 1 | -1): Run | undefined {
  let next = at + step;
  while (runs[next]?.kind === 'furniture' || runs[next]?.kind === 'loose') next += step;
  return runs[next];
}

/** A caption with its credit; one of them alone may be a line of something else. */
function isWhole({ units }: Run): boolean {
  return ['caption', 'credit'].every((label) => units.some((unit) => unit.label === label));
}
