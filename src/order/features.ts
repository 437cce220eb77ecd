import type { Unit } from '../block.ts';
import { closing, opening } from '../segment/ends.ts';
import { paragraphsOf } from '../segment/paragraphs.ts';
import { firstText, isText, lastText, type Run } from '../segment/run.ts';
import { beginsInside, goesOnHere } from '../units/units.ts';
import type { Affinity } from './affinity.ts';
import type { Layout, Place } from './layout.ts';
import type { PageEchoes } from './page-echoes.ts';
import type { Seams } from './seams.ts';

/** One piece of evidence for or against a decision, with its strength. */
export type Feature = readonly [name: string, value: number];

export interface Sight {
  readonly source: string;
  readonly places: readonly Place[];
  readonly layout: Layout;
  readonly headings: readonly Place[];
  /** See `textsAround` in layout.ts. */
  readonly textsAround: readonly number[];
  readonly texts: readonly Texts[];
  readonly affinity: Affinity;
  readonly echo: PageEchoes;
  readonly seams: Seams;
}

/** What the ends of a run say. */
export interface Texts {
  readonly all: string;
  readonly tail: Unit | null;
  readonly head: Unit | null;
  /** Probability that the run stops inside a paragraph. */
  readonly open: number;
  /** Probability that the run begins inside a paragraph. */
  readonly orphan: number;
  /** Probability that it goes on with the paragraph that stands in front of it. */
  readonly goesOn: number;
  /** Log-odds that its first paragraph opens a story, and that its last one closes one; see src/segment/ends.ts. */
  readonly opening: number;
  readonly closing: number;
}

export function textsOf(place: Place, textOf: (unit: Unit) => string, seams: Seams): Texts {
  const { run } = place;
  const read = new Map(run.units.map((unit) => [unit, textOf(unit)]));
  const first = firstText(run) ?? null;
  const last = lastText(run) ?? null;
  const tail = last?.label === 'body' ? last : null;
  const head = first?.label === 'body' ? first : null;
  return {
    all: [...read.values()].join('\n'),
    tail,
    head,
    open: tail ? seams.openness(tail) : 0,
    orphan: head ? beginsInside(head) : 0,
    goesOn: head ? goesOnHere(head) : 0,
    ...endsOf(run, (unit) => read.get(unit)!),
  };
}

function endsOf(run: Run, textOf: (unit: Unit) => string): { opening: number; closing: number } {
  if (run.kind !== 'body') return { opening: 0, closing: 0 };
  const paragraphs = paragraphsOf(run.units.filter(isText), textOf);
  if (!paragraphs.length) return { opening: 0, closing: 0 };
  return { opening: clip(opening(paragraphs[0]!.text)), closing: clip(closing(paragraphs.at(-1)!.text)) };
}

/** What speaks for and against `b` being what comes after `a` in a story. `b` is a run of body. */
export function linkFeatures(sight: Sight, a: number, b: number): Feature[] {
  const from = sight.places[a]!;
  const to = sight.places[b]!;
  const byLines = sight.layout === 'crossed' || sight.layout === 'unmarked';
  const where = byLines ? whereOnLines(sight, from, to) : wherePart(from, to);
  const alike = sight.affinity.of(a, b);
  const out: Feature[] = [
    [where, 1],
    [`${from.run.kind} affinity`, alike],
    [`${from.run.kind}, nothing in common`, alike > 0 ? 0 : 1],
  ];
  if (where.endsWith('next')) {
    if (to.figures) out.push([`${where} over photo`, 1]);
    if (to.furniture) out.push([`${where} over furniture`, 1]);
  }
  out.push(...(from.run.kind === 'head' ? headPart(sight, a, b) : seamPart(sight, a, b)));
  return out;
}

function wherePart(from: Place, to: Place): string {
  const kind = from.run.kind;
  const step = to.index - from.index;
  if (step === 1) return `${kind} next`;
  const same = from.story === to.story;
  if (step > 0)
    return same
      ? `${kind} later here`
      : to.story === from.story + 1
        ? `${kind} in next story`
        : `${kind} far on`;
  return same ? `${kind} earlier here` : `${kind} far back`;
}

/** Lines of the file that lie between two runs of one column, at most. */
const NEAR = 16;

/** How far apart two runs stand. Where columns run across one another, a blank line tells that another one may begin. */
function closenessOf(lines: number, layout: Layout): string {
  if (layout === 'crossed' && lines <= 2) return lines === 1 ? 'touching' : 'a line off';
  return lines <= NEAR ? 'near' : 'far';
}

