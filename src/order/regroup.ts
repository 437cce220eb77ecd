import type { Label, Unit } from '../block.ts';
import { type Heap, heapsOf, readingsOf } from '../label/heaps.ts';
import type { Labels, Reading } from '../label/index.ts';
import { STATES } from '../label/states.ts';
import { isText, type Run } from '../segment/run.ts';
import { mayGoOn } from '../segment/segment.ts';
import { textOf } from '../text.ts';
import { assign } from './assignment.ts';
import { toldOf } from './shares.ts';
import type { Gathered } from './story.ts';

/**
 * What a pair of characters that a heading's line shares with another text alone speaks against the heading, in natural
 * logarithms of odds: by own typeset pages that no model has seen, see docs/order.md.
 */
const WEIGHT = 1;
/** The same for a pair by which two headings claim one text, which has one: some texts are two that run on. */
const CLAIMED = 0.3;
/** Least log-odds that a story begins, at which what is told is told in another text. */
const LIKELY = 0;
/** A text of fewer characters tells no heading. */
const SHORTEST = 40;

/**
 * Heaps of headings read again, with the page's stories known: the lines of one heading are told in one text, those of two
 * in two. Of the likely ways to read a heap (see `readingsOf`) the one is taken in which the labels' probability, less what
 * the lines of each heading lose when one text has to tell them all, and what headings lose when each has a text of its
 * own, is greatest.
 */
export function regroup(
  source: string,
  labels: Labels,
  stories: readonly Gathered[],
  weight = WEIGHT,
): Reading[] {
  const only = onlyStory(stories);
  return heapsOf(labels).flatMap((heap) =>
    only
      ? ofOneHeading(labels, heap, only)
      : regrouped(labels, heap, {
          texts: textsOf(source, labels, heap, stories),
          spare: hasSpare(labels, heap, stories),
          weight,
        }),
  );
}

/** Whether more headings of the heap are without text than the page has texts without heading. */
function hasSpare({ texts }: Labels, { from, to }: Heap, stories: readonly Gathered[]): boolean {
  const inHeap = new Set(texts.slice(from, to));
  const stands = ({ units }: Run) =>
    units.some(({ blocks }) => blocks.some(({ block }) => inHeap.has(block)));
  const bare = stories.filter((story) => !hasText(story) && story.runs.some(stands));
  const headless = stories.filter(
    (story) => hasText(story) && !story.runs.some(({ kind }) => kind === 'head'),
  );
  return bare.length > headless.length;
}

const hasText = ({ runs, photos }: Gathered) =>
  photos.length > 0 || runs.some(({ units }) => units.some(isText));

/** The one story with a text, where there are headings without; else none. */
function onlyStory(stories: readonly Gathered[]): Gathered | null {
  const [story, ...others] = stories.filter(hasText);
  return story && !others.length && stories.length > 1 ? story : null;
}

/** Natural logarithm of how much less likely than the likeliest one heading may be. */
const UNLIKELY = 5;

/** A heap right above the text of the only story is read as one heading: a kicker or a deck of it was taken for a headline. */
function ofOneHeading(labels: Labels, heap: Heap, { runs }: Gathered): Reading[] {
  const below = labels.texts[heap.to];
  if (!runs.some(({ units }) => units.some(({ blocks }) => blocks.some(({ block }) => block === below))))
    return [];
  const [likeliest, ...others] = readingsOf(labels, heap);
  const best = others.find(({ states }) => headlinesIn(states) === 1);
  if (!likeliest || !best || headlinesIn(likeliest.states) < 2) return [];
  const lost = likeliest.score - best.score;
  if (lost > UNLIKELY) return [];
  const because = { rule: 'one heading over one text', weight: lost };
  return [{ from: heap.from, states: best.states, chances: best.states.map(() => Math.exp(-lost)), because }];
}

const headlinesIn = (states: readonly number[]) =>
  states.filter((state) => STATES[state]!.id === 'headline').length;

/**
 * The running text of each story, the heap's lines left out; where one may begin inside a story, two texts; of a photo alone
 * what stands under it.
 */
