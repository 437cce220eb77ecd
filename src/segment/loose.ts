import type { Unit } from '../block.ts';
import { isScattered } from './bare.ts';
import { isText, type Run } from './run.ts';

/** Labels of which a piece without text or heading consists. */
const LOOSE = new Set(['byline', 'column']);

/**
 * Takes bylines and column labels that stand with neither heading nor text for pieces of their own. Where several
 * stand in a row, the last of them may have come in front of a text by chance: it is loose as the others are. So are, where
 * headings stand apart from their texts, several in front of one.
 */
export function loosened(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  const add = (run: Omit<Run, 'id'>) => void out.push({ ...run, id: out.length });
  const scattered = isScattered(runs);
  runs.forEach((run, at) => {
    const among = isAmongLoose(out) || (scattered && severalIn(run));
    const count = looseUnits(run, runs[at + 1], among);
    for (const units of piecesOf(run.units.slice(0, count))) add({ kind: 'loose', units });
    if (count < run.units.length) add({ ...run, units: run.units.slice(count) });
  });
  return out;
}

/** How many of the run's first units stand loose. */
function looseUnits({ kind, units }: Run, next: Run | undefined, among: boolean): number {
  const other = units.findIndex((unit) => !LOOSE.has(unit.label));
  if (other < 0)
    return kind === 'body' || (kind === 'head' && (next?.kind !== 'body' || among)) ? units.length : 0;
  return kind === 'body' && among && isText(units[other]!) ? other : 0;
}

/** Whether two column labels, or two people's bylines, stand in front of its text: they are two stories'. */
function severalIn({ units }: Run): boolean {
  const first = units.findIndex((unit) => !LOOSE.has(unit.label));
  const front = units.slice(0, first < 0 ? units.length : first);
  return ['byline', 'column'].some((label) => front.filter((unit) => unit.label === label).length > 1);
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
