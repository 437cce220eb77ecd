import type { Block } from '../block.ts';
import type { GroupPlace } from './groups.ts';

/**
 * Where on the page each heading-like line is told: the stretch of running text that says most of its pairs of
 * characters again. Where a PDF draws its headings apart from their texts they stand in one heap, in any order; lines
 * of one heading are told in the same stretch, those of two in two.
 */
export interface Telling {
  /** The most that one stretch tells, 0–1: pairs that few stretches have weigh more. */
  readonly most: number;
  /** How much of that and of the line before is lost where one stretch has to tell both; 0 behind no heading-like line. */
  readonly apart: number;
  /** Characters of running text from the line to the stretch: 0 where it lies at the line, below 0 in front. */
  readonly distance: number;
}

/** In characters: a stretch is as long as a long lead; the next begins a third behind. */
const STEP = 100;
const STEPS_EACH = 3;
const FEWEST = 4;
const MOST = 64;
const NOWHERE: Telling = { most: 0, apart: 0, distance: 0 };

/** Null for what is no heading-like line, or has too few characters. */
export function tellingsOf(
  blocks: readonly Block[],
  groups: readonly GroupPlace[],
): readonly (Telling | null)[] {
  const sought = blocks.map(({ text }, i) =>
    groups[i]!.fromTop > 0 && text.length >= FEWEST && text.length <= MOST ? pairsOf(text) : null,
  );
  const { stretches, places, count } = find(blocks, groups, new Set(sought.flatMap((pairs) => pairs ?? [])));
  let before: Shares | null = null;
  return blocks.map((_, i) => {
    const pairs = sought[i];
    if (!pairs) {
      before = null;
      return null;
    }
    const own = sharesOf(pairs, stretches, count);
    const telling = own.most === 0 ? NOWHERE : tellingOf(own, before, places[i]!);
    before = own;
    return telling;
  });
}

/** How much of a line's pairs each stretch has. */
interface Shares {
  readonly of: ReadonlyMap<number, number>;
  readonly most: number;
  readonly at: number;
}

function tellingOf(own: Shares, before: Shares | null, place: number): Telling {
  return {
    most: own.most,
    apart: before ? own.most + before.most - together(own, before) : 0,
    distance: distanceTo(own.at, place),
  };
}

/** The most that one stretch tells of both. */
function together(a: Shares, b: Shares): number {
  let most = Math.max(a.most, b.most);
  for (const [stretch, share] of a.of) most = Math.max(most, share + (b.of.get(stretch) ?? 0));
  return most;
}

function distanceTo(stretch: number, place: number): number {
  const from = stretch * STEP;
  const to = from + STEP * STEPS_EACH;
  return place < from ? from - place : place > to ? to - place : 0;
}

function sharesOf(
  pairs: readonly number[],
  stretches: ReadonlyMap<number, readonly number[]>,
  count: number,
): Shares {
  const of = new Map<number, number>();
  const whole = Math.log(1 + count) * pairs.length;
  for (const pair of pairs) {
    const list = stretches.get(pair);
    if (!list) continue;
    const weight = Math.log(1 + count / list.length) / whole;
    for (const stretch of list) of.set(stretch, (of.get(stretch) ?? 0) + weight);
  }
  let most = 0;
  let at = 0;
  for (const [stretch, share] of of)
    if (share > most) {
      most = share;
      at = stretch;
    }
  return { of, most, at };
}

/** In which stretches of the running text each pair stands; and for each block how much running text lies before it. */
function find(blocks: readonly Block[], groups: readonly GroupPlace[], pairs: ReadonlySet<number>) {
  const stretches = new Map<number, number[]>();
  let place = 0;
  const places = blocks.map(({ text }, i) => {
    const from = place;
    if (groups[i]!.fromTop > 0) return from;
    place += text.length;
    for (let at = 0; at + 1 < text.length; at++) {
      const pair = pairAt(text, at);
      if (!pairs.has(pair)) continue;
      const last = Math.floor((from + at) / STEP);
      const list = stretches.get(pair) ?? [];
      if (!list.length) stretches.set(pair, list);
      for (let s = Math.max(0, last - STEPS_EACH + 1, (list.at(-1) ?? -1) + 1); s <= last; s++) list.push(s);
    }
    return from;
  });
  return { stretches, places, count: Math.ceil(place / STEP) };
}

function pairsOf(text: string): number[] {
  const pairs = new Set<number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = pairAt(text, at);
    if (pair) pairs.add(pair);
  }
  return [...pairs];
}

const within = (code: number, from: string, to: string) =>
  code >= from.charCodeAt(0) && code <= to.charCodeAt(0);
const tells = (code: number) =>
  within(code, '㐀', '鿿') || within(code, '0', '9') || within(code, 'A', 'Z') || within(code, 'a', 'z');

/** Two characters as a number; 0 where one of them is a mark. */
function pairAt(text: string, at: number): number {
  const a = text.charCodeAt(at);
  const b = text.charCodeAt(at + 1);
  return tells(a) && tells(b) ? a * 0x10000 + b : 0;
}