function textsOf(
  source: string,
  { texts }: Labels,
  { from, to }: Heap,
  stories: readonly Gathered[],
): string[] {
  const inHeap = new Set(texts.slice(from, to));
  const read = ({ units }: Run, isRead: (unit: Unit) => boolean) =>
    units
      .filter((unit) => isRead(unit) && !unit.blocks.some(({ block }) => inHeap.has(block)))
      .map(({ spans }) => textOf(source, spans))
      .join('\n');
  return stories
    .flatMap(({ runs, photos }) => {
      const pieces: string[] = [''];
      for (const run of runs) {
        if ((run.begins ?? 0) > LIKELY) pieces.push('');
        pieces.push(`${pieces.pop()}\n${read(run, isText)}`);
      }
      return pieces.some((piece) => piece.trim()) ? pieces : photos.map((run) => read(run, isCaption));
    })
    .filter(({ length }) => length >= SHORTEST);
}

const isCaption = ({ label }: Unit) => label === 'caption';

interface Known {
  readonly texts: readonly string[];
  /** One of its headings has no text, and no text lacks a heading. */
  readonly spare: boolean;
  readonly weight: number;
}

function regrouped(labels: Labels, heap: Heap, { texts, spare, weight }: Known): Reading[] {
  if (texts.length < 2) return [];
  const { from, to } = heap;
  const lines = labels.texts.slice(from, to).map(({ text }) => text);
  const told = toldOf(lines, texts);
  const readings = readingsOf(labels, heap);
  const tellings = readings.map(({ states }) => tellingOf(states, told, weight));
  // Two headings one of which has no text are more likely one.
  const one = spare && headingsIn(readings[0]!.states).length === 2;
  const scores = readings.map(
    ({ score, states }, i) => score + tellings[i]! - (one && headingsIn(states).length > 1 ? UNLIKELY : 0),
  );
  const best = scores.indexOf(Math.max(...scores));
  if (best <= 0) return [];
  const { states } = readings[best]!;
  const odds = scores.map((score) => Math.exp(score - scores[best]!));
  const all = odds.reduce((a, b) => a + b, 0);
  const chances = states.map(
    (state, k) =>
      readings.reduce((sum, other, i) => sum + (other.states[k] === state ? odds[i]! : 0), 0) / all,
  );
  const because = { rule: 'told in one text', weight: tellings[best]! - tellings[0]! };
  return [{ from, states, chances, because }];
}

/** What speaks for a reading in that each of its headings is told in one text, and no two in the same. */
function tellingOf(states: readonly number[], told: readonly Float64Array[], weight: number): number {
  const texts = told[0]!.length;
  const headings = headingsIn(states).map((lines) =>
    Array.from({ length: texts }, (_, text) => lines.reduce((sum, line) => sum + told[line]![text]!, 0)),
  );
  const each = headings.reduce((sum, heading) => sum + Math.max(...heading), 0);
  const apart = assign(headings, texts).reduce((sum, text, h) => sum + (headings[h]![text] ?? 0), 0);
  return weight * each - CLAIMED * (each - apart);
}

const HEADING = new Set(['column', 'kicker', 'headline', 'deck', 'summary', 'byline']);
/** A line of a heap that is running text: that its words are told elsewhere too says nothing for it. */
const isRunning = (label: Label) => label === 'body' || label === 'subhead';

/** The lines of each heading; captions and the like among them are counted with the one in front. */
function headingsIn(states: readonly number[]): number[][] {
  const headings: number[][] = [];
  let has = new Set<string>();
  states.forEach((number, line) => {
    const { label, continues } = STATES[number]!;
    const next = STATES[states.find((state, at) => at > line && !STATES[state]!.continues) ?? -1]?.label;
    const opens =
      !continues && HEADING.has(label) && !mayGoOn((other) => has.has(other), label, { bound: false, next });
    if (!headings.length || opens) {
      headings.push([]);
      has = new Set();
    }
    has.add(label);
    if (!isRunning(label)) headings.at(-1)!.push(line);
  });
  return headings;
}
