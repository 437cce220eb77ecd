import type { Unit } from '../block.ts';
import { Echoes, echoing } from '../order/echo.ts';
import type { Seams } from '../order/seams.ts';
import { textOf } from '../text.ts';
import { beginsInside, goesOnHere } from '../units/units.ts';
import { standingOf } from './bare.ts';
import { isText, type Run } from './run.ts';
import { type MayBreak, segment } from './segment.ts';

/** Above these a place is looked at; what is decided there is the order's to say. */
const OPEN = 0.5;
const ORPHAN = 0.15;
/** Half of the columns' heads that the labeller takes for whole paragraphs look like one by more than this. */
const LIKE_ORPHAN = 0.35;
/** Least share of a heading in a paragraph that may be its story's first, and least lead over the next best. */
const ECHO = 0.25;
const ECHO_OVER = 0.1;
/** More pieces than this are no page. */
const MOST = 400;
/** Runs on a page beyond which every line stands alone: those labelled as going on are taken together then. */
const MOST_RUNS = 80;
/** Least probability of that label, and least seam with what stands in front (log-odds), for a line to be taken. */
const SURE = 0.8;
const AGAINST = -3;

/** The page's runs. Where blank lines part all lines, breaks are only where a line may not go on with the one above. */
export function runsOf(source: string, units: readonly Unit[], seams: Seams): Run[] {
  const breaks = mayBreak(source, units, seams);
  const runs = segment(units, breaks);
  if (runs.length <= MOST_RUNS) return runs;
  return segment(
    units,
    (before, after) =>
      breaks(before, after) && !(goesOnHere(after) > SURE && seams.score(before, after) > AGAINST),
  );
}

/**
 * A stretch of body may break where a paragraph stops open or one begins as an orphan; in front of what would go on
 * with a tail elsewhere; and in front of a paragraph that says again what a heading without a body says.
 */
function mayBreak(source: string, units: readonly Unit[], seams: Seams): MayBreak {
  const text = units.filter((unit) => unit.label === 'body');
  const sought =
    text.length > MOST
      ? new Set()
      : new Set([...restsSought(units, text, seams), ...startsSought(source, units, text)]);
  return (before, after) => {
    if (after.label === 'body' && (beginsInside(after) > ORPHAN || sought.has(after))) return true;
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

/** The paragraphs that most of a heading without a body stands in. */
function startsSought(source: string, units: readonly Unit[], text: readonly Unit[]): Unit[] {
  const read = (unit: Unit) => textOf(source, unit.spans);
  const runs = segment(units, () => false);
  const headings = runs
    .filter((run, at) => run.kind === 'head' && /bare|listed/.test(standingOf(runs, at)))
    .map((run) => echoing(run.units, read));
  if (!headings.length) return [];
  const echoes = new Echoes(headings, text.map(read));
  return text.filter((_, lead) =>
    headings.some((_, h) => echoes.of(h, lead) >= ECHO && echoes.overLeads(h, lead) >= ECHO_OVER),
  );
}
