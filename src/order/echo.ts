import type { Unit } from '../block.ts';
import { sharesOf } from './shares.ts';

/** What a heading says that its story's first sentences say again. */
export const ECHOING: ReadonlySet<string> = new Set(['kicker', 'headline', 'deck', 'summary']);

/** As much of a story is its lead, in characters: the brief of most stories ends there. */
export const LEAD = 220;

/**
 * How much of each heading its rivals' leads repeat: a lead says in full what the headline says in short.
 */
export class Echoes {
  private readonly shares: Float64Array[];
  /** For each heading the leads with the most of it, and for each lead the headings; found when asked for. */
  private readonly inLeads: BestTwo[] = [];
  private readonly ofHeadings: BestTwo[] = [];

  /** Of each lead the first `most` characters count. */
  constructor(headings: readonly string[], leads: readonly string[], most = LEAD) {
    this.shares = sharesOf(
      headings,
      leads.map((lead) => lead.slice(0, most)),
    );
  }

  of(heading: number, lead: number): number {
    return this.shares[heading]![lead]!;
  }

  /** The most of the heading that stands in any lead. */
  most(heading: number): number {
    this.inLeads[heading] ??= bestTwo(this.shares[heading]!);
    return this.inLeads[heading].best;
  }

  /** How much more of the heading stands in this lead than in the best other one. */
  overLeads(heading: number, lead: number): number {
    this.inLeads[heading] ??= bestTwo(this.shares[heading]!);
    return this.of(heading, lead) - bestBut(this.inLeads[heading], lead);
  }

  /** How much more of this heading than of the best other one stands in the lead. */
  overHeadings(heading: number, lead: number): number {
    this.ofHeadings[lead] ??= bestTwo(this.shares.map((row) => row[lead]!));
    return this.of(heading, lead) - bestBut(this.ofHeadings[lead], heading);
  }
}

/** What of a heading's units is sought in leads. */
export function echoing(units: readonly Unit[], textOf: (unit: Unit) => string): string {
  return units
    .filter((unit) => ECHOING.has(unit.label))
    .map(textOf)
    .join('\n');
}

/** The greatest of some values and where it stands, and the next; at least 0. */
interface BestTwo {
  readonly at: number;
  readonly best: number;
  readonly next: number;
}

function bestTwo(values: ArrayLike<number>): BestTwo {
  let at = -1;
  let best = 0;
  let next = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value > best) {
      next = best;
      best = value;
      at = i;
    } else if (value > next) next = value;
  }
  return { at, best, next };
}

/** The greatest, one of them left out. */
function bestBut({ at, best, next }: BestTwo, but: number): number {
  return at === but ? next : best;
}
