import { CUT_NGRAMS, cutNgrams } from './cut-ngrams.ts';
import { CUT_SIGNS, cutSigns } from './cut-signs.ts';
import type { Network } from './network.ts';
import type { Ngrams } from './ngrams.ts';
import { type Before, type Behind, readBefore, readBehind } from './sides.ts';

/** What is asked of a cut without its page: the features of `continuesLocally`, and the first ones of each pair. */
export const LOCAL_FEATURES: readonly string[] = [...CUT_NGRAMS, ...CUT_SIGNS];

const features = new Float64Array(LOCAL_FEATURES.length);

/** Fills `out` with the features of a cut, in the order of LOCAL_FEATURES. */
export function localFeatures(ngrams: Ngrams, before: Before, behind: Behind, out: Float64Array): void {
  cutNgrams(ngrams, before, behind, out, 0);
  cutSigns(before, behind, out, CUT_NGRAMS.length);
}

/** The log-odds that `next` goes on where `previous` stops, judged by the characters at the cut. */
export function localScore(ngrams: Ngrams, network: Network, previous: string, next: string): number {
  fillLocal(ngrams, previous, next);
  return network.run(features);
}

/** The features that weigh most in `localScore`, strongest first. */
export function explainLocal(ngrams: Ngrams, network: Network, previous: string, next: string) {
  fillLocal(ngrams, previous, next);
  return network.explain(features);
}

function fillLocal(ngrams: Ngrams, previous: string, next: string): void {
  localFeatures(ngrams, readBefore(ngrams, previous), readBehind(ngrams, next), features);
}
