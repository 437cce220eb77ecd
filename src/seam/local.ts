import { CUT_NGRAMS, cutNgrams } from './cut-ngrams.ts';
import { CUT_SIGNS, cutSigns } from './cut-signs.ts';
import type { Network } from './network.ts';
import type { Ngrams } from './ngrams.ts';
import { emptyWindow, readBefore, readBehind, type Window } from './window.ts';

/** What is asked of a cut without its page: the features of `continuesLocally`, and the first ones of each pair. */
export const LOCAL_FEATURES: readonly string[] = [...CUT_NGRAMS, ...CUT_SIGNS];

const window = emptyWindow();
const features = new Float64Array(LOCAL_FEATURES.length);

/** Fills `out` with the features of a cut, in the order of LOCAL_FEATURES. */
export function localFeatures(ngrams: Ngrams, cut: Window, out: Float64Array): void {
  cutNgrams(ngrams, cut, out, 0);
  cutSigns(ngrams.alphabet, cut, out, CUT_NGRAMS.length);
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
  readBefore(window, ngrams.alphabet, previous);
  readBehind(window, ngrams.alphabet, next);
  localFeatures(ngrams, window, features);
}
