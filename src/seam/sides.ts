import { CLOSER, nearest, OPENER } from './nearest.ts';
import type { Ngrams } from './ngrams.ts';
import { kind } from './signs.ts';

/** Symbols read at either side of a cut. */
export const REACH = 60;

/** The text before a cut, as far as it tells by itself: read once, however many texts it is held against. */
export interface Before {
  /** How many symbols were read. */
  readonly length: number;
  /** The last symbol and the last but one; the edge where there is none. */
  readonly y: number;
  readonly x: number;
  /** Levels (see `Ngrams.level`) of the two in a row, and of either before a paragraph's end. */
  readonly xy: number;
  readonly yEnds: number;
  readonly xyEnds: number;
  /** Kinds of the two. */
  readonly last: number;
  readonly last2: number;
  /** A bit for each pair of signs of which the nearest to the cut is the opener. */
  readonly opened: number;
}

/** The text behind a cut, likewise: `z` is the first symbol, `w` the second. */
export interface Behind {
  readonly length: number;
  readonly z: number;
  readonly w: number;
  readonly zw: number;
  readonly zBegins: number;
  readonly zwBegins: number;
  readonly first: number;
  /** A bit for each pair of signs of which the nearest to the cut is the closer. */
  readonly closed: number;
}

/** `symbols`: the nearest to the cut first; `length` of them are read. */
export function beforeOf(ngrams: Ngrams, symbols: Uint16Array, length: number): Before {
  const { edge, kinds } = ngrams.alphabet;
  const y = length > 0 ? symbols[0]! : edge;
  const x = length > 1 ? symbols[1]! : edge;
  return {
    length,
    y,
    x,
    xy: ngrams.level(x, y),
    yEnds: ngrams.level(y, edge),
    xyEnds: ngrams.level(x, y, edge),
    last: length > 0 ? kinds[y]! : kind.other,
    last2: length > 1 ? kinds[x]! : kind.other,
    opened: nearest(symbols, length, kinds) & OPENER,
  };
}

export function behindOf(ngrams: Ngrams, symbols: Uint16Array, length: number): Behind {
  const { edge, kinds } = ngrams.alphabet;
  const z = length > 0 ? symbols[0]! : edge;
  const w = length > 1 ? symbols[1]! : edge;
  return {
    length,
    z,
    w,
    zw: ngrams.level(z, w),
    zBegins: ngrams.level(edge, z),
    zwBegins: ngrams.level(edge, z, w),
    first: length > 0 ? kinds[z]! : kind.other,
    closed: nearest(symbols, length, kinds) & CLOSER,
  };
}

const symbols = new Uint16Array(REACH);

export function readBefore(ngrams: Ngrams, text: string): Before {
  return beforeOf(ngrams, symbols, ngrams.alphabet.readEnd(text, symbols));
}

export function readBehind(ngrams: Ngrams, text: string): Behind {
  return behindOf(ngrams, symbols, ngrams.alphabet.readStart(text, symbols));
}

/** A cut with nothing at one side. */
export function nothingBefore(ngrams: Ngrams): Before {
  return beforeOf(ngrams, symbols, 0);
}

export function nothingBehind(ngrams: Ngrams): Behind {
  return behindOf(ngrams, symbols, 0);
}
