import { foldText } from '../people/fold.ts';

/**
 * The wording of a heading-like line: the pairs of characters that it begins and ends with, Traditional ones read as
 * Simplified. A kicker ends with `印发`, a deck begins with `每人`; which ones weigh, the training pages tell
 * (`tools/labels/train.ts`). A pair is a number below zero, so that it stands beside the grams of casts.
 */
const PLACES = ['begins', 'ends'] as const;
const PAIR = 0x10000 * 0x10000;
const HAN_FROM = 0x3400;
const HAN_TO = 0x9fff;

const isHan = (code: number) => code >= HAN_FROM && code <= HAN_TO;

/** The pairs of a line. */
export function wordingOf(text: string, out: number[]): void {
  if (text.length < 2) return;
  for (const [place, at] of [0, text.length - 2].entries()) {
    const pair = foldText(text.slice(at, at + 2));
    const a = pair.charCodeAt(0);
    const b = pair.charCodeAt(1);
    if (isHan(a) && isHan(b)) out.push(numberOf(place, a * 0x10000 + b));
  }
}

const numberOf = (place: number, pair: number) => -(place * PAIR + pair);

/** Whether a number stands for a pair. */
export const isWording = (gram: number) => gram < 0;

/** A pair by name, as the model's file has it: `holds 印发`. */
export function wordingName(gram: number): string {
  const pair = -gram % PAIR;
  const chars = String.fromCharCode(Math.floor(pair / 0x10000), pair % 0x10000);
  return `${PLACES[Math.floor(-gram / PAIR)]} ${chars}`;
}

/** The pair of a name; NaN where it names none. */
export function wordingNamed(name: string): number {
  const [place, chars = ''] = name.split(' ');
  const at = PLACES.indexOf(place as (typeof PLACES)[number]);
  if (at < 0 || chars.length !== 2) return Number.NaN;
  return numberOf(at, chars.charCodeAt(0) * 0x10000 + chars.charCodeAt(1));
}
