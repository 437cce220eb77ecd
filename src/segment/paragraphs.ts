import type { Unit } from '../block.ts';
import { goesOnHere } from '../units/units.ts';

/** What is printed as one in a stretch of body, so far as its labels say. */
export interface Paragraph {
  readonly units: readonly Unit[];
  readonly text: string;
  /** Width of its lines in em; 0 where it has one alone. */
  readonly width: number;
}

/** Lines that are labelled as going on with one another are one paragraph. */
export function paragraphsOf(units: readonly Unit[], read: (unit: Unit) => string): Paragraph[] {
  const groups: Unit[][] = [];
  for (const unit of units) {
    const open = groups.at(-1);
    if (open && open[0]!.label === unit.label && goesOnHere(unit) > 0.5) open.push(unit);
    else groups.push([unit]);
  }
  return groups.map((group) => ({ units: group, text: group.map(read).join(''), width: widthOf(group) }));
}

function widthOf(units: readonly Unit[]): number {
  const blocks = units.flatMap((unit) => unit.blocks);
  return blocks.length < 2 ? 0 : Math.max(...blocks.map(({ block }) => block.width));
}
