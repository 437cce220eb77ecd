import { isUtf8 } from 'node:buffer';
import { type ReadingName, readers } from './readings.ts';
import { type PairFamily, resync } from './resync.ts';
import { BAD_COST, DOUBT, room, textFrom, weigh } from './tally.ts';

/** A line is read otherwise than its file only where that saves this much, in eighths of a bit; docs/encodings.md. */
const MARGIN = 24 * 8;

/** One byte stepped over is believed where it saves more than a byte can tell. */
const STEP_MARGIN = 8 * 8;
/** One uncommon character in so many is usual; a run out of step has one in four (a quarter of leads are signs'). */
const NAMED = 30;
/** Of Chinese lines of 64 bytes and more 99 % cost less a character; docs/encodings.md. */
const USUAL_MEAN = 12 * 8;

/** Families that an 8-bit file may hold side by side. */
export const MIXABLE: ReadingName[] = ['UTF-8', 'GB18030', 'Big5-HKSCS'];

export function isMixable(family: ReadingName | null): family is ReadingName {
  return family !== null && MIXABLE.includes(family);
}

/** One line as it was read. */
export interface LineReading {
  family: ReadingName;
  text: string;
  bad: number;
  /** Byte offset in the line, −1 where there is none. */
  firstBad: number;
  /** See `Tally.parts`. */
  parts: number;
  cost: number;
}

/**
 * A line in the encoding that makes it cheapest, `base` where they are about even. Where a lost byte put it out of step
 * it is put in step again. Null where it stays as `base` reads it.
 */
export function rereadLine(bytes: Uint8Array, base: ReadingName): LineReading | null {
  if (isUsual(bytes, base)) return null;
  const own = readLine(bytes, base);
  const inStep = base === 'UTF-8' ? null : readInStep(bytes, base as PairFamily);
  let best = inStep && inStep.cost < own.cost - STEP_MARGIN ? inStep : own;
  for (const family of MIXABLE) {
    if (family !== base && (family !== 'UTF-8' || isUtf8(bytes)))
      best = cheaper(best, readLine(bytes, family));
  }
  return best === own ? null : best;
}

/** True for a line that reads as Chinese, every byte of it, with no more uncommon characters than names bring. */
function isUsual(bytes: Uint8Array, base: ReadingName): boolean {
  const out = room(bytes.length);
  const tally = readers[base](bytes, 0, bytes.length, out);
  const { wide, mean } = weigh(out, tally);
  const few = tally.odd.length <= 1 + wide / NAMED;
  return tally.bad === 0 && few && mean <= USUAL_MEAN;
}

function cheaper(held: LineReading, other: LineReading): LineReading {
  return other.cost < held.cost - MARGIN ? other : held;
}

/** A piece of a file in one family. */
export function readLine(bytes: Uint8Array, family: ReadingName): LineReading {
  const out = room(bytes.length);
  const tally = readers[family](bytes, 0, bytes.length, out);
  const { bad, firstBad, parts } = tally;
  const cost = weigh(out, tally).cost + bad * DOUBT;
  return { family, text: textFrom(out, tally.units), bad, firstBad, parts, cost };
}

/** The line with the bytes replaced that put it out of step; null where there are none. */
function readInStep(bytes: Uint8Array, family: PairFamily): LineReading | null {
  const { cost, skips } = resync(bytes, family, BAD_COST + DOUBT);
  if (skips.length === 0) return null;
  const pieces = [...skips, bytes.length].map((to, i) => {
    const from = i === 0 ? 0 : skips[i - 1]! + 1;
    return readLine(bytes.subarray(from, to), family);
  });
  const parts = pieces.reduce((sum, piece) => sum | piece.parts, 0);
  const text = pieces.map((piece) => piece.text).join('\uFFFD');
  return { family, text, bad: skips.length, firstBad: skips[0]!, parts, cost };
}
