import type { Unit } from '../block.ts';
import { findLead } from '../lead/lead.ts';
import { findSignature } from '../lead/signature.ts';
import { Echoes, LEAD } from '../order/echo.ts';
import type { Feature } from '../order/features.ts';
import type { Seams } from '../order/seams.ts';
import { BEGINS_WITH_A_DAY } from '../rules/days.ts';
import { Cohesion } from './cohesion.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';

/** A place between two paragraphs that stand under one another, and what speaks for a story's beginning there. */
export interface Boundary {
  readonly before: Unit;
  /** The first unit behind the place. */
  readonly after: Unit;
  readonly features: readonly Feature[];
}

/** All places between paragraphs of the stretches of body; `headings` are those that seek their bodies. */
export function boundariesOf(
  stretches: readonly (readonly Unit[])[],
  headings: readonly string[],
  read: (unit: Unit) => string,
  seams: Seams,
): Boundary[] {
  const paragraphs = stretches.map((units) => paragraphsOf(units, read));
  const cohesion = new Cohesion(paragraphs.map((list) => list.map(({ text }) => text)));
  const echoes = new Echoes(headings, paragraphs.flatMap(leadsOf));
  let lead = -1;
  return paragraphs.flatMap((list, s) =>
    list.flatMap((next, i): Boundary[] => {
      lead++;
      const last = list[i - 1];
      if (!last) return [];
      const features = [
        ...endsFeatures(last, next, seams),
        ...likeness(cohesion.at(s, i)),
        ...echoFeatures(echoes, headings.length, lead),
      ];
      return [{ before: last.units.at(-1)!, after: next.units[0]!, features }];
    }),
  );
}

/** For each paragraph its text and that behind it, until there is enough. */
function leadsOf(paragraphs: readonly Paragraph[]): string[] {
  return paragraphs.map((_, i) => {
    let lead = '';
    for (let next = i; next < paragraphs.length && lead.length < LEAD; next++)
      lead += `${paragraphs[next]!.text}\n`;
    return lead;
  });
}

/** Lines of one column differ by less than this, in em, as half-width signs fill them more or less. */
const SAME_WIDTH = 1.5;

function endsFeatures(last: Paragraph, next: Paragraph, seams: Seams): Feature[] {
  const [tail, head] = [last.units.at(-1)!, next.units[0]!];
  const out: Feature[] = [
    ['begins', 1],
    ['begins, behind open text', seams.openness(tail)],
    ['begins, like inside', seams.orphanness(head)],
    ['begins, follows', Math.max(-MOST, Math.min(MOST, seams.follows(tail, head)))],
  ];
  const lead = findLead(next.text);
  if (lead && lead.start === 0 && lead.kind !== 'reporters') out.push(['begins, with a dateline', 1]);
  if (BEGINS_WITH_A_DAY.pattern.test(next.text)) out.push(['begins, with a day', 1]);
  if (findSignature(last.text)) out.push(['begins, behind a signature', 1]);
  if (tail.label !== 'body') out.push([`begins, behind ${tail.label}`, 1]);
  if (head.label !== 'body') out.push([`begins, with ${head.label}`, 1]);
  if (last.width && next.width && Math.abs(last.width - next.width) > SAME_WIDTH)
    out.push(['begins, other width', 1]);
  return out;
}

/** Beyond this a score says no more, as in src/order/features.ts. */
const MOST = 8;

function likeness(alike: number): Feature[] {
  return [
    ['begins, alike', Math.min(alike, 4)],
    ['begins, nothing alike', alike > 0.3 ? 0 : 1],
  ];
}

/** How much of the best heading the lead says again. */
function echoFeatures(echoes: Echoes, headings: number, lead: number): Feature[] {
  let best = -1;
  for (let h = 0; h < headings; h++) if (best < 0 || echoes.of(h, lead) > echoes.of(best, lead)) best = h;
  if (best < 0) return [];
  return [
    ['begins, echo', echoes.of(best, lead)],
    ['begins, echo over other paragraphs', Math.max(0, echoes.overLeads(best, lead))],
  ];
}
