import { LOCAL_FEATURES, localFeatures } from './local.ts';
import type { Ngrams } from './ngrams.ts';
import { nothingBefore, nothingBehind, readBefore, readBehind } from './sides.ts';

/** The features of one side of a cut, the other side being the end of the text. */
export const EDGE_FEATURES: readonly string[] = [...LOCAL_FEATURES, 'length/text'];

/** Fills `out` with what the end of a text says of its being cut off. */
export function endFeatures(ngrams: Ngrams, text: string, out: Float64Array): void {
  localFeatures(ngrams, readBefore(ngrams, text), nothingBehind(ngrams), out);
  out[LOCAL_FEATURES.length] = Math.log2(1 + text.length);
}

/** Fills `out` with what the beginning of a text says of its being the rest of something. */
export function startFeatures(ngrams: Ngrams, text: string, out: Float64Array): void {
  localFeatures(ngrams, nothingBefore(ngrams), readBehind(ngrams, text), out);
  out[LOCAL_FEATURES.length] = Math.log2(1 + text.length);
}