/** Where two runs stand to one another in the file, by its lines. */
function whereOnLines({ headings, layout }: Sight, from: Place, to: Place): string {
  const kind = from.run.kind;
  const [top, bottom] = [Math.min(from.lines[1], to.lines[1]), Math.max(from.lines[0], to.lines[0])];
  if (top >= bottom) return `crossed ${kind} beside${to.index === from.index + 1 ? ' next' : ''}`;
  const where = to.lines[0] > from.lines[1] ? 'below' : 'above';
  const over = headings.some(({ lines }) => lines[0] > top && lines[1] < bottom);
  const near = closenessOf(bottom - top, layout);
  return `crossed ${kind} ${near} ${where}${over ? ' over heading' : ''}${to.index === from.index + 1 ? ' next' : ''}`;
}

function headPart(sight: Sight, a: number, b: number): Feature[] {
  const from = sight.places[a]!;
  const to = sight.places[b]!;
  const titled = from.run.units.some((unit) => unit.label === 'headline');
  const out: Feature[] = [['heading, orphan', to.jumpsIn ? 0 : sight.texts[b]!.orphan]];
  if (to.jumpsIn) out.push(['heading, jump in', 1]);
  else out.push(['heading, opening', sight.texts[b]!.opening]);
  if (to.startsStory) out.push([signed(from) ? 'signed heading, start' : 'heading, start', 1]);
  if (!titled) out.push(['heading without headline', 1]);
  out.push(...echoPart(sight, from, to));
  if (sight.textsAround[a] === b) out.push(['heading, inside this text', insideness(sight, a)]);
  const { head } = sight.texts[b]!;
  if (head && !to.jumpsIn && !to.startsStory)
    out.push(['heading, begins like inside', sight.seams.orphanness(head)]);
  const behind = sight.places[a + 1];
  if (behind && behind.run.kind === 'body' && behind.index !== b) {
    out.push(['like the text behind the heading', sight.affinity.of(behind.index, b)]);
    if (to.startsStory && !signed(from) && !behind.startsStory)
      out.push(['start, none behind the heading', 1]);
    const first = sight.texts[behind.index]!.head;
    if (first && !behind.jumpsIn && !behind.startsStory)
      out.push(['begins like inside behind the heading', sight.seams.orphanness(first)]);
    out.push(['heading, orphan behind it', behind.jumpsIn ? 0 : sight.texts[behind.index]!.orphan]);
  } else if (behind && !to.startsStory)
    out.push([signed(from) ? 'signed heading, plain' : 'heading, plain', 1]);
  return out;
}

/** Probability that the text in front of a heading stops inside a paragraph, and the one behind goes on with it. */
function insideness({ texts }: Sight, heading: number): number {
  const [before, behind] = [texts[heading - 1]!, texts[heading + 1]!];
  return before.open * Math.max(behind.orphan, behind.goesOn);
}

/** How much of the heading the body's lead says again, and whether both lack what they need where they stand. */
function echoPart({ echo, places }: Sight, from: Place, to: Place): Feature[] {
  const where = to.index === from.index + 1 ? 'next' : 'away';
  const headless = places[to.index - 1]?.run.kind !== 'head';
  const out: Feature[] = [
    [`heading ${where}, ${from.standing}`, 1],
    [`heading ${where}, echo`, echo.of(from.index, to.index)],
    [`heading ${where}, echo over bodies`, echo.overLeads(from.index, to.index)],
    [`heading ${where}, echo over headings`, echo.overHeadings(from.index, to.index)],
  ];
  const lonely = headless && from.standing !== 'followed';
  if (from.standing !== 'followed')
    out.push(
      [`heading ${where}, echo in all`, echo.inAll(from.index, to.index)],
      [`heading ${where}, echo in all over bodies`, echo.inAllOverBodies(from.index, to.index)],
    );
  if (from.standing === 'photo') out.push(...photoPart(from, to, where));
  if (where === 'next') return out;
  if (to.begins) out.push(['heading away, story may begin', clip(to.begins)]);
  if (headless) out.push(['heading away, headless', 1]);
  if (lonely) out.push(['lonely, both', 1], ['lonely, echo', echo.overLeads(from.index, to.index)]);
  if (lonely && to.startsStory) out.push(['lonely, start', 1]);
  return out;
}

