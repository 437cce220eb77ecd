import type { Unit } from '../block.ts';
import { findLead } from '../lead/lead.ts';
import { findSignature } from '../lead/signature.ts';
import { Echoes, LEAD } from '../order/echo.ts';
import type { Feature } from '../order/features.ts';
import type { Layout } from '../order/layout.ts';
import type { Seams } from '../order/seams.ts';
import { toldOf } from '../order/shares.ts';
import { BEGINS_WITH_A_DAY } from '../rules/days.ts';
import { Cohesion } from './cohesion.ts';
import { closing, opening } from './ends.ts';
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
  layout: Layout,
): Boundary[] {
  const paragraphs = stretches.map((units) => paragraphsOf(units, read));
  const cohesion = new Cohesion(paragraphs.map((list) => list.map(({ text }) => text)));
  const leads = paragraphs.flatMap(leadsOf);
  const echoes = new Echoes(headings, leads);
  const telling = new Telling(headings, leads, paragraphs.flatMap(frontsOf));
  const alike = paragraphs.map((list, s) => list.map((_, i) => cohesion.at(s, i)));
  let lead = -1;
  return paragraphs.flatMap((list, s) =>
    list.flatMap((next, i): Boundary[] => {
      lead++;
      const last = list[i - 1];
      if (!last) return [];
      const features = [
        ...endsFeatures(last, next, seams),
        ...(layout === 'crossed' ? [standsIn(last, next)] : []),
        ...likeness(alike[s]!, i),
        ...echoFeatures(echoes, headings.length, lead),
        ...telling.features(lead),
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
    ['begins, follows', clip(seams.follows(tail, head))],
    ['begins, opening', clip(opening(next.text))],
    ['begins, behind a closing', clip(closing(last.text))],
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

/**
 * How a paragraph stands in the file behind the one in front. It tells much where columns run across one another; where
 * headings stand apart, and on pages without marks, stories are told worse with it (docs/order.md).
 */
function standsIn(last: Paragraph, next: Paragraph): Feature {
  const { block } = next.units[0]!.blocks[0]!;
  const lines = block.line - last.units.at(-1)!.blocks.at(-1)!.block.line;
  if (lines < 0 || lines > FAR) return ['begins, elsewhere in the file', 1];
  return [block.blanks > 0 ? 'begins, behind a blank line' : 'begins, on the next line', 1];
}

/** So many lines further columns may have been read between. */
const FAR = 3;

/** Beyond this a score says no more, as in src/order/features.ts. */
const MOST = 8;

const clip = (score: number) => Math.max(-MOST, Math.min(MOST, score));

/** So many places on either side are compared, as in the depth of a valley (Hearst 1997). */
const AROUND = 3;

/** How alike the texts on both sides are, and how much more alike they are at places around. */
function likeness(alike: readonly number[], at: number): Feature[] {
  const here = alike[at]!;
  const front = Math.max(here, ...alike.slice(Math.max(1, at - AROUND), at));
  const behind = Math.max(here, ...alike.slice(at + 1, at + 1 + AROUND));
  return [
    ['begins, alike', Math.min(here, 4)],
    ['begins, alike, log', Math.log(here + 0.1)],
    ['begins, less alike than around', Math.min(4, Math.min(front, behind) - here)],
  ];
}

/** As much text in front of a place is compared with the lead behind it, in characters. */
const FRONT = 800;

function frontsOf(paragraphs: readonly Paragraph[]): string[] {
  return paragraphs.map((_, i) => {
    let front = '';
    for (let at = i - 1; at >= 0 && front.length < FRONT; at--) front = `${paragraphs[at]!.text}\n${front}`;
    return front.slice(-FRONT);
  });
}

/** More than this, in the weight of pairs of characters, says no more. */
const MUCH = 12;

/** Which headings a lead tells that the text in front does not, and which that text tells and the lead does not. */
class Telling {
  private readonly told: readonly Float64Array[];

  constructor(
    headings: readonly string[],
    private readonly leads: readonly string[],
    fronts: readonly string[],
  ) {
    this.told = toldOf(headings, [...leads.map((lead) => lead.slice(0, LEAD)), ...fronts]);
  }

  features(lead: number): Feature[] {
    const more = this.told.map((told) => told[lead]! - told[this.leads.length + lead]!);
    return [['begins, tells a heading anew', Math.min(MUCH, Math.max(0, ...more)) / 4]];
  }
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
