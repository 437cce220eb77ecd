import type { Label } from '../block.ts';
import { once, readModel } from '../models.ts';
import { type Heap, headingLines, isHeap, readingsOf } from './heaps.ts';
import { type Labels, type Reading, readAs } from './index.ts';
import type { Path } from './paths.ts';
import { STATES } from './states.ts';
import { gramsOf, printOf } from './wording.ts';

/** What the parts of a heading are known by, and how much the labels count beside them (`src/models/headings.json`). */
export interface HeadingModel {
  /** Weight of a way's score by the labels, less that of the likeliest. */
  readonly labels: number;
  /** Weights of the features of `Heading.features`. */
  readonly weights: ReadonlyMap<string, number>;
}

/** As it stands in the file. */
export interface HeadingModelFile extends Omit<HeadingModel, 'weights'> {
  readonly weights: readonly (readonly [feature: string, weight: number])[];
}

/** So many ways to read a heading are compared. */
export const READINGS = 12;
/** More lines in a row are no heading. */
const LONGEST = 30;
/** What is less likely by the labels is as unlikely as this: rules forbid some states outright. */
export const UNLIKELIEST = 15;
/** Log-odds at which the labels are overruled. */
const SURE = 0.7;

/**
 * Headings of lines as the paper broke them, read again as wholes: the labels see lines, one by one, with their neighbours; how
 * the text of a whole kicker, headline, deck or column label is worded, how long it is and how wide beside the next, they do not
 * see (docs/labels.md). Of the likeliest ways to read the lines the best by both is taken. Whether they open a story at all is
 * left to `readOpeners`, which knows the texts around, heaps of several headings to `regroup`.
 */
export function readHeadings(labels: Labels, model = shipped()): Reading[] {
  return headingLines(labels).flatMap((lines): Reading[] => {
    const { from, to } = lines;
    const now = labels.best.subarray(from, to);
    if (to - from > LONGEST || isHeap(lines) || !opensIn(now)) return [];
    const ways = waysOf(labels, lines, model);
    const read = ways.find(({ states }) => now.every((state, i) => state === states[i]));
    const best = ways.find(({ states }) => mayBeRead(now, states));
    const gain = best && read ? best.score - read.score : 0;
    return gain < SURE ? [] : [readAs(from, best!.states, 'heading as a whole', gain)];
  });
}

/** It goes on to open a story, no headline is lost (two stories would be one), and no text becomes part of the heading. */
export function mayBeRead(now: Int32Array, states: readonly number[]): boolean {
  return (
    opensIn(states) &&
    headlinesIn(states) >= headlinesIn(now) &&
    states.every((state, i) => STATES[now[i]!]!.label !== 'body' || !opens(state))
  );
}

const opens = (state: number) => /^(?:column|kicker|headline|deck)$/.test(STATES[state]!.label);
const opensIn = (states: ArrayLike<number>) => Array.from(states).some(opens);
const headlinesIn = (states: ArrayLike<number>) =>
  Array.from(states).filter((state) => STATES[state]!.id === 'headline').length;

/** The likeliest ways to read lines, best first by the labels and what they are as wholes. */
function waysOf(labels: Labels, lines: Heap, { labels: weight, weights }: HeadingModel): Path[] {
  const ways = readingsOf(labels, lines, READINGS);
  const heading = new Heading(labels, lines);
  const likeliest = ways[0]?.score ?? 0;
  return ways
    .map(({ states, score }) => {
      const byLabels = weight * Math.max(score - likeliest, -UNLIKELIEST);
      return { states, score: byLabels + sum(heading.features(states), weights) };
    })
    .sort((a, b) => b.score - a.score);
}

function sum(features: readonly string[], weights: HeadingModel['weights']): number {
  return features.reduce((total, feature) => total + (weights.get(feature) ?? 0), 0);
}

/** Lines read as one: a kicker, a headline, a deck, … */
interface Part {
  /** The initial of its label, where it may be part of a heading; else `o`. */
  readonly role: string;
  readonly from: number;
  readonly to: number;
}

const ROLES: ReadonlySet<Label> = new Set(['column', 'kicker', 'headline', 'deck', 'subhead']);

/** Lines that may be a heading, with what is known of the parts in which they can be read. */
export class Heading {
  private readonly known = new Map<string, readonly string[]>();

