import { LOCAL_FEATURES, localFeatures } from './local.ts';
import type { Ngrams } from './ngrams.ts';
import { emptyWindow, readBefore, readBehind } from './window.ts';

/** The features of one side of a cut, the other side being the end of the text. */
export const EDGE_FEATURES: readonly string[] = [...LOCAL_FEATURES, 'length/text'];

const window = emptyWindow();

/** Fills `out` with what the end of a text says of its being cut off. */
export function endFeatures(ngrams: Ngrams, text: string, out: Float64Array): void {
  readBefore(window, ngrams.alphabet, text);
  window.behindLength = 0;
  localFeatures(ngrams, window, out);
  out[LOCAL_FEATURES.length] = Math.log2(1 + text.length);
}

/** Fills `out` with what the beginning of a text says of its being the rest of something. */
export function startFeatures(ngrams: Ngrams, text: string, out: Float64Array): void {
  window.beforeLength = 0;
  readBehind(window, ngrams.alphabet, text);
  localFeatures(ngrams, window, out);
  out[LOCAL_FEATURES.length] = Math.log2(1 + text.length);
}
