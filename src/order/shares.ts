import { Numbering } from '../numbering.ts';
import { wordPairAt } from '../pairs.ts';

/**
 * For each heading and lead the share, 0…1, of the heading's pairs of characters that stand in the lead, rare pairs
 * weighing more (inverse document frequency over the leads, Spärck Jones 1972).
 */
export function sharesOf(headings: readonly string[], leads: readonly string[]): Float64Array[] {
  return weigh(headings, leads).map(({ told, all }) => (all ? told.map((weight) => weight / all) : told));
}

/** As `sharesOf`, but how much the pairs weigh that stand in the lead: a pair that it alone of many has, 1 to 3. */
export function toldOf(headings: readonly string[], leads: readonly string[]): Float64Array[] {
  return weigh(headings, leads).map(({ told }) => told);
}

interface Told {
  /** For each lead the weight of the heading's pairs that stand in it. */
  readonly told: Float64Array;
  /** The weight of all its pairs. */
  readonly all: number;
}

function weigh(headings: readonly string[], leads: readonly string[]): Told[] {
  const pairs = new Numbering();
  const holders: number[][] = [];
  leads.forEach((lead, at) => {
    for (let i = 0; i + 1 < lead.length; i++) {
      const key = wordPairAt(lead, i);
      if (key < 0) continue;
      const number = pairs.of(key);
      if (number === holders.length) holders.push([at]);
      else if (holders[number]!.at(-1) !== at) holders[number]!.push(at);
    }
  });
  return headings.map((heading) => toldIn(heading, pairs, holders, leads.length));
}

const NONE: readonly number[] = [];

function toldIn(
  heading: string,
  pairs: Numbering,
  holders: readonly (readonly number[])[],
  leads: number,
): Told {
  const told = new Float64Array(leads);
  const seen = new Set<number>();
  let all = 0;
  for (let i = 0; i + 1 < heading.length; i++) {
    const key = wordPairAt(heading, i);
    if (key < 0 || seen.has(key)) continue;
    seen.add(key);
    const having = holders[pairs.find(key)] ?? NONE;
    const weight = Math.log((leads + 1) / (having.length + 0.5));
    all += weight;
    for (const lead of having) told[lead]! += weight;
  }
  return { told, all };
}