  constructor(
    private readonly labels: Labels,
    private readonly lines: Heap,
  ) {}

  /** What speaks for and against a way to read the lines: the parts, each beside the next, and what stands around. */
  features(states: readonly number[]): string[] {
    const parts = partsOf(states);
    const { best } = this.labels;
    const around = (at: number) => (at in best ? STATES[best[at]!]!.label : '');
    const next = parts.map(({ role }, i) => `next ${parts[i - 1]?.role ?? ''}${role}`);
    return [
      ...next,
      `behind ${around(this.lines.from - 1)} ${parts[0]!.role}`,
      `over ${around(this.lines.to)} ${parts.at(-1)!.role}`,
      ...parts.flatMap((part) => this.partFeatures(part)),
      ...parts.slice(1).flatMap((part, i) => this.pairFeatures(parts[i]!, part)),
    ];
  }

  private partFeatures(part: Part): readonly string[] {
    const key = `${part.role}${part.from}-${part.to}`;
    const known = this.known.get(key) ?? this.read(part);
    this.known.set(key, known);
    return known;
  }

  private read({ role, from, to }: Part): string[] {
    const blocks = this.blocks({ from, to });
    const print = printOf(blocks.map(({ text }) => text).join(''));
    const features = role === 'o' ? [] : [...gramsOf(print)].map((gram) => role + gram);
    features.push(`length ${role} ${step(print.length, LENGTHS)}`, `lines ${role} ${Math.min(5, to - from)}`);
    if (to - from === 1) return features;
    const widths = blocks.map(({ width }) => width);
    const first = widths.slice(0, -1);
    features.push(`full ${role} ${step(Math.min(...first) / Math.max(...widths), FULL)}`);
    features.push(`last ${role} ${step(widths.at(-1)! / Math.max(...first), LAST)}`);
    for (const blanks of new Set(blocks.slice(1).map(blanksOf))) features.push(`inside ${role} ${blanks}`);
    return features;
  }

  private pairFeatures(one: Part, next: Part): string[] {
    const [above, below] = [this.blocks(one), this.blocks(next)];
    const roles = one.role + next.role;
    const wide = widest(above) / Math.max(0.5, widest(below));
    const long = lengthOf(above) / Math.max(1, lengthOf(below));
    return [
      `wider ${roles} ${step(wide, WIDER)}`,
      `longer ${roles} ${step(long, LONGER)}`,
      `between ${roles} ${blanksOf(below[0]!)}`,
    ];
  }

  private blocks({ from, to }: Pick<Part, 'from' | 'to'>) {
    return this.labels.texts.slice(this.lines.from + from, this.lines.from + to);
  }
}

function partsOf(states: readonly number[]): Part[] {
  const parts: (Part & { to: number })[] = [];
  for (const [at, state] of states.entries()) {
    const { label, continues } = STATES[state]!;
    if (continues && parts.length) parts.at(-1)!.to = at + 1;
    else parts.push({ role: ROLES.has(label) ? label[0]! : 'o', from: at, to: at + 1 });
  }
  return parts;
}

type Lines = readonly Labels['texts'][number][];
const widest = (blocks: Lines) => Math.max(...blocks.map(({ width }) => width));
const lengthOf = (blocks: Lines) =>
  blocks.reduce((length, { text }) => length + text.replace(/\s/g, '').length, 0);
const blanksOf = ({ blanks }: Lines[number]) => Math.min(2, blanks);

/** Upper bounds of steps: of characters, of a part's lines in its widest, of its last line in the others, of a part in the next. */
const LENGTHS = [3, 5, 7, 9, 11, 13, 15, 18, 22, 28, 36];
const FULL = [0.5, 0.7, 0.85, 0.95, 1];
const LAST = [0.3, 0.5, 0.7, 0.9, 1.01, 1.2, 1.5];
const WIDER = [0.4, 0.6, 0.75, 0.9, 1.05, 1.2, 1.4, 1.8, 2.5];
const LONGER = [0.4, 0.6, 0.8, 1, 1.25, 1.6, 2.5];

function step(value: number, bounds: readonly number[]): number {
  const at = bounds.findIndex((bound) => value < bound);
  return at < 0 ? bounds.length : at;
}

/** The model that ships with the program. */
const shipped = once((): HeadingModel => {
  const file = readModel<HeadingModelFile>('headings.json');
  return { ...file, weights: new Map(file.weights) };
});
