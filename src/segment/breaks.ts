import type { Unit } from '../block.ts';
import { echoing } from '../order/echo.ts';
import { type Layout, layoutOf, placesOf } from '../order/layout.ts';
import { type OrderModel, weigh, weightsFor } from '../order/model.ts';
import type { Seams } from '../order/seams.ts';
import { textOf } from '../text.ts';
import { beginsInside, goesOnHere } from '../units/units.ts';
import { standingOf } from './bare.ts';
import { type Boundary, boundariesOf } from './boundaries.ts';
import { loosened } from './loose.ts';
import { isText, type Run } from './run.ts';
import { type MayBreak, segment } from './segment.ts';

/** Above these a place is looked at; what is decided there is the order's to say. */
const OPEN = 0.5;
const ORPHAN = 0.15;
/** Half of the columns' heads that the labeller takes for whole paragraphs look like one by more than this. */
const LIKE_ORPHAN = 0.35;
/** Least log-odds that a story begins at a place between two whole paragraphs. */
const BEGINS = -3.5;
/** More pieces than this are no page. */
const MOST = 400;
/** More lines of body than this are no page: each looked at for itself, 353 are the most of 259 pages. */
const MOST_LINES = 1500;
/** Runs on a page beyond which every line stands alone: those labelled as going on are taken together then. */
const MOST_RUNS = 80;
/** Least probability of that label, and least seam with what stands in front (log-odds), for a line to be taken. */
const SURE = 0.8;
const AGAINST = -3;

/** The page's runs. Where blank lines part all lines, breaks are only where a line may not go on with the one above. */
export function runsOf(source: string, units: readonly Unit[], seams: Seams, model: OrderModel): Run[] {
  const text = units.filter((unit) => unit.label === 'body');
  const begins = text.length > MOST_LINES ? new Map<Unit, number>() : beginsOf(source, units, seams, model);
  const breaks = mayBreak(units, text, seams, begins);
  const runs = segment(units, breaks);
  const few =
    runs.length <= MOST_RUNS
      ? runs
      : segment(
          units,
          (before, after) =>
            breaks(before, after) && !(goesOnHere(after) > SURE && seams.score(before, after) > AGAINST),
        );
  return loosened(few).map((run) => ({ ...run, begins: begins.get(run.units[0]!) ?? 0 }));
}

/** For each unit behind a place at which a story may begin, the log-odds that one does. */
function beginsOf(
  source: string,
  units: readonly Unit[],
  seams: Seams,
  model: OrderModel,
): Map<Unit, number> {
  const { places, layout } = placesSought(source, units, seams);
  const { begin } = weightsFor(model, layout);
  return new Map(places.map(({ after, features }) => [after, weigh(begin, features)]));
}

/**
 * A stretch of body may break where a paragraph stops open or one begins as an orphan; in front of what would go on
 * with a tail elsewhere; and where a story may begin.
 */
function mayBreak(
  units: readonly Unit[],
  text: readonly Unit[],
  seams: Seams,
  begins: ReadonlyMap<Unit, number>,
): MayBreak {
  const sought = new Set(text.length > MOST ? [] : restsSought(units, text, seams));
  return (before, after) => {
    if (after.label === 'body' && (beginsInside(after) > ORPHAN || sought.has(after))) return true;
    if ((begins.get(after) ?? Number.NEGATIVE_INFINITY) > BEGINS) return true;
    return before.label === 'body' && seams.openness(before) > OPEN;
  };
}

/** The paragraphs that may be the rest of one that stops open and is not gone on with where it stands. */
function restsSought(units: readonly Unit[], text: readonly Unit[], seams: Seams): Unit[] {
  const next = new Map(units.map((unit, at) => [unit, units[at + 1]]));
  const tails = text.filter((unit) => {
    const after = next.get(unit);
    return seams.openness(unit) > OPEN && !(after && isText(after) && goesOnHere(after) > OPEN);
  });
  const heads = text.filter((unit) => seams.orphanness(unit) > LIKE_ORPHAN);
  return heads.filter((head) => tails.some((tail) => tail !== head && seams.score(tail, head) > 0));
}

/** Places between paragraphs, on pages on which a heading or a byline stands without its text: there stories run on. */
export function placesSought(
  source: string,
  units: readonly Unit[],
  seams: Seams,
): { places: Boundary[]; layout: Layout } {
  const read = (unit: Unit) => textOf(source, unit.spans);
  const runs = loosened(segment(units, () => false));
  const headings = runs
    .filter((run, at) => run.kind === 'head' && standingOf(runs, at) !== 'followed')
    .map((run) => echoing(run.units, read));
  if (!headings.length && !runs.some((run) => run.kind === 'loose')) return { places: [], layout: 'kept' };
  const stretches = runs.filter((run) => run.kind === 'body').map((run) => run.units.filter(isText));
  const layout = layoutOf(runs, placesOf(runs));
  return { places: boundariesOf(stretches, headings, read, seams, layout), layout };
}
