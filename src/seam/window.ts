import type { Alphabet } from './alphabet.ts';

/** Symbols read at either side of a cut. */
export const REACH = 60;

/** The symbols around a cut: those before it, the nearest first, and those behind it. */
export interface Window {
  before: Uint16Array;
  behind: Uint16Array;
  /** How many of them are filled. */
  beforeLength: number;
  behindLength: number;
}

export function emptyWindow(): Window {
  return {
    before: new Uint16Array(REACH),
    behind: new Uint16Array(REACH),
    beforeLength: 0,
    behindLength: 0,
  };
}

export function readBefore(window: Window, alphabet: Alphabet, text: string): void {
  window.beforeLength = alphabet.readEnd(text, window.before);
}

export function readBehind(window: Window, alphabet: Alphabet, text: string): void {
  window.behindLength = alphabet.readStart(text, window.behind);
}
