import type { Unit } from '../block.ts';

/** What a heading says that its story's first sentences say again. */
export const ECHOING: ReadonlySet<string> = new Set(['kicker', 'headline', 'deck', 'summary']);

/** As much of a story is its lead, in characters: the brief of most stories ends there. */
export const LEAD = 220;

/**
 * How much of each heading its rivals' leads repeat: a lead says in full what the headline says in short. For each
 * heading and lead the share, 0…1, of the heading's pairs of characters that stand in the lead, rare pairs weighing
 * more (inverse document frequency over the page's leads, Spärck Jones 1972).
 */
export class Echoes {
  private readonly shares: Float64Array[];

  constructor(headings: readonly string[], leads: readonly string[]) {
    const sets = leads.map((lead) => pairsOf(lead.slice(0, LEAD)));
    const holders = new Map<string, number>();
    for (const set of sets) for (const pair of set) holders.set(pair, (holders.get(pair) ?? 0) + 1);
    const weightOf = (pair: string) => Math.log((leads.length + 1) / ((holders.get(pair) ?? 0) + 0.5));
    this.shares = headings.map((heading) => sharesOf(pairsOf(heading), sets, weightOf));
  }

  of(heading: number, lead: number): number {
    return this.shares[heading]![lead]!;
  }

  /** How much more of the heading stands in this lead than in the best other one. */
  overLeads(heading: number, lead: number): number {
    return this.of(heading, lead) - bestBut(this.shares[heading]!, lead);
  }

  /** How much more of this heading than of the best other one stands in the lead. */
  overHeadings(heading: number, lead: number): number {
    const column = this.shares.map((row) => row[lead]!);
    return column[heading]! - bestBut(column, heading);
  }
}

/** What of a heading's units is sought in leads. */
export function echoing(units: readonly Unit[], textOf: (unit: Unit) => string): string {
  return units
    .filter((unit) => ECHOING.has(unit.label))
    .map(textOf)
    .join('\n');
}

function sharesOf(
  pairs: ReadonlySet<string>,
  leads: readonly ReadonlySet<string>[],
  weightOf: (pair: string) => number,
): Float64Array {
  const shares = new Float64Array(leads.length);
  let all = 0;
  for (const pair of pairs) {
    const weight = weightOf(pair);
    all += weight;
    leads.forEach((lead, i) => {
      if (lead.has(pair)) shares[i]! += weight;
    });
  }
  return all ? shares.map((sum) => sum / all) : shares;
}

function bestBut(values: ArrayLike<number>, but: number): number {
  let best = 0;
  for (let i = 0; i < values.length; i++) if (i !== but && values[i]! > best) best = values[i]!;
  return best;
}

const PAIR = /[\p{L}\p{N}]{2}/u;

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2);
    if (PAIR.test(pair)) pairs.add(pair);
  }
  return pairs;
}
