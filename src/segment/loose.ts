import type { Unit } from '../block.ts';
import { isText, type Run } from './run.ts';

/** Labels of which a piece without text or heading consists. */
const LOOSE = new Set(['byline', 'column']);

/**
 * Takes bylines and column labels that stand with neither heading nor text for pieces of their own. Where several
 * stand in a row, the last of them may have come in front of a text by chance: it is loose as the others are.
 */
export function loosened(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  const add = (run: Omit<Run, 'id'>) => void out.push({ ...run, id: out.length });
  runs.forEach((run, at) => {
    const count = looseUnits(run, runs[at + 1], isAmongLoose(out));
    for (const units of piecesOf(run.units.slice(0, count))) add({ kind: 'loose', units });
    if (count < run.units.length) add({ ...run, units: run.units.slice(count) });
  });
  return out;
}

/** How many of the run's first units stand loose. */
function looseUnits({ kind, units }: Run, next: Run | undefined, among: boolean): number {
  const other = units.findIndex((unit) => !LOOSE.has(unit.label));
  if (other < 0) return kind === 'body' || (kind === 'head' && next?.kind !== 'body') ? units.length : 0;
  return kind === 'body' && among && isText(units[other]!) ? other : 0;
}

function isAmongLoose(runs: readonly Run[]): boolean {
  return runs.findLast((run) => run.kind !== 'furniture')?.kind === 'loose';
}

/** A column label and the byline behind it, or a byline alone, are one story's. */
function piecesOf(units: readonly Unit[]): Unit[][] {
  const pieces: Unit[][] = [];
  for (const unit of units) {
    const open = pieces.at(-1);
    if (open?.length === 1 && open[0]!.label === 'column' && unit.label === 'byline') open.push(unit);
    else pieces.push([unit]);
  }
  return pieces;
}