/** A photo between a heading and a body: the heading may be the photo's, or the body's. */
function photoPart(from: Place, to: Place, where: string): Feature[] {
  const out: Feature[] = [];
  if (signed(from)) out.push([`photo's heading ${where}, signed`, 1]);
  if (to.startsStory) out.push([`photo's heading ${where}, start`, 1]);
  const lead = to.run.units[0]!.label === 'dateline';
  if (where === 'next' && lead) out.push(["photo's heading over a lead", 1]);
  return out;
}

function signed({ run }: Place): boolean {
  return run.units.some((unit) => unit.label === 'byline');
}

function seamPart(sight: Sight, a: number, b: number): Feature[] {
  const [from, to] = [sight.places[a]!, sight.places[b]!];
  const { open, tail } = sight.texts[a]!;
  const { orphan, head, goesOn } = sight.texts[b]!;
  const out: Feature[] = [
    ['open, orphan', open * orphan],
    ['open, whole', open * (1 - orphan)],
    ['closed, orphan', (1 - open) * orphan],
    ['closed, closing', (1 - open) * sight.texts[a]!.closing],
    ['whole, opening', (1 - orphan) * sight.texts[b]!.opening],
    ['whole, echo of a lonely heading', (1 - orphan) * sight.echo.sought(b)],
  ];
  if (tail && head) out.push(...pairPart(sight, tail, head, open, orphan));
  if (to.index === from.index + 1 && !to.figures && !to.furniture) out.push(['labelled as going on', goesOn]);
  if (to.begins && to.index === from.index + 1) out.push(['text next, story may begin', clip(to.begins)]);
  if (to.startsStory) out.push(['text, start', 1]);
  if (to.jumpsIn) out.push(['text, jump in', 1]);
  if (from.jumpsOn) out.push(['jump on, text', 1]);
  return out;
}

/** What the seam model says of two ends; the seam counts as far as one is open and the other begins inside. */
function pairPart({ seams }: Sight, tail: Unit, head: Unit, open: number, orphan: number): Feature[] {
  const score = clip(seams.score(tail, head));
  const [pro, contra] = [open * Math.max(0, score), open * Math.max(0, -score)];
  return [
    ['seam for', pro],
    ['seam against', contra],
    ['seam for, inside', orphan * pro],
    ['seam against, inside', orphan * contra],
    ['follows where closed', (1 - open) * clip(seams.follows(tail, head))],
    ['open, begins like inside', open * seams.orphanness(head)],
    ['seam for, begins like inside', pro * Math.max(0, seams.orphanness(head) - orphan)],
    ['closed, begins like inside', (1 - open) * seams.orphanness(head)],
  ];
}

/** Beyond this a score says no more: on milled pages all of 8 and above are right. */
const MOST = 8;

function clip(score: number): number {
  return Math.max(-MOST, Math.min(MOST, score));
}

/** What speaks for nothing standing in front of `b` in its story. */
export function startFeatures(sight: Sight, b: number): Feature[] {
  const to = sight.places[b]!;
  const out: Feature[] = [
    ['no start', 1],
    ['no start, orphan', sight.texts[b]!.orphan],
    ['no start, opening', sight.texts[b]!.opening],
  ];
  if (to.startsStory) out.push(['no start, marked', 1]);
  if (to.begins) out.push(['no start, story may begin', clip(to.begins)]);
  if (to.jumpsIn) out.push(['no start, jump in', 1]);
  const headless = sight.places[b - 1]?.run.kind !== 'head';
  if (headless) out.push([`no start, headless${to.startsStory ? ', marked' : ''}`, 1]);
  out.push(['no start, echo of a lonely heading', sight.echo.sought(b)]);
  return out;
}

/** What speaks for nothing coming after `a` in its story. */
export function endFeatures(sight: Sight, a: number): Feature[] {
  const from = sight.places[a]!;
  const out: Feature[] = [
    [`no end, ${from.run.kind}`, 1],
    ['no end, open', sight.texts[a]!.open],
    ['no end, closing', sight.texts[a]!.closing],
  ];
  if (from.jumpsOn) out.push(['no end, jump on', 1]);
  if (from.run.kind === 'head') out.push([`no end, ${from.standing}${signed(from) ? ', signed' : ''}`, 1]);
  if (from.run.kind === 'head' && from.standing !== 'followed')
    out.push(
      [`no end, ${from.standing}, echo in a photo`, sight.echo.inPhoto(a)],
      [`no end, ${from.standing}, echo in a body`, sight.echo.inBodies(a)],
    );
  if (from.run.kind === 'head' && !from.run.units.some((unit) => unit.label === 'headline'))
    out.push(['no end, no headline', 1]);
  return out;
}
